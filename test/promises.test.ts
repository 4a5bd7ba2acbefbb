import { parseCrontab } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundingHour } from '../src/features/founding/hour.ts';
import { crontab, tasksOf } from '../src/tasks.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { lettersTo } from './support/letters.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let id: number;
let room: string;

/** A Thursday; the house is in Amsterdam, two hours ahead of UTC. */
const thursday = '2026-05-14T10:00:00Z';

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo(thursday);
  await place.db.deleteFrom('letter').execute();
  await place.db.deleteFrom('promise').execute();
  ({ slug, id } = await place.makeIdea());
  room = `/spaces/${slug}/founding`;
});
afterAll(() => place.close());

const plan = { dueOn: '2026-05-19', cue: 'after lunch,', deed: 'I ask about seed potatoes.' };
const promise = (who: 'anna' | 'bram', fields: Partial<typeof plan> = {}) => place[who].post(`${room}/promise?_method=PUT`, { ...plan, ...fields });
const mine = async () => place.db.selectFrom('promise').selectAll().where('space_id', '=', id).where('person_id', '=', place.bram.id ?? 0).executeTakeFirst();
const hourAt = async (at: string) => {
  place.clock.moveTo(at);
  await foundingHour(place.house);
};
const lettersOfBram = () => lettersTo(place, 'bram@example.org');
const begin = async (who: 'anna' | 'bram') => (await place[who].post(`/spaces/${slug}/conversations`, { title: 'Seed potatoes', body: 'Who has some?' })).headers.get('location') ?? '';

describe('a promise', () => {
  it('is one sentence for all founders to read, by day', async () => {
    await promise('bram');
    await promise('anna', { dueOn: '2026-05-18', cue: 'at breakfast', deed: 'I show my heap' });
    const page = await place.anna.read(room);
    expect(page).toContain('On Tuesday 19 May, after lunch, I ask about seed potatoes.');
    expect(page.indexOf('On Monday 18 May, at breakfast, I show my heap.')).toBeLessThan(page.indexOf('On Tuesday 19 May'));
    expect(page).toContain('From 2 of 2');
    expect(await place.fatima.read(`${room}/promises`)).toContain('I ask about seed potatoes.');
  });

  it('is changed, taken back, and brought back by undoing', async () => {
    await promise('bram');
    expect(fieldsOf(await place.bram.read(`${room}/promise`))).toMatchObject(plan);
    await promise('bram', { deed: 'I bring seed potatoes' });
    expect(await place.anna.read(room)).toContain('I bring seed potatoes.');
    const answer = await place.bram.post(`${room}/promise?_method=DELETE`);
    expect(await mine()).toBeUndefined();
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const remark = await (await place.bram.get(room, { cookie: `${place.bram.headers['cookie']}; ${cookie}` })).text();
    expect(remark).toContain(`action="${room}/promise?_method=PUT"`);
    expect(remark).toContain('value="I bring seed potatoes"');
    expect((await place.bram.post(`${room}/promise?_method=DELETE`)).status).toBe(303);
  });

  it.each([
    ['no day', { dueOn: '' }, 'dueOn', 'still empty'],
    ['a day that there is not', { dueOn: '2026-02-30' }, 'dueOn', 'cannot be read'],
    ['yesterday', { dueOn: '2026-05-13' }, 'dueOn', 'This day is over'],
    ['a day in another life', { dueOn: '2036-05-13' }, 'dueOn', 'more than a year away'],
    ['no moment', { cue: '' }, 'cue', 'still empty'],
    ['no deed', { deed: ' ' }, 'deed', 'still empty'],
    ['too long a deed', { deed: 'x'.repeat(301) }, 'deed', '300 at most'],
  ])('needs more than %s, and keeps what was typed', async (_, wrong, field, words) => {
    const answer = await promise('bram', wrong);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)[field]).toContain(words);
    expect(fieldsOf(page)).toMatchObject({ ...plan, ...wrong });
    expect(await mine()).toBeUndefined();
  });

  it('takes today from the zone of the space', async () => {
    place.clock.moveTo('2026-05-14T22:30:00Z');
    expect((await promise('bram', { dueOn: '2026-05-14' })).status).toBe(422);
    await place.db.updateTable('space').set({ time_zone: 'America/New_York' }).where('id', '=', id).execute();
    expect((await promise('bram', { dueOn: '2026-05-14' })).status).toBe(303);
  });
});

