import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { importArchive, openArchive } from '../src/features/archives/public.ts';
import { erasePerson } from '../src/features/members/public.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let folder: string;

beforeAll(async () => {
  place = await village();
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-formats-'));
});
afterAll(async () => {
  await place.close();
  await rm(folder, { recursive: true });
});

interface Sample {
  readonly files: Readonly<Record<string, unknown>>;
  /** What a longer export has besides. */
  readonly later: Readonly<Record<string, unknown>>;
  readonly first: object;
  readonly next: object;
  /** What somebody who reads the first conversation sees of it. */
  readonly shown?: string;
}

const start = 1_600_000_000;
const stream = (id: number, name: string, content: string) => ({ id, sender_full_name: name, timestamp: start + id * 60, content });
const post = (number: number, username: string, cooked: string) => ({ post_number: number, username, name: '', cooked, created_at: `2020-03-0${number}T12:00:00.000Z`, post_type: 1, topic_id: 23 });
const letter = (id: number, day: number) => `From: Anna <anna@seeds.example>\nDate: Mon, ${day} Jan 2007 12:00:00 +0000\nMessage-ID: <${id}@x>\nSubject: Seeds ${id}\n\nHello\n-- \nAnna\n`;
const said = (user: string, minutes: number, text: string, more: object = {}) => ({ type: 'message', user, text, ts: `${start + minutes * 60}.000100`, ...more });

const samples: Readonly<Record<string, Sample>> = {
  slack: {
    files: {
      'users.json': [{ id: 'UA', profile: { real_name: 'Anna' } }, { id: 'UB', profile: { real_name: 'Bram' } }],
      'garden/2020-09-13.json': [said('UA', 0, 'x', { subtype: 'channel_join' }), said('UA', 1, '> Who has seeds?\n-- \nme', { reactions: [{ name: 'tada', users: ['UB', 'UA'] }] })],
    },
    later: { 'garden/2020-09-14.json': [said('UB', 2, '<@UA> I have', { reactions: [{ name: '+1', users: ['UA'] }] })] },
    first: { messages: 1, posts: 1, conversations: 1, acts: 2, people: 2 }, next: { messages: 2, posts: 1, conversations: 0, acts: 1 },
    shown: '<div class="mail-text">&gt; Who has seeds?\n-- \nme</div>',
  },
  zulip: {
    files: { '1-garden/Seeds.json': [stream(1, 'Anna', '<p>Who has <code>seeds</code>? anna@seeds.example</p>')] },
    later: { '1-garden/Seeds.json': [stream(1, 'Anna', '<p>Who has <code>seeds</code>? anna@seeds.example</p>'), stream(2, 'Bram', '<p>I</p>')] },
    first: { messages: 1, posts: 1, conversations: 1, people: 1 }, next: { messages: 2, posts: 1, conversations: 0 },
    shown: '<p>Who has <code>seeds</code>? a…@seeds.example</p>',
  },
  discourse: {
    files: { 'seeds.json': { post_stream: { posts: [post(1, 'anna', '<p>Who <em>has</em> seeds?</p>')] }, id: 23, title: 'Seeds' } },
    later: { 'seeds-2.json': { post_stream: { posts: [post(2, 'bram', '<p>I</p>')] } } },
    first: { messages: 1, posts: 1, conversations: 1 }, next: { messages: 2, posts: 1, conversations: 0 },
    shown: '<p>Who <em>has</em> seeds?</p>',
  },
  category: {
    files: { 'category-export.json': { categories: [], groups: [], topics: [{ id: 1, title: 'Seeds', posts: [{ post_number: 1, user_id: 5, raw: 'Who **has** seeds?', created_at: '2020-03-01T12:00:00Z' }] }], users: [{ id: 5, username: 'anna', email: 'anna@forum.example' }] } },
    later: { 'category-export-2.json': { topics: [{ id: 1, title: 'Seeds', archetype: 'regular', posts: [{ post_number: 2, user_id: 6, raw: 'I', created_at: '2020-03-02T12:00:00Z' }] }], users: [] } },
    first: { messages: 1, posts: 1, conversations: 1 }, next: { messages: 2, posts: 1, conversations: 0 },
    shown: '<p>Who <strong>has</strong> seeds?</p>',
  },
  irc: {
    files: { 'garden.2020-03-01.log': '2020-03-01T09:00:00  *** anna <anna!x@host> has joined #garden\n2020-03-01T10:00:00  <anna> Who has seeds?\n' },
    later: { 'garden.2020-03-02.log': '2020-03-02T10:00:00  <bram> Hello\n2020-03-02T10:00:00  <bram> Hello\n' },
    first: { messages: 1, posts: 1, conversations: 1, acts: 1 }, next: { messages: 3, posts: 2, conversations: 1, acts: 0 },
    shown: '<div class="mail-text">Who has seeds?</div>',
  },
  whatsapp: {
    files: { '_chat.txt': '[31-12-2023 10:00:00] Anna: Who has seeds?\n[31-12-2023 10:01:00] Carla: \u200eCarla left\n' },
    later: { '_chat.txt': '[31-12-2023 10:00:00] Anna: Who has seeds?\n[31-12-2023 10:01:00] Carla: \u200eCarla left\n[31-12-2023 10:02:00] +31 6 12345678: Me\n' },
    first: { messages: 1, posts: 1, conversations: 1, acts: 1, people: 2 }, next: { messages: 2, posts: 1, conversations: 0, acts: 0 },
    shown: '<div class="mail-text">Who has seeds?</div>',
  },
  maildir: {
    files: { 'cur/1.host:2,S': letter(1, 1) }, later: { 'new/2.host': letter(2, 2) },
    first: { messages: 1, posts: 1, conversations: 1 }, next: { messages: 2, posts: 1, conversations: 1 },
    shown: '<div class="mail-text">Hello</div>',
  },
  meetup: {
    files: { 'events.csv': 'id,name,time,status\n1,Sowing,1600000000000,past\n', 'rsvps.csv': 'event_id,member_id,response\n1,7,yes\n1,8,no\n', 'members.csv': 'id,name,joined\n7,Anna,1500000000000\n' },
    later: { 'rsvps.csv': 'event_id,member_id,response\n1,7,yes\n1,8,yes\n' },
    first: { messages: 0, posts: 0, conversations: 0, acts: 2, people: 2 }, next: { posts: 0, acts: 1 },
  },
  csv: {
    files: { 'list.csv': 'date,author,subject,text\n2020-03-01,Anna,Seeds,"Who, then?"\n' },
    later: { 'list.csv': 'date,author,subject,text\n2020-03-01,Anna,Seeds,"Who, then?"\n2020-03-02,Bram,Re: Seeds,Me\n' },
    first: { messages: 1, posts: 1, conversations: 1 }, next: { messages: 2, posts: 1, conversations: 0 },
    shown: '<div class="mail-text">Who, then?</div>',
  },
};

