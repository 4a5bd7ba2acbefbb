import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from './support/forms.ts';
import { founders } from './support/founders.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { roleIn } from './support/spaces.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const spaceNow = (id: number) => place.db.selectFrom('space').select(['slug', 'former_slug', 'state', 'visibility']).where('id', '=', id).executeTakeFirstOrThrow();
const goodbye = { achieved: 'Forty balconies grow food.\n\nThank you, Bram, for every Tuesday.', sure: 'yes' };

async function ended(wishes = {}) {
  const space = await place.makeSpace(wishes);
  await place.anna.post(`/spaces/${space.slug}/conversations`, { title: 'Who has <pots>?', body: 'I need *three*.' });
  await place.anna.post(`/spaces/${space.slug}/ending`, goodbye);
  return { ...space, farewell: `/spaces/${(await spaceNow(space.id)).slug}/farewell` };
}

describe('a space that rests', () => {
  it('can be read and not written in, until a host wakes it', async () => {
    const { id, slug } = await place.makeSpace();
    expect((await place.anna.post(`/spaces/${slug}/rest`, { reason: ' ' })).status).toBe(422);
    await place.anna.post(`/spaces/${slug}/rest`, { reason: 'Until September.' });
    expect((await spaceNow(id)).state).toBe('resting');
    expect(await place.carla.read(`/spaces/${slug}`)).toContain('This space rests.');
    expect((await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Hello', body: 'Is anybody there?' })).status).toBe(403);
    expect(await place.anna.read(`/spaces/${slug}/ending`)).toContain('Wake it');
    await place.anna.post(`/spaces/${slug}/rest?_method=DELETE`);
    expect((await spaceNow(id)).state).toBe('open');
    expect((await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Hello', body: 'I am.' })).status).toBe(303);
  });
});

describe('an ending', () => {
  it('asks for what was achieved and whether one is sure, and keeps what was typed', async () => {
    const { id, slug } = await place.makeSpace();
    const answer = await place.anna.post(`/spaces/${slug}/ending`, { achieved: goodbye.achieved });
    const page = await answer.text();
    expect([answer.status, fieldsOf(page)['achieved']]).toEqual([422, goodbye.achieved]);
    expect(page).toContain('Tick this if you are sure.');
    expect((await spaceNow(id)).state).toBe('open');
  });

  it('is decided by hosts: members and strangers find nothing, an administrator is refused', async () => {
    const { id, slug } = await place.makeSpace();
    expect(await Promise.all([place.bram, place.els, place.carla, place.dirk].map(async (who) => (await who.post(`/spaces/${slug}/ending`, goodbye)).status))).toEqual([404, 404, 404, 403]);
    expect((await spaceNow(id)).state).toBe('open');
  });

  it('sends each member one farewell with what was achieved, also when the job runs twice', async () => {
    const { slug } = await ended();
    await workOff(place);
    const space = await place.db.selectFrom('space').select('id').where('former_slug', '=', slug).executeTakeFirstOrThrow();
    const { sayFarewell } = await import('../src/features/endings/public.ts');
    await Promise.all([sayFarewell(place.house, space.id), sayFarewell(place.house, space.id)]);
    for (const [who, count] of [['anna', 1], ['bram', 1], ['els', 0]] as const) {
      const letters = (await lettersTo(place, `${who}@example.org`)).filter(({ kind, body_text: text }) => kind === 'farewell' && text?.includes(slug));
      expect([who, letters.length]).toEqual([who, count]);
    }
    const letter = (await lettersTo(place, 'bram@example.org')).find(({ kind }) => kind === 'farewell');
    expect(letter?.body_text).toContain('Thank you, Bram, for every Tuesday.');
  });

  it('lets reading stay, under the old address too, for those who might read before', async () => {
    const { slug, farewell } = await ended();
    expect(await place.carla.read(`/spaces/${slug}`)).toContain('This space has ended.');
    expect(await place.carla.read(farewell)).toContain('Forty balconies grow food.');
    expect((await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Hello', body: 'Still here.' })).status).toBe(403);
    const hidden = await ended({ visibility: 'hidden', name: 'Hidden garden' });
    expect([await place.carla.status(hidden.farewell), await place.bram.status(hidden.farewell)]).toEqual([404, 200]);
  });

  it('lets nobody in any more, by whatever way', async () => {
    const space = await place.makeSpace();
    await place.anna.post(`/spaces/${space.slug}/invitations/links`);
    const link = new URL(/http:\/\/localhost:3000\/join\/[\w-]+/.exec(await place.anna.read(`/spaces/${space.slug}/invitations`))?.[0] ?? '').pathname;
    await place.anna.post(`/spaces/${space.slug}/ending`, goodbye);
    expect([(await place.fatima.post(`/spaces/${space.slug}/membership`)).status, (await place.fatima.post(link)).status, (await place.fatima.post(`/spaces/${space.slug}/requests`, { words: 'Please' })).status]).toEqual([409, 409, 409]);
    expect(await roleIn(place, space.id, place.fatima)).toBeNull();
    expect(await place.fatima.read(`/spaces/${space.slug}`)).not.toContain('Join</button>');
  });

  it('makes its name free', async () => {
    const { id } = await ended({ name: 'Taken once' });
    const again = await place.anna.post('/spaces', { name: 'Taken once', purpose: 'Again.', visibility: 'open', language: 'en' });
    expect(again.headers.get('location')).toBe('/spaces/taken-once');
    expect((await spaceNow(id)).slug).toMatch(/^taken-once-[0-9a-f]{6}$/);
    expect(await place.carla.status('/spaces/taken-once')).toBe(404);
  });

  it('happens once', async () => {
    const { id, slug } = await place.makeSpace();
    const answers = await Promise.all([1, 2].map(() => place.anna.post(`/spaces/${slug}/ending`, goodbye)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
    expect(await place.db.selectFrom('state_change').select('id').where('space_id', '=', id).where('to_state', '=', 'ended').execute()).toHaveLength(1);
  });
});

describe('after the end', () => {
  it('who leaves an address sees those of the others who did, and nobody else sees any', async () => {
    const { farewell } = await ended();
    await place.anna.post(`${farewell}/address?_method=PUT`, { address: 'anna@private.example' });
    expect(await place.bram.read(farewell)).not.toContain('anna@private.example');
    await place.bram.post(`${farewell}/address?_method=PUT`, { address: 'the blue gate' });
    expect(await place.bram.read(farewell)).toContain('anna@private.example');
    expect(await place.anna.read(farewell)).toContain('the blue gate');
    for (const who of [place.els, place.carla, place.dirk]) expect(await who.read(farewell)).not.toContain('private.example');
    expect([(await place.els.post(`${farewell}/address?_method=PUT`, { address: 'x' })).status, (await place.dirk.post(`${farewell}/address?_method=PUT`, { address: 'x' })).status]).toEqual([404, 404]);
    await place.anna.post(`${farewell}/address?_method=DELETE`);
    expect(await place.bram.read(farewell)).not.toContain('anna@private.example');
  });

  it('everything can be kept as one page, by those who were in it', async () => {
    const { farewell } = await ended({ name: 'To <keep>' });
    const answer = await place.bram.get(`${farewell}/page`);
    const page = await answer.text();
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="to-keep-[0-9a-f]{6}\.html"$/);
    for (const words of ['<h1>To &lt;keep&gt;</h1>', '<h2>Who has &lt;pots&gt;?</h2>', '<em>three</em>', 'Anna de Wit, 14 May 2026']) expect(page).toContain(words);
    expect([await place.fatima.status(`${farewell}/page`), (await place.carla.get(`${farewell}/page`)).status]).toEqual([404, 303]);
  });

  it('what was deleted or hidden is not kept', async () => {
    const space = await place.makeSpace();
    await place.bram.post(`/spaces/${space.slug}/conversations`, { title: 'Mine', body: 'Unsayable words.' });
    await place.db.updateTable('post').set({ hidden_at: place.clock.now(), hidden_reason: 'No.' }).where('space_id', '=', space.id).execute();
    await place.anna.post(`/spaces/${space.slug}/ending`, goodbye);
    expect(await (await place.bram.get(`/spaces/${space.slug}/farewell/page`)).text()).not.toContain('Unsayable');
  });
});

describe('a space that comes back', () => {
  it('takes two who were in it: it is founded anew by them, with its old name, and nobody else is in it unasked', async () => {
    const space = await place.makeSpace({ name: 'Back again' });
    const [lotte] = await founders(place, space.id, 1);
    await place.anna.post(`/spaces/${space.slug}/ending`, goodbye);
    const farewell = `/spaces/${space.slug}/farewell`;
    await place.bram.post(`/spaces/${space.slug}/revivals`, { secondHost: String(lotte?.id), words: 'There is somebody with time now.' });
    expect((await lettersTo(place, `founder-${space.id}-0@example.org`)).filter(({ kind }) => kind === 'revival')).toHaveLength(1);
    const revival = await place.db.selectFrom('revival').select('id').where('space_id', '=', space.id).executeTakeFirstOrThrow();
    const agreement = `/spaces/${space.slug}/revivals/${revival.id}/agreement`;
    expect([(await place.anna.post(agreement)).status, (await place.bram.post(agreement)).status]).toEqual([404, 404]);
    expect(await lotte?.read(farewell)).toContain('Bram Visser would like to bring it back, with you as second host');
    expect((await lotte?.post(agreement))?.headers.get('location')).toBe('/spaces/back-again/gate');
    expect((await lotte?.post(agreement))?.status).toBe(404);
    expect(await spaceNow(space.id)).toEqual({ slug: 'back-again', former_slug: null, state: 'founding', visibility: 'hidden' });
    expect(await Promise.all([place.bram, place.anna, place.els].map((who) => roleIn(place, space.id, who)))).toEqual(['host', 'guest', 'guest']);
    expect(await place.carla.status('/spaces/back-again')).toBe(404);
    expect(await place.bram.read('/spaces/back-again/gate')).toContain('“There is somebody with time now.”');
  });

  it('does not by one person alone, nor with somebody who was not in it', async () => {
    const { id, slug } = await ended();
    const revive = (secondHost: number | null) => place.bram.post(`/spaces/${slug}/revivals`, { secondHost: String(secondHost) });
    expect([(await revive(place.bram.id)).status, (await revive(place.fatima.id)).status, (await revive(place.els.id)).status]).toEqual([409, 404, 404]);
    expect((await place.els.post(`/spaces/${slug}/revivals`, { secondHost: String(place.bram.id) })).status).toBe(404);
    expect((await spaceNow(id)).state).toBe('ended');
  });

  it('does not when the second one would rather not', async () => {
    const { id, slug } = await ended();
    await place.bram.post(`/spaces/${slug}/revivals`, { secondHost: String(place.anna.id) });
    const revival = await place.db.selectFrom('revival').select('id').where('space_id', '=', id).executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/revivals/${revival.id}?_method=DELETE`);
    expect((await place.anna.post(`/spaces/${slug}/revivals/${revival.id}/agreement`)).status).toBe(404);
    expect((await spaceNow(id)).state).toBe('ended');
  });

  it('gets another name where the old one was taken meanwhile', async () => {
    const { id } = await ended({ name: 'Wanted name' });
    await place.fatima.post('/spaces', { name: 'Wanted name', purpose: 'Another.', visibility: 'open', language: 'en' });
    const { slug } = await spaceNow(id);
    await place.bram.post(`/spaces/${slug}/revivals`, { secondHost: String(place.anna.id) });
    const revival = await place.db.selectFrom('revival').select('id').where('space_id', '=', id).executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/revivals/${revival.id}/agreement`);
    expect(await spaceNow(id)).toMatchObject({ slug, state: 'founding' });
  });
});

it('erasing somebody takes the address that they left along', async () => {
  const space = await place.makeSpace();
  const [lotte] = await founders(place, space.id, 1);
  await place.anna.post(`/spaces/${space.slug}/ending`, goodbye);
  await lotte?.post(`/spaces/${space.slug}/farewell/address?_method=PUT`, { address: 'lotte@private.example' });
  await place.anna.post(`/spaces/${space.slug}/farewell/address?_method=PUT`, { address: 'anna@private.example' });
  await lotte?.post('/me?_method=DELETE', { sure: 'yes' });
  expect(await place.anna.read(`/spaces/${space.slug}/farewell`)).not.toContain('lotte@private.example');
});
