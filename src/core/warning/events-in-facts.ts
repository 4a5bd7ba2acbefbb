import { ATTENDED, type FactColumns } from '../vitality/facts.ts';
import { eventOf } from '../vitality/period.ts';
import type { EventHistory } from './event-signs.ts';

/**
 * The events that facts tell of, each at the moment of the first who came, with how many did. One to which nobody came
 * leaves no facts, nor does one that was called off. When one was announced is not known.
 */
export function eventsIn(facts: FactColumns): EventHistory {
  const number = new Map<number, number>();
  const begin: number[] = [];
  const came: number[] = [];
  for (let row = 0; row < facts.length; row += 1) {
    if (facts.kind[row] !== ATTENDED) continue;
    const event = eventOf(facts, row);
    const known = number.get(event) ?? begin.length;
    if (known === begin.length) {
      number.set(event, known);
      begin.push(facts.at[row] ?? 0);
    }
    came[known] = (came[known] ?? 0) + 1;
  }
  return {
    at: Float64Array.from(begin),
    announced: new Float64Array(begin.length).fill(NaN),
    attendance: Float64Array.from(came),
    online: new Uint8Array(begin.length),
    cancelled: new Uint8Array(begin.length),
  };
}
