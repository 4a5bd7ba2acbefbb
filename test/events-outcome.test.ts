import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsHour } from '../src/features/events/hour.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { bring, guestOf, guestsOf, letterTo, linkOf, openRound, type Round, sayYes, wallOf } from './support/rounds.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let round: Round;
let shed: number;
let walk: number;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  round = await openRound(place);
  [shed = 0, walk = 0] = round.purposes;
});
afterAll(() => place.close());

const participant = (address: string) => place.db.selectFrom('participant').selectAll().where('space_id', '=', round.id).where('address', '=', address).executeTakeFirstOrThrow();
/** These guests are on the list and have their letters. */
const asked = async (count: number) => {
  await bring(place, round, guestsOf(round, count));
  await workOff(place);
};
const guest = (at: number) => guestOf(round, at);
/** A second later, when a tally is counted anew. */
const later = () => place.clock.passHours(1 / 3600);

/** So many of those asked say yes to the shed by their letters; the first two host. */
async function yesses(count: number, more: Record<string, string> = {}): Promise<string[]> {
  const links = await Promise.all(Array.from({ length: count }, (_, at) => linkOf(place, guest(at))));
  for (const [at, link] of links.entries()) await sayYes(place.carla, link, shed, { ...(at < 2 && { hosts: 'on' }), ...more });
  return links;
}

const group = () => place.db.selectFrom('event_group').selectAll().where('space_id', '=', round.id).executeTakeFirstOrThrow();
const space = () => place.db.selectFrom('space').select(['state', 'visibility', 'purpose']).where('id', '=', round.id).executeTakeFirstOrThrow();

