import type { Messages } from './messages.ts';
import { sortedNumbers } from './sorted.ts';

/** Clocks and zones that are set wrongly differ by less; then a reply is dated before what it answers. Milliseconds. */
const clockError = 3 * 86_400_000;
const untouched = 0;
const waiting = 1;
const settled = 2;

/** The messages in the order of time; place i of each column tells of one message. */
export interface Order {
  readonly message: Int32Array;
  readonly at: Float64Array;
  readonly repliesTo: Int32Array;
}

/**
 * Orders the messages by time. A reply that is dated up to three days before what it answers is put right after it, one
 * that is dated earlier still is not taken for its reply.
 */
export function settledOrder(messages: Messages): Order {
  const times = settledTimes(messages);
  const message = byTime(messages, times);
  const places = new Int32Array(message.length);
  for (const [place, number] of message.entries()) places[number] = place;
  const repliesTo = message.map((number, place) => {
    const answered = messages.answered(number);
    const answeredPlace = answered === -1 ? -1 : (places[answered] ?? -1);
    return answeredPlace < place ? answeredPlace : -1;
  });
  const at = new Float64Array(message.length);
  for (const [place, number] of message.entries()) at[place] = times[number] ?? 0;
  return { message, at, repliesTo };
}

function settledTimes(messages: Messages): Float64Array {
  const times = new Float64Array(messages.length);
  for (let message = 0; message < times.length; message += 1) times[message] = messages.at(message);
  const states = new Uint8Array(messages.length);
  // In the order of time, so that a circle of references is always cut at the same place.
  for (const first of byTime(messages, times)) {
    const chain: number[] = [];
    for (let at = first; at !== -1 && states[at] === untouched; at = messages.answered(at)) {
      states[at] = waiting;
      chain.push(at);
    }
    for (const message of chain.reverse()) {
      const answered = messages.answered(message);
      const written = times[message] ?? 0;
      const before = answered === -1 || states[answered] !== settled ? Number.NEGATIVE_INFINITY : (times[answered] ?? 0);
      if (before >= written && before - written <= clockError) times[message] = before + 1;
      states[message] = settled;
    }
  }
  return times;
}

function byTime(messages: Messages, times: Float64Array): Int32Array {
  return sortedNumbers(times.length, (one, other) => (times[one] ?? 0) - (times[other] ?? 0) || messages.compareIds(one, other));
}
