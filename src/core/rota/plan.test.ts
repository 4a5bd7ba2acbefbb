import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../calendar.ts';
import { planRota } from './plan.ts';
import { type Away, isAwayIn, type RotaQuestion, standing, type Turn } from './rota.ts';

const monday = '2026-05-11';
const weeksFrom = (count: number) => Array.from({ length: count }, (_, at) => daysAfter(monday, 7 * at));
const host = (id: number, primaries = 0, backups = 0) => ({ id, primaries, backups });
const ask = (question: Partial<RotaQuestion> = {}): RotaQuestion => ({ hosts: [host(1), host(2), host(3)], away: [], weeks: weeksFrom(6), fixed: [], ...question });
const inShort = (turns: readonly Turn[]) => turns.map(({ primary, backup }) => `${primary ?? '–'}/${backup ?? '–'}`).join(' ');
const awayAt = (id: number, ...weeks: number[]): Away[] => weeks.map((at) => ({ host: id, from: daysAfter(monday, 7 * at), until: daysAfter(monday, 7 * at + 6) }));

describe('a rota', () => {
  it.each<[string, Partial<RotaQuestion>, string]>([
    ['of nobody has empty weeks', { hosts: [], weeks: weeksFrom(2) }, '–/– –/–'],
    ['of one host has nobody behind them', { hosts: [host(7)], weeks: weeksFrom(3) }, '7/– 7/– 7/–'],
    ['of two takes turns', { hosts: [host(2), host(1)], weeks: weeksFrom(4) }, '1/2 2/1 1/2 2/1'],
    ['of three goes round, and who was on turn stands behind the next', {}, '1/3 2/1 3/2 1/3 2/1 3/2'],
    ['begins with whoever had the fewest turns', { hosts: [host(1, 5, 5), host(2, 1, 1), host(3, 3, 3)], weeks: weeksFrom(3) }, '2/1 3/2 1/3'],
    ['lets a newcomer begin, and not catch up', { hosts: [host(1, 9, 9), host(2, 9, 9), host(3)] }, '3/2 1/3 2/1 3/2 1/3 2/1'],
    ['leaves out who is away', { away: awayAt(2, 0, 1, 2) }, '1/3 3/1 1/3 2/1 3/2 2/3'],
    ['touches nobody on a week of which they are away on one day', { hosts: [host(1), host(2)], away: [{ host: 1, from: '2026-05-17', until: '2026-05-18' }], weeks: weeksFrom(3) }, '2/– 2/– 1/2'],
    ['of which all are away is empty there', { away: [1, 2, 3].flatMap((id) => awayAt(id, 1)), weeks: weeksFrom(3) }, '1/2 –/– 2/1'],
    ['keeps what is agreed', { fixed: [{ week: daysAfter(monday, 7), primary: 3, backup: 1 }], weeks: weeksFrom(3) }, '1/2 3/1 2/3'],
    ['finds somebody behind who is agreed', { fixed: [{ week: monday, primary: 2, backup: null }], weeks: weeksFrom(1) }, '2/1'],
    ['finds somebody before who is agreed', { fixed: [{ week: monday, primary: null, backup: 1 }], weeks: weeksFrom(1) }, '2/1'],
    ['does not begin with who had the week before', { fixed: [{ week: daysAfter(monday, -7), primary: 1, backup: null }], weeks: weeksFrom(2) }, '2/1 3/2'],
    ['does not end with who has the week after', { fixed: [{ week: daysAfter(monday, 7), primary: 1, backup: 2 }], weeks: weeksFrom(1), hosts: [host(1), host(2, 9)] }, '2/1'],
  ])('%s', (_, question, expected) => {
    expect(inShort(planRota(ask(question)))).toBe(expected);
  });
});

describe('a turn that stands', () => {
  it.each<[string, Turn, string]>([
    ['is kept by hosts', { week: monday, primary: 1, backup: 2 }, '1/2'],
    ['is empty where they are hosts no longer', { week: monday, primary: 9, backup: 2 }, '–/2'],
    ['is empty where they are away', { week: monday, primary: 1, backup: 3 }, '1/–'],
    ['is kept in weeks around the days away', { week: daysAfter(monday, 7), primary: 3, backup: null }, '3/–'],
  ])('%s', (_, turn, expected) => {
    expect(inShort([standing(turn, new Set([1, 2, 3]), awayAt(3, 0))])).toBe(expected);
  });
});

const ids = [1, 2, 3, 4, 5, 6];
const days = fc.record({ host: fc.constantFrom(...ids), start: fc.integer({ min: -10, max: 100 }), length: fc.integer({ min: 0, max: 30 }) })
  .map(({ host: id, start, length }): Away => ({ host: id, from: daysAfter(monday, start), until: daysAfter(monday, start + length) }));
