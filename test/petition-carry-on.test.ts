import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { createSpace } from '../src/features/spaces/public.ts';
import { workOff } from './support/jobs.ts';
import { villageWithMail } from './support/letters.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import { beforePetitions, type MadePetition, makePetition } from './support/petitions.ts';
import type { Village } from './support/village.ts';

let mail: MailServer;
let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  mail = await openMailServer();
  place = await villageWithMail(mail);
});
beforeEach(async () => {
  mail.taken.length = 0;
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(async () => {
  await place.close();
  await mail.close();
});

const signed = (names: readonly string[], wantsMore: boolean, first: number) =>
  place.db
    .insertInto('signature')
    .values(names.map((name, at) => ({ space_id: petition.id, state: 'confirmed' as const, name, name_key: name, address: `${name}@example.org`, address_key: `${name}@example.org`, consent_version: 1, language: 'en' as const, asked_at: place.clock.now(), confirmed_at: place.clock.now(), number: first + at, wants_more: wantsMore })))
    .execute();

const room = () => `${petition.home}/carry-on`;
const community = () =>
  transact(place.db, async (tx) => {
    const name = 'Bank’s [watchers] & *co*';
    const made = await createSpace(tx, { name, purpose: 'We count butterflies.', forWhom: '', visibility: 'open', language: 'en' }, { by: place.anna.id ?? 0, at: place.clock.now() }, 'open', 'community');
    return { slug: made.slug, name };
  });

it('asks once, by letter only those who ticked it, and by the page everybody', async () => {
  await signed(['els', 'bo'], true, 1);
  await signed(['cor'], false, 3);
  const { slug, name } = await community();
  expect(await place.anna.read(room())).toContain('It is not time yet');
  expect((await place.anna.post(room(), { into: slug, words: 'Come and count butterflies.' })).status).toBe(409);
  await place.anna.post(`${petition.home}/delivery/closing`);
  for (const wrong of [{ into: 'no-such-space', words: 'Come' }, { into: petition.home.slice(11), words: 'Come' }, { into: slug, words: '' }]) expect((await place.anna.post(room(), wrong)).status).toBe(422);
  for (const _ of [1, 2]) await place.anna.post(room(), { into: slug, words: 'Come and count **butterflies**.' });
  await workOff(place);
  expect(mail.taken.flatMap(({ to }) => to).toSorted()).toEqual(['bo@example.org', 'els@example.org']);
  const [letter] = mail.taken;
  expect(letter?.mail.text).toContain(`/spaces/${slug}`);
  expect(letter?.mail.text).toContain('count **butterflies**');
  expect(letter?.mail.text).toContain('This is the only letter of its kind');
  const page = await place.carla.read(petition.home);
  expect(page).toContain(`Do you want to carry on, in ${name.replace('&', '&amp;')}?`);
  expect(page).toMatch(new RegExp(`<a href="/spaces/${slug}"[^>]*>Bank’s \\[watchers\\] &amp; \\*co\\*</a>`));
  expect(await place.anna.read(room())).toContain('by 2 letters and on the page');
});

it('one click in the letter ends it, and whoever took the tick back gets none', async () => {
  await signed(['els', 'bo'], true, 1);
  const { slug } = await community();
  await place.anna.post(`${petition.home}/delivery/closing`);
  await place.db.updateTable('signature').set({ wants_more: false }).where('space_id', '=', petition.id).where('name', '=', 'bo').execute();
  await place.anna.post(room(), { into: slug, words: 'Come.' });
  await workOff(place);
  expect(mail.taken).toHaveLength(1);
  const refusal = /\/signatures\/[\w-]+\/refusal/.exec(mail.taken[0]?.mail.text ?? '')?.[0] ?? '';
  await place.carla.post(refusal, { 'List-Unsubscribe': 'One-Click' });
  expect(await place.db.selectFrom('signature').select('wants_more').where('space_id', '=', petition.id).where('name', '=', 'els').executeTakeFirst()).toEqual({ wants_more: false });
});

it('is for its hosts alone', async () => {
  expect((await place.carla.get(room())).status).toBe(404);
  expect((await place.carla.post(room(), { into: 'x', words: 'x' })).status).toBe(404);
});

it('counts who came in since, by the account or the address with which they signed, until they are erased', async () => {
  await signed(['els', 'bo'], true, 1);
  const { slug } = await community();
  await place.anna.post(`${petition.home}/delivery/closing`);
  await place.anna.post(room(), { into: slug, words: 'Come.' });
  expect(await place.anna.read(room())).toContain('Nobody who wanted to hear of more has come in yet.');
  const els = await place.db.selectFrom('person_address').select('address').where('person_id', '=', place.els.id ?? 0).executeTakeFirstOrThrow();
  await place.db.updateTable('signature').set({ address: els.address }).where('space_id', '=', petition.id).where('name', '=', 'els').execute();
  place.clock.passHours(1);
  await place.els.post(`/spaces/${slug}/membership`);
  await place.bram.post(`/spaces/${slug}/membership`);
  expect(await place.anna.read(room())).toContain('One of those who wanted to hear of more has come in since.');
});
