import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { recordFact } from '../src/platform/facts/record.ts';
import { transact } from '../src/database/open.ts';
import { founders } from './support/founders.ts';
import { workOff } from './support/jobs.ts';
import { bring, guestOf, guestsOf, linkOf, openRound, sayYes } from './support/rounds.ts';
import { roleIn } from './support/spaces.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeEach(async () => {
  place = await village();
});
afterEach(() => place.close());

const daysAgo = (days: number) => new Date(place.clock.now().getTime() - days * 86_400_000);

/** Facts of people who are known by a number alone, as they stand in the table after an archive or an erasure. */
const wrote = (spaceId: number, days: number, actors: readonly number[], times = 1) =>
  transact(place.db, async (tx) => {
    for (const actor of actors) for (let at = 0; at < times; at += 1) await recordFact(tx, { kind: 'started', spaceId, at: daysAgo(days), actor });
  });

/** The page as Fatima sees it, her language the house's own where none is asked for. */
async function base() {
  place.clock.passHours(1);
  const fatima = await place.as(place.fatima.id ?? 0);
  const page = await fatima.read('/base');
  const { document } = parseHTML(page);
  const text = (selector: string) => [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
  return { page, heading: text('h1')[0], figures: text('.stat .figure'), rows: text('.chart tbody tr'), deeds: [...document.querySelectorAll('tbody tr')].filter((row) => row.closest('.chart') === null).map((row) => (row.textContent ?? '').trim()), findings: text('h3') };
}

describe('the base', () => {
  it('is for directors, in their navigation alone', async () => {
    await place.makeSpace();
    expect(await (await place.fatima.get('/spaces')).text()).toContain('href="/base"');
    for (const who of [place.carla, place.anna, place.dirk]) {
      expect(await (await who.get('/spaces')).text()).not.toContain('href="/base"');
      expect(await who.status('/base')).toBe(404);
    }
  });

  it('says what it is for where nobody is', async () => {
    const { page, heading } = await base();
    expect(heading).toBe('Nobody is here yet');
    expect(page).toContain('href="/spaces/new"');
    expect(page).not.toContain('class="stat"');
  });

  it('counts nobody out where there are fewer than five', async () => {
    await place.makeSpace();
    const { heading, figures, findings } = await base();
    expect(heading).toBe('Fewer than five people support Grond & Stroom');
    // Els is a guest and came with the space: new like the others, and still too few.
    expect(figures).toEqual(['fewer than five', 'fewer than five', 'fewer than five', '0']);
    expect(findings).toContain('Fewer than five people have come since 1 April');
    expect(findings).toContain('Too early to say on how few it rests');
  });

  it('counts each person once over all spaces, and nobody by name', async () => {
    const [one, other] = [await place.makeSpace({ name: 'Balconies' }), await place.makeSpace({ name: 'Petition' })];
    const people = await founders(place, one.id, 8);
    for (const who of people) await who.post(`/spaces/${other.slug}/membership`);
    await wrote(one.id, 400, [-11, -12, -13, -14, -15, -16]);
    await wrote(other.id, 120, [-21, -22, -23, -24, -25]);
    await wrote(other.id, 20, [-26, -27]);
    const { heading, figures, page } = await base();
    // Anna, Bram and eight more in both spaces, and two who wrote of late; Els, a guest of both, is new beside them, which says no number below five.
    expect(await roleIn(place, other.id, people[0] ?? place.carla)).toBe('member');
    expect(heading).toBe('12 people support Grond & Stroom');
    expect(figures).toEqual(['12', 'fewer than five', '18', 'not shown: too near another number']);
    for (const name of ['Anna', 'Bram', 'Founder', 'Els']) expect(page).not.toContain(name);
  });

  it('tells when and where people did their first thing', async () => {
    const [one, other] = [await place.makeSpace({ name: 'Balconies' }), await place.makeSpace({ name: 'Petition' })];
    await wrote(other.id, 100, [-1, -2, -3, -4, -5, -6, -7]);
    await wrote(one.id, 110, [-31, -32, -33, -34, -35, -36]);
    await wrote(one.id, 200, [-41, -42]);
    await wrote(one.id, 20, [-1, -2, -3, -4, -5, -6, -7]);
    await wrote(other.id, 20, [-51, -52, -53, -54, -55, -56, -57, -58, -59]);
    const { rows, findings, deeds } = await base();
    expect(findings[0]).toBe('12 people have come since 1 April, 13 in the quarter before');
    expect(rows.slice(0, 3)).toEqual([
      // Anna, Bram and Els began in Balconies: three, who are not told apart from the nine by subtracting.
      'Apr – Jun 202612several spaces 12', 'Jan – Mar 202613Petition 7 and Balconies 6', 'Oct – Dec 2025fewer than five–',
    ]);
    expect(deeds).toEqual(['Petition a community77', 'Balconies a community6not shown']);
  });

  it('tells which event brought people, and how many of them are here still', async () => {
    const round = await openRound(place);
    await bring(place, round, guestsOf(round, 12));
    await workOff(place);
    for (const at of Array.from({ length: 12 }, (_, index) => index)) await sayYes(place.carla, await linkOf(place, guestOf(round, at)), round.purposes[0] ?? 0, at < 2 ? { hosts: 'on' } : {});
    await place.anna.post(`${round.room}/closing`);
    const members = await place.db.selectFrom('membership').select('person_id').where('space_id', '=', round.id).where('role', '=', 'member').orderBy('person_id').limit(5).execute();
    for (const { person_id: id } of members) await (await place.as(id)).post(`/spaces/${round.slug}/membership?_method=DELETE`);
    const { deeds, findings } = await base();
    // Anna, who began it, and seven of the twelve who were there.
    expect(deeds).toEqual(['Harvest day an event on 10 May 2026138']);
    expect(findings).toContain('“Harvest day” brought most: 13 people');
    await place.db.updateTable('person').set({ language: 'nl' }).where('id', '=', place.fatima.id ?? 0).execute();
    expect((await base()).findings).toContain('‘Harvest day’ bracht de meesten: 13 mensen');
  });

  it('goes by the quarters of the calendar where the organisation is', async () => {
    const { id } = await place.makeSpace();
    await place.db.updateTable('membership').set({ joined_at: daysAgo(400) }).execute();
    await place.db.deleteFrom('activity').execute();
    const at = (moment: string, actors: readonly number[]) => transact(place.db, async (tx) => {
      for (const actor of actors) await recordFact(tx, { kind: 'started', spaceId: id, at: new Date(moment), actor });
    });
    await at('2026-03-31T21:59:00Z', [-1, -2, -3, -4, -5]);
    await at('2026-03-31T22:01:00Z', [-11, -12, -13, -14, -15, -16]);
    expect((await base()).rows.slice(0, 2)).toEqual(['Apr – Jun 20266Compost & soil 6', 'Jan – Mar 20265Compost & soil 5']);
    await place.db.updateTable('space').set({ time_zone: 'America/New_York' }).where('id', '=', 1).execute();
    expect((await base()).rows.slice(0, 2)).toEqual(['Apr – Jun 20260–', 'Jan – Mar 202611Compost & soil 11']);
  });

  it('says on how few it rests, in both languages', async () => {
    const [one, other] = [await place.makeSpace(), await place.makeSpace()];
    await place.makeSpace();
    await place.anna.post(`/spaces/${other.slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    await place.anna.post(`/spaces/${other.slug}/membership?_method=DELETE`);
    await wrote(one.id, 10, [-1], 20);
    await wrote(one.id, 10, [-2], 15);
    await wrote(one.id, 10, [-3, -4, -5, -6], 3);
    const { findings, page } = await base();
    expect(findings).toContain('Two people stand behind half of what is done');
    expect(page).toContain('two people: 74%; everybody else: 26%.');
    expect(findings).toContain('One person hosts two of three spaces');
    expect(page).toContain('Three of three spaces have one host only.');
    await place.db.updateTable('person').set({ language: 'nl' }).where('id', '=', place.fatima.id ?? 0).execute();
    expect((await base()).findings).toEqual(expect.arrayContaining(['Twee mensen doen samen de helft van wat er gebeurt', 'Eén persoon draagt twee van de drie ruimtes']));
  });

  it('does not count members and hosts of what has ended', async () => {
    const { id } = await place.makeSpace();
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', id).execute();
    const { findings, figures } = await base();
    expect(findings).toContain('No space has a host yet');
    expect(figures[0]).toBe('0');
  });
});
