import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { beforePetitions, type MadePetition, makePetition, signAndConfirm } from './support/petitions.ts';
import { tracesOf } from './support/traces.ts';
import { village, type Village } from './support/village.ts';

let place: Village;

beforeAll(async () => {
  place = await village();
});
beforeEach(() => beforePetitions(place));
afterAll(() => place.close());

const planned = (wishes: Parameters<typeof makePetition>[1] = {}) => makePetition(place, { isOpen: false, ...wishes });

function undoIn(answer: Response): Record<string, string> {
  const said = answer.headers.getSetCookie().find((each) => each.startsWith('notice='))?.split(';')[0]?.slice('notice='.length) ?? '';
  return z.object({ undo: z.object({ fields: z.record(z.string(), z.string()) }) }).parse(JSON.parse(decodeURIComponent(said))).undo.fields;
}

describe('carriers', () => {
  const carriersOf = (petition: MadePetition) => place.db.selectFrom('carrier').selectAll().where('space_id', '=', petition.id).orderBy('id').execute();
  const add = (petition: MadePetition, fields: Record<string, string> = {}) => place.anna.post(`${petition.home}/carriers`, { name: 'Noor van Dam', circle: 'beekeepers', pledged: '40', ...fields });

  it('are added by hosts, pledge for themselves, and are counted against the goal', async () => {
    const petition = await planned();
    expect(await place.anna.read(`${petition.home}/carriers`)).toContain('Nobody carries it yet');
    await Promise.all([1, 2].map(() => add(petition)));
    for (const pledged of ['100', '320']) await place.bram.post(`${petition.home}/carriers/mine?_method=PUT`, { circle: 'rowers', pledged, agrees: 'yes' });
    expect(await carriersOf(petition)).toMatchObject([{ name: 'Noor van Dam', pledged: 40, agrees: false, person_id: null }, { name: 'Bram Visser', pledged: 320, agrees: true, person_id: place.bram.id }]);
    const page = await place.anna.read(`${petition.home}/carriers`);
    for (const words of ['360 promised, 0 asked, 0 signed', '30%', '360 people will be asked by name, for 1,200 signatures', 'beekeepers, will ask 40 people']) expect(page).toContain(words);
    expect((await place.bram.get(`${petition.home}/carriers/mine`)).headers.get('location')).toMatch(/\/carriers\/\d+$/);
  });

  it('have a link by which signatures are theirs, also after they were taken away and brought back', async () => {
    const petition = await makePetition(place);
    await add(petition);
    const [noor] = await carriersOf(petition);
    const home = `${petition.home}/carriers`;
    const by = /by=(c[0-9a-z]+)/.exec(await place.anna.read(`${home}/${noor?.id}`))?.[1] ?? '';
    await signAndConfirm(place, petition, 'Els Meijer', 'els2@example.org', { by });
    expect(await place.anna.read(home)).toContain('1 signed by their link');
    const removed = await place.anna.post(`${home}/${noor?.id}?_method=DELETE`);
    const undo = undoIn(removed);
    expect(await carriersOf(petition)).toEqual([]);
    expect((await place.anna.post(`${home}/${noor?.id}?_method=DELETE`)).status).toBe(303);
    for (const _ of [1, 2]) await place.anna.post(`${home}/again`, undo);
    expect(await carriersOf(petition)).toMatchObject([{ id: noor?.id, name: 'Noor van Dam', circle: 'beekeepers', pledged: 40 }]);
    expect(await place.anna.read(home)).toContain('1 signed by their link');
    expect((await place.anna.post(`${home}/again`, { ...undo, code: 'c1x000000' })).status).toBe(404);
  });

  it('are a number to others than hosts where they did not agree to be named', async () => {
    const petition = await planned();
    await add(petition);
    await place.db.updateTable('membership').set({ role: 'member' }).where('space_id', '=', petition.id).where('person_id', '=', place.bram.id ?? 0).execute();
    const [noor] = await carriersOf(petition);
    expect(await place.bram.read(`${petition.home}/carriers`)).toContain('Carrier 1');
    expect(await place.bram.read(`${petition.home}/carriers`)).not.toMatch(/Noor|beekeepers/);
    expect(await place.bram.status(`${petition.home}/carriers/${noor?.id}`)).toBe(404);
    for (const [path, fields] of [[`/${noor?.id}?_method=DELETE`, {}], [`/${noor?.id}/asked?_method=PUT`, { asked: '3' }], ['', { name: 'X', pledged: '3' }], ['/again', { name: 'X', pledged: '3' }]] as const) {
      expect((await place.bram.post(`${petition.home}/carriers${path}`, fields)).status).toBe(404);
    }
    await place.anna.post(`${petition.home}/carriers/${noor?.id}?_method=PUT`, { name: 'Noor van Dam', circle: '', pledged: '50', asked: '0', agrees: 'yes' });
    expect(await place.bram.read(`${petition.home}/carriers`)).toContain('Noor van Dam');
  });

  it('say how many they have asked', async () => {
    const petition = await planned();
    await place.bram.post(`${petition.home}/carriers/mine?_method=PUT`, { pledged: '40' });
    const [bram] = await carriersOf(petition);
    await place.bram.post(`${petition.home}/carriers/${bram?.id}/asked?_method=PUT`, { asked: '12' });
    expect(await place.anna.read(`${petition.home}/carriers`)).toContain('12 of 40 asked');
    const refused = await place.bram.post(`${petition.home}/carriers/${bram?.id}/asked?_method=PUT`, { asked: '-3' });
    expect([refused.status, Object.keys(complaintsOf(await refused.text()))]).toEqual([422, ['asked']]);
  });

  it.each([['nobody', { name: '' }, 'name'], ['nobody to ask', { pledged: '' }, 'pledged'], ['no one', { pledged: '0' }, 'pledged'], ['a country', { pledged: '17000000' }, 'pledged']])('are not added as %s', async (_, wrong, field) => {
    const petition = await planned();
    const answer = await add(petition, wrong);
    const page = await answer.text();
    expect([answer.status, Object.keys(complaintsOf(page))]).toEqual([422, [field]]);
    expect(fieldsOf(page)).toMatchObject({ circle: 'beekeepers' });
    expect(await carriersOf(petition)).toEqual([]);
  });

  it('are not those who only look in, and nobody once it has ended', async () => {
    const petition = await planned();
    expect((await place.dirk.post(`${petition.home}/carriers/mine?_method=PUT`, { pledged: '4' })).status).toBe(403);
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', petition.id).execute();
    expect((await add(petition)).status).toBe(409);
    expect(await carriersOf(petition)).toEqual([]);
  });

  it('go by their new name, and once erased by none, while their promise stays', async () => {
    const petition = await planned();
    await place.makeSpace();
    const lotte = await place.as(place.els.id ?? 0);
    await place.db.insertInto('membership').values({ space_id: petition.id, person_id: place.els.id ?? 0, role: 'member', joined_at: place.clock.now() }).execute();
    await lotte.post(`${petition.home}/carriers/mine?_method=PUT`, { circle: 'choir of Els', pledged: '40', agrees: 'yes' });
    await place.db.updateTable('petition_plan').set({ written_by: place.els.id ?? 0 }).where('space_id', '=', petition.id).execute();
    await add(petition, { name: 'Els Meijer', circle: '', pledged: '5' });
    await lotte.post('/me?_method=DELETE', { sure: 'yes' });
    expect(await carriersOf(petition)).toMatchObject([{ name: '–', circle: '', pledged: 40, agrees: false, person_id: null }, { name: '–', pledged: 5 }]);
    expect(await tracesOf(place.db, 'Els Meijer')).toEqual([]);
    expect(await place.anna.read(`${petition.home}/plan`)).toContain('by Somebody who has left');
  });
});
