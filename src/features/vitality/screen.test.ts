import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patterns } from '../../core/patterns/all.ts';
import type { Found } from '../../core/patterns/detect.ts';
import { thresholdOf } from '../../core/patterns/evidence.ts';
import { thresholdsWith } from '../../core/thresholds.ts';
import { type Glance, glance } from '../../core/vitality/glance.ts';
import { measureVitality, type VitalityReport } from '../../core/vitality/report.ts';
import { columns, facts, type Told } from '../../core/vitality/testing.ts';
import { type Names, noNames } from './names.ts';
import { vitalityScreen } from './screen-text.ts';
import { weeksLookedAt } from './subject.ts';
import { dutch, english, named, now, unsaid, weekly } from './testing.ts';
import { textWidth } from './text.ts';

const mostLines = 40;
const usual = thresholdsWith(new Map());
const lineAt = (threshold: number) => ({ threshold, value: threshold, low: threshold, high: threshold });
const question = { zone: 'UTC', until: now.getTime(), weeks: weeksLookedAt, hosts: new Set<number>() };
const soon = [['bram', 2], ['carla', 3]] as const;
const day = 86_400_000;

/** A meeting every other week until so many days ago, to which some of many come. */
const evenings = (meetings: number, people: number, endedDaysAgo = 3): Told[] => Array.from({ length: meetings }, (_, at): Told[] => Array.from({ length: people }, (_, who) => [`p${(at + who) % (people * 2)}`, 'comes', `evening ${at}`, new Date(now.getTime() - (endedDaysAgo + (meetings - at) * 14) * day).toISOString()])).flat();
const circle = (at: number) => ({ asks: `p${at}`, answers: [[`p${(at + 1) % 12}`, 3]] as const });

const archives: Readonly<Record<string, readonly Told[]>> = {
  'nothing at all': [],
  'people who joined alone': [['anna', 'joins', null, '2026-05-01T10:00Z']],
  'one letter': [['anna', 'starts', 'hello', '2026-05-01T10:00Z']],
  'a silent list': weekly(60, () => [{ asks: 'anna', answers: soon }], new Date('2010-05-20T00:00Z')),
  'a list of few': weekly(60, (at) => [{ asks: 'anna', answers: soon }, { asks: `new ${at}` }]),
  'a list of many': weekly(60, () => Array.from({ length: 12 }, (_, at) => circle(at))),
  'meetings alone': evenings(40, 12),
  'meetings that stopped': evenings(10, 4, 400),
  'one meeting': evenings(1, 3),
  'a list that meets': [...weekly(60, () => [{ asks: 'anna', answers: soon }]), ...evenings(20, 9)],
};

interface Measured {
  readonly report: VitalityReport;
  readonly seen: Glance;
}

const measured = (told: readonly Told[]): Measured => ({ report: measureVitality(facts(told), question), seen: glance(facts(told), question) });
const screen = ({ report, seen }: Measured, voice = english, names: Names = noNames) => vitalityScreen(voice, report, seen, names).map(({ text }) => text);

function expectOneScreen(lines: readonly string[]): void {
  expect(lines.length).toBeLessThanOrEqual(mostLines);
  for (const line of lines) expect(Array.from(line).length, line).toBeLessThanOrEqual(textWidth);
}

