import type { Day } from '../calendar.ts';
import type { Cohort } from './cohorts.ts';

/** From a day on, signers bring less than half of what those before them brought. */
export interface Stall {
  readonly from: Day;
  /** How many one signer brought within the days that every cohort has had, before that day and from it on. */
  readonly before: number;
  readonly since: number;
}

/** Chosen here: a fall to less than this share, in so many cohorts, of so many signers on either side. */
const fallsTo = 0.5;
const fewestCohorts = 2;
const fewestSigners = 30;
/** Of fewer who were brought, chance alone makes half or double. */
const fewestBrought = 5;

/**
 * The half-rule: the first complete cohort from which on every complete one brought less than half, by signer, of what all
 * before it brought together. Counted within the same days after signing, because older cohorts had longer to bring. Null
 * where there is none, or too little is known to say so.
 */
export function stallIn(cohorts: readonly Cohort[]): Stall | null {
  const complete = cohorts.filter(({ isComplete }) => isComplete);
  const all = sumOf(complete);
  const most = mostFromOn(complete);
  let before = sumOf([]);
  for (const [at, cohort] of complete.entries()) {
    const since = { signers: all.signers - before.signers, soon: all.soon - before.soon };
    const isKnown = before.signers >= fewestSigners && since.signers >= fewestSigners && before.soon >= fewestBrought && complete.length - at >= fewestCohorts;
    const usual = before.soon / before.signers;
    if (isKnown && (most[at] ?? 0) < fallsTo * usual) return { from: cohort.from, before: usual, since: since.soon / since.signers };
    before = sumOf([before, cohort]);
  }
  return null;
}

type Soon = Pick<Cohort, 'signers' | 'soon'>;

const sumOf = (some: readonly Soon[]): Soon => some.reduce((sum, { signers, soon }) => ({ signers: sum.signers + signers, soon: sum.soon + soon }), { signers: 0, soon: 0 });

/** The most that a signer brought in any cohort from each place on. */
function mostFromOn(complete: readonly Cohort[]): Float64Array {
  const most = new Float64Array(complete.length + 1);
  for (let at = complete.length - 1; at >= 0; at -= 1) {
    const { soon = 0, signers = 1 } = complete[at] ?? {};
    most[at] = Math.max(most[at + 1] ?? 0, soon / signers);
  }
  return most;
}
