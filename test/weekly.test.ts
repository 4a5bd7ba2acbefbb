import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weeklyHour } from '../src/features/vitality/weekly-hour.ts';
import { fillWithTalk } from './support/talk.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let id: number;

/** A Thursday. Three carry it. */
beforeEach(async () => {
  place = await village();
  ({ slug, id } = await place.makeSpace());
  await fillWithTalk(place, id, { days: 80, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id] });
});
afterEach(() => place.close());

const looks = () => place.db.selectFrom('weekly_look').selectAll().orderBy('week').execute();
const letters = () => place.db.selectFrom('letter').select(['address', 'subject', 'body_text as text']).where('kind', '=', 'weekly-look').orderBy('made_at').execute();

describe('the look at each week', () => {
  it('is taken once, from Monday morning on, where the space is', async () => {
    await weeklyHour(place.house);
    expect((await looks()).map(({ week }) => week)).toEqual(['2026-05-11']);
    place.clock.moveTo('2026-05-18T03:30:00Z');
    await weeklyHour(place.house);
    expect(await looks()).toHaveLength(1);
    place.clock.moveTo('2026-05-18T04:30:00Z');
    await Promise.all([weeklyHour(place.house), weeklyHour(place.house)]);
    const kept = await looks();
    expect(kept.map(({ week }) => week)).toEqual(['2026-05-11', '2026-05-18']);
    expect(kept[0]).toMatchObject({ patterns: expect.arrayContaining(['three-voices']), foresight: { half: expect.any(Number) }, figures: { contributors: 4, posts: 14 } });
    expect(JSON.stringify(kept)).not.toMatch(/Anna|Bram/);
  });

  it('writes to hosts what is new, and then keeps still until there is something to say', async () => {
    await weeklyHour(place.house);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ address: 'anna@example.org', subject: expect.stringMatching(/^“Compost & soil”: /) });
    for (const words of ['Three voices: A few people know much', 'What speaks for it: ', 'What others would do now: Ask one person', `/spaces/${slug}/vitality`, 'because you host the space']) expect(letter?.text).toContain(words);
    for (const monday of ['2026-05-18', '2026-05-25']) {
      place.clock.moveTo(`${monday}T08:00:00Z`);
      await fillWithTalk(place, id, { days: 7, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id] });
      await weeklyHour(place.house);
    }
    expect(await letters()).toHaveLength(1);
    expect(await looks()).toHaveLength(3);
  });

  it('leaves for whoever hosts, and no longer once the space has ended', async () => {
    const sent: string[] = [];
    const town = await village({ send: async (_, letter) => void sent.push(letter.address) });
    const space = await town.makeSpace();
    await town.anna.post(`/spaces/${space.slug}/people/${town.bram.id}?_method=PUT`, { role: 'host' });
    await fillWithTalk(town, space.id, { days: 80, voices: [town.anna.id, town.bram.id, town.els.id, town.dirk.id] });
    await weeklyHour(town.house);
    const deliver = async (address: string) => town.house.post.deliver((await town.db.selectFrom('letter').select('id').where('kind', '=', 'weekly-look').where('address', '=', address).executeTakeFirstOrThrow()).id);
    await deliver('bram@example.org');
    expect(sent).toEqual(['bram@example.org']);
    await town.anna.post(`/spaces/${space.slug}/ending`, { achieved: 'Much.', sure: 'yes' });
    await deliver('anna@example.org');
    expect(sent).toEqual(['bram@example.org']);
    await town.close();
  });

  it('is told in one letter to whoever hosts several spaces, and at most once in a week', async () => {
    const other = await place.makeSpace({ name: 'Bees' });
    await fillWithTalk(place, other.id, { days: 80, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id] });
    const away = await place.makeSpace({ name: 'Far away' });
    await place.db.updateTable('space').set({ time_zone: 'America/Los_Angeles' }).where('id', '=', away.id).execute();
    await fillWithTalk(place, away.id, { days: 80, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id] });
    place.clock.moveTo('2026-05-18T05:00:00Z');
    await weeklyHour(place.house);
    expect(await looks()).toHaveLength(3);
    place.clock.moveTo('2026-05-18T15:00:00Z');
    await weeklyHour(place.house);
    expect((await looks()).filter(({ space_id: space }) => space === away.id).map(({ week }) => week)).toEqual(['2026-05-11', '2026-05-18']);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ address: 'anna@example.org', subject: 'Three of your spaces have news' });
    for (const words of ['“Compost & soil”: ', '“Bees”: ', 'because you host these spaces']) expect(letter?.text).toContain(words);
  });

  it('is not taken of what rests, has ended, is only thought of, or has been silent for half a year', async () => {
    const idea = await place.makeIdea({ name: 'Idea' });
    const silent = await place.makeSpace({ name: 'Silent' });
    for (const space of [idea, silent]) await fillWithTalk(place, space.id, { days: 30, voices: [place.anna.id, place.bram.id] });
    await place.db.updateTable('activity').set({ at: new Date('2025-06-01T10:00:00Z') }).where('space_id', '=', silent.id).execute();
    await place.anna.post(`/spaces/${slug}/rest`, { reason: 'Winter.' });
    await weeklyHour(place.house);
    expect(await looks()).toEqual([]);
  });

  it('does not take for an outcome what hosts told before', async () => {
    const weekBefore = { signal: 'fewAsks', unit: 'count', direction: 'below', threshold: 1, value: 0, low: 0, high: 0, of: 2, holds: true, fails: false };
    const told = (at: string) => place.db.insertInto('told_figure').values({ space_id: id, name: 'asks', count: 3, of: null, told_at: new Date(at) }).onConflict((conflict) => conflict.columns(['space_id', 'name']).doUpdateSet({ told_at: new Date(at) })).execute();
    const done = async () => place.db.insertInto('play').values({ space_id: id, pattern: 'profile-museum', name: 'introductions', chosen_at: new Date('2026-04-01T10:00:00Z'), due_on: '2026-04-10', done_at: new Date('2026-04-10T10:00:00Z'), before: JSON.stringify(weekBefore) }).execute();
    const after = async () => (await place.db.selectFrom('play').select(['after', 'looked_at']).orderBy('id', 'desc').executeTakeFirstOrThrow());
    await told('2026-04-01T10:00:00Z');
    await done();
    await weeklyHour(place.house);
    expect(await after()).toMatchObject({ after: null, looked_at: expect.any(Date) });
    await told('2026-05-13T10:00:00Z');
    await done();
    place.clock.moveTo('2026-05-18T08:00:00Z');
    await weeklyHour(place.house);
    expect(await after()).toMatchObject({ after: { signal: 'fewAsks' } });
    expect(await (await place.as(place.anna.id ?? 0)).read(`/spaces/${slug}/plays`)).toContain('It moved, though it may have other reasons.');
  });

  it('says on the page what is new this week, and not what was new before a rest', async () => {
    const page = async () => (await place.as(place.anna.id ?? 0)).read(`/spaces/${slug}/vitality`);
    await weeklyHour(place.house);
    await place.db.insertInto('weekly_look').values({ space_id: id, week: '2026-05-04', made_at: place.clock.now(), figures: '{}', patterns: [] }).execute();
    expect(await page()).toContain('New is that it resembles');
    place.clock.moveTo('2026-06-25T08:00:00Z');
    await fillWithTalk(place, id, { days: 30, voices: [place.anna.id, place.bram.id] });
    expect(await page()).not.toContain('New is that it resembles');
  });

  it('looks once more at a play four weeks after it was done, and says what it sees', async () => {
    await place.anna.post(`/spaces/${slug}/vitality/plays`, { pattern: 'three-voices', play: 'privateAsk' });
    const { id: play } = await place.db.selectFrom('play').select('id').executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/plays/${play}/done`);
    await weeklyHour(place.house);
    place.clock.moveTo('2026-06-15T08:00:00Z');
    const others = await Promise.all(['Iris', 'Kees', 'Lotte', 'Mees', 'Noor', 'Otis'].map(async (name) => (await place.db.insertInto('person').values({ name, handle: name.toLowerCase(), state: 'member' }).returning('id').executeTakeFirstOrThrow()).id));
    await fillWithTalk(place, id, { days: 31, voices: others });
    await weeklyHour(place.house);
    const kept = await place.db.selectFrom('play').select(['after', 'looked_at']).executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ after: { signal: expect.any(String) }, looked_at: expect.any(Date) });
    const [, letter] = await letters();
    expect(letter?.text).toContain('Four weeks ago you did this: Ask the quiet in private');
    expect(await (await place.as(place.anna.id ?? 0)).read(`/spaces/${slug}/plays`)).toContain('Four weeks later: ');
    place.clock.moveTo('2026-06-22T08:00:00Z');
    await weeklyHour(place.house);
    expect((await letters()).filter(({ text }) => text?.includes('Four weeks ago'))).toHaveLength(1);
  });
});

describe('what was said before', () => {
  it('stands beside what happened, for hosts alone', async () => {
    const page = `/spaces/${slug}/vitality/foreseen`;
    expect(await place.bram.status(page)).toBe(404);
    expect(await place.anna.read(page)).toContain('There is nothing to look back on yet');
    await weeklyHour(place.house);
    place.clock.moveTo('2027-05-10T08:00:00Z');
    await fillWithTalk(place, id, { days: 30, voices: [place.anna.id, place.bram.id] });
    const later = await (await place.as(place.anna.id ?? 0)).read(page);
    for (const words of ['11 May 2026', 'said then', 'It was silent']) expect(later).toContain(words);
  });

  it('has its outcome also where the posts that it was said of were erased since', async () => {
    await weeklyHour(place.house);
    await place.db.deleteFrom('activity').where('space_id', '=', id).execute();
    place.clock.moveTo('2027-05-10T08:00:00Z');
    await fillWithTalk(place, id, { days: 30, voices: [place.anna.id, place.bram.id] });
    const later = await (await place.as(place.anna.id ?? 0)).read(`/spaces/${slug}/vitality/foreseen`);
    for (const words of ['11 May 2026', 'said then', 'It was silent']) expect(later).toContain(words);
    expect(later.slice(later.indexOf('11 May 2026'))).not.toContain('Not known yet');
  });
});
