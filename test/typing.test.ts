import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let home: string;
let conversation: string;
let post: number;
beforeAll(async () => {
  place = await village();
  const { slug } = await place.makeSpace();
  home = `/spaces/${slug}`;
  conversation = (await place.anna.post(`${home}/conversations`, { title: 'Heaps', body: 'How warm is yours?' })).headers.get('location') ?? '';
  post = (await place.db.selectFrom('post').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => place.close());

const long = 'A thought that took an hour. '.repeat(2000);
const reason = 'It is advertising. '.repeat(40);

/** What was typed stands in the field of the page that comes back. */
async function expectKept(answer: Response, typed: Readonly<Record<string, string>>): Promise<void> {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(fieldsOf(await answer.text())).toMatchObject(typed);
}

describe('what somebody typed is still there', () => {
  it.each([
    ['a conversation that is too long', () => `${home}/conversations`, { title: 'Heaps', body: long }],
    ['a conversation without words', () => `${home}/conversations`, { title: 'A title that I thought of', body: '' }],
    ['a title that is too long', () => `${home}/conversations`, { title: 'Heaps '.repeat(100), body: 'My heap' }],
    ['a reply that is too long', () => `${conversation}/posts`, { body: long }],
    ['a change that is too long', () => `${home}/posts/${post}?_method=PUT`, { body: long }],
    ['a report that is too long', () => `${home}/posts/${post}/reports`, { reason }],
    ['a reason that is too long', () => `${home}/posts/${post}/hiding`, { reason }],
    ['a name that is too long', () => '/me?_method=PUT', { name: 'Anna '.repeat(100), language: 'en' }],
  ])('after %s', async (_, path, typed) => {
    await expectKept(await place.anna.post(path(), typed), typed);
  });

  it('and in the same place, with its quote, after a mistake', async () => {
    const answer = await place.bram.post(`${conversation}/posts`, { body: long, repliesTo: String(post) });
    expect(fieldsOf(await answer.text())).toMatchObject({ body: long, repliesTo: String(post) });
  });

  it('in the preview, to go on with', async () => {
    const answer = await place.bram.post(`${home}/preview`, { title: 'Heaps & <b>', body: 'My "heap" & <i>', back: `${home}/conversations` });
    expect(fieldsOf(await answer.text())).toMatchObject({ title: 'Heaps & <b>', body: 'My "heap" & <i>' });
  });

  it('in a draft, where a reply was not taken', async () => {
    const number = /conversations\/(\d+)/.exec(conversation)?.[1] ?? '';
    await place.bram.post(`${home}/drafts/${number}?_method=PUT`, { body: 'Half a thought' });
    await place.bram.post(`${conversation}/posts`, { body: '' });
    expect(fieldsOf(await (await place.bram.get(conversation)).text())).toMatchObject({ body: 'Half a thought' });
  });

  it('when the session is over, to be sent after signing in', async () => {
    await expectKept(await place.carla.post(`${conversation}/posts`, { body: 'A reply of an hour' }), { body: 'A reply of an hour' });
  });

  it('when they write faster than they may', async () => {
    let answer = new Response(null);
    for (let reply = 0; reply < 62; reply += 1) answer = await place.fatima.post('/spaces', {}).then(() => place.bram.post(`${conversation}/posts`, { body: `Words ${reply}` }));
    expect(answer.status).toBe(429);
    await expectKept(answer, { body: 'Words 61' });
  });

  it('when the post that they answer has gone meanwhile', async () => {
    const answer = await place.anna.post(`${conversation}/posts`, { body: 'An answer', repliesTo: '999999' });
    expect(answer.status === 303 || (await answer.text()).includes('An answer')).toBe(true);
  });
});
