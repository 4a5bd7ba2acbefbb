import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lacksCharter } from '../src/features/charter/public.ts';
import { signingHour } from '../src/features/petitions/public.ts';
import { reviewHour } from '../src/features/reviews/public.ts';
import { weeklyHour } from '../src/features/vitality/weekly-hour.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { beforePetitions, keyIn, type MadePetition, makePetition, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;

beforeAll(async () => {
  place = await village();
});
beforeEach(() => beforePetitions(place));
afterAll(() => place.close());

const begun = { title: 'Let the banks bloom', ask: 'We ask the board to mow the banks\r\nafter 1 August.', language: 'en' };
const whole = {
  version: '1', ask: 'We ask the board to mow the banks after 1 August.', story: 'What flowers in July **sets seed** then.', decides: 'The council of Merle & Veen', reachedHow: 'By its clerk.', goal: '1.200', goalWhy: 'From there on it is on the agenda.',
  milestoneCount1: '600', milestoneWords1: 'a letter back', milestoneCount2: '300', milestoneWords2: 'heard', deliverOn: '2026-09-01', deliverHow: 'At 20:00, by Noor', ifNo: 'We ask for a trial.', keepDays: '200',
};

const versionsOf = (petition: MadePetition) => place.db.selectFrom('petition_plan').selectAll().where('space_id', '=', petition.id).orderBy('version').execute();
const consentsOf = async (petition: MadePetition) => (await place.db.selectFrom('petition_consent').select(['version', 'words']).where('space_id', '=', petition.id).orderBy('version').execute()).map(({ version, words }) => ({ version, words: JSON.stringify(words) }));
const spaceOf = (petition: MadePetition) => place.db.selectFrom('space').selectAll().where('id', '=', petition.id).executeTakeFirstOrThrow();
const planned = (wishes: Parameters<typeof makePetition>[1] = {}) => makePetition(place, { isOpen: false, ...wishes });

describe('beginning a petition', () => {
  it('makes a plan that only its hosts see, and that says what is asked', async () => {
    await place.makeSpace();
    const answer = await place.anna.post('/petitions', begun);
    expect(answer.headers.get('location')).toBe('/petitions/let-the-banks-bloom/plan');
    const space = await place.db.selectFrom('space').selectAll().where('kind', '=', 'petition').executeTakeFirstOrThrow();
    expect(space).toMatchObject({ state: 'founding', visibility: 'hidden', opens_as: 'open', purpose: 'We ask the board to mow the banks after 1 August.' });
    const page = await place.anna.read('/petitions/let-the-banks-bloom/plan');
    for (const words of ['We ask the board to mow the banks after 1 August.', 'Not said yet', 'Go on with the plan', 'Version 1, 14 May 2026, by Anna de Wit']) expect(page).toContain(words);
    expect(await Promise.all([place.anna, place.fatima, place.dirk, place.bram, place.els, place.carla].map((who) => who.status('/petitions/let-the-banks-bloom/plan')))).toEqual([200, 200, 200, 404, 404, 404]);
    for (const list of ['/', '/spaces', '/petitions']) expect(await place.carla.read(list)).not.toContain('banks bloom');
  });

  it('twice in a moment makes one', async () => {
    await place.makeSpace();
    const answers = await Promise.all([1, 2, 3].map(() => place.anna.post('/petitions', begun)));
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    place.clock.passHours(1);
    expect((await place.anna.post('/petitions', begun)).headers.get('location')).not.toBe(answers[0]?.headers.get('location'));
  });

  it.each([['no name', { title: ' ' }, 'title'], ['too long a name', { title: 'x'.repeat(121) }, 'title'], ['nothing asked', { ask: '' }, 'ask'], ['too much asked', { ask: 'x'.repeat(301) }, 'ask'], ['no language of ours', { language: 'fr' }, 'language']])('keeps what was typed with %s', async (_, wrong, field) => {
    await place.makeSpace();
    const answer = await place.anna.post('/petitions', { ...begun, ...wrong });
    const page = await answer.text();
    expect([answer.status, Object.keys(complaintsOf(page))]).toEqual([422, [field]]);
    expect(fieldsOf(page)).toMatchObject(field === 'title' ? { ask: expect.stringContaining('after 1 August.') } : { title: begun.title });
    expect(await place.db.selectFrom('petition').select('space_id').execute()).toEqual([]);
  });

  it('is for those whom an administrator lets: hosts where nothing was said', async () => {
    const who = [place.anna, place.bram, place.dirk, place.fatima];
    const mayBegin = async () => Promise.all(who.map((each) => each.status('/petitions/new')));
    expect(await mayBegin()).toEqual([403, 403, 200, 200]);
    await place.makeIdea({ name: 'Only an idea' });
    expect(await mayBegin()).toEqual([403, 403, 200, 200]);
    await place.makeSpace();
    expect(await mayBegin()).toEqual([200, 403, 200, 200]);
    const choose = (beginners: string) => place.dirk.post('/admin/house/beginners?_method=PUT', { beginners });
    await choose('members');
    expect(await mayBegin()).toEqual([200, 200, 200, 200]);
    await choose('administrators');
    expect(await mayBegin()).toEqual([403, 403, 200, 200]);
    expect((await choose('everybody')).status).toBe(303);
    expect(await place.dirk.read('/admin/house')).toMatch(/value="administrators" checked/);
    expect(await place.dirk.read('/admin/audit')).toContain('Said who may start petitions');
    const refused = await place.anna.post('/petitions', begun);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Ask somebody who hosts a space')]);
    expect(await place.anna.read('/petitions')).not.toContain('/petitions/new');
    expect((await place.carla.get('/petitions/new')).headers.get('location')).toMatch(/^\/sign-in/);
  });
});

