import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foreseePetitions } from '../src/features/petitions/public.ts';
import { type MadePetition, makePetition } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;
let numbered = 0;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  await place.db.deleteFrom('petition').execute();
  petition = await makePetition(place);
  numbered = 0;
});
afterAll(() => place.close());

/** So many sign at that moment. */
async function signed(count: number, at: string): Promise<void> {
  const first = numbered;
  numbered += count;
  await place.db
    .insertInto('signature')
    .values(Array.from({ length: count }, (_, each) => {
      const address = `signer-${first + each}@example.org`;
      return { space_id: petition.id, state: 'confirmed' as const, name: `Signer ${first + each}`, name_key: `signer ${first + each}`, address, address_key: address, consent_version: 1, language: 'en' as const, asked_at: new Date(at), confirmed_at: new Date(at), number: first + each + 1 };
    }))
    .execute();
}

const stored = () => place.db.selectFrom('petition_forecast').select(['made_at', 'count', 'hours']).where('space_id', '=', petition.id).orderBy('made_at').execute();
const room = () => `${petition.home}/forecast`;

async function foreseeAt(at: string): Promise<void> {
  place.clock.moveTo(at);
  await foreseePetitions(place.house);
}

describe('what is foreseen', () => {
  it('is kept each hour and after each twentieth of growth, once however often the job runs', async () => {
    await signed(20, '2026-05-14T10:20:00Z');
    await foreseeAt('2026-05-14T10:30:00Z');
    expect(await stored()).toEqual([]);
    for (const _ of [1, 2]) await foreseeAt('2026-05-14T11:00:00Z');
    await foreseeAt('2026-05-14T11:05:00Z');
    expect((await stored()).map(({ count, hours }) => ({ count, hours }))).toEqual([{ count: 20, hours: 1 }]);
    await signed(1, '2026-05-14T11:08:00Z');
    await foreseeAt('2026-05-14T11:20:00Z');
    await foreseeAt('2026-05-14T11:50:00Z');
    await foreseeAt('2026-05-14T12:20:00Z');
    expect((await stored()).map(({ count }) => count)).toEqual([20, 21, 21]);
  });

  it('counts whoever signed in the last minutes, whatever the hour', async () => {
    await signed(40, '2026-05-14T12:00:00Z');
    await signed(7, '2026-05-19T14:05:00Z');
    await foreseeAt('2026-05-19T14:10:00Z');
    expect((await stored()).map(({ count }) => count)).toEqual([47]);
    await place.db.updateTable('petition').set({ shows_forecast: true }).where('space_id', '=', petition.id).execute();
    await signed(1, '2026-05-19T14:20:00Z');
    for (const page of [await place.anna.read(room()), await place.carla.read(petition.home)]) expect(page).toMatch(/4[78] today/);
    expect(await place.carla.read(petition.home)).toContain('47 today');
  });

  it('stands in the hosts’ room with its chance, what would change it, and its limits; nobody else has that room', async () => {
    await signed(300, '2026-05-14T12:00:00Z');
    await place.db.insertInto('carrier').values({ space_id: petition.id, name: 'Noor', circle: 'choir', pledged: 400, agrees: true, added_at: place.clock.now() }).execute();
    place.clock.moveTo('2026-05-17T10:00:00Z');
    const page = await place.anna.read(room());
    expect(page).toMatch(/1,200 are reached in \d+ of 100 such cases/);
    expect(page).toContain('In the end most likely');
    expect(page).toContain('400 people are to be asked by name');
    expect(page).toContain('only 56 of 100');
    expect(page).toContain('day 1 with 300');
    expect(page).toContain('<svg class="plot plot-wide"');
    for (const stranger of [place.carla]) expect((await stranger.get(room())).status).toBe(404);
  });

  it('says that it is too early, and that it is over', async () => {
    expect(await place.anna.read(room())).toContain('Too early to say');
    await signed(30, '2026-05-14T10:30:00Z');
    place.clock.moveTo('2026-05-15T10:00:00Z');
    await place.db.updateTable('petition').set({ closed_at: place.clock.now() }).where('space_id', '=', petition.id).execute();
    expect(await place.anna.read(room())).toContain('It is closed');
    await foreseePetitions(place.house);
    expect(await stored()).toEqual([]);
  });

  it('is shown to everybody only where hosts wish it, and fewer is foreseen where many ask for the same', async () => {
    await signed(300, '2026-05-14T12:00:00Z');
    await foreseeAt('2026-05-15T10:00:00Z');
    expect(await place.carla.read(petition.home)).not.toContain('Will it be enough?');
    const likely = async () => Number(/most likely ([\d,]+)/.exec(await place.anna.read(room()))?.[1]?.replaceAll(',', ''));
    await place.anna.post(room(), { others: 'few', shown: 'yes' });
    const few = await likely();
    expect(await place.carla.read(petition.home)).toContain('Will it be enough?');
    await place.anna.post(room(), { others: 'many' });
    expect(await likely()).toBeLessThan(few);
    expect(await place.carla.read(petition.home)).not.toContain('Will it be enough?');
    expect((await place.anna.post(room(), { others: 'heaps' })).status).toBe(404);
    expect((await place.carla.post(room(), { others: 'few' })).status).toBe(404);
  });

  it('counts paper on top, and says how past ones of this house ended', async () => {
    await signed(300, '2026-05-14T12:00:00Z');
    await foreseeAt('2026-05-22T10:00:00Z');
    await place.db.updateTable('petition').set({ closed_at: new Date('2026-06-14T10:00:00Z') }).where('space_id', '=', petition.id).execute();
    const next = await makePetition(place, { name: 'The next one' });
    expect(await place.anna.read(`${next.home}/forecast`)).toContain('Of the one petition of this house that has closed, ');
  });
});

