import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdsWith } from '../thresholds.ts';
import { type CharterFigures, type CommitFigures, foundingLines, namesFor, spreadPrompts } from './founding.ts';
import type { LineName } from './line.ts';

const standard = thresholdsWith(new Map());

/** Everything holds. */
const charter: CharterFigures = { acceptances: 7, founders: 30, belonging: 5, notBelonging: 5, hasScan: true, crowdedShare: 0.4, hasMeasure: true, hasDates: true, expectedMembers: 90 };
const commit: CommitFigures = { founders: 30, proven: 15, withPlan: 21, seedAuthors: 6, prompts: Array.from({ length: 12 }, () => 2), hosts: 4, onRota: 4, hours: 6.2, names: 60 };

const stateOf = (name: LineName, changes: Partial<CharterFigures & CommitFigures> & { said?: number } = {}, thresholds = standard) =>
  foundingLines({ ...charter, ...changes, founders: changes.said ?? charter.founders }, { ...commit, ...changes }, thresholds).find((line) => line.name === name)?.state;

describe('the thirteen lines before a trial', () => {
  test('are thirteen, and all hold where all is done, but for the rehearsal that cannot be held yet', () => {
    const lines = foundingLines(charter, commit, standard);
    expect(lines.map(({ name }) => name)).toEqual(['purpose', 'examples', 'channels', 'measure', 'founders', 'proven', 'plans', 'seedAuthors', 'prompts', 'rota', 'hours', 'names', 'rehearsal']);
    expect(lines.map(({ state }) => state)).toEqual([...Array.from({ length: 12 }, () => 'holds'), 'later']);
  });

  test.each<[LineName, Parameters<typeof stateOf>[1], string]>([
    ['purpose', { acceptances: 0 }, 'missing'], ['purpose', { acceptances: 4 }, 'weak'], ['purpose', { acceptances: 5 }, 'holds'],
    ['examples', { belonging: 0, notBelonging: 0 }, 'missing'], ['examples', { belonging: 9, notBelonging: 4 }, 'weak'], ['examples', { belonging: 5, notBelonging: 0 }, 'weak'], ['examples', { belonging: 6, notBelonging: 5 }, 'holds'],
    ['channels', { hasScan: false, crowdedShare: null }, 'missing'], ['channels', { crowdedShare: null }, 'holds'], ['channels', { crowdedShare: 0.5 }, 'holds'], ['channels', { crowdedShare: 0.51 }, 'weak'],
    ['measure', { hasMeasure: false }, 'missing'], ['measure', { hasDates: false }, 'weak'],
    ['founders', { said: 14 }, 'missing'], ['founders', { said: 15 }, 'weak'], ['founders', { said: 29 }, 'weak'], ['founders', { said: 29, onRota: 0 }, 'missing'], ['founders', { said: 30, onRota: 0 }, 'holds'],
    ['proven', { founders: 20, proven: 4 }, 'missing'], ['proven', { founders: 20, proven: 5 }, 'weak'], ['proven', { founders: 20, proven: 9 }, 'weak'], ['proven', { founders: 20, proven: 10 }, 'holds'], ['proven', { founders: 0, proven: 0 }, 'missing'],
    ['plans', { founders: 10, withPlan: 3 }, 'missing'], ['plans', { founders: 10, withPlan: 4 }, 'weak'], ['plans', { founders: 10, withPlan: 6 }, 'weak'], ['plans', { founders: 10, withPlan: 7 }, 'holds'],
    ['seedAuthors', { seedAuthors: 2 }, 'missing'], ['seedAuthors', { seedAuthors: 3 }, 'weak'], ['seedAuthors', { seedAuthors: 5 }, 'weak'], ['seedAuthors', { seedAuthors: 6 }, 'holds'],
    ['prompts', { prompts: [24] }, 'missing'], ['prompts', { prompts: [3, 3] }, 'weak'], ['prompts', { prompts: Array.from({ length: 12 }, (_, at) => (at === 0 ? 1 : 2)) }, 'weak'], ['prompts', { prompts: Array.from({ length: 8 }, () => 3) }, 'holds'],
    ['rota', { hosts: 1, onRota: 1 }, 'missing'], ['rota', { hosts: 2, onRota: 1 }, 'missing'], ['rota', { hosts: 2, onRota: 2 }, 'weak'], ['rota', { hosts: 3, onRota: 3 }, 'weak'], ['rota', { hosts: 4, onRota: 4 }, 'holds'],
    ['hours', { expectedMembers: null, hours: 3.4 }, 'missing'], ['hours', { expectedMembers: null, hours: 3.5 }, 'weak'], ['hours', { expectedMembers: null, hours: 5 }, 'holds'], ['hours', { expectedMembers: 90, hours: 6.1 }, 'weak'], ['hours', { expectedMembers: 200, hours: 9.6 }, 'missing'], ['hours', { expectedMembers: 200, hours: 9.7 }, 'weak'],
    ['names', { said: 22, names: 43 }, 'missing'], ['names', { said: 22, names: 44 }, 'weak'], ['names', { said: 22, names: 60 }, 'holds'], ['names', { said: 300, names: 60 }, 'holds'], ['names', { said: 0, names: 1 }, 'missing'],
  ])('%s with %j is %s', (name, changes, expected) => expect(stateOf(name, changes)).toBe(expected));

  test('are judged by what the house holds right', () => {
    expect(stateOf('purpose', { acceptances: 4 }, thresholdsWith(new Map([['purposeAcceptances', 3]])))).toBe('holds');
    expect(stateOf('founders', { said: 14 }, thresholdsWith(new Map([['foundersMissing', 10], ['no such threshold', 1]])))).toBe('weak');
  });

  test('need no hours where the house holds none to be needed, and no name more than the quotient says', () => {
    const none = thresholdsWith(new Map([['hostHoursLeast', 0], ['hostHoursPerMember', 0]]));
    expect(foundingLines(charter, { ...commit, hours: 0 }, none).find(({ name }) => name === 'hours')).toMatchObject({ state: 'holds', scale: { value: 1 } });
    expect(stateOf('names', { names: 100 }, thresholdsWith(new Map([['acceptancePersonal', 0.3]])))).toBe('holds');
    expect([namesFor(30, 0.3), namesFor(30, 0.5), namesFor(29, 0.7), namesFor(0, 0.5)]).toEqual([100, 60, 42, 0]);
  });

  const people = fc.integer({ min: 0, max: 600 });
  const figures = fc.record({ founders: people, proven: people, withPlan: people, seedAuthors: people, prompts: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), hosts: people, onRota: people, hours: fc.double({ min: 0, max: 200, noNaN: true }), names: people });
  const rank = { missing: 0, later: 0, weak: 1, holds: 2 } as const;

  test('more of anything that is counted never makes another line worse, but for the shares of more founders', () => {
    fc.assert(fc.property(figures, fc.constantFrom('proven', 'withPlan', 'seedAuthors', 'hosts', 'onRota', 'hours', 'names'), (some, what) => {
      const before = foundingLines(charter, some, standard);
      const after = foundingLines(charter, { ...some, [what]: some[what] + 1 }, standard);
      after.forEach(({ state }, at) => expect(rank[state]).toBeGreaterThanOrEqual(rank[before[at]?.state ?? 'missing']));
    }));
  });

  test('a shelf filled in one week counts three of it, however many there are', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 20 }), (prompts) => {
      expect(spreadPrompts(prompts, standard)).toBeLessThanOrEqual(3 * Math.min(12, prompts.length));
    }));
    expect(spreadPrompts([24], standard)).toBe(3);
  });
});
