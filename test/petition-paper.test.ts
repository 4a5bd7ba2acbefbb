import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { beforePetitions, type MadePetition, makePetition, signAndConfirm, signaturesOf, tallyOf } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(() => place.close());

const room = () => `${petition.home}/paper`;
const sheet = { count: '41', witness: 'Ruud Peeters', where: 'river walk', collectedOn: '2026-05-09' };
const one = { name: 'Noor van Dam', place: '9712 AB', witness: 'Ruud Peeters', collectedOn: '2026-05-09' };

describe('a number of signatures on paper', () => {
  it('counts apart, once, with who saw it, and is taken out and put back', async () => {
    for (const _ of [1, 2]) expect((await place.anna.post(`${room()}/sheets`, sheet)).status).toBe(303);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0, paper: 41 });
    expect(await place.carla.read(petition.home)).toContain('41 of them on paper.');
    const { id } = await place.db.selectFrom('paper_sheet').select('id').where('space_id', '=', petition.id).executeTakeFirstOrThrow();
    for (const _ of [1, 2]) await place.anna.post(`${room()}/sheets/${id}?_method=DELETE`);
    expect(await tallyOf(place, petition)).toMatchObject({ paper: 0 });
    for (const _ of [1, 2]) await place.anna.post(`${room()}/sheets/${id}/again`);
    expect(await tallyOf(place, petition)).toMatchObject({ paper: 41 });
    const record = await place.db.selectFrom('audit').select('action').where('space_id', '=', petition.id).where('action', 'like', 'paper.%').orderBy('id').execute();
    expect(record.map(({ action }) => action)).toEqual(['paper.entered', 'paper.removed', 'paper.restored']);
  });

  it.each([['no number', { count: '' }, 'count'], ['less than one', { count: '0' }, 'count'], ['nobody who saw it', { witness: ' ' }, 'witness'], ['no day', { collectedOn: '' }, 'collectedOn'], ['a day to come', { collectedOn: '2026-05-20' }, 'collectedOn']])('needs more than %s', async (_, wrong, field) => {
    const answer = await place.anna.post(`${room()}/sheets`, { ...sheet, ...wrong });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([field]);
    expect(fieldsOf(page)).toMatchObject({ where: 'river walk' });
    expect(await tallyOf(place, petition)).toMatchObject({ paper: 0 });
  });

  it('is for hosts, and for what is open', async () => {
    for (const who of [place.carla, place.els]) expect([303, 404]).toContain(await who.status(room()));
    const planned = await makePetition(place, { isOpen: false, name: 'Not yet' });
    expect(await place.anna.status(`${planned.home}/paper`)).toBe(404);
    expect((await place.anna.post(`${planned.home}/paper/sheets`, sheet)).status).toBe(404);
  });
});

describe('a signature from a sheet', () => {
  it('counts apart, under its name where that was ticked, and is erased when it is taken out', async () => {
    await place.anna.post(`${room()}/names`, { ...one, showsName: 'yes' });
    await place.anna.post(`${room()}/names`, { ...one, name: 'Ines Blom', place: '' });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0, paper: 2 });
    const rows = await signaturesOf(place, petition);
    expect(rows.map(({ name, shows_name: shows, address, number }) => ({ name, shows, address, number }))).toEqual([{ name: 'Noor van Dam', shows: true, address: null, number: null }, { name: 'Ines Blom', shows: false, address: null, number: null }]);
    expect(new Set(rows.map(({ paper_sheet_id: sheetId }) => sheetId)).size).toBe(1);
    await place.anna.post(`${room()}/names/${rows[1]?.id}?_method=DELETE`);
    expect(await tallyOf(place, petition)).toMatchObject({ paper: 1 });
    expect(JSON.stringify(await signaturesOf(place, petition))).not.toContain('Ines');
  });

  it('of a name that has signed already is looked at first, and may be another person', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { place: '9712ab' });
    const asked = await place.anna.post(`${room()}/names`, { ...one, name: 'NOOR VAN DAM' });
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain('Somebody of this name has signed already: by letter, 9712ab.');
    expect(fieldsOf(page)).toMatchObject({ name: 'NOOR VAN DAM' });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, paper: 0 });
    expect((await place.anna.post(`${room()}/names`, { ...one, sure: 'yes' })).status).toBe(303);
    expect((await place.anna.post(`${room()}/names`, { ...one, place: '1011 AA' })).status).toBe(303);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, paper: 2 });
  });

  it('that was not given on paper cannot be taken out here', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    const [row] = await signaturesOf(place, petition);
    expect((await place.anna.post(`${room()}/names/${row?.id}?_method=DELETE`)).status).toBe(404);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
  });
});
