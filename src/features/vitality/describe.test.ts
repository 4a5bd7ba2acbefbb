import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { columns } from '../../core/vitality/testing.ts';
import { measureVitality } from '../../core/vitality/report.ts';
import { describeVitality } from './describe.ts';
import { noNames } from './names.ts';
import { type Habit, dutch, english, named, now, reportOn, subjectOf, textsIn, unsaid, weekly } from './testing.ts';

const soon = [['bram', 2], ['carla', 3]] as const;
/** Twelve people, each of whom asks once a week and answers one other. */
const circle = Array.from({ length: 12 }, (_, at): Habit => ({ asks: `p${at}`, answers: [[`p${(at + 1) % 12}`, 3]] }));

const spaces: Readonly<Record<string, VitalityReport>> = {
  empty: reportOn([]),
  silent: reportOn(weekly(40, () => [{ asks: 'anna', answers: soon }], new Date('2010-05-20T00:00Z')), new Date('2010-05-24T00:00Z')),
  quiet: reportOn(weekly(30, (at) => (at < 24 ? [{ asks: 'anna', answers: soon }] : []))),
  begun: reportOn(weekly(2, () => [{ asks: 'anna', answers: soon }])),
  young: reportOn(weekly(6, (at) => (at % 2 === 0 ? [{ asks: 'anna' }] : []))),
  sparse: reportOn(weekly(60, (at) => (at % 6 === 5 ? [{ asks: 'anna' }] : []))),
  slow: reportOn(weekly(60, () => [{ asks: 'anna', answers: [['bram', 90]] }])),
  one: reportOn(weekly(60, () => [{ asks: 'anna', answers: [['bram', 2], ['anna', 3]] }])),
  two: reportOn(weekly(60, () => [{ asks: 'anna', answers: soon }])),
  few: reportOn(weekly(60, () => circle.slice(0, 5))),
  many: reportOn(weekly(60, () => circle)),
  fewer: reportOn(weekly(60, (at) => circle.slice(0, at < 34 ? 12 : 6))),
  growing: reportOn(weekly(60, (at) => circle.slice(0, at < 34 ? 6 : 12))),
  growingFew: reportOn(weekly(60, (at) => circle.slice(0, at < 34 ? 2 : 5))),
};

const report = (name: string) => spaces[name] ?? reportOn([]);
const said = (name: string, voice = english, names = noNames) => describeVitality(voice, subjectOf(report(name), names));

describe('the headline', () => {
  test.each([
    ['empty', 'Nobody has written yet', 'Er heeft nog niemand geschreven'],
    ['silent', 'Silent since May 2010', 'Stil sinds mei 2010'],
    ['quiet', 'Quiet for seven weeks', 'Al zeven weken stil'],
    ['begun', 'Only just begun', 'Nog maar net begonnen'],
    ['young', 'Only just begun', 'Nog maar net begonnen'],
    ['sparse', 'A post now and then', 'Af en toe een bericht'],
    ['slow', 'Alive, but questions wait long for an answer', 'Het leeft, maar vragen wachten lang op antwoord'],
    ['one', 'Alive, and resting on one person', 'Het leeft, en rust op één mens'],
    ['two', 'Alive, and resting on two people', 'Het leeft, en rust op twee mensen'],
    ['few', 'Alive, and carried by a few', 'Het leeft, gedragen door een paar mensen'],
    ['many', 'Alive, and carried by many', 'Het leeft, gedragen door velen'],
    ['fewer', 'Alive, with fewer people than before', 'Het leeft, met minder mensen dan eerst'],
    ['growing', 'Growing, and carried by many', 'Het groeit, gedragen door velen'],
    ['growingFew', 'Growing, and carried by a few', 'Het groeit, gedragen door een paar mensen'],
  ])('%s', (name, inEnglish, inDutch) => {
    expect(said(name).headline).toBe(inEnglish);
    expect(said(name, dutch).headline).toBe(inDutch);
  });

  test('an earlier week is judged as of that week', () => {
    const asOf = Date.parse('2010-05-24T00:00Z');
    expect(describeVitality(english, { ...subjectOf(report('silent')), asOf }).headline).toBe('Alive, and resting on two people');
  });
});