describe('digital dust', () => {
  const dust = 'Digital dust';
  const carriedBy = (pledged: number) => place.db.insertInto('carrier').values({ space_id: petition.id, name: 'Noor van Dam', pledged, added_at: new Date('2026-05-14T10:00:00Z') }).execute();

  it('is what it looks like where few promised, the first day was slow, and nobody brings anybody: with what speaks for it, and what is ahead', async () => {
    await carriedBy(60);
    await signed(20, '2026-05-14T15:00:00Z');
    await signed(30, '2026-05-17T15:00:00Z');
    place.clock.moveTo('2026-05-25T10:00:00Z');
    const page = await place.anna.read(room());
    for (const words of [dust, 'Before it began, 5% of the signatures were promised', 'Each person who could pass it on brought 0 signatures', 'The first day brought', 'Occasions ahead for a second push: 1', '/patterns/digital-dust', 'This is a likeness and no verdict']) expect(page).toContain(words);
    expect(page.indexOf(dust)).toBeGreaterThan(page.indexOf('<h2'));
  });

  it('is not seen where many promised and the first day led there, nor once it is closed', async () => {
    await carriedBy(700);
    await signed(600, '2026-05-14T15:00:00Z');
    place.clock.moveTo('2026-05-15T12:00:00Z');
    expect(await place.anna.read(room())).not.toContain(dust);
    await place.db.deleteFrom('carrier').execute();
    await place.db.deleteFrom('signature').execute();
    await signed(5, '2026-05-15T11:00:00Z');
    place.clock.moveTo('2026-05-25T12:00:00Z');
    expect(await place.anna.read(room())).toContain(dust);
    await place.db.updateTable('petition').set({ closed_at: place.clock.now() }).execute();
    expect(await place.anna.read(room())).not.toContain(dust);
  });

  it('counts who came by the links of those who had three days to bring others', async () => {
    await signed(40, '2026-05-14T15:00:00Z');
    const [first] = await place.db.selectFrom('signature').select('id').orderBy('id').limit(1).execute();
    await signed(12, '2026-05-16T15:00:00Z');
    await place.db.updateTable('signature').set({ brought_by: first?.id ?? 0 }).where('number', '>', 46).execute();
    place.clock.moveTo('2026-05-18T12:00:00Z');
    expect(await place.anna.read(room())).toContain('brought 0.2 signatures');
  });
});
