import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { create, extract } from 'tar';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { WrongUse } from '../src/commands/command.ts';
import { restoreCommand } from '../src/commands/restore.ts';
import { type Database, openDatabase, transact } from '../src/database/open.ts';
import { writeBackup } from '../src/features/administration/public.ts';
import { prepare, startConversation } from '../src/features/conversations/public.ts';
import { freshDatabase } from './support/database.ts';
import { addressOf } from './support/jobs.ts';
import { newTables } from './support/earlier.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let folder: string;
let file: string;
/** What stood in the database when the backup was made. */
let held: Record<string, string[]>;

const texts = [
  'A tab\there, a backslash \\ and \\n, \\N, \\., \\t, \\\\.',
  'Lines\n\n\\.\n\nand a line that ends everything:\n\\.\n',
  '🌱👩🏽‍🌾 crème العربية 土 Z̶̡͝ \u2028 \u00a0',
  `"quotes" 'and' \`ticks\` $1 %s; drop table post; --`,
  `${'long '.repeat(8000)}end`,
];

/** A house in which much has happened. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-backup-'));
  file = join(folder, 'whole.tar.gz');
  place = await village();
  const { slug } = await place.makeSpace();
  await place.makeSpace({ name: 'Böse "Räume" \\ & 土', visibility: 'hidden' });
  for (const [at, body] of texts.entries()) {
    const answer = await place.anna.post(`/spaces/${slug}/conversations`, { title: `Number ${at}\t\\N`, body });
    const path = answer.headers.get('location') ?? '';
    const [, conversation] = /conversations\/(\d+)/.exec(path) ?? [];
    const replied = await place.bram.post(`/spaces/${slug}/conversations/${conversation}/posts`, { body: `@anna-de-wit ${body}` });
    const [, post] = /#post-(\d+)/.exec(replied.headers.get('location') ?? '') ?? [];
    await place.anna.post(`/spaces/${slug}/posts/${post}/thanks`);
    await place.bram.post(`/spaces/${slug}/posts/${post}?_method=PUT`, { body: `@anna-de-wit ${body} (better)` });
    await place.els.read(path);
  }
  await place.bram.post(`/spaces/${slug}/drafts/0?_method=PUT`, { title: 'Half\ta thought', body: 'Half\\a\nthought' });
  await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'lotte@example.org hamid@example.org' });
  await place.fatima.post(`/spaces/${slug}/requests`, { words: 'Me\ttoo' });
  await place.carla.post('/sign-in', { email: 'lotte@example.org' });
  await place.db.insertInto('installation').values({ name: 'remark', value: '' }).execute();
  await backUp(file);
  held = await everythingIn(place.db);
});
afterAll(async () => {
  await place.close();
  await rm(folder, { recursive: true });
});

async function backUp(target: string) {
  const { db, pool, close } = openDatabase(await addressOf(place.db), () => {});
  try {
    return await writeBackup({ db, pool, secrets: place.house.secrets }, target, place.clock.now());
  } finally {
    await close();
  }
}

let target: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
beforeEach(async () => {
  target = await freshDatabase();
  data = await mkdtemp(join(folder, 'data-'));
  vi.stubEnv('DATABASE_URL', target.url);
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await target.discard();
});

const restore = (from = file) => restoreCommand.run({ positionals: [from], values: {} });

/** All rows of all tables of our own, in their order as text. */
async function everythingIn(db: Database): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'attempts' and table_name not like 'kysely%'
    order by 1`.execute(db);
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db);
      return [name, rows.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(contents);
}

describe('a backup', () => {
  it('brings back every row of every table, as it was', async () => {
    const filled = Object.entries(held).filter(([, rows]) => rows.length > 0).map(([name]) => name);
    expect(filled).toEqual(expect.arrayContaining(['activity', 'audit', 'conversation', 'draft', 'invitation', 'letter', 'mention', 'membership', 'membership_request', 'person', 'post', 'post_revision', 'reading', 'space', 'thanks']));
    expect(await restore()).toBe(0);
    expect(await everythingIn(target.db)).toEqual(held);
  });

  it('brings back the keys: links in letters work, and people stay signed in', async () => {
    await restore();
    expect(JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8'))).toEqual(place.house.secrets);
    expect((await stat(join(data, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('lets new rows have new numbers, under all the rules', async () => {
    const { rows: last } = await sql<{ space: number; post: number; activity: number }>`select max(space_id) as space, max(id) as post, (select max(id) from activity) as activity from post`.execute(place.db);
    await restore();
    const deed = { spaceId: last[0]?.space ?? 0, by: place.anna.id ?? 0, at: place.clock.now() };
    const written = await prepare(target.db, deed.spaceId, 'After the restoration', 'en');
    const { postId } = await transact(target.db, (tx) => startConversation(tx, 'Onwards', written, deed));
    expect(postId).toBe((last[0]?.post ?? 0) + 1);
    const fact = await target.db.selectFrom('activity').select('id').where('post_id', '=', postId).executeTakeFirstOrThrow();
    expect(fact.id).toBe((last[0]?.activity ?? 0) + 1);
    await expect(target.db.deleteFrom('audit').execute()).rejects.toThrow('only ever added to');
    await expect(target.db.insertInto('membership').values({ space_id: 999, person_id: 999, role: 'member' }).execute()).rejects.toThrow('foreign key');
  });

  it('is of one moment, also while people go on writing', async () => {
    const { slug } = await place.makeSpace({ name: 'Busy' });
    const started = await place.anna.post(`/spaces/${slug}/conversations`, { title: 'Many at once', body: 'Go' });
    const conversation = /conversations\/(\d+)/.exec(started.headers.get('location') ?? '')?.[1];
    const enough = new AbortController();
    const write = async () => {
      while (!enough.signal.aborted) for (const who of [place.anna, place.bram]) await who.post(`/spaces/${slug}/conversations/${conversation}/posts`, { body: 'More' });
    };
    const writing = write();
    const busy = join(folder, 'busy.tar.gz');
    await backUp(busy);
    enough.abort();
    await writing;
    await restore(busy);
    const { rows } = await sql<{ told: number; counted: number; facts: number }>`
      select posts as told, (select count(*) from post where conversation_id = conversation.id) as counted,
             (select count(*) from activity where conversation_id = conversation.id and kind in ('started', 'replied')) as facts
      from conversation`.execute(target.db);
    for (const { told, counted, facts } of rows) expect([counted, facts]).toEqual([told, told]);
  });

  it('is a file for its owner alone, and says what is in it', async () => {
    const described = await backUp(join(folder, 'again.tar.gz'));
    expect((await stat(join(folder, 'again.tar.gz'))).mode & 0o777).toBe(0o600);
    expect(described).toMatchObject({ form: 1, madeAt: place.clock.now().toISOString(), migration: expect.stringMatching(/^\d{4}-/) });
    expect(described.tables.find(({ name }) => name === 'post')?.rows).toBe((await place.db.selectFrom('post').select('id').execute()).length);
    expect(described.tables.map(({ name }) => name)).not.toContain('attempts');
  });

  it('is there whole or not at all', async () => {
    await expect(backUp(join(folder, 'no-such-folder', 'x.tar.gz'))).rejects.toThrow('ENOENT');
    const before = await readdir(folder);
    await mkdir(join(folder, 'taken.tar.gz'));
    await expect(backUp(join(folder, 'taken.tar.gz'))).rejects.toThrow();
    expect((await readdir(folder)).toSorted((one, other) => one.localeCompare(other))).toEqual([...before, 'taken.tar.gz'].toSorted((one, other) => one.localeCompare(other)));
  });
});

describe('a file that is no backup', () => {
  const made = {
    'damaged in the middle': async (path: string) => {
      const bytes = await readFile(file);
      bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 200);
      await writeFile(path, bytes);
    },
    empty: (path: string) => writeFile(path, ''),
    'a photograph': (path: string) => writeFile(path, randomBytes(5000)),
    'another archive': async (path: string) => {
      const elsewhere = await mkdtemp(join(folder, 'foreign-'));
      await writeFile(join(elsewhere, 'notes.txt'), 'Not ours');
      await create({ gzip: true, file: path, cwd: elsewhere }, ['notes.txt']);
    },
    'compressed, and nothing else': (path: string) => writeFile(path, gzipSync('manifest.json')),
    'of a form yet to come': (path: string) => rewritten(path, (described) => ({ ...described, form: 2 })),
    'without one of its tables': (path: string) => rewritten(path, (described) => described, ['post.copy']),
    'without its keys': (path: string) => rewritten(path, (described) => described, ['secrets.json']),
    'with a table of an odd name': (path: string) => rewritten(path, (described) => ({ ...described, tables: [{ name: 'post"; drop', columns: [], rows: 0 }] })),
    'a folder': async (path: string) => {
      await mkdir(path);
    },
    'not there': () => Promise.resolve(),
  };

  it.each(Object.entries(made))('%s: it is refused in one line, and nothing is changed', async (kind, make) => {
    const path = join(folder, `${kind.replaceAll(' ', '-')}.tar.gz`);
    await make(path);
    const before = await everythingIn(target.db);
    const refusal = await restore(path).then(() => null, (error: unknown) => error);
    expect(refusal).toBeInstanceOf(WrongUse);
    expect(String(refusal)).toMatch(/^WrongUse: [^\n]+\.$/);
    expect(await everythingIn(target.db)).toEqual(before);
    expect(await readdir(data)).toEqual([]);
  });

  it('cut anywhere: it is refused in one line, and leaves nothing in the folder for what passes', async () => {
    vi.stubEnv('TMPDIR', await mkdtemp(join(folder, 'passing-')));
    const { size } = await stat(file);
    for (const cut of [1, 100, size / 10, size / 5, size / 4, size / 3, size / 2, size - 5000, size - 500, size - 20, size - 8, size - 1]) {
      const path = join(folder, 'cut.tar.gz');
      await copyFile(file, path);
      await truncate(path, Math.floor(cut));
      await expect(restore(path)).rejects.toThrow('is not a whole backup of Draagvlak; nothing was changed.');
    }
    expect(await readdir(tmpdir())).toEqual([]);
  });

  const manifest = z.object({ tables: z.array(z.looseObject({ name: z.string(), columns: z.array(z.string()) })), migration: z.string() }).loose();

  /** The good backup, with another manifest and without some of its files. */
  async function rewritten(path: string, change: (described: z.infer<typeof manifest>) => unknown, without: readonly string[] = [], edits: Readonly<Record<string, (text: string) => string>> = {}): Promise<void> {
    const inside = await mkdtemp(join(folder, 'inside-'));
    await extract({ file, cwd: inside });
    const described = manifest.parse(JSON.parse(await readFile(join(inside, 'manifest.json'), 'utf8')));
    await writeFile(join(inside, 'manifest.json'), JSON.stringify(change(described)));
    for (const [name, edit] of Object.entries(edits)) await writeFile(join(inside, name), edit(await readFile(join(inside, name), 'utf8')));
    await create({ gzip: true, file: path, cwd: inside }, (await readdir(inside)).filter((name) => !without.includes(name)));
  }

  it('that comes from a later Draagvlak is refused before anything is changed', async () => {
    const path = join(folder, 'later.tar.gz');
    await rewritten(path, (described) => ({ ...described, migration: '9999-yet-to-come' }));
    const before = await everythingIn(target.db);
    await restore(path).catch(() => null);
    expect(await everythingIn(target.db)).toEqual(before);
  });

  it('that comes from an earlier Draagvlak, which knew less, is brought up to date', async () => {
    const path = join(folder, 'earlier.tar.gz');
    const later: Readonly<Record<string, readonly string[]>> = { letter: ['opens', 'dropped_at'], space: ['opens_as', 'former_slug', 'door_question'], invitation: ['declined_at', 'most_uses', 'uses'], membership: ['by_letter', 'lettered_at'] };
    const forget = ({ name, columns, ...more }: { name: string; columns: string[] }) => ({ name, columns: columns.filter((each) => !later[name]?.includes(each)), ...more });
    const without = Object.fromEntries(Object.entries(later).map(([name, columns]) => [`${name}.copy`, (copied: string) => withoutLastColumns(copied, columns.length)]));
    await rewritten(path, (described) => ({ ...described, migration: '0001-foundations', tables: described.tables.filter(({ name }) => !newTables.has(name)).map(forget) }), [...newTables].map((name) => `${name}.copy`), without);
    expect(await restore(path)).toBe(0);
    const restored = await everythingIn(target.db);
    expect(restored['installation']).toHaveLength(1);
    expect(restored['letter']).toHaveLength(held['letter']?.length ?? 0);
    expect(restored['post']).toEqual(held['post']);
    // What was there before spaces had a gate is open, as it was, and will be seen by whom it was seen.
    const spaces = await target.db.selectFrom('space').select(['opens_as', 'visibility', 'state']).where('id', '<>', 1).execute();
    expect(spaces.length).toBeGreaterThan(0);
    for (const { opens_as: will, visibility, state } of spaces) expect([will, state]).toEqual([visibility, 'open']);
    expect(await target.db.selectFrom('letter').select('id').where('opens', 'is not', null).execute()).toEqual([]);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(target.db);
    const migrations = (await readdir('src/database/migrations')).map((name) => name.replace('.sql', ''));
    expect(rows.map(({ name }) => name)).toEqual(migrations.toSorted((one, other) => one.localeCompare(other)));
  });
});

const withoutLastColumns = (copied: string, count: number) => copied.replace(new RegExp(`(\\t[^\\t\\n]*){${count}}$`, 'gm'), '');

describe('a place to restore into', () => {
  it('is not one where an organisation stands: it says so, and touches nothing', async () => {
    await target.db.updateTable('space').set({ name: 'Buurthuis', state: 'open' }).where('id', '=', 1).execute();
    const before = await everythingIn(target.db);
    await expect(restore()).rejects.toThrow('Buurthuis stands here already.');
    expect(await everythingIn(target.db)).toEqual(before);
    expect(await readdir(data)).toEqual([]);
  });

  it('may be a database in which there is nothing at all', async () => {
    await sql.raw('drop schema public cascade; create schema public; drop schema graphile_worker cascade').execute(target.db);
    expect(await restore()).toBe(0);
    expect((await target.db.selectFrom('space').select('name').where('id', '=', 1).executeTakeFirstOrThrow()).name).toBe('Grond & Stroom');
  });

  it('may be restored into only once', async () => {
    await restore();
    await expect(restore()).rejects.toThrow('stands here already');
  });

  it('is not the database of some other program', async () => {
    await sql.raw('drop schema public cascade; create schema public; create table treasure (what text); insert into treasure values ($$gold$$)').execute(target.db);
    await restore().catch(() => null);
    const { rows } = await sql<{ there: boolean }>`select to_regclass('public.treasure') is not null as there`.execute(target.db);
    expect(rows).toEqual([{ there: true }]);
  });

  it('may be a database whose owner is no superuser, as most are', async () => {
    const name = `keeper_${randomBytes(4).toString('hex')}`;
    const { rows } = await sql<{ database: string }>`select current_database() as database`.execute(target.db);
    await sql.raw(`create role ${name} login; alter database ${rows[0]?.database} owner to ${name}; drop schema public cascade; create schema public authorization ${name}; drop schema graphile_worker cascade`).execute(target.db);
    vi.stubEnv('DATABASE_URL', target.url.replace('//draagvlak@', `//${name}@`));
    try {
      expect(await restore()).toBe(0);
    } finally {
      await sql.raw(`alter database ${rows[0]?.database} owner to draagvlak; reassign owned by ${name} to draagvlak; drop owned by ${name}; drop role ${name}`).execute(target.db);
    }
  });
});
