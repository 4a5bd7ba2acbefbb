import { REPLIED, STARTED, type FactColumns } from '../../core/vitality/facts.ts';
import type { Messages } from './messages.ts';
import type { Threads } from './threads.ts';

/** Turns conversations into facts. `people[i]` is the author's number in `messages` of the person that has number i. */
export function factsOf(messages: Messages, threads: Threads): { facts: FactColumns; people: readonly number[] } {
  const { message, at, conversation, repliesTo, conversations } = threads;
  const numbers = new Map<number, number>();
  const actor = message.map((number) => denseNumber(numbers, messages.author(number)));
  const kind = new Uint8Array(message.length).fill(REPLIED);
  let started = 0;
  for (const [place, number] of conversation.entries()) {
    if (number !== started) continue;
    kind[place] = STARTED;
    started += 1;
  }
  const facts = { length: message.length, at, actor, kind, conversation, repliesTo, people: numbers.size, conversations };
  return { facts, people: [...numbers.keys()] };
}

/** Numbers people in the order of their first message. */
function denseNumber(numbers: Map<number, number>, author: number): number {
  const known = numbers.get(author);
  if (known !== undefined) return known;
  numbers.set(author, numbers.size);
  return numbers.size - 1;
}
