import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/app.tsx';
import { signatureKey } from '../src/features/petitions/signing/keys.ts';
import { makePetition } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

/** What somebody may send in any field, by mistake or not. */
const typed: Readonly<Record<string, string>> = {
  'nothing': '',
  'blanks': ' \r\n\t ',
  'a novel': 'x'.repeat(30_000),
  'what means something to machines': `'; drop table space; -- </textarea><script>alert(1)</script> {{name}} %s \\`,
  'what no text can hold': '\0💥\u202e\ud800',
  'less than nothing': '-1',
  'more than there is': '99999999999999999999999',
  'half a number': '0,5',
  'no number': '1e999',
  'a day that there is not': '2026-02-30',
  'a day long gone': '0001-01-01',
  'yes': 'yes',
};

let place: Village;
let fields: string[];
let spaces: Record<'idea' | 'open' | 'ended' | 'petition' | 'plan', { slug: string; values: Record<string, string> }>;

beforeAll(async () => {
  place = await village();
  fields = await fieldNames('src/features');
  spaces = { idea: await furnished(await place.makeIdea()), open: await furnished(await place.makeSpace()), ended: await furnished(await place.makeSpace()), petition: await campaign(true), plan: await campaign(false) };
  await place.anna.post(`/spaces/${spaces.ended.slug}/ending`, { achieved: 'Much.', sure: 'yes' });
});
afterAll(() => place.close());

/** Every name that a field has on some page. */
async function fieldNames(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tsx'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const names = new Set(texts.flatMap((text) => [...text.matchAll(/\bname="([a-zA-Z0-9]+)"/g)].map((match) => match[1] ?? '')));
  return [...names];
}

/** A space with a row behind every number that an address may carry. */
async function furnished({ id, slug }: { id: number; slug: string }) {
  const at = place.clock.now();
  const [anna, bram] = [place.anna.id ?? 0, place.bram.id ?? 0];
  const { db } = place;
  const one = async (rows: Promise<{ id: number } | undefined>) => String((await rows)?.id ?? 999_999);
  const started = await place.anna.post(`/spaces/${slug}/conversations`, { title: 'A warm heap', body: 'It steams.' });
  const conversation = /conversations\/(\d+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '';
  return {
    slug,
    values: {
      slug, conversation, week: '2026-05-18', code: 'none', office: 'director', handle: 'bram-visser', threshold: 'foundersHolds', letter: '00000000-0000-4000-8000-000000000000', person: String(bram),
      post: await one(db.selectFrom('post').select('id').where('space_id', '=', id).executeTakeFirst()),
      example: await one(db.insertInto('charter_example').values({ space_id: id, belongs: true, words: 'Slugs', proposed_at: at }).returning('id').executeTakeFirst()),
      prospect: await one(db.insertInto('prospect').values({ space_id: id, name: 'Lotte', added_by: anna, added_at: at }).returning('id').executeTakeFirst()),
      seed: await one(db.insertInto('seed').values({ space_id: id, person_id: anna, title: 'Question', body: 'Who knows?', due_on: '2026-06-01', written_at: at }).returning('id').executeTakeFirst()),
      review: await one(db.insertInto('review').values({ space_id: id, occasion: 'day-7', due_on: '2026-05-14' }).returning('id').executeTakeFirst()),
      revival: await one(db.insertInto('revival').values({ space_id: id, asked_by: bram, second_host: anna, asked_at: at }).returning('id').executeTakeFirst()),
      absence: await one(db.insertInto('host_absence').values({ space_id: id, person_id: anna, away_from: '2026-06-01', away_until: '2026-06-02' }).returning('id').executeTakeFirst()),
      swap: await one(db.insertInto('turn_swap').values({ space_id: id, week: '2026-05-18', from_person: bram, to_person: anna, asked_at: at }).returning('id').executeTakeFirst()),
    } as Record<string, string>,
  };
}

/** A petition with a row behind every number that an address of one may carry, open or still a plan. */
async function campaign(isOpen: boolean) {
  const { id, slug, circle } = await makePetition(place, { isOpen, name: isOpen ? 'Banks' : 'Toads' });
  const [at, anna] = [place.clock.now(), place.anna.id ?? 0];
  const one = async (rows: Promise<{ id: number }>) => String((await rows).id);
  const { db } = place;
  const signature = { space_id: id, state: 'confirmed' as const, name: 'Noor', name_key: 'noor', address: 'noor@example.org', address_key: 'noor@example.org', comment: 'Bees', comment_state: 'waiting' as const, consent_version: 1, language: 'en' as const, asked_at: at, confirmed_at: at, number: 1 };
  const signed = await one(db.insertInto('signature').values(signature).returning('id').executeTakeFirstOrThrow());
  return {
    slug,
    values: {
      slug, person: String(place.bram.id), code: circle.slice('/circle/'.length), signature: signed, key: signatureKey(place.house.secrets, { id: Number(signed), askedAt: at }),
      carrier: await one(db.insertInto('carrier').values({ space_id: id, name: 'Anna', pledged: 5, person_id: anna, added_at: at }).returning('id').executeTakeFirstOrThrow()),
      look: await one(db.insertInto('signing_review').values({ space_id: id, kind: 'domain', about: 'example.org', raised_at: at, since: new Date(0), signatures: 1 }).returning('id').executeTakeFirstOrThrow()),
      news: await one(db.insertInto('petition_update').values({ space_id: id, kind: 'update', title: 'News', body: 'x', html: 'x', written_at: at }).returning('id').executeTakeFirstOrThrow()),
      question: await one(db.insertInto('petition_question').values({ space_id: id, words: 'Why?', asked_at: at }).returning('id').executeTakeFirstOrThrow()),
      sheet: await one(db.insertInto('paper_sheet').values({ space_id: id, count: 3, witness: 'Anna', collected_on: '2026-05-01', entered_at: at }).returning('id').executeTakeFirstOrThrow()),
    } as Record<string, string>,
  };
}

const writing = routes.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/me') && path !== '/setup').map(({ method, path }) => ({ method, path }));
const cases = writing.flatMap((route) => Object.keys(typed).map((what) => ({ ...route, what })));

describe('whatever is sent, wherever', () => {
  it('knows the fields', () => expect(fields.length).toBeGreaterThan(40));

  it.each(cases)('$method $path with $what is answered with a clear word', async ({ method, path, what }) => {
    const body = Object.fromEntries(fields.map((name) => [name, typed[what] ?? '']));
    for (const [state, { values }] of Object.entries(path.includes(':slug') ? spaces : { none: spaces.open, petition: spaces.petition })) {
      const address = path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '999999');
      const answer = await place.anna.post(method === 'POST' ? address : `${address}?_method=${method}`, body);
      expect([state, answer.status >= 500 ? await answer.text() : '']).toEqual([state, '']);
    }
  });
});