describe('a plan', () => {
  const write = (petition: MadePetition, fields: Record<string, string>, who = place.anna) => who.post(`${petition.home}/plan?_method=PUT`, fields);

  it('is kept in versions, with what each changed', async () => {
    const petition = await planned();
    expect((await write(petition, whole)).headers.get('location')).toBe(`${petition.home}/plan`);
    const [, second] = await versionsOf(petition);
    expect(second).toMatchObject({ version: 2, goal: 1200, keep_days: 200, deliver_on: '2026-09-01', story_html: expect.stringContaining('<strong>sets seed</strong>'), milestones: [{ count: 300, words: 'heard' }, { count: 600, words: 'a letter back' }] });
    const page = await place.bram.read(`${petition.home}/plan`);
    for (const words of ['1,200', 'With 600 signatures', '1 September 2026', '200 days after it closes', '<strong>sets seed</strong>']) expect(page).toContain(words);
    await write(petition, { ...whole, version: '2', ask: 'We ask the board to mow in August.' });
    expect(await spaceOf(petition)).toMatchObject({ purpose: 'We ask the board to mow in August.', revised_at: place.clock.now() });
    const history = await place.bram.read(`${petition.home}/plan/versions`);
    expect(history).toMatch(/Version 3.*<del>the banks after 1<\/del>|<ins>in<\/ins>/s);
    expect(history).toContain('<ins>');
    expect(await place.dirk.read('/admin/audit')).toContain('Wrote the plan of the petition');
  });

  it('in an open form begins from what stands', async () => {
    const petition = await planned();
    await write(petition, whole);
    const page = await (await place.anna.get(`${petition.home}/plan/edit`)).text();
    const fields = fieldsOf(page);
    expect(fields).toMatchObject({ ...whole, version: '2', goal: '1200', milestoneCount1: '300', milestoneWords1: 'heard', milestoneCount2: '600', milestoneWords2: 'a letter back' });
    expect(page.match(/button-primary/g)).toHaveLength(1);
    await write(petition, fields);
    expect(await versionsOf(petition)).toHaveLength(3);
  });

  it('is not lost when two write it at once, and a doubled click makes one version', async () => {
    const petition = await planned();
    await Promise.all([1, 2].map(() => write(petition, whole)));
    expect(await versionsOf(petition)).toHaveLength(2);
    const late = await write(petition, { ...whole, goalWhy: 'Because Bram says so.' }, place.bram);
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain('Anna de Wit has changed the plan');
    expect(fieldsOf(page)).toMatchObject({ goalWhy: 'Because Bram says so.', version: '2' });
    await write(petition, fieldsOf(page), place.bram);
    expect((await versionsOf(petition)).at(-1)).toMatchObject({ version: 3, goal_why: 'Because Bram says so.' });
  });

  it.each([
    ['nothing asked', { ask: ' ' }, 'ask'], ['half a signature', { goal: '12,5' }, 'goal'], ['none', { goal: '0' }, 'goal'], ['no number', { goal: 'many' }, 'goal'], ['no such day', { deliverOn: '2026-02-30' }, 'deliverOn'],
    ['a story without end', { story: 'x'.repeat(10_001) }, 'story'], ['names kept for ever', { keepDays: '99999' }, 'keepDays'], ['a step without a number', { milestoneCount1: '' }, 'milestoneCount1'], ['a step that brings nothing', { milestoneWords2: '' }, 'milestoneWords2'],
    ['a step behind the goal', { milestoneCount1: '1200' }, 'milestoneCount1'], ['one step twice', { milestoneCount2: '600' }, 'milestoneCount2'],
  ])('is not written with %s, and keeps what was typed', async (_, wrong, field) => {
    const petition = await planned();
    const answer = await write(petition, { ...whole, ...wrong });
    const page = await answer.text();
    expect([answer.status, Object.keys(complaintsOf(page))]).toEqual([422, [field]]);
    expect(fieldsOf(page)).toMatchObject({ ifNo: whole.ifNo, deliverHow: whole.deliverHow });
    expect(await versionsOf(petition)).toHaveLength(1);
  });

  it('is written by hosts alone', async () => {
    const petition = await planned();
    await place.db.updateTable('membership').set({ role: 'member' }).where('space_id', '=', petition.id).where('person_id', '=', place.bram.id ?? 0).execute();
    expect(await Promise.all([place.bram, place.fatima, place.carla].map(async (who) => (await write(petition, whole, who)).status))).toEqual([404, 404, 404]);
    expect(await place.bram.status(`${petition.home}/plan/edit`)).toBe(404);
    expect(await place.bram.read(`${petition.home}/plan`)).not.toContain('/plan/edit');
  });

  it('keeps what signers agree to, word by word, whenever it says something else', async () => {
    const petition = await planned();
    await write(petition, { ...whole, version: '1', decides: 'the council', keepDays: '200' });
    await write(petition, { ...whole, version: '2', decides: 'the council', keepDays: '200', ifNo: 'Then a trial.' });
    const consents = await consentsOf(petition);
    expect(consents.map(({ version }) => version)).toEqual([1, 2]);
    for (const words of ['Grond & Stroom', 'the council', '200 days', '200 dagen', 'Let the banks bloom']) expect(consents[1]?.words).toContain(words);
    await place.dirk.post('/admin/house?_method=PUT', { organisation: 'Groen & Stroom', language: 'en' });
    expect((await consentsOf(petition)).at(-1)).toMatchObject({ version: 3, words: expect.stringContaining('Groen & Stroom keeps your signature') });
    await place.db.updateTable('space').set({ name: 'Let all banks bloom' }).where('id', '=', petition.id).execute();
    for (const _ of [1, 2]) await signingHour(place.house);
    expect((await consentsOf(petition)).at(-1)).toMatchObject({ version: 4, words: expect.stringContaining('Let all banks bloom') });
    await place.dirk.post('/admin/house?_method=PUT', { organisation: 'Grond & Stroom', language: 'en' });
  });

  it('stays as it was once the petition has ended', async () => {
    const petition = await planned();
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', petition.id).execute();
    expect((await write(petition, whole)).status).toBe(409);
    expect(await place.anna.read(`${petition.home}/plan`)).not.toContain('/plan/edit');
  });
});

