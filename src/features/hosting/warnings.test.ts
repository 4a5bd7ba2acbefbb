import { describe, expect, it } from 'vitest';
import { type HostWeek, isWarned, type Strain, warningsOf } from './warnings.ts';

const limits = { oneHostShare: 0.66, strainWeeks: 3 };
const week = (actions: Record<number, number>, minutes: Record<number, number> = {}): HostWeek => ({ actions: numbered(actions), minutes: numbered(minutes) });
const numbered = (values: Record<number, number>) => new Map(Object.entries(values).map(([host, value]) => [Number(host), value]));
const calm: Strain = { hosts: [1, 2], isAnybodyOnTurn: true, weeks: [week({}), week({}), week({})], pledges: new Map([[1, 2], [2, 2]]) };
const thrice = (each: HostWeek) => [each, each, each];

describe('what hosts are warned of', () => {
  it.each<[string, Partial<Strain>, string[]]>([
    ['nothing, where all is calm', {}, []],
    ['one host only', { hosts: [1] }, ['oneHost']],
    ['a week with nobody', { isAnybodyOnTurn: false }, ['nobodyOnTurn']],
    ['a week with nobody, before one host only', { hosts: [1], isAnybodyOnTurn: false }, ['nobodyOnTurn', 'oneHost']],
    ['nothing more, where there is no host at all', { hosts: [], isAnybodyOnTurn: false }, ['nobodyOnTurn']],
    ['one who does most, for three weeks', { weeks: thrice(week({ 1: 7, 2: 3 })) }, ['oneDoesMost 1']],
    ['not one who does two thirds exactly as told', { weeks: thrice(week({ 1: 66, 2: 34 })) }, []],
    ['not one who does most, where they are the only host', { hosts: [1], weeks: thrice(week({ 1: 9 })) }, ['oneHost']],
    ['not one who does most of next to nothing', { weeks: thrice(week({ 1: 4 })) }, []],
    ['one who does all of five things', { weeks: thrice(week({ 1: 5 })) }, ['oneDoesMost 1']],
    ['not one who rested in between', { weeks: [week({ 1: 9 }), week({ 2: 9 }), week({ 1: 9 })] }, []],
    ['not before the weeks are full', { weeks: [week({ 1: 9 }), week({ 1: 9 })] }, []],
    ['the last weeks only', { weeks: [week({ 2: 9 }), ...thrice(week({ 1: 9 }))] }, ['oneDoesMost 1']],
    ['one who spends more than promised, for three weeks', { weeks: thrice(week({}, { 2: 121 })) }, ['abovePledge 2']],
    ['not one who spends what they promised', { weeks: thrice(week({}, { 2: 120 })) }, []],
    ['not one who promised nothing', { weeks: thrice(week({}, { 2: 500 })), pledges: new Map() }, []],
    ['not one who spent more in one week only', { weeks: [week({}, { 2: 500 }), week({}), week({}, { 2: 500 })] }, []],
  ])('%s', (_, strain, expected) => {
    expect(warningsOf({ ...calm, ...strain }, limits).map((warning) => ('host' in warning ? `${warning.kind} ${warning.host}` : warning.kind))).toEqual(expected);
  });
});

describe('who is warned', () => {
  const space = { kind: 'community', state: 'open', hasCharter: true, since: '2026-05-01', isImported: false };
  it.each<[string, Partial<typeof space>, string, boolean]>([
    ['a space that came through the gate, at once', {}, '2026-05-01', true],
    ['one that is being tried', { state: 'trial' }, '2026-05-01', true],
    ['not an idea', { state: 'idea', hasCharter: false }, '2026-12-01', false],
    ['not a petition', { kind: 'petition', state: 'founding' }, '2026-12-01', false],
    ['not one that rests', { state: 'resting' }, '2026-12-01', false],
    ['not one that has ended', { state: 'ended' }, '2026-12-01', false],
    ['not one from before the gate, in its first month', { hasCharter: false }, '2026-05-30', false],
    ['one from before the gate, after a month', { hasCharter: false }, '2026-05-31', true],
    ['not one from an archive, in its first month', { isImported: true }, '2026-05-30', false],
    ['one from an archive, after a month', { isImported: true }, '2026-05-31', true],
  ])('%s', (_, more, today, expected) => {
    expect(isWarned({ ...space, ...more }, today)).toBe(expected);
  });
});