describe('one screen of a terminal', () => {
  test.each(Object.entries(archives))('holds %s, in both languages', (_, told) => {
    for (const voice of [english, dutch]) {
      const lines = screen(measured(told), voice, named('Anna', 'Bram', 'Carla'));
      expectOneScreen(lines);
      for (const line of lines) expect(line).not.toMatch(unsaid);
      expect(lines.at(-1)).toContain('--long');
    }
  });

  test('says how it stands, six figures, what it resembles, what may help, and what lies ahead', () => {
    const lines = screen(measured(archives['a list of few'] ?? []), english, named('Anna', 'Bram', 'Carla'));
    expect(lines[0]).toBe('Alive, and resting on two people');
    expect(lines.find((line) => line.startsWith('People who write'))).toBe('People who write in a week      4  4 to 4     █████████████████████████· steady');
    const begin = lines.findIndex((line) => line.startsWith('People who write'));
    expect(lines.slice(begin, begin + 6).map((line) => line.slice(0, 26).trimEnd())).toEqual(['People who write in a week', 'Posts in a week', 'Answered within two days', 'Newcomers who wrote again', 'Pairs answering each other', 'How few wrote half']);
    expect(lines).toContain('This resembles (+ speaks for it, − against it)');
    expect(lines).toContain('The unanswered door');
    expect(lines).toContain('· Give each week one named person who answers first posts (tested)');
    expect(lines.filter((line) => line.startsWith('· '))).toHaveLength(3);
    expect(lines.some((line) => /^Seen from 14 May 2026: silent half a year on \d+ in 100/.test(line))).toBe(true);
  });

  test('keeps its pictures in one column, whatever the range beside them', () => {
    const all = weekly(60, (at) => [{ asks: `new ${at}`, answers: [['anna', 3]] as const }, { asks: 'anna', answers: [[`new ${at}`, 3]] as const }]);
    const lines = screen(measured(all), dutch);
    const shares = lines.filter((line) => / 100%  /.test(line));
    expect(shares.length).toBeGreaterThan(1);
    for (const line of shares) expect(line.slice(35, 46), line).toMatch(/100% +$/);
  });

  test('speaks of meetings where nothing was written', () => {
    const lines = screen(measured(archives['meetings alone'] ?? []));
    expect(lines[0]).toBe('It meets, and nothing was written');
    expect(lines.join(' ')).toContain('40 meetings, to which 24 people came: the first on');
    expect(lines.join(' ')).toMatch(/People at a meeting +12 +12 to 12 .*no meeting in the half year after, about 1 in 20/);
    expect(screen(measured(archives['meetings that stopped'] ?? []), dutch)[0]).toBe('Niet meer bijeen sinds maart 2025, en niets geschreven');
  });

  test('holds a hundred thousand people', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => ({ at: now.getTime() - (100_000 - at) * 150_000, actor: at, kind: at % 3 === 0 ? 2 : 3, conversation: Math.floor(at / 3), answers: -1 }));
    const own = { length: rows.length, at: Float64Array.from(rows, (row) => row.at), actor: Int32Array.from(rows, (row) => row.actor), kind: Uint8Array.from(rows, (row) => row.kind), conversation: Int32Array.from(rows, (row) => row.conversation), repliesTo: new Int32Array(rows.length).fill(-1), people: 100_000, conversations: 33_334 };
    for (const voice of [english, dutch]) {
      const lines = screen({ report: measureVitality(own, question), seen: glance(own, question) }, voice);
      expectOneScreen(lines);
      expect(lines.find((line) => line.startsWith(voice === english ? 'How few' : 'Samen goed'))).toMatch(/ 50k {2}(of|van) 100k/);
    }
  });

  test('holds three likenesses with the most that each can say', () => {
    const { report, seen } = measured(archives['a list of few'] ?? []);
    for (let from = 0; from < patterns.length; from += 1) {
      const found = [0, 1, 2].flatMap((next) => patterns[(from + next) % patterns.length] ?? []).map((pattern): Found => {
        const { id, signals, counterSignals, plays, caution } = pattern;
        const evidence = [...signals, ...counterSignals].map(({ id: signal, threshold: line, unit, direction }) => ({ signal, ...lineAt(thresholdOf({ threshold: line }, usual)), unit, direction, of: 12, holds: true, fails: false }));
        const longest = evidence.toSorted((one, other) => english.t(`patterns.signal.${other.signal}`).length - english.t(`patterns.signal.${one.signal}`).length);
        return { id, explains: 1, for: longest, against: longest, known: 1, signals: signals.length, plays, caution };
      });
      for (const voice of [english, dutch]) expectOneScreen(screen({ report: { ...report, patterns: { found, lookedFor: 17, signs: [] } }, seen }, voice, named('Anna', 'Bram', 'Carla')));
    }
  });

  test('whatever happened, and whatever people are called', () => {
    const act = fc.record({ at: fc.integer({ min: now.getTime() - 4e10, max: now.getTime() }), actor: fc.nat(5), kind: fc.nat(5), conversation: fc.nat(9), answers: fc.constant(-1) });
    fc.assert(fc.property(fc.array(act, { maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (acts, name) => {
      const own = columns(acts);
      for (const voice of [english, dutch]) {
        const lines = screen({ report: measureVitality(own, question), seen: glance(own, question) }, voice, { known: new Map([[0, name]]), hosts: new Set() });
        expectOneScreen(lines);
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      }
    }), { numRuns: 80 });
  });
});
