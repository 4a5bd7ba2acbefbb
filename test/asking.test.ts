import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { lettersTo } from './support/letters.ts';
import { roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let id: number;
let room: string;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  ({ slug, id } = await place.makeIdea());
  room = `/spaces/${slug}/founding`;
});
afterAll(() => place.close());

const lotte = { name: 'Lotte Bakker', address: 'lotte@example.org', askedFor: 'your photos of the clean-up' };
const setState = (state: 'idea' | 'founding' | 'trial' | 'open' | 'resting' | 'ended') => place.db.updateTable('space').set({ state }).where('id', '=', id).execute();
const names = () => place.db.selectFrom('prospect').select(['id', 'name', 'address', 'asked_for', 'added_by', 'invitation_id']).where('space_id', '=', id).orderBy('id').execute();

/** Puts somebody on the list; their place on it. */
async function listed(who: Browser, fields: Record<string, string> = lotte): Promise<string> {
  const answer = await who.post(`${room}/names`, fields);
  if (answer.status !== 303) throw new Error(`Writing down was answered with ${answer.status}`);
  return `${room}/names/${(await names()).at(-1)?.id}`;
}

/** The link in the newest letter to an address. */
async function linkTo(address: string): Promise<string> {
  const letter = (await lettersTo(place, address)).at(-1);
  const sent = await place.house.post.read(letter?.id ?? '');
  return /http:\/\/localhost:3000(\/join\/[\w-]+)/.exec(sent?.text ?? '')?.[1] ?? '';
}

