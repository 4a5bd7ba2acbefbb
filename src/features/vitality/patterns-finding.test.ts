import { describe, expect, test } from 'vitest';
import { patterns } from '../../core/patterns/all.ts';
import { detectPatterns, type Found } from '../../core/patterns/detect.ts';
import { thresholdOf } from '../../core/patterns/evidence.ts';
import { knownFrom } from '../../core/patterns/known.ts';
import type { Measure, Signal } from '../../core/patterns/pattern.ts';
import { thresholdsWith } from '../../core/thresholds.ts';
import { facts } from '../../core/vitality/testing.ts';
import { patternsFinding } from './patterns-finding.ts';
import { vitalityDocument } from './report-html.tsx';
import { patternFigures } from './report-json.ts';
import { vitalityText } from './report-text.ts';
import { dutch, english, named, now, reportOn, subjectOf, textsIn, unsaid, weekly } from './testing.ts';

const few = weekly(60, (at) => [{ asks: 'anna', answers: [['bram', 2], ['carla', 3]] }, ...(at % 8 === 0 ? [{ asks: 'dirk', answers: [['anna', 2]] as const }] : [])]);
const circle = weekly(60, () => Array.from({ length: 12 }, (_, at) => ({ asks: `p${at}`, answers: [[`p${(at + 1) % 12}`, 3]] as const })));
const names = named('Anna', 'Bram', 'Carla', 'Dirk');
const voices = [english, dutch];

/** A pattern as if all of its signals held, by so much. */
function foundWith(pattern: (typeof patterns)[number], change: (threshold: number) => Measure): Found {
  const { id, signals, counterSignals, plays, caution } = pattern;
  const evidence = (holds: boolean) => ({ id: signal, threshold: line, unit, direction }: Signal & { readonly id: Found['for'][number]['signal'] }) => {
    const threshold = thresholdOf({ threshold: line }, thresholdsWith(new Map()));
    return { signal, threshold, unit, direction, holds, fails: !holds, ...change(threshold) };
  };
  return { id, explains: 1, for: signals.map(evidence(true)), against: counterSignals.map(evidence(false)), known: 1, signals: signals.length, plays, caution };
}

const report = reportOn(few);
const saidOf = (found: Found, voice = english) => patternsFinding(voice, subjectOf({ ...report, patterns: { found: [found], lookedFor: 3, signs: [] } }));

describe('a pattern in words', () => {
  test('has its numbers, its line, what chance explains, and something to try', () => {
    const { found: [first], closing } = patternsFinding(english, subjectOf(report));
    expect(first?.name).toBe('Three voices');
    expect(first?.for).toEqual([
      'The three who write most wrote 96% of the posts (a sign above 70%; with 81 cases chance explains 90% to 99%).',
    ]);
    expect(first?.against).toEqual([]);
    expect(first?.plays[0]).toEqual({ name: 'uniqueAsk', words: 'Ask one person for what only they know, with one clear question', strength: 'A', strengthWords: 'Good evidence: tried in experiments' });
    expect(first?.caution).not.toBeNull();
    expect(closing).toContain('most thresholds are chosen');
  });

  test('in Dutch too', () => {
    expect(patternsFinding(dutch, subjectOf(report)).found[0]?.for[0]).toBe('De drie die het meest schrijven schreven 96% van de berichten (een teken boven 70%; bij 81 gevallen verklaart toeval 90% tot 99%).');
  });

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s is told in four sentences, and nothing in it is left unsaid', (_, pattern) => {
    for (const voice of voices) {
      const story = saidOf(foundWith(pattern, (value) => ({ value, low: value, high: value, of: 1 })), voice).found[0]?.story ?? '';
      expect(story.match(/[.?](?= |$)/g)).toHaveLength(4);
      for (const change of [(value: number) => ({ value, low: 0, high: null, of: 7 }), (value: number) => ({ value, low: 0, high: value + 1, of: 7 })]) {
        const texts = textsIn(saidOf(foundWith(pattern, change), voice));
        expect(texts.filter((text) => /patterns\./.test(text) || unsaid.test(text))).toEqual([]);
      }
    }
  });

  test('is not praised where none is found, and not looked for where too little is known', () => {
    expect(patternsFinding(english, subjectOf(reportOn(circle)))).toMatchObject({ found: [], closing: expect.stringMatching(/^Nothing here looks like one of the 17 ways .* three of them could be looked for\.$/) });
    expect(patternsFinding(english, subjectOf(reportOn(few.slice(0, 2)))).closing).toMatch(/^Too little/);
  });

  test('tells of a silent group what its last weeks looked like', () => {
    const silent = { ...subjectOf(report), asOf: now.getTime() + 400 * 86_400_000 };
    expect(patternsFinding(english, silent).opening).toMatch(/^It has fallen silent/);
  });
});

describe('in a report', () => {
  test('it comes after the look ahead, in a terminal and as a file, and names nobody', async () => {
    const lines = vitalityText(english, report, names);
    const [ahead, looks, since] = ['Looking ahead', 'What this looks like', 'Since the beginning'].map((title) => lines.indexOf(title));
    expect(ahead).toBeGreaterThan(0);
    expect(looks).toBeGreaterThan(ahead ?? 0);
    expect(since).toBeGreaterThan(looks ?? 0);
    expect(lines.slice(looks, since).join(' ')).not.toMatch(/Anna|Bram|Carla|Dirk/);
    const html = await vitalityDocument({ voice: english, title: 'list', report, names, css: '' });
    const part = html.slice(html.indexOf('id="patterns"'), html.indexOf('id="half"'));
    expect(part).toContain('Three voices');
    expect(part).not.toMatch(/Anna|Bram|Carla|Dirk/);
    expect(part).toContain('patterns');
  });

  test('for programs it is plain, with the evidence behind each play', () => {
    const figures = patternFigures(report);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    expect(figures[0]).toMatchObject({ id: 'three-voices', for: [{ signal: 'topThree', threshold: 0.7, of: 81 }], plays: [{ id: 'uniqueAsk', strength: 'A' }, {}, {}] });
  });

  test('what only a live space knows is looked at too', () => {
    const { patterns: _, ...measures } = report;
    const looks = detectPatterns(knownFrom(facts(few), measures, { asOf: now.getTime(), hosts: new Set(), live: { hosts: 1, addedByOne: { count: 40, of: 41 } } }));
    expect(looks.found.map(({ id }) => id)).toContain('puppet-master');
  });
});