describe('with a quorum', () => {
  it('the group opens when the round closes, with members, hosts, a charter, an end and promises', async () => {
    await asked(8);
    await yesses(5, { cue: 'after lunch', deed: 'I bring nails', dueOn: '2026-05-26' });
    await place.carla.post(await linkOf(place, guest(5)), { answer: 'no' });
    await place.anna.post(`${round.room}/plan?_method=PUT`, { meetOn: '2026-06-03', meetAt: '19:30', where: 'The barn', notes: '' });
    place.clock.moveTo('2026-05-21T10:05:00Z');
    await Promise.all([1, 2, 3].map(() => eventsHour(place.house)));
    await eventsHour(place.house);
    expect(await group()).toMatchObject({ outcome: 'opened', ends_on: '2026-07-02', second_meeting: new Date('2026-06-03T17:30:00Z') });
    expect(await space()).toEqual({ state: 'open', visibility: 'open', purpose: 'Build a tool shed' });
    const charters = await place.db.selectFrom('charter').select(['purpose', 'measure_by', 'review_on', 'expected_members', 'ends_when', 'idea_of']).where('space_id', '=', round.id).execute();
    expect(charters).toEqual([{ purpose: 'Build a tool shed', measure_by: '2026-06-03', review_on: '2026-06-25', expected_members: 5, ends_when: 'On 2 July 2026, unless its members vote for something else in the week before.', idea_of: 'Anna de Wit' }]);
    const members = await place.db.selectFrom('membership').innerJoin('person', 'person.id', 'person_id').select(['name', 'role']).where('space_id', '=', round.id).orderBy('person.id').execute();
    expect(members).toEqual([{ name: 'Anna de Wit', role: 'host' }, ...[0, 1, 2, 3, 4].map((at) => ({ name: `Guest ${at}`, role: at < 2 ? 'host' : 'member' }))]);
    expect(await place.db.selectFrom('host_pledge').select('hours').where('space_id', '=', round.id).execute()).toEqual([{ hours: 1 }, { hours: 1 }]);
    const turns = await place.db.selectFrom('host_turn').select(['person_id', 'backup_id']).where('space_id', '=', round.id).execute();
    expect(turns).toHaveLength(12);
    for (const turn of turns) expect(turn.person_id !== null && turn.backup_id !== null && turn.person_id !== turn.backup_id).toBe(true);
    expect(await place.db.selectFrom('promise').select(['deed', 'due_on']).where('space_id', '=', round.id).execute()).toHaveLength(5);
    const changes = await place.db.selectFrom('state_change').select(['to_state', 'reason']).where('space_id', '=', round.id).orderBy('id').execute();
    expect(changes).toEqual([{ to_state: 'founding', reason: '' }, { to_state: 'open', reason: 'The purpose round found a quorum: five want it, two would host, eight were asked.' }]);
    const letter = await letterTo(place, guest(0));
    for (const words of ['The group is there', 'Build a tool shed', '2 July 2026', 'Wednesday 3 June, 19:30, The barn']) expect(letter).toContain(words);
    expect(await Promise.all([0, 5, 6].map(async (at) => (await lettersTo(place, guest(at))).filter(({ subject }) => subject.includes('the group is there')).length))).toEqual([1, 0, 0]);
  });

  it('a host need not wait, and a doubled click closes once; nobody answers afterwards', async () => {
    await asked(6);
    const links = await yesses(5);
    await Promise.all([1, 2, 3].map(() => place.anna.post(`${round.room}/closing`)));
    expect(await group()).toMatchObject({ outcome: 'opened' });
    expect(await place.db.selectFrom('state_change').select('id').where('space_id', '=', round.id).where('to_state', '=', 'open').execute()).toHaveLength(1);
    const late = await linkOf(place, guest(5));
    await sayYes(place.carla, late, shed);
    expect((await participant(guest(5))).answered_at).toBeNull();
    expect(await place.carla.read(late)).toContain('The group is there');
    expect(await place.carla.read(links[0] ?? '')).toContain(`/spaces/${round.slug}`);
    expect((await place.anna.post(`${round.room}/opening`)).status).toBe(409);
  });

  it('finds who has an account already, and lets who answered in the room in by the link of their letter', async () => {
    await bring(place, round, `${guestsOf(round, 4)}\nBram <bram@example.org>`);
    await workOff(place);
    await yesses(4);
    await sayYes(place.carla, await linkOf(place, 'bram@example.org'), shed);
    const wall = await wallOf(place, round);
    const seat = (await place.carla.post(`${wall}/seat`, { name: 'Jo', email: 'jo@example.org' })).headers.get('location') ?? '';
    await sayYes(place.carla, seat, shed, { hosts: 'on' });
    await place.anna.post(`${round.room}/closing`);
    const isIn = async (name: string) => (await place.db.selectFrom('membership').innerJoin('person', 'person.id', 'person_id').select('role').where('space_id', '=', round.id).where('person.name', '=', name).execute()).map(({ role }) => role);
    expect([await isIn('Bram Visser'), await isIn('Jo')]).toEqual([['member'], []]);
    expect((await place.carla.post(`${seat}/membership`)).status).toBe(404);
    const link = await linkOf(place, 'jo@example.org');
    expect(await place.carla.read(link)).toContain('Come in');
    await Promise.all([1, 2].map(() => place.carla.post(`${link}/membership`)));
    expect(await isIn('Jo')).toEqual(['host']);
  });
});

