import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostingFigures } from '../src/features/hosting/public.ts';
import { transact } from '../src/database/open.ts';
import { erasePerson } from '../src/features/members/public.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
let space: { id: number; slug: string };
let home: string;

beforeEach(async () => {
  place = await village();
  space = await place.makeSpace();
  home = `/spaces/${space.slug}/hosts`;
});
afterEach(() => place.close());

const lotte = { name: 'Lotte Bakker', email: 'lotte@example.org', hours: '2', words: 'You know worms.' };
const ask = (fields: Record<string, string> = {}) => place.anna.post(`${home}/requests`, { ...lotte, ...fields });

async function lettersTo(address: string): Promise<string[]> {
  const letters = await place.db.selectFrom('letter').select('id').where('address', '=', address).orderBy('made_at').execute();
  return Promise.all(letters.map(async ({ id }) => (await place.house.post.read(id))?.text ?? ''));
}

/** The link in the last letter to somebody who was asked. */
const linkTo = async (address: string) => /http:\/\/localhost:3000(\/hosting\/[\w-]+)/.exec((await lettersTo(address)).at(-1) ?? '')?.[1] ?? '';

const personAt = (address: string) => place.db.selectFrom('person_address').select('person_id').where('address', '=', address).where('verified_at', 'is not', null).executeTakeFirst();
const pledgeOf = (personId: number | null | undefined) => place.db.selectFrom('host_pledge').select(['hours', 'takes_turns']).where('space_id', '=', space.id).where('person_id', '=', personId ?? 0).executeTakeFirst();
const roleOf = (who: Browser) => roleIn(place, space.id, who);
const figures = () => hostingFigures(place.db, space.id, '2026-05-14');

