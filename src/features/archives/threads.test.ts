import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Messages } from './messages.ts';
import { findThreads } from './threads.ts';

const day = 86_400_000;
const start = Date.UTC(2007, 0, 1);

interface Post {
  id: string;
  /** Days after the first. */
  on: number;
  subject?: string;
  follows?: readonly string[];
}

/** Tells for each message, in the order of time, its id, its conversation and the id that it answers. */
function threads(posts: readonly Post[]): [string, number, string | null][] {
  const messages = new Messages();
  const ids: string[] = [];
  for (const { id, on, subject = id, follows = [] } of posts) {
    const before = messages.length;
    const author = { name: 'Anna', address: 'anna@example.org' };
    messages.add({ id, references: follows, subject, author, at: start + on * day, source: { file: '', line: 0 } }, 0);
    if (messages.length > before) ids.push(id);
  }
  const { message, conversation, repliesTo } = findThreads(messages);
  const idAt = (place: number): string => ids[message[place] ?? -1] ?? '';
  return Array.from(message, (_, place) => {
    const answered = repliesTo[place] ?? -1;
    return [idAt(place), conversation[place] ?? -1, answered === -1 ? null : idAt(answered)];
  });
}

describe('messages that refer to each other', () => {
  it('are one conversation, whatever their subjects', () => {
    const posts = [{ id: 'a', on: 0 }, { id: 'b', on: 1, follows: ['a'] }, { id: 'c', on: 2, follows: ['a', 'b'] }, { id: 'd', on: 3 }];
    expect(threads(posts)).toEqual([['a', 0, null], ['b', 0, 'a'], ['c', 0, 'b'], ['d', 1, null]]);
  });

  it('are one conversation where the one they answer is missing', () => {
    const posts = [{ id: 'b', on: 1, follows: ['a'] }, { id: 'c', on: 2, follows: ['a'] }, { id: 'd', on: 3, follows: ['x', 'a', 'y'] }];
    expect(threads(posts)).toEqual([['b', 0, null], ['c', 0, null], ['d', 0, null]]);
  });

  it('may go round in a circle, or name themselves', () => {
    const posts = [{ id: 'a', on: 0, follows: ['b'] }, { id: 'b', on: 9, follows: ['a'] }, { id: 'c', on: 10, follows: ['c'] }];
    expect(threads(posts)).toEqual([['a', 0, null], ['b', 0, 'a'], ['c', 1, null]]);
  });

  it('come after what they answer, though their clock was two days behind', () => {
    expect(threads([{ id: 'a', on: 2 }, { id: 'b', on: 0, follows: ['a'] }])).toEqual([['a', 0, null], ['b', 0, 'a']]);
    expect(threads([{ id: 'a', on: 9 }, { id: 'b', on: 0, follows: ['a'] }])).toEqual([['b', 0, null], ['a', 0, null]]);
  });
});

describe('a reply without a reference', () => {
  const first = { id: 'a', on: 0, subject: 'A garden' };

  it.each([
    ['joins the conversation with its subject', 'Re: [list] a garden', 59, 0],
    ['does not after sixty days', 'Re: A garden', 61, 1],
    ['does not without a prefix', 'A garden', 1, 1],
    ['does not as something forwarded', 'Fwd: A garden', 1, 1],
  ])('%s', (_, subject, on, conversation) => {
    expect(threads([first, { id: 'b', on, subject }])[1]?.[1]).toBe(conversation);
  });

  it('joins the last of them, as long as it lives', () => {
    const posts = [first, { id: 'b', on: 50, subject: 'Re: A garden' }, { id: 'c', on: 100, subject: 'Re: A garden' }];
    expect(threads(posts).map(([, conversation]) => conversation)).toEqual([0, 0, 0]);
    const anew = [first, { id: 'b', on: 5, subject: 'A garden' }, { id: 'c', on: 6, subject: 'Re: A garden' }];
    expect(threads(anew).map(([, conversation]) => conversation)).toEqual([0, 1, 1]);
  });

  it('answers the message that there was to answer, if it was only one', () => {
    const posts = [first, { id: 'b', on: 1, subject: 'Re: A garden' }, { id: 'c', on: 2, subject: 'Re: A garden' }];
    expect(threads(posts)).toEqual([['a', 0, null], ['b', 0, 'a'], ['c', 0, null]]);
  });

  it('brings those along that answer it', () => {
    const reply = { id: 'b', on: 1, subject: 'Re: A garden', follows: ['gone'] };
    const answer = { id: 'c', on: 2, subject: 'Trees', follows: ['b'] };
    expect(threads([first, reply, answer])).toEqual([['a', 0, null], ['b', 0, 'a'], ['c', 0, 'b']]);
  });

  it.each(['', 'Hi', 'Help!', '(no subject)'])('does not join under a subject such as "%s"', (subject) => {
    expect(threads([{ id: 'a', on: 0, subject }, { id: 'b', on: 1, subject: `Re: ${subject}` }])[1]?.[1]).toBe(1);
  });
});

it('takes a message that comes twice once, with its older date', () => {
  expect(threads([{ id: 'a', on: 3 }, { id: 'b', on: 2 }, { id: 'a', on: 1 }])).toEqual([['a', 0, null], ['b', 1, null]]);
});

it('does not depend on the order in which the messages come', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  const post = fc.record({
    id,
    on: fc.constantFrom(0, 1, 2, 30, 70, 120),
    subject: fc.constantFrom('A garden', 'Re: A garden', '[list] Re: Trees', 'Trees', 'Hi', 'Re: Hi'),
    follows: fc.array(id, { maxLength: 3 }),
  });
  const posts = fc.uniqueArray(post, { maxLength: 9, selector: (one) => one.id });
  const shuffled = posts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(threads(other)).toEqual(threads(one));
    }),
    { numRuns: 2000 },
  );
});

it('answers only what came before', () => {
  const follows = fc.array(fc.constantFrom('a', 'b', 'c', 'x'));
  const posts = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), on: fc.nat(5), follows }));
  fc.assert(
    fc.property(posts, (all) => {
      const seen = new Set<string | null>([null]);
      for (const [id, , answered] of threads(all)) {
        expect(seen.has(answered)).toBe(true);
        seen.add(id);
      }
    }),
  );
});