describe('what goes wrong in a round', () => {
  it('holds no other up: somebody who may not come back stays out, and the others come in', async () => {
    await bring(place, round, `${guestsOf(round, 5)}\nBram <bram@example.org>`);
    await workOff(place);
    await yesses(5);
    await sayYes(place.carla, await linkOf(place, 'bram@example.org'), shed);
    await place.db.insertInto('exclusion').values({ space_id: round.id, person_id: place.bram.id ?? 0, reason: 'No.', excluded_by: place.anna.id, excluded_at: place.clock.now() }).execute();
    place.clock.moveTo('2026-05-21T10:05:00Z');
    await eventsHour(place.house);
    expect(await group()).toMatchObject({ outcome: 'opened' });
    expect(await place.db.selectFrom('membership').select('person_id').where('space_id', '=', round.id).execute()).toHaveLength(6);
  });

  it('is left where a host ended it before', async () => {
    await asked(1);
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', round.id).execute();
    place.clock.moveTo('2026-05-21T10:05:00Z');
    await eventsHour(place.house);
    expect(await group()).toMatchObject({ outcome: null });
  });

  it('is not that somebody in the room says no for another: their letter comes all the same', async () => {
    const wall = await wallOf(place, round);
    const seat = (await place.carla.post(`${wall}/seat`, { name: 'Impostor', email: 'other@example.org' })).headers.get('location') ?? '';
    await place.carla.post(seat, { answer: 'no' });
    const link = await linkOf(place, 'other@example.org');
    expect(link).toMatch(/^\/round\//);
    expect((await sayYes(place.carla, link, shed)).status).toBe(303);
    expect(await participant('other@example.org')).toMatchObject({ declined_at: null, version: 0, duration: 'six-weeks' });
    await place.carla.post(link, { answer: 'no' });
    expect(await linkOf(place, 'other@example.org')).toBe('no link');
  });
});

describe('without a quorum', () => {
  it('it ends well: who answered hears what was said, and addresses go only from who shares to who shares', async () => {
    await asked(6);
    const links = await Promise.all([0, 1, 2].map((at) => linkOf(place, guest(at))));
    await sayYes(place.carla, links[0] ?? '', shed, { sharesAddress: 'on' });
    await sayYes(place.carla, links[1] ?? '', shed, { sharesAddress: 'on' });
    await sayYes(place.carla, links[2] ?? '', walk);
    await place.carla.post(await linkOf(place, guest(3)), { answer: 'no', sharesAddress: 'on' });
    const wall = await wallOf(place, round);
    const seat = (await place.carla.post(`${wall}/seat`, { name: 'Impostor', email: 'victim@example.org' })).headers.get('location') ?? '';
    await sayYes(place.carla, seat, walk, { sharesAddress: 'on' });
    await place.anna.post(`${round.room}/plan?_method=PUT`, { meetOn: '', meetAt: '', where: '', notes: 'We spoke about sheds.' });
    place.clock.moveTo('2026-05-21T10:05:00Z');
    await Promise.all([1, 2].map(() => eventsHour(place.house)));
    expect([await group(), await space()]).toMatchObject([{ outcome: 'no-quorum', ends_on: null }, { state: 'ended', visibility: 'hidden' }]);
    const [first, third, inTheRoom] = [await letterTo(place, guest(0)), await letterTo(place, guest(2)), await letterTo(place, 'victim@example.org')];
    for (const letter of [first, third, inTheRoom]) {
      for (const words of ['No group comes of it', 'Build a tool shed: 2 want it', 'We spoke about sheds.']) expect(letter).toContain(words);
    }
    expect(first).toContain(`Guest 1 <${guest(1)}>`);
    for (const other of [guest(0), guest(2), guest(3), 'victim@']) expect(first).not.toContain(other);
    for (const letter of [third, inTheRoom]) expect(letter).not.toContain('@example.org');
    expect((await lettersTo(place, guest(0))).filter(({ subject }) => subject.includes('what came of it'))).toHaveLength(1);
    expect((await lettersTo(place, guest(3))).filter(({ subject }) => subject.includes('what came of it'))).toHaveLength(0);
    expect(await place.db.selectFrom('membership').select('role').where('space_id', '=', round.id).execute()).toEqual([{ role: 'host' }]);
    expect(await place.carla.read(links[0] ?? '')).toContain('No group comes of it');
  });

  it('says what was missing: here nobody would host, and many wanted the same', async () => {
    await asked(12);
    const links = await Promise.all(Array.from({ length: 9 }, (_, at) => linkOf(place, guest(at))));
    for (const link of links) await sayYes(place.carla, link, shed);
    later();
    await place.anna.post(`${round.room}/closing`);
    const letter = await letterTo(place, guest(0));
    for (const words of ['9 want a group.', 'Nobody would host, and a group takes two who do.', 'So it ends here']) expect(letter).toContain(words);
    expect(letter).not.toContain('too few');
  });

  it.each([['four want it', 4], ['nobody answered', 0]])('also where %s', async (_, count) => {
    await asked(5);
    await yesses(count);
    await place.anna.post(`${round.room}/closing`);
    expect(await group()).toMatchObject({ outcome: 'no-quorum' });
  });
});
