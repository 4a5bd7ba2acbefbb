import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn } from '../src/core/calendar.ts';
import type { Live } from '../src/core/patterns/known.ts';
import { transact } from '../src/database/open.ts';
import { addMember, createSpace, leaveSpace } from '../src/features/spaces/actions.ts';
import { moveSpace } from '../src/features/spaces/life.ts';
import { liveOf } from '../src/features/vitality/live.ts';
import { thresholdsInForce } from '../src/platform/thresholds.ts';
import { founders } from './support/founders.ts';
import { hostedSpace } from './support/hosts.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const zone = 'Europe/Amsterdam';
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(place.clock.now().getTime() - days * DAY);

async function knownOf(spaceId: number): Promise<Live> {
  const now = place.clock.now();
  return liveOf(place.db, { spaceId, zone, now, today: dayIn(zone, now.getTime()), thresholds: await thresholdsInForce(place.db) });
}

/** A space that was founded sixty days ago by Anna, and opened ten days later with so many others. */
async function foundedSpace(others: number): Promise<{ id: number; slug: string }> {
  const deed = { by: place.anna.id ?? 0, at: daysAgo(70) };
  const space = await transact(place.db, (tx) => createSpace(tx, { name: 'Seeds', purpose: 'We swap seeds.', forWhom: 'Gardeners', visibility: 'open', language: 'en' }, deed));
  await founders(place, space.id, others);
  await place.db.updateTable('activity').set({ at: daysAgo(65) }).where('space_id', '=', space.id).where('kind', '=', 'joined').execute();
  await transact(place.db, (tx) => moveSpace(tx, space.id, { to: 'founding' }, deed));
  await transact(place.db, (tx) => moveSpace(tx, space.id, { to: 'trial' }, deed));
  await transact(place.db, (tx) => moveSpace(tx, space.id, { to: 'open' }, { ...deed, at: daysAgo(60) }));
  return space;
}

