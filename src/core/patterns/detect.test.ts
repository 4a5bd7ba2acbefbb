import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdsWith, type Thresholds } from '../thresholds.ts';
import { patterns, type PatternId, type SignalId } from './all.ts';
import { detectPatterns } from './detect.ts';
import { weigh } from './evidence.ts';
import type { Known, Live } from './known.ts';
import { daily, DAY, joins, knownOf, leaves, range, rowsOf } from './testing.ts';

const idsIn = (known: Known) => detectPatterns(known).found.map(({ id }) => id);
const evidenceOf = (signal: SignalId, known: Known) => {
  const found = patterns.flatMap(({ signals, counterSignals }) => [...signals, ...counterSignals]).find(({ id }) => id === signal);
  return found ? weigh(found, known) : null;
};

const half = 26 * 7;
/** Ten people, of whom each day another begins and two answer soon. */
const circle = (from: number, until: number) => daily(from, until, (day) => [{ by: day % 10, replies: [[(day + 1) % 10, 2], [(day + 3) % 10, 3]] }]);
const lively = rowsOf(circle(0, half));
/** One small conversation a week among five: enough to be a group, and too little for most figures. */
const quiet = rowsOf(daily(0, half, (day) => (day % 7 === 0 ? [{ by: (day / 7) % 5, replies: [[(day / 7 + 1) % 5, 2]] }] : [])));
/** In the first week `first` posts by six people, in the fourth `fourth`, and nothing else. */
const burst = (first: number, fourth: number) => [
  ...rowsOf(range(0, first).map((at) => ({ day: (at % 14) / 2, by: at % 6 }))),
  ...rowsOf(range(0, fourth).map((at) => ({ day: 21 + (at % 7), by: at % 6 })), 1000),
];
/** Of each ten days, person 0 begins on so many and answers on as many others. */
const ruledBy = (tenths: number) => rowsOf(daily(0, half, (day) => [{ by: day % 10 < tenths ? 0 : 1 + (day % 7), replies: [[(day + 5) % 10 < tenths ? 0 : 2 + (day % 6), 2]] }]));
/** Regulars who answer each other after two hours, and each third day somebody new, who is answered after so many hours or never. */
const newcomers = (hours: (which: number) => number | null) => rowsOf(daily(0, half, (day) => {
  const wait = day % 3 === 0 ? hours(day / 3) : null;
  return [
    { by: day % 10, replies: [[(day + 1) % 10, 2], [(day + 4) % 10, 3]] },
    ...(day % 3 === 0 && day > 90 ? [{ by: 100 + day, replies: wait === null ? [] : [[day % 10, wait]] as const }] : []),
  ];
}));
/** Of ten conversations, host 0 begins so many; the others are begun by members. Members answer none of them. */
const filledBy = (tenths: number, until = half) => rowsOf(daily(0, until, (day) => [{ by: day % 10 < tenths ? 0 : 1 + (day % 7) }]));
/** Seven keep it up among themselves, and three others answer now and then. */
const keptUp = rowsOf(daily(0, half, (day) => [{ by: day % 7, replies: [[(day + 1) % 7, 2], [day % 5 === 0 ? 7 + ((day / 5) % 3) : (day + 2) % 7, 3]] }]));
/** Three write nearly all, four others once in ten days. */
const three = rowsOf(daily(0, half, (day) => [{ by: day % 3, replies: [[(day + 1) % 3, 2], [day % 10 === 0 ? 3 + ((day / 10) % 4) : (day + 2) % 3, 3]] }]));
/** Twenty members, of whom `more` came in the last eight weeks, and who wrote so many posts a day before and since. */
const swelling = (more: number, before: number, since: number, answered = 0) => [
  ...joins(range(0, 20), 0),
  ...joins(range(20, 20 + more), half - 30),
  ...rowsOf(daily(0, half, (day) => range(0, day < half - 56 ? before : since).map((at) => ({ by: (day + at) % 10 })))),
  ...rowsOf(range(0, answered).map((at) => ({ day: half - 20, by: 20 + at })), 5000),
];
const whole = { until: half };