describe('the lead', () => {
  test('names those who carry it, for readers who may see names', () => {
    expect(said('two', english, named('Anna', 'Bram', 'Carla')).lead[1]).toBe('Anna and Bram wrote half of the 75 posts of these 26 weeks.');
    expect(said('two', dutch, named('Anna', 'Bram', 'Carla')).lead[1]).toBe('Anna en Bram schreven de helft van de 75 berichten van deze 26 weken.');
    expect(said('one', dutch, named('Anna', 'Bram')).lead[1]).toBe('Anna schreef de helft van de 75 berichten van deze 26 weken.');
  });

  test('and tells only how many they are to others', () => {
    expect(said('two').lead[1]).toBe('Half of the 75 posts of these 26 weeks came from two people.');
    expect(said('one', dutch).lead[1]).toBe('De helft van de 75 berichten van deze 26 weken kwam van één mens.');
  });

  test('tells when silence began', () => {
    expect(said('silent').lead[0]).toBe('The last post is of 10 May 2010.');
    expect(said('silent', dutch).lead[1]).toBe('Daarvoor: 120 berichten van 3 mensen, het eerste op 10 augustus 2009.');
  });

  test('says it when newcomers wait', () => {
    const space = reportOn(weekly(40, (at) => [{ asks: 'anna', answers: soon }, ...(at > 20 ? [{ asks: `new ${at}` }] : [])]));
    expect(describeVitality(english, subjectOf(space)).lead.at(-1)).toBe('19 newcomers have had no answer.');
    expect(describeVitality(english, subjectOf(space)).newcomers.heading).toBe('Newcomers stop where nobody answers');
  });
});

describe('the figures', () => {
  test('say from when on they show', () => {
    const { figures } = said('begun', dutch);
    expect(figures.map(({ value }) => value)).toEqual(['–', '–', '–', '–']);
    expect(figures[0]?.meaning).toBe('Te zien na 6 volle weken; tot nu toe 2.');
  });

  test('have a value, a range, a trend and a meaning', () => {
    const [writers, wait, , answered] = said('fewer').figures;
    expect(writers).toMatchObject({ value: '7', range: { words: 'usually between 7 and 7' }, trend: { direction: 'down', words: 'down from 12' } });
    expect(wait).toMatchObject({ value: '3 hours', trend: { words: 'steady' } });
    expect(answered).toMatchObject({ value: '100%', trend: null });
  });

  test('do not hide that most wait in vain', () => {
    const { figures, answers } = describeVitality(english, subjectOf(reportOn(weekly(40, () => [{ asks: 'anna' }, { asks: 'bram' }]))));
    expect(figures[1]).toMatchObject({ value: 'none yet', range: { at: null, high: null }, meaning: 'More than half of the conversations have had no answer.' });
    expect(answers.heading).toBe('More than half have had no answer');
  });
});

describe('the findings', () => {
  test.each([
    ['fewer', 'Fewer people write than half a year before'],
    ['growing', 'More people write than half a year before'],
    ['many', 'Nobody new has written for 25 weeks'],
    ['begun', 'Three people wrote in these weeks'],
  ])('about the weeks of %s', (name, heading) => expect(said(name).weeks.heading).toBe(heading));

  test('a burst is told as one', () => {
    const space = reportOn(weekly(60, (at) => [...circle.slice(0, 3), ...(at === 45 ? Array.from({ length: 12 }, (_, guest) => ({ asks: `guest ${guest}` })) : [])]));
    const { weeks } = describeVitality(english, subjectOf(space));
    expect(weeks.heading).toBe('Many wrote in the week of 26 January, and then it was as before');
    expect(space.weeks[weeks.peak ?? -1]?.contributors).toBe(16);
  });

  test('shares add up, whoever is shown by name', () => {
    const { segments } = said('many').carriers;
    expect(segments.map(({ name }) => name).slice(-2)).toEqual(['number 6', '6 others']);
    expect(segments.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1);
  });

  test('with few facts they say what is missing', () => {
    expect(said('young').carriers).toMatchObject({ heading: 'Too few posts to see who carries it', caption: ['Shows from 10 posts on; so far 3.'] });
  });
});

test.each(Object.keys(spaces))('%s: every sentence is whole, in both languages', (name) => {
  for (const voice of [english, dutch]) {
    for (const text of textsIn(said(name, voice))) expect(text).not.toMatch(unsaid);
  }
});

test('whatever happened, every sentence is whole', () => {
  const act = fc.record({
    at: fc.integer({ min: now.getTime() - 400 * 86_400_000, max: now.getTime() }), actor: fc.nat(9), kind: fc.nat(4), conversation: fc.nat(12), answers: fc.constant(-1),
  });
  fc.assert(fc.property(fc.array(act, { maxLength: 120 }), fc.boolean(), (acts, isArchive) => {
    const hosts = new Set([0, 1]);
    const made = measureVitality(columns(acts), { zone: 'Europe/Amsterdam', until: now.getTime(), weeks: 26, hosts });
    for (const voice of [english, dutch]) {
      const texts = textsIn(describeVitality(voice, { report: made, names: { known: new Map([[2, 'Anna']]), hosts }, asOf: now.getTime(), isArchive }));
      for (const text of texts) expect(text).not.toMatch(unsaid);
    }
  }), { numRuns: 150 });
});