describe('asking somebody for hours', () => {
  it('sends one letter, by name, with the hours, the purpose and a word of one’s own', async () => {
    expect((await ask()).headers.get('location')).toBe(`${home}/requests`);
    const [letter = ''] = await lettersTo('lotte@example.org');
    for (const words of ['Anna de Wit', 'Lotte Bakker', '2 hours a week', 'Gardeners help each other', 'You know worms.', 'No more invitations']) expect(letter).toContain(words);
    expect(await place.anna.read(`${home}/requests`)).toContain('Asked');
    expect(await figures()).toEqual({ hosts: 1, onRota: 0, hoursPledged: 0, requestsOpen: 1 });
  });

  it('shows who asks and what it is; looking and scanning accept nothing', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    const page = await place.carla.read(link);
    for (const words of ['Anna de Wit', 'Compost &amp; soil', 'Gardeners help each other', '2 hours a week', 'What hosting is', 'Rather not']) expect(page).toContain(words);
    expect(fieldsOf(`<main>${page}</main>`)['hours']).toBe('2');
    expect(await personAt('lotte@example.org')).toBeUndefined();
  });

  it('makes whoever says yes a host with their hours, as a new member of that name', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    expect((await place.carla.post(link, { hours: '2,5' })).headers.get('location')).toBe(link);
    const person = await personAt('lotte@example.org');
    expect(await pledgeOf(person?.person_id)).toEqual({ hours: 2.5, takes_turns: true });
    expect(await place.carla.read(home)).toContain('Lotte Bakker');
    expect(await place.carla.read(link)).toContain('You are a host now');
    expect(await figures()).toEqual({ hosts: 2, onRota: 1, hoursPledged: 2.5, requestsOpen: 0 });
  });

  it('acts once, however often and at the same moment yes is said', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    const answers = await Promise.all(Array.from({ length: 4 }, () => place.carla.post(link, { hours: '3' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    await place.carla.post(link, { hours: '9' });
    expect(await figures()).toEqual({ hosts: 2, onRota: 1, hoursPledged: 3, requestsOpen: 0 });
    expect(await place.db.selectFrom('person').select('id').where('name', '=', 'Lotte Bakker').execute()).toHaveLength(1);
    expect(await place.db.selectFrom('activity').select('id').where('space_id', '=', space.id).where('kind', '=', 'joined').execute()).toHaveLength(4);
  });

  it('makes a member or a guest a host, and counts for the address in the letter, whoever is signed in', async () => {
    for (const who of ['bram', 'els'] as const) {
      await ask({ name: 'Somebody', email: `${who}@example.org` });
      await place.fatima.post(await linkTo(`${who}@example.org`), { hours: '1' });
      expect(await roleOf(place[who])).toBe('host');
      expect((await pledgeOf(place[who].id))?.hours).toBe(1);
    }
    expect(await roleOf(place.fatima)).toBeNull();
    const deeds = await place.db.selectFrom('audit').select(['actor', 'subject']).where('action', '=', 'role.changed').orderBy('id').execute();
    expect(deeds).toEqual([{ actor: place.anna.id, subject: `person ${place.bram.id}` }, { actor: place.anna.id, subject: `person ${place.els.id}` }]);
  });

  it('leaves somebody from an archive untouched who was known by that address', async () => {
    const { id } = await place.db.insertInto('person').values({ state: 'placeholder', name: 'Old Lotte', handle: 'old-lotte' }).returning('id').executeTakeFirstOrThrow();
    await place.db.insertInto('person_address').values({ person_id: id, address: 'lotte@example.org' }).execute();
    await ask();
    await place.carla.post(await linkTo('lotte@example.org'), { hours: '2' });
    expect((await personAt('lotte@example.org'))?.person_id).not.toBe(id);
    expect(await place.db.selectFrom('person').select(['state', 'name']).where('id', '=', id).executeTakeFirst()).toEqual({ state: 'placeholder', name: 'Old Lotte' });
  });

  it('takes “rather not” for an answer, and the link opens nothing more', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    for (let click = 0; click < 2; click += 1) expect((await place.carla.post(`${link}?_method=DELETE`)).headers.get('location')).toBe('/');
    expect([await place.carla.status(link), (await place.carla.post(link, { hours: '2' })).status]).toEqual([404, 404]);
    expect(await place.anna.read(`${home}/requests`)).toContain('Rather not');
    expect((await figures()).hosts).toBe(1);
  });

  it('opens nothing more once it is withdrawn; asked again, only the new letter does', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    const { id } = await place.db.selectFrom('host_request').select('id').executeTakeFirstOrThrow();
    await place.anna.post(`${home}/requests/${id}?_method=DELETE`);
    expect([await place.carla.status(link), (await place.carla.post(link, { hours: '2' })).status, (await place.carla.post(`${link}?_method=DELETE`)).status]).toEqual([404, 404, 404]);
    expect(await place.anna.read(`${home}/requests`)).toContain('Withdrawn');
    expect((await place.anna.post(`${home}/requests/${id}/again`)).status).toBe(303);
    const again = await linkTo('lotte@example.org');
    expect([await place.carla.status(link), await place.carla.status(again)]).toEqual([404, 200]);
    expect((await place.anna.post(`${home}/requests/${id}/again`)).status).toBe(409);
    expect(await lettersTo('lotte@example.org')).toHaveLength(2);
  });

  it('cannot be withdrawn any more once it was answered, with a word; withdrawn twice, it is withdrawn once', async () => {
    await ask();
    const withdraw = async () => place.anna.post(`${home}/requests/${(await place.db.selectFrom('host_request').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id}?_method=DELETE`);
    await place.carla.post(await linkTo('lotte@example.org'), { hours: '2' });
    const answer = await withdraw();
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('They have answered in the meantime')]);
    expect((await figures()).hosts).toBe(2);
    await ask({ email: 'other@example.org' });
    for (let click = 0; click < 2; click += 1) expect((await withdraw()).status).toBe(303);
  });

  it.each([['0x10'], ['1e1'], ['２'], ['2,5,'], ['-2'], ['NaN'], ['2'.repeat(2000)]])('refuses %s as hours', async (hours) => {
    const answer = await ask({ hours });
    expect([answer.status, Object.keys(complaintsOf(await answer.text()))]).toEqual([422, ['hours']]);
  });

  it('takes a name with quotes and signs as it is, and not one of two thousand letters', async () => {
    const name = '“Lotte” <b>& O’Brien</b> 🧑🏽‍🌾';
    await ask({ name });
    expect(await place.anna.read(`${home}/requests`)).toContain('<b>“Lotte” &lt;b&gt;&amp; O’Brien&lt;/b&gt; 🧑🏽‍🌾</b>');
    await place.carla.post(await linkTo('lotte@example.org'), { hours: '0,5' });
    expect(await place.carla.read(home)).toContain('O’Brien');
    expect((await ask({ name: 'x'.repeat(2000), email: 'novel@example.org' })).status).toBe(422);
  });

  it('names nobody where who asked has been erased', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    await place.db.insertInto('membership').values({ space_id: space.id, person_id: place.fatima.id ?? 0, role: 'host' }).execute();
    await transact(place.db, (tx) => erasePerson(tx, place.anna.id ?? 0, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    for (const page of [await place.carla.read(link), await place.fatima.read(`${home}/requests`)]) expect(page).not.toMatch(/–[,; ]*(asks|\d)|by –/);
    expect(await place.carla.read(link)).toContain('Lotte Bakker, Compost &amp; soil asks you for one thing');
  });

  it('runs out after thirty days', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    place.clock.passHours(30 * 24);
    expect([await place.carla.status(link), (await place.carla.post(link, { hours: '2' })).status, (await place.carla.post(`${link}?_method=DELETE`)).status]).toEqual([404, 404, 404]);
    expect(await place.anna.read(`${home}/requests`)).toContain('Ran out');
  });

  it.each([
    ['somebody who is asked already', async () => void (await ask()), {}, 'email'],
    ['somebody who hosts already', async () => {}, { email: 'Anna@example.org' }, 'email'],
    ['somebody who wants no letters', async () => {
      await ask();
      await place.carla.post(`${await linkTo('lotte@example.org')}/refusal`);
    }, {}, 'email'],
    ['nobody', async () => {}, { email: 'lotte@' }, 'email'],
    ['somebody without a name', async () => {}, { name: ' ' }, 'name'],
    ['too many hours', async () => {}, { hours: '41' }, 'hours'],
    ['no half hours', async () => {}, { hours: '1.3' }, 'hours'],
    ['no number', async () => {}, { hours: 'two' }, 'hours'],
    ['no hours', async () => {}, { hours: '' }, 'hours'],
  ])('refuses to ask %s with a word, and keeps what was typed', async (_, before, fields, wrong) => {
    await before();
    const letters = await place.db.selectFrom('letter').select('id').execute();
    const answer = await ask(fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([wrong]);
    expect(fieldsOf(page)).toMatchObject({ words: 'You know worms.', ...fields });
    expect(await place.db.selectFrom('letter').select('id').execute()).toHaveLength(letters.length);
  });

  it('takes wrong hours of whoever answers for what they are, and keeps them', async () => {
    await ask();
    const answer = await place.carla.post(await linkTo('lotte@example.org'), { hours: '0' });
    expect(answer.status).toBe(422);
    expect(complaintsOf(await answer.text())['hours']).toContain('Between half an hour and forty');
  });

  it('is refused once and for all with one click of a mail program, which comes from no page of ours', async () => {
    await ask();
    const link = await linkTo('lotte@example.org');
    expect(await place.carla.read(`${link}/refusal`)).toContain('No more invitations, please');
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const answer = await place.fetch(new Request(`http://localhost:3000${link}/refusal`, { method: 'POST', body, headers: { origin: 'https://mail.example.net' } }));
    expect([answer.status, await place.carla.status(link)]).toEqual([200, 404]);
    expect((await ask()).status).toBe(422);
    expect(await place.anna.read(`${home}/requests`)).toContain('Rather not');
  });

  it('is listed whole, in pages, the newest first, whatever page is asked for', async () => {
    const asked = Array.from({ length: 245 }, (_, at) => ({ space_id: space.id, name: `Asked ${at + 1}.`, address: `asked${at}@example.org`, hours: 2, asked_by: place.anna.id, asked_at: new Date(place.clock.now().getTime() + at), expires_at: place.clock.now() }));
    await place.db.insertInto('host_request').values(asked).execute();
    const seen: string[] = [];
    for (let page = 1; page <= 13; page += 1) seen.push(...((await place.anna.read(`${home}/requests?page=${page}`)).match(/(?<=<b>)Asked \d+\./g) ?? []));
    expect(seen).toEqual(asked.map(({ name }) => name).toReversed());
    expect(await place.anna.read(`${home}/requests?page=99`)).toContain('Asked 1.');
  });

  it('opens for our own keys only, and not for those of invitations', async () => {
    await ask();
    await place.anna.post(`/spaces/${space.slug}/invitations/links`);
    const link = await linkTo('lotte@example.org');
    const join = /\/join\/([\w-]+)/.exec(await place.anna.read(`/spaces/${space.slug}/invitations`))?.[1] ?? '';
    for (const path of [`/hosting/${join}`, `${link}A`, link.slice(0, -1), '/hosting/none', '/hosting/1-AAAAAAAAAAAAAAAAAAAAAA']) {
      expect([await place.carla.status(path), (await place.carla.post(path, { hours: '2' })).status]).toEqual([404, 404]);
    }
  });

  it('counts against what one person may send in a day', async () => {
    const statuses = [];
    for (let letter = 0; letter < 51; letter += 1) statuses.push((await ask({ email: `p${letter}@example.org` })).status);
    expect(statuses.at(49)).toBe(303);
    expect(statuses.at(50)).toBe(429);
  });
});

