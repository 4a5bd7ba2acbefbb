import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundingHour } from '../src/features/founding/hour.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

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

const seed = { title: 'Which heap stays warm?', body: 'Mine **froze**. Ask @anna-de-wit.', dueOn: '2026-05-19' };
const seeds = () => place.db.selectFrom('seed').selectAll().where('space_id', '=', id).orderBy('id').execute();
const begun = () => place.db.selectFrom('conversation').select(['id', 'title', 'started_by']).where('space_id', '=', id).orderBy('id').execute();
const hourAt = async (at: string) => {
  place.clock.moveTo(at);
  await foundingHour(place.house);
};

/** Prepares a conversation; its page. */
async function prepared(who: 'anna' | 'bram', fields: Partial<typeof seed> = {}): Promise<string> {
  const answer = await place[who].post(`${room}/seeds`, { ...seed, ...fields });
  if (answer.status !== 303) throw new Error(`Preparing was answered with ${answer.status}`);
  return `${room}/seeds/${(await seeds()).at(-1)?.id}`;
}

describe('a conversation that is prepared', () => {
  it('stands in its week with its author; what it says is for them alone', async () => {
    const place1 = await prepared('bram');
    const page = await place.anna.read(room);
    expect(page).toContain('Which heap stays warm?');
    expect(page).toContain('Bram Visser, Tuesday 19 May');
    expect(page).toContain('One person is behind them: Bram Visser. With 6, a space does not hang on one voice.');
    expect(page.match(/Nothing yet/g)).toHaveLength(11);
    expect(page).not.toContain('froze');
    expect(fieldsOf(await place.bram.read(place1))).toMatchObject(seed);
    for (const who of [place.anna, place.fatima]) expect(await who.status(place1)).toBe(404);
    expect((await place.anna.post(`${place1}?_method=PUT`, seed)).status).toBe(404);
    expect((await place.anna.post(`${place1}?_method=DELETE`)).status).toBe(404);
    expect((await place.dirk.post(`${room}/seeds`, seed)).status).toBe(403);
  });

  it('is changed and taken off before it begins', async () => {
    const place1 = await prepared('bram');
    await place.bram.post(`${place1}?_method=PUT`, { ...seed, title: 'Warm heaps', dueOn: '2026-06-02' });
    expect(await seeds()).toMatchObject([{ title: 'Warm heaps', due_on: '2026-06-02' }]);
    await place.bram.post(`${place1}?_method=DELETE`);
    expect(await seeds()).toEqual([]);
    expect((await place.bram.post(`${place1}?_method=DELETE`)).status).toBe(404);
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['too long a title', { title: 'x'.repeat(301) }, 'title'],
    ['no text', { body: ' ' }, 'body'],
    ['too long a text', { body: 'x'.repeat(20_001) }, 'body'],
    ['no day', { dueOn: '' }, 'dueOn'],
    ['yesterday', { dueOn: '2026-05-13' }, 'dueOn'],
    ['a day in another life', { dueOn: '9999-12-31' }, 'dueOn'],
  ])('needs more than %s, and keeps what was typed', async (_, wrong, field) => {
    const page1 = await prepared('bram', { title: 'Before' });
    for (const path of [`${room}/seeds`, `${page1}?_method=PUT`]) {
      const answer = await place.bram.post(path, { ...seed, ...wrong });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(Object.keys(complaintsOf(page))).toEqual([field]);
      expect(fieldsOf(page)).toMatchObject({ ...seed, ...wrong });
    }
    expect(await seeds()).toMatchObject([{ title: 'Before' }]);
  });

  it('is looked at before it is planned, as it will look, with all that was typed and nothing planned by it', async () => {
    const page1 = await prepared('bram', { title: 'Before' });
    for (const path of [`${room}/seeds/preview`, `${page1}/preview`]) {
      for (const dueOn of [seed.dueOn, '', '2026-02-30']) {
        const answer = await place.bram.post(path, { ...seed, dueOn });
        const page = await answer.text();
        expect(answer.status).toBe(200);
        expect(page).toMatch(/<turbo-frame id="preview">.*Which heap stays warm\?.*<strong>froze<\/strong>.*class="mention".*<\/turbo-frame>/s);
        expect(fieldsOf(page)).toMatchObject({ ...seed, dueOn });
        expect(complaintsOf(page)).toEqual({});
      }
    }
    const nasty = await (await place.bram.post(`${room}/seeds/preview`, { title: '<b>', body: '<script>alert(1)</script>' })).text();
    expect(nasty).not.toContain('<script>alert');
    expect(await (await place.bram.post(`${room}/seeds/preview`)).text()).toContain('This is how it will look');
    expect(await seeds()).toMatchObject([{ title: 'Before', body: seed.body }]);
    for (const who of [place.anna, place.dirk]) expect((await who.post(`${page1}/preview`, seed)).status).toBe(who === place.dirk ? 403 : 404);
    expect(await place.bram.read(`${room}/seeds/new`)).toContain(`formaction="${room}/seeds/preview#preview"`);
  });

  it('is one, also on a doubled click', async () => {
    await Promise.all([1, 2, 3].map(() => place.bram.post(`${room}/seeds`, seed)));
    expect(await seeds()).toHaveLength(1);
  });

  it('is kept in a week that is full, with a word about quieter ones', async () => {
    const remarkOf = (answer: Response) => decodeURIComponent(answer.headers.getSetCookie()[0] ?? '');
    await prepared('anna', { dueOn: '2026-05-18' });
    expect(remarkOf(await place.bram.post(`${room}/seeds`, { ...seed, dueOn: '2026-05-24' }))).toContain('founding.seed.planned');
    expect(remarkOf(await place.bram.post(`${room}/seeds`, { ...seed, dueOn: '2026-05-20' }))).toContain('founding.seed.crowded');
    expect(remarkOf(await place.bram.post(`${room}/seeds`, { ...seed, dueOn: '2026-05-25' }))).toContain('founding.seed.planned');
    expect(await seeds()).toHaveLength(4);
  });

  it('is counted and not all shown where a week holds very many', async () => {
    const row = { space_id: id, person_id: place.bram.id ?? 0, body: 'x', due_on: '2026-05-19', written_at: place.clock.now() };
    await place.db.insertInto('seed').values(Array.from({ length: 40 }, (_, at) => ({ ...row, title: `Question ${at}` }))).execute();
    const page = await place.anna.read(room);
    expect(page.match(/Question \d+/g)).toHaveLength(4);
    expect(page).toContain('and 36 more');
    expect(page).toContain('40 in the coming weeks');
  });
});

