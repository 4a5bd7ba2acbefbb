import { describe, expect, it } from 'vitest';
import { hoursMissing, type NextStep, nextStep, type RequestStatus, statusOf } from './rules.ts';
import { exchanged, whyNotSwap } from './swap-rules.ts';

const now = new Date('2026-05-14T10:00:00Z');
const open = { accepted_at: null, declined_at: null, withdrawn_at: null, expires_at: new Date('2026-06-13T10:00:00Z') };

describe('what became of asking', () => {
  it.each<[string, Partial<Record<keyof typeof open, Date>>, RequestStatus]>([
    ['nothing yet', {}, 'asked'],
    ['a yes', { accepted_at: now }, 'yes'],
    ['a yes, which stays one when its time is over', { accepted_at: now, expires_at: now }, 'yes'],
    ['rather not', { declined_at: now }, 'ratherNot'],
    ['it was withdrawn', { withdrawn_at: now }, 'withdrawn'],
    ['it was withdrawn, and its time is over', { withdrawn_at: now, expires_at: now }, 'withdrawn'],
    ['its time is over to the minute', { expires_at: now }, 'runOut'],
  ])('%s', (_, more, status) => {
    expect(statusOf({ ...open, ...more }, now)).toBe(status);
  });
});

describe('hours that are missing', () => {
  it.each([[5, 2.5, 2.5], [5, 0, 5], [5, 5, 0], [5, 12, 0], [13.75, 10, 3.8]])('of %d needed, with %d promised, are %d', (needed, promised, missing) => {
    expect(hoursMissing(needed, promised)).toBe(missing);
  });
});

describe('the next step', () => {
  const room = { isHost: true, hasPledged: true, hosts: 3, takers: 3, emptyWeeks: 0, takableWeeks: 0 };
  it.each<[string, Partial<typeof room>, NextStep]>([
    ['nothing, where all is borne', {}, null],
    ['one’s own hours first', { hasPledged: false, emptyWeeks: 12, takers: 0 }, 'pledge'],
    ['somebody, where nobody takes turns', { takers: 0, emptyWeeks: 12 }, 'ask'],
    ['the weeks, where some are empty', { emptyWeeks: 1, takableWeeks: 1 }, 'plan'],
    ['the weeks, where some can be taken and others cannot', { emptyWeeks: 3, takableWeeks: 1 }, 'plan'],
    ['somebody else, where all are away', { emptyWeeks: 1 }, 'ask'],
    ['the weeks, also for one host alone', { hosts: 1, takers: 1, emptyWeeks: 12, takableWeeks: 12 }, 'plan'],
    ['a second host, where one has every week', { hosts: 1, takers: 1 }, 'ask'],
    ['no hours of an administrator', { isHost: false, hasPledged: false, emptyWeeks: 2, takableWeeks: 2 }, 'plan'],
  ])('is %s', (_, more, step) => {
    expect(nextStep({ ...room, ...more })).toBe(step);
  });
});

const [first, second] = ['2026-05-11', '2026-05-18'];

describe('turns that change hands', () => {
  it.each([
    ['one week', { week: first, from: 1, to: 3 }, [{ week: first, primary: 1, backup: 2 }], [{ week: first, primary: 3, backup: 2 }]],
    ['a week behind somebody', { week: first, from: 2, to: 3 }, [{ week: first, primary: 1, backup: 2 }], [{ week: first, primary: 1, backup: 3 }]],
    ['one for another', { week: first, from: 1, to: 3 }, [{ week: first, primary: 1, backup: 2 }, { week: second, primary: 3, backup: 2 }], [{ week: first, primary: 3, backup: 2 }, { week: second, primary: 1, backup: 2 }]],
    ['a week to who stood behind, whose place is empty then', { week: first, from: 1, to: 2 }, [{ week: first, primary: 1, backup: 2 }], [{ week: first, primary: 2, backup: null }]],
    ['nothing, where they are not on duty', { week: first, from: 9, to: 2 }, [{ week: first, primary: 1, backup: 2 }], [{ week: first, primary: 1, backup: 2 }]],
  ])('%s', (_, swap, turns, expected) => {
    expect(exchanged(swap, turns)).toEqual(expected);
  });
});

describe('a question to take a week', () => {
  const turns = [{ week: first, primary: { id: 1 }, backup: { id: 2 } }, { week: second, primary: { id: 3 }, backup: { id: 1 } }];
  const away = [{ host: 2, from: first, until: first }, { host: 1, from: second, until: second }];
  it.each([
    ['can be asked', { to: 3, otherWeek: null }, [], null],
    ['can be asked for a week of theirs', { to: 3, otherWeek: second }, [], null],
    ['names somebody who is no host', { to: 9, otherWeek: null }, [], 'to form.choose'],
    ['names somebody who is away', { to: 2, otherWeek: null }, away, 'to hosting.swap.awayThen'],
    ['names a week that is not theirs', { to: 2, otherWeek: second }, [], 'otherWeek hosting.swap.notTheirs'],
    ['names the same week twice', { to: 2, otherWeek: first }, [], 'otherWeek hosting.swap.notTheirs'],
    ['names a week in which one is away oneself', { to: 3, otherWeek: second }, away, 'otherWeek hosting.swap.youAway'],
  ])('%s', (_, asked, gone, expected) => {
    const why = whyNotSwap({ week: first, from: 1, ...asked }, { hosts: [2, 3], turns, away: gone });
    expect(why && `${why.field} ${why.key}`).toBe(expected);
  });
});
