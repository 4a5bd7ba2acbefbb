import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { linkPlaceholder } from '../src/features/administration/link.ts';
import { importArchive, openArchive } from '../src/features/archives/public.ts';
import { erasePerson } from '../src/features/members/public.ts';
import { freshDatabase } from './support/database.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let folder: string;

beforeAll(async () => {
  place = await village();
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-archive-'));
});
afterAll(async () => {
  await place.close();
  await rm(folder, { recursive: true });
});

interface Letter {
  readonly id: string;
  readonly from: string;
  readonly day: number;
  readonly subject: string;
  readonly body: string;
  readonly answers?: string;
}

const letters: readonly Letter[] = [
  { id: 'a1', from: 'Jan Boom <jan@bomen.example>', day: 1, subject: 'Who has leaves?', body: 'I have none. Write to jan@bomen.example\n\n-- \nJan Boom\n06-12345678' },
  { id: 'a2', from: 'Mia Loof <mia@loof.example>', day: 2, subject: 'Re: Who has leaves?', body: '> I have none.\n\nI have <b>many</b>: http://bladeren.example/kaart?a=1&b=2.', answers: 'a1' },
  { id: 'a3', from: 'Jan Boom <JAN@bomen.example>', day: 3, subject: 'Re: Who has leaves?', body: 'Lovely, thank you.', answers: 'a2' },
  { id: 'b1', from: 'Mia Loof <mia@loof.example>', day: 5, subject: 'Mushrooms', body: 'Are they good for the heap?' },
];

const mbox = (these: readonly Letter[]) =>
  these
    .map(({ id, from, day, subject, body, answers }) => {
      const head = [`From x  Fri May 0${day} 12:00:00 2009`, `From: ${from}`, `Date: Fri, 0${day} May 2009 12:00:00 +0000`, `Subject: ${subject}`, `Message-ID: <${id}@list.example>`];
      return [...head, ...(answers ? [`In-Reply-To: <${answers}@list.example>`] : []), '', body, ''].join('\n');
    })
    .join('\n');

async function bringIn(these: readonly Letter[], name = 'Leaf list', pool = place.pool) {
  const file = join(folder, 'list.mbox');
  await writeFile(file, mbox(these));
  const archive = await openArchive(file);
  return importArchive(pool, { archive, space: name, language: 'en', secret: place.house.secrets.letters, now: place.clock.now(), onProgress: () => {} });
}