describe('on its day', () => {
  it('it begins as the author’s own, from nine in the morning there, exactly once', async () => {
    await prepared('bram');
    await hourAt('2026-05-18T12:00:00Z');
    await hourAt('2026-05-19T06:59:00Z');
    expect(await begun()).toEqual([]);
    place.clock.moveTo('2026-05-19T07:00:00Z');
    await Promise.all([1, 2, 3].map(() => foundingHour(place.house)));
    await hourAt('2026-05-19T08:00:00Z');
    const [conversation, ...more] = await begun();
    expect(more).toEqual([]);
    expect(conversation).toMatchObject({ title: seed.title, started_by: place.bram.id });
    expect(await seeds()).toMatchObject([{ conversation_id: conversation?.id }]);
    const anna = await place.as(place.anna.id ?? 0);
    const page = await anna.read(`/spaces/${slug}/conversations/${conversation?.id}`);
    expect(page).toContain('<strong>froze</strong>');
    expect(page).toContain('class="mention" href="/people/anna-de-wit"');
    const facts = await place.db.selectFrom('activity').select(['actor', 'at']).where('space_id', '=', id).where('kind', '=', 'started').execute();
    expect(facts).toEqual([{ actor: place.bram.id, at: new Date('2026-05-19T07:00:00Z') }]);
    expect(await anna.read(room)).toContain(`/conversations/${conversation?.id}-which-heap-stays-warm`);
  });

  it('it is told to those who look at the space', async () => {
    const signals: string[] = [];
    const house = { ...place.house, live: { ...place.house.live, signal: (topic: string) => void signals.push(topic) } };
    await prepared('bram');
    place.clock.moveTo('2026-05-19T08:00:00Z');
    await foundingHour(house);
    await foundingHour(house);
    expect(signals).toEqual([`space:${id}`]);
  });

  it('it takes no draft away that its author is writing', async () => {
    await prepared('bram');
    await place.db.insertInto('draft').values({ space_id: id, person_id: place.bram.id ?? 0, conversation_id: 0, title: 'Half', body: 'a thought', saved_at: place.clock.now() }).execute();
    await hourAt('2026-05-19T08:00:00Z');
    expect(await begun()).toHaveLength(1);
    expect(await place.db.selectFrom('draft').select('title').where('space_id', '=', id).execute()).toEqual([{ title: 'Half' }]);
    await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Half', body: 'a thought' });
    expect(await place.db.selectFrom('draft').select('title').where('space_id', '=', id).execute()).toEqual([]);
  });

  it.each([['idea', 1], ['founding', 1], ['trial', 1], ['open', 1], ['resting', 0], ['ended', 0]] as const)('a space that is %s: %i', async (state, count) => {
    await prepared('bram');
    await place.db.updateTable('space').set({ state }).where('id', '=', id).execute();
    await hourAt('2026-05-19T08:00:00Z');
    expect(await begun()).toHaveLength(count);
  });

  it('it begins late after the house was off, and not after a long rest', async () => {
    await prepared('bram');
    await prepared('anna', { dueOn: '2026-05-29', title: 'Worms' });
    await hourAt('2026-05-29T07:30:00Z');
    expect((await begun()).map(({ title }) => title)).toEqual(['Worms']);
    const bram = await place.as(place.bram.id ?? 0);
    expect(await bram.read(`${room}/seeds/new`)).toContain('Tuesday 19 May: that day went by. Choose another one.');
  });

  it('it does not begin for somebody who has become a guest', async () => {
    await prepared('bram');
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'guest' });
    await hourAt('2026-05-19T08:00:00Z');
    expect(await begun()).toEqual([]);
  });

  it('afterwards it is changed where it stands: its page leads there, and a late change is refused and given back', async () => {
    const page = await prepared('bram');
    await hourAt('2026-05-19T08:00:00Z');
    const [conversation] = await begun();
    const bram = await place.as(place.bram.id ?? 0);
    expect((await bram.get(page)).headers.get('location')).toBe(`/spaces/${slug}/conversations/${conversation?.id}-which-heap-stays-warm`);
    const answer = await bram.post(`${page}?_method=PUT`, { ...seed, body: 'A better text', dueOn: '2026-05-20' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('A better text');
    expect((await bram.post(`${page}?_method=DELETE`)).status).toBe(409);
    expect(await begun()).toHaveLength(1);
  });
});

