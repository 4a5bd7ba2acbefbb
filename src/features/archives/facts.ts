import { REPLIED, STARTED, type FactColumns } from '../../core/vitality/facts.ts';
import type { Acts } from './acts.ts';
import type { Messages } from './messages.ts';
import { sortedNumbers } from './sorted.ts';
import type { Threads } from './threads.ts';

/**
 * Turns conversations, and what was done without words, into facts in the order of time. `people[i]` is the author's number
 * in `messages` and `acts` of the person that has number i; events are conversations after the others. A reaction to a message that is not in the archive is left out.
 */
export function factsOf(messages: Messages, threads: Threads, acts: Acts): { facts: FactColumns; people: readonly number[] } {
  const posts = threads.message.length;
  const told = actsToTell(acts, messages);
  const timeOf = (number: number) => (number < posts ? (threads.at[number] ?? 0) : acts.at(told[number - posts] ?? 0));
  // Threads are in order of time already; a post comes before what is done in its moment.
  const order = told.length === 0 ? null : sortedNumbers(posts + told.length, (one, other) => timeOf(one) - timeOf(other));
  const length = posts + told.length;
  const rowOf = order === null ? null : rowsBy(order);
  const placeOf = messages.length === 0 || told.length === 0 ? null : placesOf(messages, threads);
  const numbers = new Map<number, number>();
  const columns = { at: new Float64Array(length), actor: new Int32Array(length), kind: new Uint8Array(length), conversation: new Int32Array(length).fill(-1), repliesTo: new Int32Array(length).fill(-1) };
  const rowOfPlace = (place: number) => (place === -1 ? -1 : (rowOf?.[place] ?? place));
  let started = 0;
  for (let row = 0; row < length; row += 1) {
    const number = order?.[row] ?? row;
    columns.at[row] = timeOf(number);
    if (number < posts) {
      const conversation = threads.conversation[number] ?? -1;
      columns.actor[row] = denseNumber(numbers, messages.author(threads.message[number] ?? 0));
      columns.conversation[row] = conversation;
      columns.kind[row] = conversation === started ? STARTED : REPLIED;
      columns.repliesTo[row] = rowOfPlace(threads.repliesTo[number] ?? -1);
      if (conversation === started) started += 1;
    } else {
      const act = told[number - posts] ?? 0;
      const place = placeOf?.[acts.towards(act)] ?? -1;
      columns.actor[row] = denseNumber(numbers, acts.author(act));
      columns.kind[row] = acts.kind(act);
      const event = acts.event(act);
      columns.conversation[row] = event !== -1 ? threads.conversations + event : place === -1 ? -1 : (threads.conversation[place] ?? -1);
      columns.repliesTo[row] = rowOfPlace(place);
    }
  }
  const facts = { length, ...columns, people: numbers.size, conversations: threads.conversations + acts.events.length };
  return { facts, people: [...numbers.keys()] };
}

/** Those without a target, and those whose target is there; nobody thanks themselves. */
export function actsToTell(acts: Acts, messages: Messages): number[] {
  const told: number[] = [];
  for (let act = 0; act < acts.length; act += 1) {
    const towards = acts.towards(act);
    if (!acts.needsMessage(act) || (towards !== -1 && messages.author(towards) !== acts.author(act))) told.push(act);
  }
  return told;
}

/** By what was sorted, its place in the order. */
function rowsBy(order: Int32Array): Int32Array {
  const rows = new Int32Array(order.length);
  for (const [row, number] of order.entries()) rows[number] = row;
  return rows;
}

/** By message, its place in the order of time. */
function placesOf(messages: Messages, { message }: Threads): Int32Array {
  const places = new Int32Array(messages.length).fill(-1);
  for (const [place, number] of message.entries()) places[number] = place;
  return places;
}

/** Numbers people in the order of what they did first. */
function denseNumber(numbers: Map<number, number>, author: number): number {
  const known = numbers.get(author);
  if (known !== undefined) return known;
  numbers.set(author, numbers.size);
  return numbers.size - 1;
}
