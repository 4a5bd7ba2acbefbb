import { Groups } from './groups.ts';
import type { Messages } from './messages.ts';
import { settledOrder } from './order.ts';

const day = 86_400_000;
/** A reply with the same subject belongs to a conversation that has been silent for no longer. Milliseconds. */
const longestSilence = 60 * day;

/** The messages in the order of time, oldest first: place i of each column tells of one message. */
export interface Threads {
  /** Which message it is. */
  readonly message: Int32Array;
  /** In milliseconds since 1970-01-01T00:00Z. A reply comes after what it answers. */
  readonly at: Float64Array;
  /** A dense number, in the order of the first messages. */
  readonly conversation: Int32Array;
  /** The place of the answered message, an earlier one, or -1. */
  readonly repliesTo: Int32Array;
  readonly conversations: number;
}

/**
 * Finds the conversations: messages that refer to each other or to the same missing one are in the same; then a reply
 * whose reference leads nowhere joins the last conversation with its subject, if that was alive in the 60 days before.
 * What it answers is known then only if there was one message to answer. The outcome does not depend on the order in
 * which the messages came.
 *
 * Source: after Zawinski, "message threading" (1997), with groups instead of trees, and with the window of time.
 */
export function findThreads(messages: Messages): Threads {
  const { message, at, repliesTo } = settledOrder(messages);
  const joined = joinBySubject(messages, message, at, repliesTo);
  const conversation = new Int32Array(message.length);
  const numbers = new Int32Array(messages.ids).fill(-1);
  let conversations = 0;
  for (const [place, number] of message.entries()) {
    const group = joined.of(messages.references.of(messages.id(number)));
    if (numbers[group] === -1) {
      numbers[group] = conversations;
      conversations += 1;
    }
    conversation[place] = numbers[group] ?? -1;
  }
  return { message, at, conversation, repliesTo, conversations };
}

/** Returns groups of reference groups, and fills in `repliesTo` where a joined reply has one message to answer. */
function joinBySubject(messages: Messages, message: Int32Array, at: Float64Array, repliesTo: Int32Array): Groups {
  const joined = new Groups();
  const lastPlace = new Int32Array(messages.ids).fill(-1);
  const sizes = new Int32Array(messages.ids);
  const latest = new Int32Array(messages.subjects).fill(-1);
  for (const [place, number] of message.entries()) {
    const subject = messages.subject(number);
    let group = joined.of(messages.references.of(messages.id(number)));
    const candidate = latest[subject] ?? -1;
    if (candidate !== -1 && lastPlace[group] === -1 && messages.isReply(number)) {
      const other = joined.of(candidate);
      const last = lastPlace[other] ?? -1;
      if ((at[place] ?? 0) - (at[last] ?? 0) <= longestSilence) {
        if (sizes[other] === 1) repliesTo[place] = last;
        const size = sizes[other] ?? 0;
        group = joined.join(group, other);
        sizes[group] = size;
      }
    }
    lastPlace[group] = place;
    sizes[group] = (sizes[group] ?? 0) + 1;
    if (subject !== -1) latest[subject] = group;
  }
  return joined;
}

/** By conversation: it is called what its first message is called. */
export function titlesOf(messages: Messages, { message, conversation }: Threads): string[] {
  const titles: string[] = [];
  for (const [place, number] of message.entries()) {
    if (conversation[place] === titles.length) titles.push(messages.title(number));
  }
  return titles;
}