describe.each<[id: PatternId, has: Known, hasNot: Known, cannotSay: Known]>([
  ['afterglow', knownOf(burst(40, 2), { until: 60 }), knownOf(burst(40, 40), { until: 60 }), knownOf([...rowsOf(circle(0, 200)), ...burst(40, 2)], { until: 60 + 400 })],
  ['puppet-master', knownOf(ruledBy(7), whole), knownOf(lively, whole), knownOf(rowsOf(daily(0, half, (day) => [{ by: 0, replies: [[1 + (day % 2), 2]] }])), whole)],
  ['unanswered-door', knownOf(newcomers(() => null), whole), knownOf(newcomers(() => 2), whole), knownOf(rowsOf(circle(0, 40)).filter(({ actor }) => actor < 4), { until: 40 })],
  ['three-voices', knownOf(three, whole), knownOf(lively, whole), knownOf(quiet.slice(0, 9), { until: 35 })],
  ['head-count-mirage', knownOf(swelling(10, 6, 2), whole), knownOf(swelling(10, 4, 4), whole), knownOf(swelling(10, 6, 2).filter(({ kind }) => kind > 1), whole)],
  ['full-shelf', knownOf(filledBy(10, 28).concat(filledBy(0, 2)), { until: 40, hosts: [0] }), knownOf(filledBy(3, 40), { until: 40, hosts: [0] }), knownOf(filledBy(10, 20), { until: 40 })],
  ['empty-clubhouse', knownOf(keptUp, { ...whole, hosts: range(0, 7) }), knownOf(keptUp, { ...whole, hosts: [7] }), knownOf(keptUp, whole)],
  ['worn-out-host', knownOf(three.map((row) => (row.actor === 2 ? { ...row, actor: 0 } : row)), { ...whole, hosts: [0, 3] }), knownOf(three, { ...whole, hosts: [0, 1] }), knownOf(three, { ...whole, hosts: [0] })],
  ['orphan-group', knownOf(quiet, { ...whole, live: { hosts: 1, purposeAgreedBy: 2, daysWithoutOwner: 9 } }), knownOf(quiet, { ...whole, live: { hosts: 3, purposeAgreedBy: 6, daysWithoutOwner: 0 } }), knownOf(quiet, whole)],
  ['profile-museum', knownOf(quiet, { ...whole, live: { profiles: { count: 75, of: 80 }, members: 80, asks: 2 } }), knownOf(quiet, { ...whole, live: { profiles: { count: 20, of: 80 }, members: 80, asks: 2 } }), knownOf(quiet, whole)],
  ['highlight-reel', knownOf(quiet, { ...whole, live: { sameStory: { count: 9, of: 10 }, failures: { count: 0, of: 20 } } }), knownOf(quiet, { ...whole, live: { sameStory: { count: 1, of: 20 }, failures: { count: 14, of: 20 } } }), knownOf(quiet, { ...whole, live: { sameStory: { count: 2, of: 3 } } })],
  ['firehose', knownOf(lively, { ...whole, live: { itemsAWeek: 45, minutes: { needed: 12, budget: 5 } } }), knownOf(lively, { ...whole, live: { itemsAWeek: 6, minutes: { needed: 4, budget: 5 }, weeksOfMoreLess: 0 } }), knownOf(lively, { ...whole, live: { itemsAWeek: null } })],
  ['everyone-must', knownOf(lively, { ...whole, live: { members: 400, forced: { count: 390, of: 400 } } }), knownOf(lively, { ...whole, live: { members: 14, forced: { count: 1, of: 14 } } }), knownOf(lively, whole)],
  ['crowded-market', knownOf(quiet, { ...whole, live: { elsewhere: { count: 35, of: 40 } } }), knownOf(quiet, { ...whole, live: { elsewhere: { count: 5, of: 40 }, enoughChannels: { count: 2, of: 40 } } }), knownOf(quiet, whole)],
  ['groundhog-session', knownOf(quiet, { ...whole, live: { actionsDone: { count: 1, of: 9 }, evaluationOpened: false } }), knownOf(quiet, { ...whole, live: { actionsDone: { count: 9, of: 9 }, evaluationOpened: true } }), knownOf(quiet, whole)],
  ['dead-letter-box', knownOf(quiet, { ...whole, live: { asksUnmatched: { count: 18, of: 20 }, offersUntaken: { count: 39, of: 40 } } }), knownOf(quiet, { ...whole, live: { asksUnmatched: { count: 2, of: 20 }, offersUntaken: { count: 20, of: 40 } } }), knownOf(quiet, whole)],
  ['digital-dust', knownOf([], { ...whole, live: { petition: { pledged: { count: 100, of: 1000 }, firstDay: 20, firstDayLine: 80, broughtBySharers: { count: 5, of: 40 }, occasionsAhead: 0 } } }),
    knownOf([], { ...whole, live: { petition: { pledged: { count: 600, of: 1000 }, firstDay: 200, firstDayLine: 80, broughtBySharers: { count: 150, of: 40 }, occasionsAhead: 1 } } }), knownOf([], whole)],
])('%s', (id, has, hasNot, cannotSay) => {
  test('is found where it is, with its numbers', () => {
    const found = detectPatterns(has).found.find((each) => each.id === id);
    expect(idsIn(has)).toContain(id);
    for (const { holds, value, threshold } of found?.for ?? []) {
      expect(holds).toBe(true);
      expect(Number.isFinite(value - threshold)).toBe(true);
    }
    expect(found?.plays.length).toBeGreaterThan(0);
  });
  test('is not found where it is not', () => expect(idsIn(hasNot)).not.toContain(id));
  test('is not found where nothing can be said', () => expect(idsIn(cannotSay)).not.toContain(id));
});