/** What the button sends that undoes a change. */
describe('the rooms of a petition', () => {
  it('are its own, and of those of a space the ones about its people', async () => {
    const petition = await makePetition(place);
    const space = `/spaces/${petition.slug}`;
    expect((await place.carla.get(space)).headers.get('location')).toBe(petition.home);
    const there = ['/hosts', '/people', '/settings', '/invitations'];
    expect(await Promise.all(there.map((room) => place.anna.status(space + room)))).toEqual(there.map(() => 200));
    const gone = ['/charter', '/charter/edit', '/founding', '/gate', '/vitality', '/conversations/new', '/reviews', '/plays', '/ending', '/farewell', '/round'];
    expect(await Promise.all(gone.map((room) => place.anna.status(space + room)))).toEqual(gone.map(() => 404));
    const hosts = await place.anna.read(`${space}/hosts`);
    for (const href of ['/petitions"', `${petition.home}"`, `${petition.home}/plan"`, `${petition.home}/carriers"`]) expect(hosts).toContain(`href="${href}`);
    for (const room of ['charter', 'vitality', 'conversations']) expect(hosts).not.toContain(`href="${space}/${room}"`);
  });

  it('let people in by invitation while it is planned', async () => {
    const petition = await planned();
    expect((await place.anna.post(`/spaces/${petition.slug}/invitations`, { addresses: 'lotte@example.org' })).status).toBe(303);
    expect(await place.anna.read(`/spaces/${petition.slug}/people`)).toContain(`/spaces/${petition.slug}/invitations`);
  });

  it('of a space that is none are not there', async () => {
    const { slug } = await place.makeSpace();
    expect(await Promise.all(['', '/plan', '/carriers', '/gate', '/sign'].map((room) => place.anna.status(`/petitions/${slug}${room}`)))).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('what is done by the hour', () => {
  it('leaves petitions alone, even where they had what it looks for', async () => {
    const petition = await makePetition(place);
    const at = place.clock.now();
    await place.db.insertInto('activity').values({ space_id: petition.id, at, kind: 'started', actor: place.anna.id ?? 0 }).execute();
    await place.db.insertInto('charter').values({ space_id: petition.id, version: 1, purpose: 'x', for_whom: '', enables: '', measure: '', ends_when: '', idea_of: '', carried_by: '', review_on: '2026-05-20', written_at: at }).execute();
    place.clock.moveTo('2026-05-25T10:00:00Z');
    await weeklyHour(place.house);
    await reviewHour(place.house);
    for (const table of ['weekly_look', 'review'] as const) expect(await place.db.selectFrom(table).select('space_id').where('space_id', '=', petition.id).execute()).toEqual([]);
    await place.db.deleteFrom('charter').where('space_id', '=', petition.id).execute();
    place.clock.moveTo('2027-05-25T10:00:00Z');
    expect(await lacksCharter(place.db, petition.id, place.clock.now())).toBe(false);
    expect(await (await place.as(place.anna.id ?? 0)).read(`/spaces/${petition.slug}/hosts`)).not.toContain('each thinks that another looks in');
  });
});

describe('giving a plan up', () => {
  const giveUp = (petition: MadePetition, reason: string, who = place.anna) => who.post(`${petition.home}/plan/ending`, { reason });

  it('wants a reason, keeps plan and reason for those who are in it, and erases the first ones who signed', async () => {
    const petition = await planned();
    await place.carla.post(petition.circle, typedBy('Noor van Dam', 'noor@example.org'));
    await place.carla.post(`${await keyIn(place, 'noor@example.org')}/confirmation`);
    const empty = await giveUp(petition, ' ');
    expect([empty.status, Object.keys(complaintsOf(await empty.text()))]).toEqual([422, ['reason']]);
    expect((await giveUp(petition, 'The council has decided already.')).headers.get('location')).toBe('/petitions');
    expect(await spaceOf(petition)).toMatchObject({ state: 'ended', visibility: 'hidden' });
    expect(await place.db.selectFrom('signature').select(['name', 'address', 'address_key']).execute()).toEqual([{ name: null, address: null, address_key: null }]);
    expect([await place.carla.status(petition.circle), await place.carla.status(petition.home), await place.anna.status(`${petition.home}/plan`)]).toEqual([404, 404, 200]);
    expect(await place.anna.read(`${petition.home}/gate`)).toContain('The council has decided already.');
    expect(await place.anna.read('/petitions')).toMatch(/Let the banks bloom[\s\S]*Given up/);
    const page = await place.anna.read(petition.home);
    expect([/\/gate">This plan was given up\./.test(page), page.includes('is closed for signatures'), page.includes('Nobody')]).toEqual([true, false, false]);
  });

  it('is once, for its hosts alone, and not for what is open', async () => {
    const petition = await planned();
    expect((await giveUp(petition, 'No', place.carla)).status).toBe(404);
    expect([(await giveUp(petition, 'No time')).status, (await giveUp(petition, 'No time')).status]).toEqual([303, 409]);
    const open = await planned({ isOpen: true, name: 'An open one' });
    expect((await giveUp(open, 'No')).status).toBe(409);
    expect(await place.anna.read(`${open.home}/plan`)).not.toContain('Give this plan up');
  });
});