describe('hours', () => {
  it('of hosts count, those of who is no longer host do not', async () => {
    await place.anna.post(`${home}/pledge?_method=PUT`, { hours: '2.5', turns: 'yes' });
    await place.anna.post(`/spaces/${space.slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    await place.bram.post(`${home}/pledge?_method=PUT`, { hours: '2', turns: 'no' });
    expect(await figures()).toEqual({ hosts: 2, onRota: 1, hoursPledged: 4.5, requestsOpen: 0 });
    expect(await place.anna.read(home)).toContain('0.5 hours a week are missing');
    await place.anna.post(`/spaces/${space.slug}/people/${place.bram.id}?_method=PUT`, { role: 'member' });
    expect(await figures()).toEqual({ hosts: 1, onRota: 1, hoursPledged: 2.5, requestsOpen: 0 });
    expect(await place.anna.read(home)).toContain('2.5 hours a week are missing');
  });

  it('that are needed follow the newest charter, and say how they are computed', async () => {
    for (const [version, expected] of [[1, 90], [2, 200]] as const) {
      const words = { purpose: 'p', for_whom: 'w', enables: 'e', measure: 'm', ends_when: 'e', idea_of: 'i', carried_by: 'c' };
      await place.db.insertInto('charter').values({ space_id: space.id, version, expected_members: expected, written_at: place.clock.now(), ...words }).execute();
    }
    const page = await place.anna.read(home);
    for (const words of ['13.8 hours a week are missing', 'at least 4 hours a week', '200 people are expected, at 0.055 hours each that makes 11 hours', '25%', 'nickmilton.com']) expect(page).toContain(words);
  });

  it('for a million people, and of no host at all, are said as they are, with somebody to ask', async () => {
    await place.anna.post(`/spaces/${space.slug}/charter?_method=PUT`, { purpose: 'All of them.', expectedMembers: '1.000.000', version: '0' });
    await place.db.updateTable('membership').set({ role: 'guest' }).where('space_id', '=', space.id).execute();
    const page = await place.dirk.read(home);
    for (const words of ['Nobody is on turn this week', '68,750 hours a week are missing', '1,000,000 people are expected, at 0.055 hours each that makes 55,000 hours', 'Ask somebody']) expect(page).toContain(words);
    expect(await place.carla.read(home)).toContain('Nobody bears this space yet');
  });

  it.each([['0.4', 'hours'], ['', 'hours']])('of %j are refused with a word', async (hours, wrong) => {
    const answer = await place.anna.post(`${home}/pledge?_method=PUT`, { hours, turns: 'no' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(complaintsOf(page)[wrong]).toContain('Between half an hour');
    expect(fieldsOf(page)['hours']).toBe(hours);
  });

  it('are a host’s own: an administrator who looks in promises none', async () => {
    expect((await place.dirk.post(`${home}/pledge?_method=PUT`, { hours: '2', turns: 'yes' })).status).toBe(403);
    expect(await pledgeOf(place.dirk.id)).toBeUndefined();
    expect(await place.dirk.status(home)).toBe(200);
  });
});