async function bringIn(name: string, files: Readonly<Record<string, unknown>>) {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return importArchive(place.pool, { archive: await openArchive(path), space: `From ${name}`, language: 'en', secret: place.house.secrets.letters, now: place.clock.now(), onProgress: () => {} });
}

const stored = async () => (await sql<{ n: string }>`select concat_ws('/', (select count(*) from post), (select count(*) from person), (select count(*) from activity), (select count(*) from thanks), (select count(*) from conversation)) as n`.execute(place.db)).rows[0]?.n;

describe('an archive of each kind', () => {
  it.each(Object.entries(samples))('is brought in once, and goes on: %s', async (name, { files, later, first, next, shown }) => {
    expect(await bringIn(name, files)).toMatchObject({ ...first, isNew: true, skipped: [] });
    const before = await stored();
    expect(await bringIn(name, files)).toMatchObject({ posts: 0, conversations: 0, acts: 0, isNew: false });
    expect(await stored()).toBe(before);
    expect(await bringIn(name, later)).toMatchObject(next);
    expect(await bringIn(name, later)).toMatchObject({ posts: 0, conversations: 0, acts: 0 });
    expect(await place.carla.status(`/spaces/from-${name}`)).toBe(404);
    expect(await place.dirk.read(`/spaces/from-${name}`)).not.toMatch(/[a-z]@[a-z]+\.example/);
    if (shown === undefined) return;
    const { id } = await place.db.selectFrom('conversation').innerJoin('space', 'space.id', 'conversation.space_id').select('conversation.id').where('slug', '=', `from-${name}`).orderBy('conversation.id').executeTakeFirstOrThrow();
    const page = await place.dirk.read(`/spaces/from-${name}/conversations/${id}`);
    expect(page).toContain(shown);
    expect(page).not.toMatch(/[a-z]@[a-z]+\.example/);
  });

  it('tells of thanks, of who came, and of events as facts by placeholders', async () => {
    const facts = async (slug: string) =>
      (await sql<{ told: string }>`select activity.kind || ' ' || person.name || ' ' || person.state as told from activity join person on person.id = actor join space on space.id = activity.space_id where slug = ${slug} order by activity.at, activity.id`.execute(place.db)).rows.map(({ told }) => told);
    expect(await facts('from-slack')).toEqual(['joined Anna placeholder', 'started Anna placeholder', 'thanked Bram placeholder', 'replied Bram placeholder', 'thanked Anna placeholder']);
    expect(await facts('from-meetup')).toEqual(['joined Anna placeholder', 'attended Anna placeholder', 'attended ? placeholder']);
    expect(await facts('from-whatsapp')).toEqual(['started Anna placeholder', 'left Carla placeholder', 'replied …678 placeholder']);
    const { thanks } = await place.db.selectFrom('post').innerJoin('space', 'space.id', 'post.space_id').select('thanks').where('slug', '=', 'from-slack').orderBy('post.id').executeTakeFirstOrThrow();
    expect(thanks).toBe(1);
    expect(await place.dirk.read('/spaces/from-slack/vitality')).toContain('Silent since');
    expect(await place.dirk.status('/spaces/from-meetup/vitality')).toBe(200);
  });

  it('does not bring somebody back who was erased, by what they did without words', async () => {
    const { id } = await place.db.selectFrom('person').innerJoin('archive_author', 'person_id', 'person.id').innerJoin('space', 'space.id', 'space_id').select('person.id').where('slug', '=', 'from-slack').where('person.name', '=', 'Bram').executeTakeFirstOrThrow();
    await transact(place.db, (tx) => erasePerson(tx, id, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    const before = await stored();
    expect(await bringIn('slack', {})).toMatchObject({ posts: 0, acts: 0 });
    expect(await stored()).toBe(before);
  });
});