const hosts = fc.subarray(ids).chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), primaries: fc.nat(13), backups: fc.nat(13) }))));
const question: fc.Arbitrary<RotaQuestion> = fc.record({ hosts, away: fc.array(days, { maxLength: 8 }), weeks: fc.integer({ min: 1, max: 14 }).map(weeksFrom), fixed: fc.constant<Turn[]>([]) });
const agreed = fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 13 }), primary: fc.constantFrom(null, 1, 2, 3), backup: fc.constantFrom(null, 4, 5, 6) }), { selector: ({ at }) => at, maxLength: 6 })
  .map((turns) => turns.map(({ at, primary, backup }): Turn => ({ week: daysAfter(monday, 7 * at), primary, backup })));
const withFixed = fc.tuple(question, agreed).map(([asked, fixed]) => ({ ...asked, fixed: fixed.map((turn) => standing(turn, new Set(asked.hosts.map(({ id }) => id)), asked.away)) }));

const counts = (turns: readonly Turn[], duty: 'primary' | 'backup', id: number) => turns.filter((turn) => turn[duty] === id).length;
const always = (property: fc.IPropertyWithHooks<[RotaQuestion]>) => fc.assert(property, { numRuns: 1000 });

describe('every rota', () => {
  it('has nobody on duty in a week in which they are away, and nobody twice in one', () => {
    always(fc.property(withFixed, (asked) => {
      for (const { week, primary, backup } of planRota(asked)) {
        if (primary !== null) expect(primary).not.toBe(backup);
        for (const duty of [primary, backup]) if (duty !== null) expect(isAwayIn(asked.away, duty, week)).toBe(false);
      }
    }));
  });

  it('takes every week that somebody can take, and stands behind it where two can', () => {
    always(fc.property(withFixed, (asked) => {
      for (const { week, primary, backup } of planRota(asked)) {
        const free = asked.hosts.filter(({ id }) => !isAwayIn(asked.away, id, week)).length;
        const onDuty = [primary, backup].filter((duty) => duty !== null).length;
        expect(onDuty).toBe(Math.min(2, free));
      }
    }));
  });

  it('is fair: two who are free in the same weeks differ by one turn at most, on turn and behind it', () => {
    always(fc.property(question, (asked) => {
      const turns = planRota(asked);
      const when = (id: number) => asked.weeks.map((week) => isAwayIn(asked.away, id, week)).join();
      for (const one of asked.hosts) {
        for (const other of asked.hosts) {
          if (when(one.id) !== when(other.id)) continue;
          for (const duty of ['primary', 'backup'] as const) expect(counts(turns, duty, one.id) - counts(turns, duty, other.id)).toBeLessThanOrEqual(1);
        }
      }
    }));
  });

  it('is fair after turns that were had: who is free in the same weeks ends within one turn, or no farther apart than they began', () => {
    const had = fc.tuple(fc.constantFrom(null, ...ids), fc.constantFrom(null, ...ids)).map((primaries) => primaries.map((primary, at): Turn => ({ week: daysAfter(monday, 7 * (at - 2)), primary, backup: null })));
    fc.assert(fc.property(question, had, (asked, before) => {
      const fixed = before.map((turn) => standing(turn, new Set(asked.hosts.map(({ id }) => id)), []));
      const turns = planRota({ ...asked, fixed });
      const when = (id: number) => asked.weeks.map((week) => isAwayIn(asked.away, id, week)).join();
      for (const one of asked.hosts) {
        for (const other of asked.hosts) {
          if (when(one.id) !== when(other.id)) continue;
          const apart = (all: readonly Turn[]) => counts(all, 'primary', one.id) - counts(all, 'primary', other.id);
          expect(apart([...fixed, ...turns])).toBeLessThanOrEqual(Math.max(1, apart(fixed)));
        }
      }
    }), { numRuns: 1000 });
  });

  it('gives nobody two weeks in a row where another is free', () => {
    always(fc.property(question, (asked) => {
      const turns = planRota(asked);
      for (const [at, { week, primary }] of turns.entries()) {
        if (at === 0 || primary === null || turns[at - 1]?.primary !== primary) continue;
        expect(asked.hosts.filter(({ id }) => !isAwayIn(asked.away, id, week))).toHaveLength(1);
      }
    }));
  });

  it('keeps what is agreed', () => {
    always(fc.property(withFixed, (asked) => {
      const turns = new Map(planRota(asked).map((turn) => [turn.week, turn]));
      for (const { week, primary, backup } of asked.fixed) {
        if (primary !== null && turns.has(week)) expect(turns.get(week)?.primary).toBe(primary);
        if (backup !== null && turns.has(week)) expect(turns.get(week)?.backup).toBe(backup);
      }
    }));
  });

  it('is the same for the same question, in whatever order it is asked', () => {
    always(fc.property(withFixed, (asked) => {
      const turned = { hosts: asked.hosts.toReversed(), away: asked.away.toReversed(), weeks: asked.weeks.toReversed(), fixed: asked.fixed.toReversed() };
      expect(planRota(turned)).toEqual(planRota(asked));
    }));
  });
});