describe('an archive that is brought in', () => {
  it('becomes conversations, people and facts, hidden until a host opens it', async () => {
    const outcome = await bringIn(letters.slice(0, 3));
    expect(outcome).toMatchObject({ slug: 'leaf-list', messages: 3, posts: 3, conversations: 1, people: 2, isNew: true });
    expect(await place.carla.status('/spaces/leaf-list')).toBe(404);
    expect(await place.bram.status('/spaces/leaf-list')).toBe(404);
    const page = await place.dirk.read('/spaces/leaf-list');
    expect(page).toContain('Who has leaves?');
    expect(page).toContain('Only hosts and administrators see it');
    const facts = await place.db.selectFrom('activity').innerJoin('space', 'space.id', 'activity.space_id').select(['activity.kind', 'actor', 'towards', 'characters']).where('slug', '=', 'leaf-list').orderBy('activity.id').execute();
    expect(facts.map(({ kind }) => kind)).toEqual(['started', 'replied', 'replied']);
    expect(facts[1]?.towards).toBe(facts[0]?.actor);
    expect(facts[2]?.actor).toBe(facts[0]?.actor);
  });

  it('shows letters without addresses and signatures, quotations folded, links made, HTML harmless', async () => {
    const { id } = await place.db.selectFrom('conversation').select('id').where('title', '=', 'Who has leaves?').executeTakeFirstOrThrow();
    const page = await place.dirk.read(`/spaces/leaf-list/conversations/${id}`);
    expect(page).toContain('j…@bomen.example');
    expect(page).not.toContain('jan@bomen');
    expect(page).not.toContain('06-12345678');
    expect(page).toContain('&lt;b&gt;many&lt;/b&gt;');
    expect(page).toContain('<a href="http://bladeren.example/kaart?a=1&amp;b=2" rel="nofollow ugc noopener">');
    expect(page).toMatch(/<details class="mail-quote"><summary>&gt; I have none\.<\/summary>/);
    expect(await place.dirk.read('/search?q=lovely')).toContain('Who has leaves?');
  });

  it('changes nothing the second time, and goes on where a longer one goes on', async () => {
    const count = async () => (await sql<{ n: number }>`select (select count(*) from post) + (select count(*) from person) * 1000 + (select count(*) from activity) * 1000000 as n`.execute(place.db)).rows[0]?.n;
    const before = await count();
    expect(await bringIn(letters.slice(0, 3))).toMatchObject({ posts: 0, conversations: 0 });
    expect(await count()).toBe(before);
    expect(await bringIn(letters)).toMatchObject({ posts: 1, conversations: 1 });
  });

  it('does not fill a space that people made', async () => {
    const { slug } = await place.makeSpace({ name: 'Our own' });
    await expect(bringIn(letters, 'Our own')).rejects.toThrow('that people made');
    expect(await place.anna.read(`/spaces/${slug}`)).toContain('No conversation yet');
  });

  it('lets nobody sign in as an author, until an administrator says who it is', async () => {
    const { id } = await place.db.selectFrom('person').select('id').where('name', '=', 'Jan Boom').executeTakeFirstOrThrow();
    await place.carla.post('/sign-in', { email: 'jan@bomen.example' });
    const code = /^\d{6}$/m.exec(place.shown.at(-1)?.text ?? '')?.[0] ?? '';
    await place.carla.post('/sign-in/code', { address: 'jan@bomen.example', code });
    const people = await place.db.selectFrom('person').innerJoin('person_address', 'person_id', 'person.id').select(['person.id', 'state']).where('address', '=', 'jan@bomen.example').orderBy('person.id').execute();
    expect(people.map(({ state }) => state)).toEqual(['placeholder', 'member']);
    const member = people[1]?.id ?? 0;
    await transact(place.db, (tx) => linkPlaceholder(tx, id, member, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    const posts = await place.db.selectFrom('post').select('id').where('author_id', '=', member).execute();
    expect(posts).toHaveLength(2);
    expect(await bringIn([...letters, { id: 'c1', from: 'Jan Boom <jan@bomen.example>', day: 6, subject: 'Thanks', body: 'All' }])).toMatchObject({ posts: 1 });
    expect(await place.db.selectFrom('post').select('id').where('author_id', '=', member).execute()).toHaveLength(3);
  });

  it('erases a former author who asks for it, who does not come back with the next reading', async () => {
    const { id } = await place.db.selectFrom('person').select('id').where('name', '=', 'Mia Loof').executeTakeFirstOrThrow();
    await transact(place.db, (tx) => erasePerson(tx, id, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    await bringIn([...letters, { id: 'd1', from: 'Mia Loof <mia@loof.example>', day: 7, subject: 'Later', body: 'Me again' }]);
    const named = await place.db.selectFrom('person').select('id').where('name', 'like', 'Mia%').execute();
    expect(named).toHaveLength(0);
    const { conversation_id: conversation } = await place.db.selectFrom('post').select('conversation_id').where('body', '=', 'Me again').executeTakeFirstOrThrow();
    expect(await place.dirk.read(`/spaces/leaf-list/conversations/${conversation}`)).toContain('Somebody who has left');
  });

  it('is opened by whoever keeps house, and then read by all', async () => {
    const fields = { name: 'Leaf list', purpose: 'A list of old', forWhom: '', visibility: 'open', language: 'en' };
    await place.dirk.post('/spaces/leaf-list/settings?_method=PUT', fields);
    expect(await place.carla.read('/spaces/leaf-list')).toContain('Mushrooms');
    expect(await place.carla.read('/spaces/leaf-list/vitality')).toContain('Silent since May 2009');
  });

  it('goes on among what people wrote in the meantime, in the conversation that is there', async () => {
    const first = await bringIn(letters.slice(0, 2), 'Joined list');
    const { id: conversation, space_id } = await place.db.selectFrom('conversation').innerJoin('space', 'space.id', 'conversation.space_id').select(['conversation.id', 'space_id']).where('slug', '=', first.slug).executeTakeFirstOrThrow();
    await place.db.insertInto('membership').values({ space_id, person_id: place.dirk.id ?? 0, role: 'host' }).execute();
    await place.dirk.post(`/spaces/${first.slug}/conversations/${conversation}/posts`, { body: 'Does anybody still read this?' });
    expect(await bringIn(letters, 'Joined list')).toMatchObject({ messages: 4, posts: 2, conversations: 1, isNew: false });
    const posts = await place.db.selectFrom('post').select(['id', 'body', 'replies_to', 'conversation_id']).where('space_id', '=', space_id).orderBy('id').execute();
    expect(posts.map(({ conversation_id }) => conversation_id === conversation)).toEqual([true, true, true, true, false]);
    expect(posts[3]).toMatchObject({ body: 'Lovely, thank you.', replies_to: posts[1]?.id });
    expect(await place.db.selectFrom('conversation').select('posts').where('id', '=', conversation).executeTakeFirst()).toEqual({ posts: 4 });
    const facts = await place.db.selectFrom('activity').select('kind').where('space_id', '=', space_id).where('kind', 'in', ['started', 'replied']).orderBy('id').execute();
    expect(facts.map(({ kind }) => kind)).toEqual(['started', 'replied', 'replied', 'replied', 'started']);
  });

  it('lets people write there while it is brought in', async () => {
    const { slug } = await bringIn(letters.slice(0, 2), 'Busy list');
    const { id, space_id } = await place.db.selectFrom('conversation').innerJoin('space', 'space.id', 'conversation.space_id').select(['conversation.id', 'space_id']).where('slug', '=', slug).executeTakeFirstOrThrow();
    await place.db.insertInto('membership').values({ space_id, person_id: place.dirk.id ?? 0, role: 'host' }).execute();
    const answers: number[] = [];
    const busy = new Proxy(place.pool, {
      get: (pool, key) => {
        if (key === 'connect') return pool.connect.bind(pool);
        return async (...asked: Parameters<typeof pool.query>) => {
          if (answers.length === 0) answers.push((await place.dirk.post(`/spaces/${slug}/conversations/${id}/posts`, { body: 'Still here.' })).status);
          return pool.query(...asked);
        };
      },
    });
    expect(await bringIn(letters, 'Busy list', busy)).toMatchObject({ posts: 2, conversations: 1 });
    expect(answers).toEqual([303]);
    expect(await place.db.selectFrom('conversation').select('posts').where('id', '=', id).executeTakeFirst()).toEqual({ posts: 4 });
  });

  it('knows letters with absurd ids again', async () => {
    const odd = [{ ...letters[0], id: 'long'.repeat(400) }, { ...letters[3], id: 'n\0ul\u0001\u{1F33F}', subject: '' }, { ...letters[2], id: 'c9', answers: 'n\0ul\u0001\u{1F33F}' }] as Letter[];
    expect(await bringIn(odd, 'Odd list')).toMatchObject({ posts: 3, conversations: 2 });
    expect(await bringIn(odd, 'Odd list')).toMatchObject({ posts: 0, conversations: 0 });
  });

  it('says how far it is, over all of its files', async () => {
    const box = await mkdtemp(join(folder, 'box-'));
    const many = (start: number) => mbox(Array.from({ length: 600 }, (_, at) => ({ ...letters[0], id: `m${start + at}`, subject: `Number ${start + at}` }) as Letter));
    for (const [at, name] of ['2009-05.mbox', '2009-06.mbox'].entries()) await writeFile(join(box, name), many(at * 600));
    const told: { step: string; bytesRead: number; bytesTotal: number }[] = [];
    const wish = { archive: await openArchive(box), space: 'Long list', language: 'en', secret: 's', now: place.clock.now() } as const;
    await importArchive(place.pool, { ...wish, onProgress: (step, { bytesRead, bytesTotal }) => void told.push({ step, bytesRead, bytesTotal }) });
    const texts = told.filter(({ step }) => step === 'texts');
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.map(({ bytesRead }) => bytesRead)).toEqual(texts.map(({ bytesRead }) => bytesRead).toSorted((one, other) => one - other));
    expect(texts.at(-1)?.bytesRead).toBe(texts[0]?.bytesTotal);
  });

  it('is left alone where its file changes while it is read', async () => {
    const file = join(folder, 'changing.mbox');
    await writeFile(file, mbox(letters));
    const archive = await openArchive(file);
    const cut = () => writeFileSync(file, mbox(letters.slice(0, 1)));
    const wish = { archive, space: 'Changing', language: 'en', secret: 's', now: place.clock.now(), onProgress: cut } as const;
    await expect(importArchive(place.pool, wish)).rejects.toThrow('changed while it was read');
    expect(await place.db.selectFrom('space').select('id').where('name', '=', 'Changing').execute()).toEqual([]);
  });

  it('leaves nothing behind when it breaks half-way', async () => {
    const other = await freshDatabase();
    await sql`alter table activity add constraint breaks check (kind <> 'replied')`.execute(other.db);
    const file = join(folder, 'list.mbox');
    await writeFile(file, mbox(letters));
    const wish = { archive: await openArchive(file), space: 'Broken', language: 'en', secret: 's', now: place.clock.now(), onProgress: () => {} } as const;
    await expect(importArchive(other.pool, wish)).rejects.toThrow('breaks');
    expect(await other.db.selectFrom('space').select('id').where('id', '<>', 1).execute()).toEqual([]);
    expect(await other.db.selectFrom('person').select('id').execute()).toEqual([]);
    await other.discard();
  });
});