describe('what a living space knows', () => {
  it('is nothing but its hosts and members, where it is bare', async () => {
    const { id } = await place.makeSpace();
    const known = Object.entries(await knownOf(id)).filter(([name, figure]) => figure !== null && name !== 'toldAt');
    expect(Object.fromEntries(known)).toEqual({ hosts: 1, members: 2 });
  });

  it('is not even that of an archive that was brought along', async () => {
    const { id } = await place.makeSpace();
    await place.db.updateTable('space').set({ imported_at: place.clock.now() }).where('id', '=', id).execute();
    await place.db.deleteFrom('membership').where('space_id', '=', id).execute();
    const known = await knownOf(id);
    expect(known).not.toHaveProperty('hosts');
    expect(known).not.toHaveProperty('members');
    expect(known).not.toHaveProperty('founders');
  });

  it('counts who was in when it opened, and not who came later', async () => {
    const { id } = await foundedSpace(6);
    await transact(place.db, (tx) => addMember(tx, id, place.bram.id ?? 0, 'member', daysAgo(3)));
    expect(await knownOf(id)).toMatchObject({ founders: 7, hostHours: 0, members: 8, membersEightWeeksAgo: 7 });
  });

  it('counts nobody as a founder who had left before it opened', async () => {
    const { id } = await foundedSpace(4);
    const [gone] = await place.db.selectFrom('membership').select('person_id').where('space_id', '=', id).where('role', '=', 'member').execute();
    await transact(place.db, (tx) => leaveSpace(tx, id, gone?.person_id ?? 0, daysAgo(62)));
    expect(await knownOf(id)).toMatchObject({ founders: 4 });
  });

  it('counts who has left among those of eight weeks ago, and nobody who is a guest', async () => {
    const { id } = await foundedSpace(3);
    const [gone] = await place.db.selectFrom('membership').select('person_id').where('space_id', '=', id).where('role', '=', 'member').execute();
    await transact(place.db, (tx) => leaveSpace(tx, id, gone?.person_id ?? 0, daysAgo(2)));
    await transact(place.db, (tx) => addMember(tx, id, place.els.id ?? 0, 'guest', daysAgo(64)));
    expect(await knownOf(id)).toMatchObject({ members: 3, membersEightWeeksAgo: 4 });
  });

  it('adds up what hosts promised, and whom they brought', async () => {
    const { id, slug } = await foundedSpace(8);
    await place.anna.post(`/spaces/${slug}/hosts/pledge?_method=PUT`, { hours: '2,5', turns: 'yes' });
    const invite = (address: string | null, by: number | null, uses: number) =>
      place.db.insertInto('invitation').values({ space_id: id, role: 'member', address, made_by: by, made_at: daysAgo(70), expires_at: daysAgo(-5), accepted_at: uses > 0 ? daysAgo(50) : null, uses }).execute();
    await invite(null, place.anna.id, 5);
    await invite('one@example.org', place.anna.id, 1);
    await invite('two@example.org', place.anna.id, 0);
    await invite(null, place.bram.id, 2);
    expect(await knownOf(id)).toMatchObject({ hostHours: 2.5, addedByOne: { count: 6, of: 8 } });
  });

  it('counts who agreed to the purpose as long as that stands as they read it', async () => {
    const { id } = await foundedSpace(3);
    const people = await place.db.selectFrom('membership').select('person_id').where('space_id', '=', id).execute();
    const charter = { space_id: id, for_whom: '', enables: '', measure: '', ends_when: '', idea_of: '', carried_by: '', written_at: daysAgo(69), people_asked: 40, channels: JSON.stringify([{ name: 'A chat', people: 30, stays: '' }, { name: 'A list', people: 12, stays: '' }]) };
    await place.db.insertInto('charter').values({ ...charter, version: 1, purpose: 'We swap seeds.' }).execute();
    await place.db.insertInto('charter_acceptance').values(people.map(({ person_id }) => ({ space_id: id, person_id, version: 1, accepted_at: daysAgo(68) }))).execute();
    expect(await knownOf(id)).toMatchObject({ purposeAgreedBy: 3, elsewhere: { count: 30, of: 40 } });
    await place.db.insertInto('charter').values({ ...charter, version: 2, purpose: 'We sell seeds.' }).execute();
    await place.db.updateTable('space').set({ purpose: 'We sell seeds.' }).where('id', '=', id).execute();
    expect(await knownOf(id)).toMatchObject({ purposeAgreedBy: 0 });
  });

  it('knows prepared posts that ask something, and who has read', async () => {
    const { id, slug } = await foundedSpace(4);
    const seed = (title: string, body: string) => place.db.insertInto('seed').values({ space_id: id, person_id: place.anna.id ?? 0, title, body, due_on: '2026-06-01', written_at: daysAgo(60) }).execute();
    await seed('Which beans?', 'Tell us.');
    await seed('Welcome', 'Here is how it works.');
    expect(await knownOf(id)).toMatchObject({ questions: { count: 1, of: 2 } });
    expect(await knownOf(id)).not.toHaveProperty('readers');
    await place.anna.post(`/spaces/${slug}/conversations`, { title: 'Beans', body: 'They grow.' });
    expect(await knownOf(id)).toMatchObject({ readers: { count: 1, of: 5 } });
  });

  it('knows since when nobody is on turn, and nothing of what has no rota', async () => {
    const { id } = await foundedSpace(1);
    expect(await knownOf(id)).not.toHaveProperty('daysWithoutOwner');
    const turn = (week: string, person: number | null) => place.db.insertInto('host_turn').values({ space_id: id, week, person_id: person }).execute();
    await turn('2026-04-27', place.anna.id);
    await turn('2026-05-04', place.bram.id);
    // Bram is no host here, so the week of 4 May has nobody: today is 14 May.
    expect(await knownOf(id)).toMatchObject({ daysWithoutOwner: 10 });
    await turn('2026-05-11', place.anna.id);
    expect(await knownOf(id)).toMatchObject({ daysWithoutOwner: 0 });
  });

  it('knows of a group after an event when its first step was, and its second meeting', async () => {
    const { id } = await place.makeSpace();
    await place.db.updateTable('space').set({ kind: 'event_group' }).where('id', '=', id).execute();
    await place.db.insertInto('event_group').values({ space_id: id, outcome: 'opened', settled_at: daysAgo(20), second_meeting: daysAgo(-3) }).execute();
    await place.db.insertInto('host_pledge').values({ space_id: id, person_id: place.anna.id ?? 0, hours: 1, pledged_at: daysAgo(20) }).execute();
    expect(await knownOf(id)).toMatchObject({ daysWithoutOwner: 20, meetingsAhead: 1 });
    // What the house sees itself is not said to be what hosts told.
    await place.db.insertInto('told_figure').values([{ space_id: id, name: 'meetingsAhead', count: 4, told_at: daysAgo(2) }, { space_id: id, name: 'asks', count: 3, told_at: daysAgo(2) }]).execute();
    expect(await knownOf(id)).toMatchObject({ meetingsAhead: 1, asks: 3, toldAt: { asks: daysAgo(2).getTime() } });
    expect((await knownOf(id)).toldAt).not.toHaveProperty('meetingsAhead');
    await place.db.deleteFrom('told_figure').where('space_id', '=', id).execute();
    expect(await knownOf(id)).not.toHaveProperty('hostHours');
    await place.db.insertInto('promise').values({ space_id: id, person_id: place.bram.id ?? 0, cue: 'when it rains', deed: 'I ask', due_on: '2026-05-10', promised_at: daysAgo(20) }).execute();
    await place.db.updateTable('event_group').set({ second_meeting: daysAgo(1) }).where('space_id', '=', id).execute();
    expect(await knownOf(id)).toMatchObject({ daysWithoutOwner: 4 });
    expect((await knownOf(id)).meetingsAhead).toBeNull();
    await place.db.updateTable('promise').set({ due_on: '2026-05-20' }).where('space_id', '=', id).execute();
    expect(await knownOf(id)).toMatchObject({ daysWithoutOwner: 0 });
  });

  it('knows what hosts did in the last full weeks, and for how long one of them gave more than was promised', async () => {
    const { space } = await hostedSpace(place);
    expect(await knownOf(space.id)).not.toHaveProperty('busiestHost');
    expect(await knownOf(space.id)).not.toHaveProperty('weeksOverBudget');
    const [anna, bram] = [place.anna.id ?? 0, place.bram.id ?? 0];
    const note = (days: number, minutes: number) => place.db.insertInto('host_time').values({ space_id: space.id, person_id: anna, minutes, spent_on: dayIn(zone, daysAgo(days).getTime()), logged_at: daysAgo(days) }).execute();
    for (const [days, minutes] of [[8, 130], [15, 121], [22, 120], [29, 400]] as const) await note(days, minutes);
    const act = (actor: number, days: number) => place.db.insertInto('activity').values({ space_id: space.id, kind: 'replied', actor, at: daysAgo(days) }).execute();
    for (const days of [8, 9, 10, 16, 16]) await act(anna, days);
    await act(bram, 9);
    expect(await knownOf(space.id)).toMatchObject({ weeksOverBudget: 2, busiestHost: { count: 5, of: 6 } });
  });

  it('is asked of a space in any state without a failure', async () => {
    const { id } = await place.makeSpace();
    const states = fc.constantFrom('idea', 'founding', 'trial', 'open', 'resting', 'ended');
    await fc.assert(fc.asyncProperty(states, fc.constantFrom('community', 'event_group'), fc.boolean(), async (state, kind, isImported) => {
      await place.db.updateTable('space').set({ state, kind, imported_at: isImported ? place.clock.now() : null }).where('id', '=', id).execute();
      for (const figure of Object.values(await knownOf(id))) if (typeof figure === 'number') expect(figure).toBeGreaterThanOrEqual(0);
    }), { numRuns: 20 });
  });
});

describe('on the page', () => {
  const talk = async (slug: string, id: number) => {
    for (const body of ['One', 'Two', 'Three', 'Four']) await place.anna.post(`/spaces/${slug}/conversations`, { title: body, body });
    await transact(place.db, (tx) => addMember(tx, id, place.bram.id ?? 0, 'member', daysAgo(40)));
    await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Mine', body: 'Here.' });
    await place.db.updateTable('activity').set({ at: daysAgo(35) }).where('space_id', '=', id).where('kind', '=', 'started').execute();
  };

  it('hosts see a story of what only a living space knows, by the thresholds of this house; an earlier week does not know it', async () => {
    const { id, slug } = await foundedSpace(6);
    await talk(slug, id);
    const page = () => place.anna.read(`/spaces/${slug}/vitality`);
    expect(await page()).toContain('said yes before it opened');
    expect(await place.anna.read(`/spaces/${slug}/vitality?until=2026-04-26`)).not.toContain('said yes before it opened');
    await place.dirk.post('/admin/thresholds/foundersMissing?_method=PUT', { value: '5', reason: 'We are small' });
    expect(await page()).not.toContain('The empty clubhouse');
  });
});
