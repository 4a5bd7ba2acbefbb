import { describe, expect, it } from 'vitest';
import { REPLIED, STARTED } from '../../../core/vitality/facts.ts';
import { rowsOf, SampleFolder } from '../sample-folder.ts';

const folder = new SampleFolder();
const day = (number: number) => `2020-03-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const post = (number: number, username: string, more: object = {}) => ({ username, name: username === 'anna' ? 'Anna de Wit' : '', created_at: day(number), cooked: `<p>Post ${number}</p>`, post_number: number, post_type: 1, reply_to_post_number: null, topic_id: 23, topic_slug: 'seeds-for-all', user_id: 5, ...more });

describe('topics', () => {
  it('are conversations, also where they are many pages', async () => {
    await folder.write('seeds.23.json', { post_stream: { posts: [
      post(1, 'anna'), post(2, 'Bram'), post(3, 'system', { post_type: 3, action_code: 'closed.enabled', cooked: '' }),
      post(4, 'carla', { reply_to_post_number: 2 }), post(5, 'carla', { post_type: 4 }), post(6, 'carla', { deleted_at: day(7) }),
    ], stream: [1, 2] }, id: 23, title: 'Seeds for all', archetype: 'regular' });
    await folder.write('seeds.23.page-2.json', { post_stream: { posts: [post(7, 'anna', { cooked: '<aside class="quote no-group" data-username="Bram" data-post="2" data-topic="23"><blockquote>x</blockquote></aside><p>Yes</p>' }), post(8, 'anna'), post(8, 'anna')] } });
    await folder.write('letter.24.json', { post_stream: { posts: [post(1, 'anna', { topic_id: 24 })] }, id: 24, title: 'For you alone', archetype: 'private_message' });
    const survey = await folder.survey();
    expect((await folder.open()).format.name).toBe('discourse');
    expect(survey.counts).toMatchObject({ messages: 5, duplicates: 1, conversations: 1, people: 3 });
    expect(survey.titles).toEqual(['Seeds for all']);
    expect(survey.people.map(({ name, key }) => [name, key])).toEqual([['Anna de Wit', ' discourse:anna'], ['Bram', ' discourse:bram'], ['carla', ' discourse:carla']]);
    expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0], [2, REPLIED, 0, 1], [0, REPLIED, 0, 1], [0, REPLIED, 0, -1]]);
  });

  it('of which only a later page is there have the name in their address', async () => {
    await folder.write('page.json', { post_stream: { posts: [post(21, 'anna')] } });
    expect((await folder.survey()).titles).toEqual(['seeds for all']);
  });

  it('lose no more than what is broken', async () => {
    const long = `<p>${'🌱 \u200Fword '.repeat(15_000)}</p>`;
    await folder.write('a.json', `\uFEFF${JSON.stringify({ post_stream: { posts: [post(1, 'anna', { cooked: long }), 'odd', post(2, 'bram', { created_at: day(1).replace('2020', '2099') }), post(3, 'carla', { cooked: ['x'], name: 5 })] }, id: 23, title: 7 }, null, 2).replaceAll('\n', '\r\n')}`);
    await folder.write('b.json', `{"post_stream":{"posts":[${JSON.stringify(post(1, 'dirk', { topic_id: 9 }))},`);
    await folder.write('c.json', { post_stream: null });
    await folder.write('empty.json', '');
    const { counts, skipped } = await folder.survey();
    expect(counts).toMatchObject({ messages: 1, people: 1 });
    expect(skipped.map(({ file, reason }) => [file.slice(-6), reason.name])).toEqual([
      ['a.json', 'no-discourse-post'], ['a.json', 'no-time'], ['a.json', 'no-discourse-post'], ['b.json', 'no-json'],
    ]);
  });
});

it('what administrators export is read with its people', async () => {
  const raw = (number: number, user_id: number, text: unknown, more: object = {}) => ({ id: number, user_id, post_number: number, raw: text, created_at: day(number), reply_to_post_number: null, ...more });
  await folder.write('category-export-2020-04-01-120000.json', {
    categories: [{ id: 4, name: 'Garden', permissions_params: {} }], groups: [],
    topics: [
      { id: 23, title: 'Seeds', archetype: 'regular', posts: [raw(1, 5, 'Who has **seeds**?\r\n![pot|690x388](upload://x.png)'), raw(2, 6, '[quote="anna, post:1, topic:23, full:true"]\nWho has\n\nseeds?\n[/quote]\n\nI have.'), raw(3, 7, 'Who am I?', { reply_to_post_number: 2 }), raw(4, 5, null), 7] },
      { id: 24, title: 'Private', archetype: 'private_message', posts: [raw(1, 5, 'x')] }, null,
    ],
    users: [{ id: 5, username: 'anna', name: 'Anna de Wit', email: 'Anna@garden.example' }, { id: 6, username: 'bram', name: null, email: '' }],
  });
  const survey = await folder.survey();
  expect(survey.counts).toMatchObject({ messages: 3, conversations: 1 });
  expect(survey.people.map(({ name, address }) => [name, address])).toEqual([['Anna de Wit', 'anna@garden.example'], ['bram', null], ['', null]]);
  expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0], [2, REPLIED, 0, 1]]);
  expect(survey.skipped.map(({ reason }) => reason.name)).toEqual(['no-discourse-post']);
  expect((await folder.read()).messages.map(({ text }) => text)).toEqual(['Who has **seeds**?\npot', '> anna:\n> Who has\n>\n> seeds?\n\n\nI have.', 'Who am I?']);
});

it.each([['as it is', (text: string) => text], ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')], ['of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n').replace('🌱', '\u00e9'), 'latin1')]])('what a member exports is read without private posts, %s', async (_, written) => {
  const rows = [
    'topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at',
    'Seeds,Garden,No,"Who has ""seeds""?\nAnna 🌱",<p>x</p>,1,0,https://forum.example/t/seeds/23/1,2020-03-01 12:00:00 UTC',
    'Seeds,Garden,No,Mine are gone,<p>x</p>,0,0,https://forum.example/t/seeds/23/4,2020-03-04 12:00:00 UTC',
    'Secret,-,Yes,For you,<p>x</p>,0,0,https://forum.example/t/secret/24/1,2020-03-04 12:00:00 UTC',
    'Seeds,Garden,No,When?,,0,0,https://forum.example/t/seeds/23/5,soon', '',
  ];
  await folder.write('user_archive-anna-200401-120000.csv', written(rows.join('\n')));
  const survey = await folder.survey();
  expect(survey.counts).toMatchObject({ messages: 2, conversations: 1, people: 1 });
  expect(survey.people[0]).toMatchObject({ name: 'anna', key: ' discourse:anna' });
  expect(survey.skipped).toEqual([{ file: expect.any(String), line: 6, reason: { name: 'no-time' } }]);
  expect((await folder.read()).messages[0]?.text).toMatch(/^Who has "seeds"\?\n?Anna (?:🌱|é)$/);
});
