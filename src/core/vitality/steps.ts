import { JOINED, type FactColumns } from './facts.ts';
import { isPost } from './period.ts';

/** When each person (index: their number) did something first, in epoch milliseconds; `Infinity` for not yet. */
export interface FirstSteps {
  readonly joined: Float64Array;
  /** Their first post ever. */
  readonly wrote: Float64Array;
  /** Their second post ever. Where a source tells days only, it may have the time of the first. */
  readonly wroteAgain: Float64Array;
}

/** One pass over all facts, which are in order of time. */
export function firstSteps(facts: FactColumns): FirstSteps {
  const { length, at, actor, kind, people } = facts;
  const joined = new Float64Array(people).fill(Infinity);
  const wrote = new Float64Array(people).fill(Infinity);
  const wroteAgain = new Float64Array(people).fill(Infinity);
  for (let row = 0; row < length; row++) {
    const what = kind[row];
    const who = actor[row] ?? 0;
    if (isPost(what)) {
      if (wrote[who] === Infinity) wrote[who] = at[row] ?? 0;
      else if (wroteAgain[who] === Infinity) wroteAgain[who] = at[row] ?? 0;
    } else if (what === JOINED && joined[who] === Infinity) {
      joined[who] = at[row] ?? 0;
    }
  }
  return { joined, wrote, wroteAgain };
}