describe('asking', () => {
  it('shows the letter before it leaves; the thing can be changed, and nothing is sent by looking', async () => {
    const name = await listed(place.bram, { name: 'Lotte Bakker', address: '', askedFor: 'your photos of the clean-up.' });
    const page = await place.bram.read(name);
    expect(page).toContain('Hello Lotte Bakker,');
    expect(page).toContain('Bram Visser asks you for one thing: your photos of the clean-up.</p>');
    expect((await place.bram.post(`${name}?_method=PUT`, { ...lotte, name: 'Lotte', askedFor: 'one photo' })).headers.get('location')).toBe(name);
    const again = await place.bram.read(name);
    expect(again).toContain('Hello Lotte,');
    expect(again).toContain('Bram Visser asks you for one thing: one photo.');
    expect(await lettersTo(place, lotte.address)).toEqual([]);
  });

  it('writes one letter, by name and for one thing, also on a doubled click', async () => {
    const name = await listed(place.bram);
    const answers = await Promise.all([1, 2, 3].map(() => place.bram.post(`${name}/letter`, { ...lotte, askedFor: 'two photos.' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await place.bram.post(`${name}/letter`, lotte);
    const letters = await lettersTo(place, lotte.address);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe('Bram Visser asks you for one thing');
    for (const face of [letters[0]?.body_text, letters[0]?.body_html]) {
      expect(face).toContain('Hello Lotte Bakker,');
      expect(face).toContain('Bram Visser asks you for one thing: two photos.');
      expect(face).toContain('/refusal');
    }
    const page = await place.anna.read(room);
    expect(page).toContain('Asked, no answer yet');
    expect(page).toContain('Asked by Bram Visser, today');
    expect((await place.bram.get(name)).status).toBe(303);
    await place.db.deleteFrom('letter').execute();
  });

  it('leads to a page that says by whom and for what, and who says yes is a member', async () => {
    const name = await listed(place.bram, { ...lotte, address: 'yes@example.org' });
    await place.bram.post(`${name}/letter`, { ...lotte, address: 'yes@example.org' });
    const link = await linkTo('yes@example.org');
    const page = await place.carla.read(link);
    expect(page).toContain('Bram Visser asks you in');
    expect(page).toContain('Bram Visser asks you for one thing: your photos of the clean-up.');
    expect(page).toContain('Rather not');
    expect((await place.els.post(link)).status).toBe(303);
    expect(await roleIn(place, id, place.els)).toBe('member');
    const list = await place.anna.read(room);
    expect(list).toContain('Came in');
    expect(list).toContain('1 name. 1 asked: 1 said yes, 0 would rather not.');
  });

  it('takes “rather not” for an answer: nobody asks again', async () => {
    const name = await listed(place.bram, { ...lotte, address: 'no@example.org' });
    await place.bram.post(`${name}/letter`, { ...lotte, address: 'no@example.org' });
    await place.carla.post(`${await linkTo('no@example.org')}?_method=DELETE`);
    expect(await place.bram.read(room)).toMatch(/Rather not<\/span>/);
    await place.bram.post(`${name}/letter`, { ...lotte, address: 'no@example.org' });
    expect(await lettersTo(place, 'no@example.org')).toHaveLength(1);
  });

  it('can be done once more after a letter has run out', async () => {
    const name = await listed(place.bram, { ...lotte, address: 'late@example.org' });
    await place.bram.post(`${name}/letter`, { ...lotte, address: 'late@example.org' });
    const link = await linkTo('late@example.org');
    place.clock.passHours(31 * 24);
    const bram = await place.as(place.bram.id ?? 0);
    expect(await bram.read(room)).toContain('No answer, and the letter no longer works');
    await bram.post(`${name}/letter`, { ...lotte, address: 'late@example.org' });
    expect(await place.carla.status(link)).toBe(404);
    expect(await place.carla.status(await linkTo('late@example.org'))).toBe(200);
  });

  it('taken back, opens nothing any more', async () => {
    const name = await listed(place.bram, { ...lotte, address: 'back@example.org' });
    await place.bram.post(`${name}/letter`, { ...lotte, address: 'back@example.org' });
    const link = await linkTo('back@example.org');
    await place.bram.post(`${name}?_method=DELETE`);
    expect(await place.carla.status(link)).toBe(404);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['no thing', { ...lotte, askedFor: '' }, 'askedFor'],
    ['no address', { ...lotte, address: '' }, 'address'],
    ['half an address', { ...lotte, address: '@example.org' }, 'address'],
  ])('needs more than %s, and keeps what was typed', async (_, fields, wrong) => {
    const name = await listed(place.bram);
    const answer = await place.bram.post(`${name}/letter`, fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([wrong]);
    expect(fieldsOf(page)).toMatchObject(fields);
    expect((await names())[0]?.invitation_id).toBeNull();
  });

  it('hears who wants no letters', async () => {
    const first = await listed(place.anna, { ...lotte, address: 'enough@example.org' });
    await place.anna.post(`${first}/letter`, { ...lotte, address: 'enough@example.org' });
    await place.carla.post(`${await linkTo('enough@example.org')}/refusal`);
    const answer = await place.anna.post(`${first}/letter`, { ...lotte, address: 'enough@example.org' });
    expect(answer.status).toBe(422);
    expect(complaintsOf(await answer.text())['address']).toContain('wants no letters of ours');
    expect(await place.bram.read(room)).toContain('Wants no letters: ask in another way');
    expect(await lettersTo(place, 'enough@example.org')).toHaveLength(1);
  });

  it('counts against what one person may send in a day', async () => {
    const fatima = await place.as(place.fatima.id ?? 0);
    await place.db.insertInto('membership').values({ space_id: id, person_id: place.fatima.id ?? 0, role: 'member', joined_at: place.clock.now() }).execute();
    await place.house.limits.spend('invitations-of-person', String(fatima.id), 50);
    const name = await listed(fatima);
    expect((await fatima.post(`${name}/letter`, lotte)).status).toBe(429);
    expect((await names())[0]?.invitation_id).toBeNull();
  });
});

describe('inviting many', () => {
  it('is refused while founding, with the numbers and the way to the list', async () => {
    for (const state of ['idea', 'founding'] as const) {
      await setState(state);
      for (const addresses of ['one@example.org', 'one@example.org, two@example.org']) {
        const answer = await place.anna.post(`/spaces/${slug}/invitations`, { addresses });
        const page = await answer.text();
        expect(answer.status).toBe(422);
        expect(page).toContain('Of a thousand people asked in person about 500 come in (a share of 0.5); of a thousand who get a mailing, about 45 (0.045).');
        expect(page).toContain(`href="${room}"`);
        expect(fieldsOf(page)['addresses']).toBe(addresses);
        expect(complaintsOf(page)['addresses']).toContain('Nothing was sent');
      }
      const link = await place.anna.post(`/spaces/${slug}/invitations/links`);
      expect(link.status).toBe(409);
      expect(await link.text()).toContain(`href="${room}"`);
    }
    expect(await place.db.selectFrom('invitation').select('id').where('space_id', '=', id).execute()).toEqual([]);
    expect(await lettersTo(place, 'one@example.org')).toEqual([]);
  });

  it('says so instead of showing its form, and people lead to founding', async () => {
    const page = await place.anna.read(`/spaces/${slug}/invitations`);
    expect(page).toContain('about 45');
    expect(page).not.toContain('<textarea');
    expect(await place.anna.read(`/spaces/${slug}/people`)).toContain(`button-primary" href="${room}"`);
    await setState('trial');
    expect(await place.anna.read(`/spaces/${slug}/invitations`)).toContain('<textarea');
    expect(await place.anna.read(`/spaces/${slug}/people`)).toContain(`button-primary" href="/spaces/${slug}/invitations"`);
  });

  it('goes by the numbers of this house', async () => {
    await place.db.insertInto('threshold').values({ name: 'acceptanceBulk', value: 0.1, changed_at: place.clock.now() }).execute();
    expect(await place.anna.read(`/spaces/${slug}/invitations`)).toContain('mailing, about 100 (0.1).');
    await place.db.deleteFrom('threshold').execute();
  });
});
