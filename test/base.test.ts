import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { recordFact } from '../src/platform/facts/record.ts';
import { transact } from '../src/database/open.ts';
import { founders } from './support/founders.ts';
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
  return { page, heading: text('h1')[0], figures: text('.stat .figure'), rows: text('.chart tbody tr'), findings: text('h3') };
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
    expect(findings).toContain('Fewer than five people came in the last 90 days');
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
    expect(figures).toEqual(['12', 'fewer than five', 'not shown: too near another number', 'not shown: too near another number']);
    for (const name of ['Anna', 'Bram', 'Founder', 'Els']) expect(page).not.toContain(name);
  });

  it('tells when and where people did their first thing', async () => {
    const [one, other] = [await place.makeSpace({ name: 'Balconies' }), await place.makeSpace({ name: 'Petition' })];
    await wrote(other.id, 100, [-1, -2, -3, -4, -5, -6, -7]);
    await wrote(one.id, 110, [-31, -32, -33, -34, -35, -36]);
    await wrote(one.id, 200, [-41, -42]);
    await wrote(one.id, 20, [-1, -2, -3, -4, -5, -6, -7]);
    await wrote(other.id, 20, [-51, -52, -53, -54, -55, -56, -57, -58, -59]);
    const { rows, findings } = await base();
    expect(findings[0]).toBe('12 people came in the last 90 days, 13 in the 90 before');
    expect(rows.slice(0, 3)).toEqual([
      // Anna, Bram and Els began in Balconies: three, who are not told apart from the nine by subtracting.
      expect.stringContaining('12several spaces 12'),
      expect.stringMatching(/13Petition 7 and Balconies 6$/),
      expect.stringMatching(/fewer than five–$/),
    ]);
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
