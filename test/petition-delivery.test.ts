import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signingHour } from '../src/features/petitions/public.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { beforePetitions, type MadePetition, makePetition, signAndConfirm, signAt, signaturesOf, tallyOf } from './support/petitions.ts';
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

const room = () => `${petition.home}/delivery`;
const put = (what: string, fields: Record<string, string>) => place.anna.post(`${room()}/${what}?_method=PUT`, fields);
const linkOn = (page: string) => /\/names\/[\w-]+/.exec(page)?.[0] ?? 'no link';
const news = () => place.db.selectFrom('petition_update').select(['kind', 'title']).where('space_id', '=', petition.id).orderBy('id').execute();

describe('the package', () => {
  it('is a PDF with the letter, the ask, the counts and the words that were chosen', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { comment: 'For the bees', showsName: 'yes' });
    await put('cover', { cover: 'Dear council,\n\nplease read this. Žluťoučký kůň, Ольга.' });
    const answer = await place.anna.get(`${room()}/package.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(`${petition.slug}.pdf`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString().trim()).toBe('%%EOF');
    expect(bytes.length).toBeGreaterThan(8000);
    for (const who of [place.carla, place.els]) expect([303, 404]).toContain(await who.status(`${room()}/package.pdf`));
    expect(fieldsOf(await place.anna.read(room()))['cover']).toContain('Dear council');
  });
});

describe('names for those who decide', () => {
  it('are only those of who agreed, by a link that ends, and each use stands in the record', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { showsName: 'yes', place: '9712 AB' });
    await signAndConfirm(place, petition, '-Ruud "de" Boer', 'ruud@example.org', { showsName: 'yes' });
    await signAndConfirm(place, petition, 'Ines Blom', 'ines@example.org');
    expect(linkOn(await place.anna.read(room()))).toBe('no link');
    await place.anna.post(`${room()}/names`);
    const link = linkOn(await place.anna.read(room()));
    expect(await place.carla.read(link)).toContain('2 signers let you have their names.');
    const answer = await place.carla.post(link);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const table = await answer.text();
    expect(table).toContain('"1","Noor van Dam","9712 AB","2026-05-14"');
    expect(table).toContain(`"2","'-Ruud ""de"" Boer"`);
    for (const words of ['Ines', 'example.org']) expect(table).not.toContain(words);
    const fetched = await place.db.selectFrom('audit').select(['details']).where('space_id', '=', petition.id).where('action', '=', 'names.fetched').execute();
    expect(fetched).toEqual([{ details: { names: 2 } }]);
    await place.anna.post(`${room()}/names`);
    expect(await place.carla.status(link)).toBe(404);
    const second = linkOn(await place.anna.read(room()));
    place.clock.passHours(24 * 15);
    expect([await place.carla.status(second), (await place.carla.post(second)).status]).toEqual([404, 404]);
  });

  it('are given by no link once it was ended', async () => {
    await place.anna.post(`${room()}/names`);
    const link = linkOn(await place.anna.read(room()));
    await place.anna.post(`${room()}/names?_method=DELETE`);
    expect(await place.carla.status(link)).toBe(404);
    expect(await place.carla.status('/names/1-0000000000000000000000')).toBe(404);
  });
});

describe('the meeting and the answer', () => {
  it('are told to those who signed, once each, with the count of that day', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { wantsNews: 'yes' });
    for (const _ of [1, 2]) await put('meeting', { deliveredOn: '2026-05-14', met: 'the dike-reeve', words: 'She read it.', answerDueOn: '2026-06-01' });
    await signAndConfirm(place, petition, 'Ruud Peeters', 'ruud@example.org');
    await put('meeting', { deliveredOn: '2026-05-13', met: 'the dike-reeve', words: 'She read it, twice.', answerDueOn: '2026-06-01' });
    expect(await place.db.selectFrom('petition_delivery').select(['delivered_on', 'confirmed', 'answer_due_on']).where('space_id', '=', petition.id).executeTakeFirst()).toEqual({ delivered_on: '2026-05-13', confirmed: 1, answer_due_on: '2026-06-01' });
    expect(await news()).toEqual([{ kind: 'answer', title: 'Handed over to the dike-reeve, with one signature' }]);
    place.clock.moveTo('2026-06-02T10:00:00Z');
    expect(await place.anna.read('/')).toContain('The answer to the petition is overdue');
    for (const _ of [1, 2]) await put('answer', { answeredOn: '2026-06-02', outcome: 'partly', answer: 'Four kilometres.', achieved: 'A trial.' });
    expect((await news()).map(({ title }) => title)).toEqual(['Handed over to the dike-reeve, with one signature', 'The answer is yes, in part']);
    expect(await place.carla.read(petition.home)).toContain('Four kilometres.');
    expect(await place.anna.read('/')).not.toContain('overdue');
    const letters = await place.db.selectFrom('signature_letter').select('kind').where('space_id', '=', petition.id).where('kind', '=', 'update').execute();
    expect(letters).toHaveLength(2);
  });

  it.each([['meeting', { deliveredOn: '' }, 'deliveredOn'], ['meeting', { deliveredOn: '2026-05-20' }, 'deliveredOn'], ['answer', { answeredOn: '2026-05-14', outcome: 'perhaps' }, 'outcome']])('%s needs a day that has been, and a plain answer', async (what, fields, field) => {
    const answer = await put(what, { words: 'Kept words', achieved: 'Kept words', ...fields });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([field]);
    expect(page).toContain('Kept words');
  });

  it('are asked for on Today long before the day, and after it', async () => {
    expect(await place.anna.read('/')).not.toContain('Hand the petition over');
    place.clock.moveTo('2026-08-20T10:00:00Z');
    expect(await place.anna.read('/')).toContain('Hand the petition over');
    expect(await place.anna.read(room())).toContain('in 12 days');
    place.clock.moveTo('2026-09-05T10:00:00Z');
    expect(await place.anna.read(room())).toContain('4 days ago');
    await put('meeting', { deliveredOn: '2026-09-05' });
    expect(await place.anna.read('/')).not.toContain('Hand the petition over');
  });
});

describe('closing', () => {
  it('takes no more signatures, and erases everybody after the term of the plan; the counts stay', async () => {
    const key = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { comment: 'For the bees', wantsNews: 'yes' });
    await signAt(place.carla, petition, 'Ines Blom', 'ines@example.org');
    for (const _ of [1, 2]) await place.anna.post(`${room()}/closing`);
    expect((await signAt(place.carla, petition, 'Ruud Peeters', 'ruud@example.org')).status).toBe(409);
    expect(await signaturesOf(place, petition)).toHaveLength(1);
    place.clock.passHours(24 * 364);
    await signingHour(place.house);
    expect((await signaturesOf(place, petition))[0]?.name).toBe('Noor van Dam');
    place.clock.passHours(25);
    await signingHour(place.house);
    expect((await signaturesOf(place, petition))[0]).toMatchObject({ state: 'confirmed', name: null, address: null, address_key: null, comment: null, place: null, wants_news: false });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
    expect(await place.carla.status(key)).toBe(404);
    expect(await place.carla.read(petition.home)).toContain('>1</b> person signed.');
    expect(await place.db.selectFrom('letter').select('id').where('address', '=', 'noor@example.org').execute()).toEqual([]);
    await place.anna.post(`${room()}/closing?_method=DELETE`);
    expect((await signAt(place.carla, petition, 'Ruud Peeters', 'ruud@example.org')).status).toBe(409);
  });

  it('can be taken back before anything was erased', async () => {
    await place.anna.post(`${room()}/closing`);
    await place.anna.post(`${room()}/closing?_method=DELETE`);
    expect((await signAt(place.carla, petition, 'Ruud Peeters', 'ruud@example.org')).status).toBe(200);
  });
});
