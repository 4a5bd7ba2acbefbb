import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, shortened } from './rules.ts';

const post = (conversationId: number, body = 'Turn it.') => ({ conversationId, title: `Heap ${conversationId}`, by: 'Anna', body, html: `<p>${body}</p>` });

test('a letter has its conversations in the order in which they went on', () => {
  const digest = digestOf([post(7, 'one'), post(3, 'two'), post(7, 'three')]);
  expect(digest.conversations.map(({ id, posts }) => [id, posts.map(({ body }) => body)])).toEqual([[7, ['one', 'three']], [3, ['two']]]);
});

test('at most ten posts of ten conversations stand in a letter, and nothing goes uncounted', () => {
  fc.assert(fc.property(fc.array(fc.nat(15), { maxLength: 200 }), (ids) => {
    const { conversations, more } = digestOf(ids.map((id) => post(id)));
    expect(conversations.length).toBeLessThanOrEqual(10);
    expect(conversations.length + more).toBe(new Set(ids).size);
    for (const { id, posts, morePosts } of conversations) {
      expect(posts.length).toBeLessThanOrEqual(10);
      expect(posts.length + morePosts).toBe(ids.filter((each) => each === id).length);
    }
  }));
});

test('a long text ends at a word', () => {
  expect(shortened('short')).toBe('short');
  expect(shortened('compost '.repeat(400))).toMatch(/compost …$/);
  expect(shortened('compost '.repeat(400)).length).toBeLessThan(2003);
});
