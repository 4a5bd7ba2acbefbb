import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tidyUp } from '../src/features/administration/tidy.ts';
import { eventsHour } from '../src/features/events/hour.ts';
import { foundingHour } from '../src/features/founding/hour.ts';
import { fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { bring, guestOf, guestsOf, letterTo, linkOf, openRound, type Round, sayYes, wallOf } from './support/rounds.ts';
import { tracesOf } from './support/traces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
let round: Round;
let members: Browser[];

const space = () => place.db.selectFrom('space').select(['state', 'kind', 'visibility']).where('id', '=', round.id).executeTakeFirstOrThrow();
const endsOn = async () => (await place.db.selectFrom('event_group').select('ends_on').where('space_id', '=', round.id).executeTakeFirstOrThrow()).ends_on;
const vote = (who: Browser, choice: string) => who.post(`/spaces/${round.slug}/ending-vote`, { choice });
const front = () => `/spaces/${round.slug}`;
const hourAt = async (at: string) => {
  place.clock.moveTo(at);
  await eventsHour(place.house);
};

/** A group of five that opened on 14 May; six weeks later is 25 June. */
async function openGroup(): Promise<void> {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  round = await openRound(place);
  await bring(place, round, guestsOf(round, 6));
  await workOff(place);
  for (const at of [0, 1, 2, 3, 4]) await sayYes(place.carla, await linkOf(place, guestOf(round, at)), round.purposes[0] ?? 0, at < 2 ? { hosts: 'on', sharesAddress: 'on' } : {});
  await place.anna.post(`${round.room}/closing`);
  const rows = await place.db.selectFrom('participant').select('person_id').where('space_id', '=', round.id).where('person_id', 'is not', null).orderBy('id').execute();
  members = await Promise.all(rows.map((row) => place.as(row.person_id ?? 0)));
}

beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

describe('a week before its end', () => {
  beforeEach(openGroup);

  it('who never signed in votes with the letter, as long as there is a vote', async () => {
    await hourAt('2026-06-18T10:00:00Z');
    const ballot = /\/ballots\/[\w-]+/.exec(await letterTo(place, guestOf(round, 3)))?.[0] ?? '';
    const stranger = place.carla;
    expect(await stranger.read(ballot)).toContain('What will this group be?');
    const choices = () => place.db.selectFrom('ending_vote').select(['person_id', 'choice']).where('space_id', '=', round.id).execute();
    expect(await choices()).toEqual([]);
    expect((await stranger.post(ballot, { choice: 'community' })).status).toBe(303);
    expect((await stranger.post(ballot, { choice: 'everything' })).status).toBe(303);
    await stranger.post(ballot, { choice: 'six-weeks' });
    expect(await choices()).toEqual([{ person_id: members[3]?.id, choice: 'six-weeks' }]);
    expect(await stranger.read(ballot)).toContain('You chose six weeks more.');
    expect((await stranger.get(`${ballot.slice(0, -1)}${ballot.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    place.clock.moveTo('2026-06-25T10:00:00Z');
    expect((await stranger.post(ballot, { choice: 'end' })).status).toBe(409);
    await eventsHour(place.house);
    expect((await stranger.get(ballot)).status).toBe(404);
  });

  it('each member is asked once by letter, and on the page of the group', async () => {
    expect(await endsOn()).toBe('2026-06-25');
    const about = async (at: number) => (await lettersTo(place, guestOf(round, at))).filter(({ kind }) => kind === 'group-end');
    await hourAt('2026-06-17T10:00:00Z');
    expect(await about(2)).toHaveLength(0);
    expect(await place.anna.read(front())).not.toContain('What will this group be?');
    expect((await vote(members[2] ?? place.carla, 'end')).status).toBe(409);
    place.clock.moveTo('2026-06-18T10:00:00Z');
    await Promise.all([1, 2].map(() => eventsHour(place.house)));
    await hourAt('2026-06-20T10:00:00Z');
    expect([await about(0), await about(4), await about(5)].map((letters) => letters.length)).toEqual([1, 1, 0]);
    const again = await Promise.all(members.map((_, at) => place.as(members[at]?.id ?? 0)));
    expect(await again[2]?.read(front())).toContain('What will this group be?');
    expect(await place.els.read(front())).not.toContain('What will this group be?');
  });

  it('has one vote a member, which can be changed; hosts see how it stands', async () => {
    place.clock.moveTo('2026-06-20T10:00:00Z');
    const [host, other, member] = await Promise.all(members.slice(0, 3).map(({ id }) => place.as(id ?? 0)));
    if (!host || !other || !member) throw new Error('There are five');
    await vote(member, 'end');
    await vote(member, 'six-weeks');
    await vote(other, 'community');
    expect((await vote(host, 'for ever')).status).toBe(303);
    expect(await place.db.selectFrom('ending_vote').select('choice').where('space_id', '=', round.id).orderBy('voted_at').orderBy('choice').execute()).toEqual([{ choice: 'community' }, { choice: 'six-weeks' }]);
    expect(await host.read(front())).toContain('one for six weeks more');
    const seen = await member.read(front());
    expect(seen).toContain('You chose six weeks more.');
    expect(seen).not.toContain('So far:');
    expect((await vote(await place.as(place.dirk.id ?? 0), 'end')).status).toBe(403);
  });
});

describe('on its last day', () => {
  beforeEach(openGroup);
  const votes = async (choices: readonly string[]) => {
    place.clock.moveTo('2026-06-20T10:00:00Z');
    for (const [at, choice] of choices.entries()) await vote(await place.as(members[at]?.id ?? 0), choice);
  };

  it.each([['nobody votes', []], ['as many want something else', ['six-weeks', 'community']], ['most want the end', ['end', 'end', 'six-weeks']]])('it ends where %s', async (_, choices) => {
    await votes(choices);
    await hourAt('2026-06-24T20:00:00Z');
    expect(await space()).toMatchObject({ state: 'open' });
    place.clock.moveTo('2026-06-25T05:00:00Z');
    await Promise.all([1, 2, 3].map(() => eventsHour(place.house)));
    expect(await space()).toMatchObject({ state: 'ended', kind: 'event_group' });
    expect(await place.db.selectFrom('state_change').select('id').where('space_id', '=', round.id).where('to_state', '=', 'ended').execute()).toHaveLength(1);
  });

  it('it has six more weeks once, and votes again then', async () => {
    await votes(['six-weeks', 'six-weeks', 'end']);
    place.clock.moveTo('2026-06-25T05:00:00Z');
    await Promise.all([1, 2, 3].map(() => eventsHour(place.house)));
    await hourAt('2026-06-26T05:00:00Z');
    expect([await endsOn(), await space()]).toMatchObject(['2026-08-06', { state: 'open' }]);
    const charters = await place.db.selectFrom('charter').select(['version', 'ends_when', 'review_on', 'purpose']).where('space_id', '=', round.id).orderBy('version').execute();
    expect(charters.map(({ version, review_on: on, purpose }) => [version, on, purpose])).toEqual([[1, '2026-06-18', 'Build a tool shed'], [2, '2026-07-30', 'Build a tool shed']]);
    expect(charters[1]?.ends_when).toContain('On 6 August 2026');
    await hourAt('2026-08-01T05:00:00Z');
    expect((await lettersTo(place, guestOf(round, 0))).filter(({ kind }) => kind === 'group-end')).toHaveLength(1);
    await hourAt('2026-08-06T05:00:00Z');
    expect(await space()).toMatchObject({ state: 'ended' });
  });

  it('it becomes a community that is founded, with the gate before it', async () => {
    await votes(['community', 'community', 'end']);
    await hourAt('2026-06-25T05:00:00Z');
    await hourAt('2026-06-25T06:00:00Z');
    expect(await space()).toEqual({ state: 'founding', kind: 'community', visibility: 'hidden' });
    const anna = await place.as(place.anna.id ?? 0);
    expect(await anna.read(`${front()}/gate`)).toContain('Does it bear weight yet?');
    expect(await place.db.selectFrom('state_change').select('reason').where('space_id', '=', round.id).orderBy('id', 'desc').executeTakeFirst()).toEqual({ reason: '2 votes for a community.' });
  });
});

describe('what was agreed', () => {
  beforeEach(openGroup);

  it('goes by the thresholds of the house', async () => {
    const { id } = place.dirk;
    const dirk = await place.as(id ?? 0);
    await dirk.post('/admin/thresholds/groupDays?_method=PUT', { value: '21', reason: 'Short is good.' });
    place.clock.moveTo('2026-06-20T10:00:00Z');
    const member = await place.as(members[2]?.id ?? 0);
    expect(await member.read(front())).toContain('Three weeks more');
    await vote(member, 'six-weeks');
    expect(await (await place.as(members[2]?.id ?? 0)).read(front())).toContain('You chose three weeks more.');
    await hourAt('2026-06-25T05:00:00Z');
    expect(await endsOn()).toBe('2026-07-16');
    await (await place.as(id ?? 0)).post('/admin/thresholds/groupDays?_method=DELETE');
  });

  it('is behind the sign-in for who comes by letter, and says so once it is over', async () => {
    await place.db.updateTable('space').set({ visibility: 'hidden' }).where('id', '=', round.id).execute();
    place.clock.passHours(1 / 3600);
    const link = await linkOf(place, guestOf(round, 2));
    expect(await place.carla.read(link)).toContain(`/sign-in?next=${encodeURIComponent(front())}`);
    await hourAt('2026-06-25T05:00:00Z');
    place.clock.passHours(1 / 3600);
    const over = await place.carla.read(link);
    expect(over).toContain('The group was there, and has ended');
    expect(over).not.toContain('To the group');
    expect((await place.carla.post(`${await linkOf(place, guestOf(round, 5))}/membership`)).status).not.toBe(303);
  });

  it('may come back once it is over, as a community with the gate before it', async () => {
    await hourAt('2026-06-25T05:00:00Z');
    const [one, other] = await Promise.all([members[0], members[1]].map((member) => place.as(member?.id ?? 0)));
    const { slug } = await place.db.selectFrom('space').select('slug').where('id', '=', round.id).executeTakeFirstOrThrow();
    await one?.post(`/spaces/${slug}/revivals`, { secondHost: String(other?.id), words: 'The shed leaks.' });
    const revival = await place.db.selectFrom('revival').select('id').where('space_id', '=', round.id).executeTakeFirst();
    await other?.post(`/spaces/${slug}/revivals/${revival?.id}/agreement`);
    expect(await space()).toMatchObject({ state: 'founding', kind: 'community' });
  });

  it('is no longer a list of addresses for those who came to host', async () => {
    const host = await place.as(members[0]?.id ?? 0);
    const list = await host.read(`/spaces/${round.slug}/participants`);
    expect(list).toContain('Guest 4');
    expect(list).not.toContain('@example.org');
  });
});

describe('a first step', () => {
  it('goes along into the group, and is reminded of once on its day', async () => {
    place.clock.moveTo('2026-05-14T10:00:00Z');
    round = await openRound(place);
    await bring(place, round, guestsOf(round, 5));
    await workOff(place);
    for (const at of [0, 1, 2, 3, 4]) await sayYes(place.carla, await linkOf(place, guestOf(round, at)), round.purposes[0] ?? 0, { hosts: 'on', cue: 'after lunch', deed: 'I bring nails', dueOn: '2026-05-19' });
    await place.anna.post(`${round.room}/closing`);
    place.clock.moveTo('2026-05-19T09:00:00Z');
    await foundingHour(place.house);
    await foundingHour(place.house);
    const letters = (await lettersTo(place, guestOf(round, 1))).filter(({ kind }) => kind === 'promise');
    expect(letters.map(({ subject }) => subject)).toEqual(['Today: I bring nails']);
    expect(letters[0]?.body_text).toContain(`/spaces/${round.slug}\n`);
  });
});

describe('what is kept of people', () => {
  it('goes two weeks after the round for who said no or nothing; what they said stays as a count', async () => {
    await openGroup();
    const counts = () => place.db.selectFrom('participant').select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('answered_at').as('answered')]).where('space_id', '=', round.id).executeTakeFirst();
    const before = await counts();
    await tidyUp(place.db, new Date('2026-05-28T09:00:00Z'));
    expect(await tracesOf(place.db, guestOf(round, 5))).toContain('public.participant');
    await tidyUp(place.db, new Date('2026-06-20T10:00:00Z'));
    await tidyUp(place.db, new Date('2026-06-20T10:00:00Z'));
    expect(await tracesOf(place.db, guestOf(round, 5))).toEqual([]);
    expect(await tracesOf(place.db, guestOf(round, 0))).toContain('public.participant');
    expect(await counts()).toEqual(before);
    const anna = await place.as(place.anna.id ?? 0);
    expect(await anna.read(`/spaces/${round.slug}/participants`)).toContain('Somebody whose name is no longer kept');
  });

  it('goes after a day for a list that nobody used', async () => {
    place.clock.moveTo('2026-05-14T10:00:00Z');
    round = await openRound(place);
    await place.anna.post(`/spaces/${round.slug}/participants/lists`, { addresses: 'Unused <unused@example.org>' });
    await tidyUp(place.db, new Date('2026-05-15T09:00:00Z'));
    expect(await tracesOf(place.db, 'unused@example.org')).toEqual(['public.participant_list']);
    await tidyUp(place.db, new Date('2026-05-15T11:00:00Z'));
    expect(await tracesOf(place.db, 'unused@example.org')).toEqual([]);
  });

  it('goes altogether with somebody who is erased, as participant, on lists, in letters and votes', async () => {
    await openGroup();
    place.clock.moveTo('2026-06-20T10:00:00Z');
    const guest = await place.as(members[2]?.id ?? 0);
    await vote(guest, 'end');
    const anna = await place.as(place.anna.id ?? 0);
    const other = await openRound(place);
    const seat = await wallOf({ ...place, anna }, other);
    await place.carla.post(`${seat}/seat`, { name: 'Guest 2', email: guestOf(round, 2) });
    await anna.post(`/spaces/${other.slug}/participants/lists`, { addresses: guestOf(round, 2) });
    expect((await tracesOf(place.db, guestOf(round, 2))).length).toBeGreaterThan(2);
    await guest.post('/me?_method=DELETE', { sure: 'yes' });
    expect(await tracesOf(place.db, guestOf(round, 2))).toEqual([]);
    expect(await place.db.selectFrom('ending_vote').select('choice').where('space_id', '=', round.id).execute()).toEqual([]);
  });
});

describe('what somebody does first', () => {
  beforeEach(openGroup);

  it('is theirs to change and to drop once the group is open, and of nobody else', async () => {
    const path = `${front()}/first-step`;
    const [, mine] = members;
    if (!mine) throw new Error('There are five');
    const kept = async () => (await place.db.selectFrom('promise').select(['due_on', 'deed', 'person_id']).where('space_id', '=', round.id).execute());
    expect(await mine.read(round.room)).toContain('You have not said yet what you do first.');
    const step = { dueOn: '2026-05-19', cue: 'after lunch', deed: 'I call the carpenter' };
    const wrong = await mine.post(`${path}?_method=PUT`, { ...step, dueOn: '2026-05-13' });
    expect([wrong.status, fieldsOf(await wrong.text())['deed']]).toEqual([422, 'I call the carpenter']);
    await Promise.all([1, 2].map(() => mine.post(`${path}?_method=PUT`, step)));
    expect(await kept()).toEqual([{ due_on: '2026-05-19', deed: 'I call the carpenter', person_id: mine.id }]);
    expect(await mine.read(round.room)).toContain('On Tuesday 19 May, after lunch, I call the carpenter.');
    await mine.post(`${path}?_method=PUT`, { ...step, dueOn: '2026-05-26' });
    expect((await kept())[0]?.due_on).toBe('2026-05-26');
    expect(await members[2]?.read(path)).not.toContain('carpenter');
    for (const who of [place.dirk, place.els, place.carla]) expect([404, 303]).toContain((await who.post(`${path}?_method=DELETE`)).status);
    expect(await kept()).toHaveLength(1);
    expect((await mine.post(`${path}?_method=DELETE`)).status).toBe(303);
    expect(await kept()).toEqual([]);
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', round.id).execute();
    expect(await mine.status(path)).toBe(404);
  });
});