const live = (values: Live) => knownOf(quiet, { ...whole, live: values });
/** In the last month eight posts by the first two, and then one by each. */
const monthOf = (people: number) => knownOf(rowsOf(daily(0, 60, (day) => (day < 50 ? [] : [{ by: (day - 50) % people, replies: [[0, 2]] }]))), { until: 60 });
/** From the fifth week on person 0 writes so many of ten posts. */
const afterFour = (tenths: number) => knownOf(rowsOf(daily(0, 28 + 1000, (day) => [{ by: day % 10 < tenths ? 0 : 1 + (day % 9) }])), { until: 28 + 1000 });

describe('at its threshold, a signal', () => {
  test.each<[SignalId, Known, boolean | null]>([
    ['foundersFew', live({ founders: 14 }), true], ['foundersFew', live({ founders: 15 }), false], ['foundersFew', live({}), null], ['foundersFew', live({ founders: null }), null],
    ['hostHoursFew', live({ hostHours: 3.9 }), true], ['hostHoursFew', live({ hostHours: 4 }), false],
    ['hostsFew', live({ hosts: 1 }), true], ['hostsFew', live({ hosts: 2 }), false],
    ['purposeUnagreed', live({ purposeAgreedBy: 4 }), true], ['purposeUnagreed', live({ purposeAgreedBy: 5 }), false],
    ['nextStepUnowned', live({ daysWithoutOwner: 7 }), false], ['nextStepUnowned', live({ daysWithoutOwner: 8 }), true],
    ['noMeeting', live({ meetingsAhead: 0 }), true], ['noMeeting', live({ meetingsAhead: 1 }), false],
    ['manyItems', live({ itemsAWeek: 20 }), false], ['manyItems', live({ itemsAWeek: 21 }), true],
    ['lessAskedFor', live({ weeksOfMoreLess: 1 }), false], ['lessAskedFor', live({ weeksOfMoreLess: 2 }), true],
    ['weeksOver', live({ weeksOverBudget: 2 }), false], ['weeksOver', live({ weeksOverBudget: 3 }), true],
    ['dutyHours', live({ dutyHours: { count: 10, of: 40 } }), false], ['dutyHours', live({ dutyHours: { count: 11, of: 40 } }), true],
    ['overBudget', live({ minutes: { needed: 5, budget: 5 } }), false], ['overBudget', live({ minutes: { needed: 5, budget: 0 } }), null],
    ['fewAsks', live({ asks: 3, members: 30 }), false], ['fewAsks', live({ asks: 2, members: 30 }), true], ['fewAsks', live({ asks: 2 }), null],
    ['sameStory', live({ sameStory: { count: 40, of: 100 } }), false], ['sameStory', live({ sameStory: { count: 60, of: 100 } }), true],
    ['sameStory', live({ sameStory: { count: 5, of: 10 } }), false], ['sameStory', live({ sameStory: { count: 4, of: 4 } }), null],
    ['oneAdds', live({ addedByOne: { count: 80, of: 100 } }), false], ['oneAdds', live({ addedByOne: { count: 95, of: 100 } }), true],
    ['offersUntaken', live({ offersUntaken: { count: 80, of: 100 } }), false], ['evaluationUnopened', live({ evaluationOpened: true }), false],
    ['membersGrow', live({ members: 24, membersEightWeeksAgo: 20 }), true], ['membersGrow', live({ members: 23, membersEightWeeksAgo: 20 }), false], ['membersGrow', live({ members: 9, membersEightWeeksAgo: 5 }), null],
    ['fewWriters', monthOf(5), true], ['fewWriters', monthOf(6), false], ['fewWriters', knownOf(quiet, whole), null],
    ['fourthWeek', knownOf(burst(300, 99), { until: 60 }), false], ['fourthWeek', knownOf(burst(300, 60), { until: 60 }), true], ['fourthWeek', knownOf(burst(12, 3), { until: 60 }), false], ['fourthWeek', knownOf(burst(9, 0), { until: 60 }), null],
    ['oneWrites', afterFour(4), false], ['oneWrites', afterFour(5), true],
    ['hostsFill', knownOf(filledBy(10, 21).concat(filledBy(0, 7)), { until: 40, hosts: [0] }), false], ['membersWriteLittle', knownOf(filledBy(5), { ...whole, hosts: [0] }), false],
    ['topHost', live({ busiestHost: { count: 66, of: 100 } }), false], ['topHost', live({ busiestHost: { count: 80, of: 100 } }), true],
    ['unanswered', knownOf(newcomers((which) => (which % 10 === 0 ? null : 2)), whole), false], ['newcomersWait', knownOf(newcomers(() => 40), whole), true], ['newcomersWait', knownOf(newcomers(() => 6), whole), false],
  ])('%s, case %#', (signal, known, holds) => expect(evidenceOf(signal, known)?.holds ?? null).toBe(holds));

  test.each<[SignalId, keyof Thresholds, number, Live]>([
    ['foundersFew', 'foundersMissing', 10, { founders: 12 }], ['hostHoursFew', 'hostHoursLeast', 2, { hostHours: 3 }], ['hostsFew', 'hostsHolds', 1, { hosts: 1 }],
    ['purposeUnagreed', 'purposeAcceptances', 3, { purposeAgreedBy: 4 }], ['weeksOver', 'strainWeeks', 5, { weeksOverBudget: 4 }], ['topHost', 'oneHostShare', 0.9, { busiestHost: { count: 80, of: 100 } }],
    ['elsewhere', 'crowdedShare', 0.9, { elsewhere: { count: 80, of: 100 } }],
  ])('%s goes by the %s of this house', (signal, name, changed, values) => {
    const thresholds = thresholdsWith(new Map([[name, changed]]));
    expect(evidenceOf(signal, live(values))?.holds).toBe(true);
    expect(evidenceOf(signal, knownOf(quiet, { ...whole, live: values, thresholds }))).toMatchObject({ holds: false, threshold: changed });
  });

  test('tells when hosts told it, and says nothing of that where they did not', () => {
    expect(evidenceOf('profilesFilled', live({ profiles: { count: 75, of: 80 }, toldAt: { profiles: 99 } }))?.toldAt).toBe(99);
    expect(evidenceOf('profilesFilled', live({ profiles: { count: 75, of: 80 }, toldAt: { asks: 99 } }))).not.toHaveProperty('toldAt');
    expect(evidenceOf('topThree', knownOf(three, { ...whole, live: { toldAt: { profiles: 99 } } }))).not.toHaveProperty('toldAt');
  });

  test('holds within its own interval', () => {
    const evidence = evidenceOf('topThree', knownOf(three, whole));
    expect(evidence).toMatchObject({ signal: 'topThree', threshold: 0.7, holds: true, fails: false, of: 546 });
    expect(evidence?.low).toBeLessThan(evidence?.value ?? 0);
    expect(evidence?.high).toBeGreaterThan(evidence?.value ?? 1);
  });
});

