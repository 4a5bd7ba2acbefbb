import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behindGate, leadsTo, lifeStates } from './life.ts';
import { type LineName, type LineState, plainLine } from './line.ts';
import { firstToMend, passageFor } from './passage.ts';

const lines = (...states: readonly LineState[]) => states.map((state, at) => plainLine<LineName>(at === 0 ? 'purpose' : 'founders', state));

describe('who may go through', () => {
  const [host, director, both, neither] = [{ isHost: true, isDirector: false }, { isHost: false, isDirector: true }, { isHost: true, isDirector: true }, { isHost: false, isDirector: false }];
  test.each([
    ['a host, where all holds', lines('holds', 'holds'), host, 'free'],
    ['a director, where all holds', lines('holds', 'holds'), director, 'free'],
    ['a member, where all holds', lines('holds', 'holds'), neither, null],
    ['a host, where one is weak', lines('holds', 'weak'), host, 'with-repair'],
    ['a host, where one is missing', lines('weak', 'missing'), host, null],
    ['a director, where one is missing', lines('weak', 'missing'), director, 'with-reason'],
    ['who is both, where one is missing', lines('holds', 'missing'), both, 'with-reason'],
    ['a host, where one cannot be told yet', lines('holds', 'later'), host, null],
    ['a director, where one cannot be told yet', lines('holds', 'later'), director, 'with-reason'],
    ['a host, where only the rehearsal is not held', [plainLine<LineName>('rehearsal', 'later'), ...lines('holds')], host, 'free'],
    ['a member, where one is missing', lines('missing'), neither, null],
  ])('%s', (_, some, passer, expected) => expect(passageFor(some, passer)).toBe(expected));

  test('nobody but a director, and never without a reason, passes what is missing', () => {
    const state = fc.constantFrom<LineState>('holds', 'weak', 'missing', 'later');
    fc.assert(fc.property(fc.array(state, { minLength: 1, maxLength: 13 }), fc.boolean(), fc.boolean(), (states, isHost, isDirector) => {
      const passage = passageFor(lines(...states), { isHost, isDirector });
      if (states.includes('missing')) expect(passage).toBe(isDirector ? 'with-reason' : null);
      if (!isHost && !isDirector) expect(passage).toBeNull();
    }));
  });
});

describe('the step that helps most', () => {
  test('mends what is missing before what is weak, the first of them first', () => {
    expect(firstToMend(lines('weak', 'missing'))?.state).toBe('missing');
    expect(firstToMend([plainLine<LineName>('plans', 'weak'), plainLine<LineName>('hours', 'weak')])?.name).toBe('plans');
    expect(firstToMend(lines('holds', 'later'))?.state).toBe('later');
    expect(firstToMend(lines('holds'))).toBeNull();
  });
});

describe('the life of a space', () => {
  test('follows the arrows', () => {
    const ways = lifeStates.flatMap((from) => lifeStates.filter((to) => leadsTo(from, to)).map((to) => `${from} → ${to}`));
    expect(ways).toEqual(['idea → founding', 'idea → ended', 'founding → trial', 'founding → ended', 'trial → open', 'trial → ended', 'open → resting', 'open → ended', 'resting → open', 'resting → ended', 'ended → founding']);
  });

  test('never opens without a trial, whatever way it goes', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...lifeStates), { maxLength: 40 }), (wishes) => {
      let [state, tried] = ['idea' as (typeof lifeStates)[number], false];
      for (const wish of wishes) {
        if (!leadsTo(state, wish)) continue;
        if (wish === 'open' && state !== 'resting') expect(tried).toBe(true);
        [state, tried] = [wish, wish === 'trial' || (tried && wish !== 'founding')];
      }
    }));
  });

  test('has one more arrow by the quorum of a round, and one by the vote of a group', () => {
    const more = (way: 'quorum' | 'vote') => lifeStates.flatMap((from) => lifeStates.filter((to) => leadsTo(from, to, way) && !leadsTo(from, to)).map((to) => `${from} → ${to}`));
    expect([more('quorum'), more('vote')]).toEqual([['founding → open'], ['open → founding']]);
  });

  test('has its gates before the trial and before opening', () => {
    expect(lifeStates.map(behindGate)).toEqual(['trial', 'trial', 'open', null, null, null]);
  });
});