describe('a promise that is kept', () => {
  it('is ticked off by the first post since it was made, with the way there', async () => {
    const early = await begin('bram');
    place.clock.passHours(1);
    await promise('bram');
    expect(await place.anna.read(room)).toContain('To come');
    place.clock.passHours(1);
    const at = (await place.bram.post(`${early}/posts`, { body: 'I have some.' })).headers.get('location') ?? '';
    const post = /#post-(\d+)/.exec(at)?.[1];
    await begin('bram');
    const page = await place.anna.read(room);
    expect(page).toContain('Kept');
    expect(page).toContain(`href="/spaces/${slug}/posts/${post}"`);
  });

  it('is not by a post elsewhere, by somebody else, before it, or deleted', async () => {
    await begin('bram');
    place.clock.passHours(1);
    await promise('bram');
    const other = await place.makeIdea();
    await place.bram.post(`/spaces/${other.slug}/conversations`, { title: 'Elsewhere', body: 'Hello.' });
    await begin('anna');
    expect(await place.anna.read(room)).not.toContain('Kept');
    place.clock.passHours(1);
    await begin('bram');
    expect(await place.anna.read(room)).toContain('Kept');
    const post = await place.db.selectFrom('post').select('id').where('space_id', '=', id).orderBy('id', 'desc').executeTakeFirstOrThrow();
    await place.bram.post(`/spaces/${slug}/posts/${post.id}?_method=DELETE`);
    expect(await place.anna.read(room)).not.toContain('Kept');
  });

  it('stays so when its words change, and begins anew on another day', async () => {
    await promise('bram');
    place.clock.passHours(1);
    await begin('bram');
    place.clock.passHours(1);
    await promise('bram', { deed: 'I ask about potatoes' });
    expect(await place.anna.read(room)).toContain('Kept');
    await promise('bram', { dueOn: '2026-05-20' });
    expect(await place.anna.read(room)).not.toContain('Kept');
  });

  it('whose day has gone by without a post is told of kindly', async () => {
    await promise('bram');
    place.clock.moveTo('2026-05-20T10:00:00Z');
    const anna = await place.as(place.anna.id ?? 0);
    expect(await anna.read(room)).toContain('Has not come yet');
  });
});