describe('after the opening', () => {
  it('what has not begun is still changed or taken off by its author; the room leads only them to it', async () => {
    const page = await prepared('bram', { dueOn: '2026-06-02' });
    await place.db.updateTable('space').set({ state: 'open', visibility: 'open' }).where('id', '=', id).execute();
    expect((await place.bram.get(room)).headers.get('location')).toBe(page);
    for (const who of [place.anna, place.fatima, place.dirk]) expect(await who.status(room)).toBe(404);
    expect((await place.anna.post(`${page}?_method=DELETE`)).status).toBe(404);
    expect((await place.bram.post(`${room}/seeds`, seed)).status).toBe(404);
    expect((await place.bram.post(`${page}?_method=PUT`, { ...seed, title: 'Warm heaps', dueOn: '2026-06-03' })).headers.get('location')).toBe(`/spaces/${slug}`);
    expect(await seeds()).toMatchObject([{ title: 'Warm heaps', due_on: '2026-06-03' }]);
    expect((await place.bram.post(`${page}?_method=DELETE`)).headers.get('location')).toBe(`/spaces/${slug}`);
    expect(await place.bram.status(room)).toBe(404);
  });

  it('nothing of it is left once the space has ended', async () => {
    const page = await prepared('bram', { dueOn: '2026-06-02' });
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', id).execute();
    expect([await place.bram.status(room), await place.bram.status(page)]).toEqual([404, 404]);
  });
});

describe('somebody who goes', () => {
  it('takes along what has not begun, and leaves what has', async () => {
    await prepared('bram');
    await prepared('bram', { dueOn: '2026-06-02', title: 'Later' });
    await hourAt('2026-05-19T08:00:00Z');
    const bram = await place.as(place.bram.id ?? 0);
    await bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    expect((await seeds()).map(({ title }) => title)).toEqual([seed.title]);
    await hourAt('2026-06-02T08:00:00Z');
    expect(await begun()).toHaveLength(1);
  });
});
