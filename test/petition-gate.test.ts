import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/forms.ts';
import { beforePetitions, type MadePetition, makePetition, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;

beforeAll(async () => {
  place = await village();
});
beforeEach(() => beforePetitions(place));
afterAll(() => place.close());

const spaceOf = (petition: MadePetition) => place.db.selectFrom('space').selectAll().where('id', '=', petition.id).executeTakeFirstOrThrow();
const planned = (wishes: Parameters<typeof makePetition>[1] = {}) => makePetition(place, { isOpen: false, ...wishes });

const signers = ['Noor', 'Ruud', 'Sipho', 'Ingrid', 'Tomasz'];

async function signByCircle(petition: MadePetition, count: number): Promise<void> {
  const at = place.clock.now();
  await place.db.insertInto('signature').values(signers.slice(0, count).map((name, n) => ({ space_id: petition.id, state: 'confirmed' as const, name, name_key: name, address: `${name}@example.org`, address_key: name, consent_version: 1, language: 'en' as const, asked_at: at, confirmed_at: at, number: n + 1 }))).execute();
}

const pledge = (petition: MadePetition, pledged: number) => place.bram.post(`${petition.home}/carriers/mine?_method=PUT`, { pledged: String(pledged) });
const openIt = (petition: MadePetition, who = place.anna, fields: Record<string, string> = {}) => who.post(`${petition.home}/gate/passage`, fields);
const standing = (page: string) => /A beam on (\d+) supports: (\d+) hold, (\d+) are weak, (\d+) are missing/.exec(page)?.slice(1).map(Number);

describe('the gate before a petition', () => {
  it('says what is missing, with its next step, to those who carry it', async () => {
    const petition = await planned();
    const page = await place.anna.read(`${petition.home}/gate`);
    expect(standing(page)).toEqual([5, 3, 0, 2]);
    for (const words of ['Nobody has promised to ask anybody yet; the goal is 1,200.', 'Nobody has signed yet; 5 sign before anybody else sees it.', '2 people host it.', 'It is handed over on 1 September 2026.', `${petition.home}/carriers`]) expect(page).toContain(words);
    expect(await Promise.all([place.fatima, place.dirk, place.els, place.carla].map((who) => who.status(`${petition.home}/gate`)))).toEqual([200, 200, 404, 404]);
    expect(await openIt(petition).then(async (answer) => [answer.status, await answer.text()])).toEqual([403, expect.stringContaining('This opens when nothing is missing')]);
    expect((await openIt(petition, place.dirk)).status).toBe(403);
    expect((await spaceOf(petition)).state).toBe('founding');
  });

  it('opens for all to see and sign where every line holds, once however often one presses', async () => {
    const petition = await planned();
    await pledge(petition, 360);
    await signByCircle(petition, 5);
    expect(await Promise.all(['', '/sign', '/plan'].map((room) => place.carla.status(petition.home + room)))).toEqual([404, 404, 404]);
    const page = await place.anna.read(`${petition.home}/gate`);
    expect(standing(page)).toEqual([5, 5, 0, 0]);
    expect(page.match(/button-primary/g)).toHaveLength(1);
    const answers = await Promise.all([openIt(petition, place.anna, { reason: 'Spring.' }), openIt(petition, place.bram)]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
    expect(await spaceOf(petition)).toMatchObject({ state: 'open', visibility: 'open' });
    expect(await place.db.selectFrom('petition').select('opened_at').where('space_id', '=', petition.id).executeTakeFirst()).toEqual({ opened_at: place.clock.now() });
    expect(await place.carla.status(petition.home)).toBe(200);
    expect((await place.db.selectFrom('state_change').select('to_state').where('space_id', '=', petition.id).where('to_state', '=', 'open').execute())).toHaveLength(1);
    expect((await openIt(petition)).status).toBe(409);
  });

  it('with less than 30 % promised stays shut for hosts; where an administrator lets a line be weak, it asks for a dated repair', async () => {
    const petition = await planned();
    await pledge(petition, 200);
    await signByCircle(petition, 5);
    expect((await openIt(petition, place.anna, { repair: 'Two more carriers.', repairBy: '2026-06-01' })).status).toBe(403);
    await place.db.insertInto('threshold').values({ name: 'pledgedShareMissing', value: 0.15, changed_at: place.clock.now() }).execute();
    const refused = await openIt(petition, place.anna, { repair: 'Two more carriers.', repairBy: '2026-05-01' });
    expect([refused.status, Object.keys(complaintsOf(await refused.text()))]).toEqual([422, ['repairBy']]);
    expect((await openIt(petition, place.anna, { repair: 'Two more carriers.', repairBy: '2026-06-01' })).status).toBe(303);
    const page = await place.anna.read(`${petition.home}/gate`);
    expect(page).toContain('To be mended by 1 June 2026: “Two more carriers.”');
    expect(page).toContain('Weak then: People who will be asked by name.');
    await place.db.deleteFrom('threshold').execute();
  });

  it('with a missing line opens for a director with a written reason alone', async () => {
    const petition = await planned();
    expect((await openIt(petition, place.fatima, { reason: ' ' })).status).toBe(422);
    expect((await openIt(petition, place.fatima, { reason: 'The council votes on Monday.' })).status).toBe(303);
    const page = await place.bram.read(`${petition.home}/gate`);
    for (const words of ['“The council votes on Monday.”', 'Missing then: People who will be asked by name and A first circle of signers.']) expect(page).toContain(words);
  });

  it('counts a day that has passed, and one host, as missing', async () => {
    const petition = await planned();
    place.clock.moveTo('2026-09-01T10:00:00Z');
    const anna = await place.as(place.anna.id ?? 0);
    await place.db.deleteFrom('membership').where('space_id', '=', petition.id).where('person_id', '=', place.bram.id ?? 0).execute();
    const page = await anna.read(`${petition.home}/gate`);
    expect(page).toContain('1 September 2026 is not a day to come.');
    expect(page).toContain('One person hosts it; 2 are needed.');
  });

  it('lets its first circle in by a link that a new one ends', async () => {
    const petition = await planned();
    expect(await place.carla.status(petition.circle)).toBe(200);
    expect(await place.anna.read(`${petition.home}/gate`)).toContain(`http://localhost:3000${petition.circle}`);
    expect((await place.carla.post(petition.circle, typedBy('Noor van Dam', 'noor@example.org'))).status).toBe(200);
    expect((await place.fatima.post(`${petition.home}/circle`)).status).toBe(404);
    await place.anna.post(`${petition.home}/circle`);
    expect(await place.carla.status(petition.circle)).toBe(404);
    const fresh = /\/circle\/[\w-]+/.exec(await place.anna.read(`${petition.home}/gate`))?.[0] ?? '';
    expect(await place.carla.status(fresh)).toBe(200);
    expect(await place.dirk.read('/admin/audit')).toContain('Made a new link for the first circle');
  });
});

describe('the hosts of a petition', () => {
  it('stand in a room without turns and hours, with the way to ask one more for those who may', async () => {
    const petition = await makePetition(place);
    const room = `/spaces/${petition.slug}/hosts`;
    const [host, stranger] = [await place.anna.read(room), await place.carla.read(room)];
    for (const page of [host, stranger]) expect(page).toContain('2 people host this petition');
    expect(host).toContain(`${room}/requests`);
    expect(stranger).not.toContain('/requests');
    for (const words of ['on turn', 'hours a week']) expect(host).not.toContain(words);
    expect(await (await place.anna.get(room)).text()).toMatch(/href="\/petitions" aria-current="page"/);
  });
});