describe('a letter about a promise', () => {
  it('comes once, on its day, from eight in the morning there', async () => {
    await promise('bram');
    await hourAt('2026-05-18T12:00:00Z');
    await hourAt('2026-05-19T05:59:00Z');
    expect(await lettersOfBram()).toEqual([]);
    await hourAt('2026-05-19T06:00:00Z');
    await hourAt('2026-05-19T07:00:00Z');
    await hourAt('2026-05-20T07:00:00Z');
    const letters = await lettersOfBram();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ kind: 'promise', person_id: place.bram.id, subject: 'Today: I ask about seed potatoes' });
    expect(letters[0]?.body_text).toContain('On Tuesday 19 May, after lunch, I ask about seed potatoes.');
    expect(letters[0]?.body_text).toContain(`http://localhost:3000${room}`);
  });

  it('comes once, also from several houses at the same moment', async () => {
    await promise('bram');
    place.clock.moveTo('2026-05-19T08:00:00Z');
    await Promise.all([1, 2, 3].map(() => foundingHour(place.house)));
    expect(await lettersOfBram()).toHaveLength(1);
  });

  it('comes once, also where another house has been through while this one was on its way', async () => {
    await promise('anna', { dueOn: '2026-05-18' });
    await promise('bram');
    place.clock.moveTo('2026-05-19T08:00:00Z');
    const { post } = place.house;
    let isFirst = true;
    const write: typeof post.write = async (tx, letter) => {
      if (isFirst) await foundingHour({ ...place.house, post });
      isFirst = false;
      await post.write(tx, letter);
    };
    await foundingHour({ ...place.house, post: { ...post, write } });
    expect(await lettersOfBram()).toHaveLength(1);
    expect(await lettersTo(place, 'anna@example.org')).toHaveLength(1);
  });

  it('goes by the clock of the space', async () => {
    await place.db.updateTable('space').set({ time_zone: 'America/New_York' }).where('id', '=', id).execute();
    await promise('bram');
    await hourAt('2026-05-19T11:30:00Z');
    expect(await lettersOfBram()).toEqual([]);
    await hourAt('2026-05-19T12:30:00Z');
    expect(await lettersOfBram()).toHaveLength(1);
  });

  it.each([['2026-05-22T08:00:00Z', 1], ['2026-05-23T08:00:00Z', 0]])('after the house was off until %s: %i', async (at, count) => {
    await promise('bram');
    await hourAt(at);
    const letters = await lettersOfBram();
    expect(letters).toHaveLength(count);
    if (letters[0]) expect(letters[0].subject).toBe('What you wanted to do: I ask about seed potatoes');
  });

  it('speaks the language of who promised', async () => {
    await place.bram.post('/me?_method=PUT', { name: 'Bram Visser', language: 'nl' });
    await promise('bram', { cue: 'na de lunch', deed: 'ik vraag naar pootaardappelen' });
    await hourAt('2026-05-19T08:00:00Z');
    expect((await lettersOfBram())[0]?.body_text).toContain('Op dinsdag 19 mei, na de lunch: ik vraag naar pootaardappelen.');
    await place.bram.post('/me?_method=PUT', { name: 'Bram Visser', language: 'en' });
  });

  it('does not come for what is kept, taken back, or of somebody who has left or been made a guest', async () => {
    await promise('bram');
    place.clock.passHours(1);
    await begin('bram');
    await hourAt('2026-05-19T08:00:00Z');
    expect(await lettersOfBram()).toEqual([]);
    place.clock.moveTo(thursday);
    await promise('bram', { dueOn: '2026-05-25' });
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'guest' });
    await hourAt('2026-05-25T08:00:00Z');
    expect(await lettersOfBram()).toEqual([]);
  });

  it.each([['trial', 1], ['open', 0], ['resting', 0], ['ended', 0]] as const)('in a space that is %s: %i', async (state, count) => {
    await promise('bram');
    await place.db.updateTable('space').set({ state }).where('id', '=', id).execute();
    await hourAt('2026-05-19T08:00:00Z');
    expect(await lettersOfBram()).toHaveLength(count);
  });

  it('comes once more for another day, and not for other words', async () => {
    await promise('bram');
    await hourAt('2026-05-19T08:00:00Z');
    const bram = await place.as(place.bram.id ?? 0);
    await bram.post(`${room}/promise?_method=PUT`, { ...plan, deed: 'I ask' });
    await hourAt('2026-05-19T09:00:00Z');
    expect(await lettersOfBram()).toHaveLength(1);
    await bram.post(`${room}/promise?_method=PUT`, { ...plan, dueOn: '2026-05-21' });
    await hourAt('2026-05-21T09:00:00Z');
    expect(await lettersOfBram()).toHaveLength(2);
  });
});

describe('what comes by itself', () => {
  it('has a task for each of its times', () => {
    const items = parseCrontab(crontab);
    expect(items.map(({ task }) => task).toSorted()).toEqual(['events-hour', 'founding-hour', 'tidy-up']);
    for (const { task } of items) expect(Object.keys(tasksOf(place.house))).toContain(task);
  });
});

describe('somebody who goes', () => {
  it('takes their promise along', async () => {
    await promise('bram');
    await place.bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    expect(await mine()).toBeUndefined();
  });
});