describe('what counts against a pattern', () => {
  test('a beginning that came back is no afterglow', () => {
    const back = [...burst(40, 2), ...rowsOf(daily(35, 80, (day) => range(0, 5).map((at) => ({ by: (day + at) % 6 }))), 3000)];
    expect(evidenceOf('cameBack', knownOf(back, { until: 80 }))?.holds).toBe(true);
    expect(idsIn(knownOf(back, { until: 80 }))).not.toContain('afterglow');
  });

  test('silence after a beginning is known only as long as somebody looked', () => {
    const rows = burst(40, 0);
    expect(idsIn(knownOf(rows, { until: 8 }))).toEqual([]);
    expect(idsIn(knownOf(rows, { until: 8, asOf: 60 }))).toContain('afterglow');
  });

  test('where fewer newcomers wait in vain than elsewhere, the door is not called unanswered, and the sign is still known', () => {
    const known = knownOf(rowsOf(daily(0, half, (day) => [{ by: day % 10, replies: [[(day + 1) % 10, 2]] }, { by: 100 + day, replies: day % 5 === 0 ? [] : [[day % 10, 2]] }])), whole);
    expect(evidenceOf('unanswered', known)).toMatchObject({ holds: true });
    expect(evidenceOf('fewerThanElsewhere', known)).toMatchObject({ holds: true });
    expect(idsIn(known)).not.toContain('unanswered-door');
  });

  test('a sign that clearly does not hold stands among what speaks against', () => {
    const known = live({ hosts: 1, purposeAgreedBy: 1, daysWithoutOwner: 3 });
    const found = detectPatterns(known).found.find(({ id }) => id === 'orphan-group');
    expect(found?.for.map(({ signal }) => signal)).toEqual(['purposeUnagreed', 'hostsFew']);
    expect(found?.against.map(({ signal }) => signal)).toEqual(['nextStepUnowned']);
  });

  test('newcomers who stay without an answer speak against the unanswered door', () => {
    const twice = (rows: ReturnType<typeof newcomers>) => [...rows, ...rows.filter(({ actor }) => actor > 99).map((row) => ({ ...row, at: row.at + DAY, conversation: row.conversation + 5000 }))];
    expect(idsIn(knownOf(newcomers(() => null), whole))).toContain('unanswered-door');
    expect(idsIn(knownOf(twice(newcomers(() => null)), whole))).not.toContain('unanswered-door');
  });

  test('growth alone is no mirage, nor is thinner exchange', () => {
    expect(idsIn(knownOf(swelling(1, 6, 2), whole))).not.toContain('head-count-mirage');
    expect(idsIn(knownOf([...swelling(10, 6, 2), ...leaves(range(12, 20), half - 10)], whole))).not.toContain('head-count-mirage');
  });
});

