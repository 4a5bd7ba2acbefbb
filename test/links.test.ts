import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { founders } from './support/founders.ts';
import { linkInto, roleIn } from './support/spaces.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

/** A space with one link of its own, and people who are not in it yet. */
async function linked(fields: Record<string, string>, people = 0, visibility: 'open' | 'hidden' = 'hidden') {
  const space = await place.makeSpace({ visibility });
  const elsewhere = await place.makeSpace();
  const link = await linkInto(place, space.slug, fields);
  return { ...space, link, people: await founders(place, elsewhere.id, people) };
}

const usesOf = async (spaceId: number) => (await place.db.selectFrom('invitation').select('uses').where('space_id', '=', spaceId).executeTakeFirstOrThrow()).uses;

describe('a link with a limit', () => {
  it('is used so often, says how often, and then says so kindly', async () => {
    const { slug, id, link, people } = await linked({ mostUses: '2' }, 3);
    const invitations = `/spaces/${slug}/invitations`;
    expect(await place.anna.read(invitations)).toContain('0 of 2 used, until 13 June');
    for (const who of people) await who.post(link);
    expect(await Promise.all(people.map((who) => roleIn(place, id, who)))).toEqual(['member', 'member', null]);
    const list = await place.anna.read(invitations);
    expect(list).toContain('2 of 2 used, until 13 June');
    expect(list).toContain('Used up');
    const answer = await people[2]?.post(link);
    expect(answer?.headers.get('location')).toBe(link);
    for (const who of [place.carla, people[2] ?? place.carla]) {
      const page = await who.read(link);
      expect(page).toContain('This link has been used up');
      expect(page).toContain('Ask Anna de Wit for a new one.');
      expect(page).not.toContain(`/spaces/${slug}`);
    }
  });

  it('leads on to a space that can be seen', async () => {
    const { slug, link } = await linked({ mostUses: '1' }, 0, 'open');
    await place.fatima.post(link);
    expect(await place.carla.read(link)).toContain(`href="/spaces/${slug}"`);
  });

  it('is not used more often by many in the same moment', async () => {
    const { id, link, people } = await linked({ mostUses: '3' }, 8);
    await Promise.all(people.map((who) => who.post(link)));
    const roles = await Promise.all(people.map((who) => roleIn(place, id, who)));
    expect([roles.filter((role) => role === 'member').length, await usesOf(id)]).toEqual([3, 3]);
  });

  it('is used up by nobody who is in already, nor twice by one who clicks twice', async () => {
    const { slug, id, link, people } = await linked({ mostUses: '2' }, 1);
    const [lotte] = people;
    for (const who of [place.anna, place.bram, place.bram]) expect((await who.post(link)).headers.get('location')).toBe(`/spaces/${slug}`);
    expect(await usesOf(id)).toBe(0);
    await Promise.all([lotte?.post(link), lotte?.post(link), lotte?.post(link)]);
    expect(await usesOf(id)).toBe(1);
    await place.els.post(link);
    expect([await usesOf(id), await roleIn(place, id, place.els)]).toEqual([2, 'member']);
    expect((await place.bram.post(link)).headers.get('location')).toBe(`/spaces/${slug}`);
  });

  it('counts also where there is none, and several stand beside each other', async () => {
    const { slug, link } = await linked({});
    await linkInto(place, slug, { mostUses: '10', days: '7' });
    const before = await place.anna.read(`/spaces/${slug}/invitations`);
    expect(before).toContain('Not used yet, until 13 June');
    expect(before).toContain('0 of 10 used, until 21 May');
    await place.fatima.post(link);
    expect(await place.anna.read(`/spaces/${slug}/invitations`)).toContain('1 used, until 13 June');
  });

  it.each([['7', 7], ['90', 90]] as const)('stands for %s days', async (days, count) => {
    const start = place.clock.now().toISOString();
    const { link } = await linked({ days });
    place.clock.passHours(count * 24 - 1);
    expect(await place.carla.status(link)).toBe(200);
    place.clock.passHours(1);
    expect(await place.carla.status(link)).toBe(404);
    place.clock.moveTo(start);
  });

  it.each([['0', 'This is too small: 1 at least.'], ['two', 'This is no number we can read.'], ['2,5', 'This is no number we can read.'], ['1000000', 'This is too much: 100,000 at most.']])('is not made for %s people, and what was typed is kept', async (mostUses, complaint) => {
    const { slug, id } = await place.makeSpace();
    const answer = await place.anna.post(`/spaces/${slug}/invitations/links`, { mostUses, days: '7' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)['mostUses']).toContain(complaint);
    expect(fieldsOf(page)).toMatchObject({ mostUses, days: '7' });
    expect(await place.db.selectFrom('invitation').select('id').where('space_id', '=', id).execute()).toEqual([]);
  });
});