describe('nothing is found', () => {
  test.each([
    ['where nobody wrote', knownOf([], whole)],
    ['where nobody wrote, whatever is known besides', knownOf([], { ...whole, live: { founders: 2, hosts: 1 } })],
    ['where one person wrote alone from the start', knownOf(rowsOf(daily(0, half, () => [{ by: 0 }])), whole)],
    ['in the first four weeks', knownOf(rowsOf(daily(0, 27, (day) => [{ by: day % 2 }])), { until: 27, hosts: [0], live: { hosts: 1, founders: 3 } })],
    ['in a lively group', knownOf(lively, whole)],
  ])('%s', (_, known) => expect(idsIn(known)).toEqual([]));
});

describe('whatever happened', () => {
  const talk = fc.record({ day: fc.nat(half), by: fc.nat(7), replies: fc.array(fc.tuple(fc.nat(7), fc.nat(100)), { maxLength: 4 }) });
  const rows = fc.array(talk, { maxLength: 60 }).map((talks) => rowsOf(talks));
  const tally = fc.tuple(fc.nat(60), fc.nat(60)).map(([count, more]) => ({ count, of: count + more }));
  const unknown = { freq: 2 } as const;
  const lives: fc.Arbitrary<Live> = fc.record({
    founders: fc.option(fc.nat(40), unknown), hosts: fc.option(fc.nat(5), unknown), members: fc.option(fc.nat(200), unknown), membersEightWeeksAgo: fc.option(fc.nat(200), unknown),
    asks: fc.nat(20), profiles: tally, sameStory: tally, asksUnmatched: tally, offersUntaken: tally, dutyHours: tally, elsewhere: tally, actionsDone: tally, itemsAWeek: fc.nat(60),
  }, { requiredKeys: [] });
  const hosts = fc.subarray([0, 1, 2, 3]);

  test('at most three are found, each with a signal that holds, and with numbers', () => {
    fc.assert(fc.property(rows, lives, hosts, (told, values, hosting) => {
      const { found, lookedFor } = detectPatterns(knownOf(told, { until: half, hosts: hosting, live: values }));
      expect(found.length).toBeLessThanOrEqual(Math.min(3, lookedFor));
      for (const { explains, for: speaksFor, against, known, signals } of found) {
        expect(explains > 0 && explains <= 1).toBe(true);
        expect(known).toBeLessThanOrEqual(signals);
        expect(speaksFor.length).toBeGreaterThan(0);
        for (const each of speaksFor) expect(each.holds && !each.fails && Number.isFinite(each.value)).toBe(true);
        for (const each of against) expect(Number.isFinite(each.value) && Number.isFinite(each.of)).toBe(true);
      }
      expect(found.map(({ explains }) => explains)).toEqual(found.map(({ explains }) => explains).toSorted((one, other) => other - one));
    }));
  });

  test('what comes later changes nothing', () => {
    fc.assert(fc.property(rows, rows, hosts, (told, later, hosting) => {
      const after = later.map((row) => ({ ...row, at: row.at + (half + 30) * DAY, conversation: row.conversation + 1000 }));
      const at = { until: half + 20, hosts: hosting };
      expect(detectPatterns(knownOf([...told, ...after], at))).toEqual(detectPatterns(knownOf(told, at)));
    }));
  });

  test('a month of lively exchange among many makes no three voices, and no empty clubhouse', () => {
    fc.assert(fc.property(rows, (told) => {
      const month = rowsOf(daily(half, half + 35, (day) => range(0, 10).map((at) => ({ by: 20 + ((day + at) % 12) }))), 5000);
      expect(idsIn(knownOf([...told, ...month], { until: half + 35, hosts: [0] }))).not.toContain('three-voices');
      expect(idsIn(knownOf([...told, ...month], { until: half + 35, hosts: [0] }))).not.toContain('empty-clubhouse');
    }));
  });
});
