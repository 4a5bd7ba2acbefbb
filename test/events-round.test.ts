import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsHour } from '../src/features/events/hour.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { beginRound, bring, guestOf, guestsOf, letterTo, linkOf, openRound, type Round, sayYes } from './support/rounds.ts';
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
const supports = async (address: string) => {
  const { id } = await participant(address);
  return (await place.db.selectFrom('purpose_support').innerJoin('purpose_option', 'purpose_option.id', 'option_id').select('words').where('participant_id', '=', id).orderBy('purpose_option.id').execute()).map(({ words }) => words);
};
/** These guests are on the list and have their letters. */
const asked = async (count: number) => {
  await bring(place, round, guestsOf(round, count));
  await workOff(place);
};
const guest = (at: number) => guestOf(round, at);
/** A second later, when a tally is counted anew. */
const later = () => place.clock.passHours(1 / 3600);

describe('one’s own answer', () => {
  it('is given by the link of the letter, without signing in; looking at it answers nothing', async () => {
    await asked(1);
    const link = await linkOf(place, guest(0));
    const form = await place.carla.read(link);
    for (const words of ['Build a tool shed', 'Six weeks', 'I would host', 'No, thanks', 'makes you a member of it']) expect(form).toContain(words);
    expect(form).not.toContain('want it');
    expect((await place.carla.get(`${link}/tally`)).headers.get('location')).toBe(link);
    expect((await participant(guest(0))).answered_at).toBeNull();
    expect((await sayYes(place.carla, link, shed, { hosts: 'on', ownWords: 'Swap seeds' })).headers.get('location')).toBe(`${link}/tally`);
    expect(await participant(guest(0))).toMatchObject({ duration: 'six-weeks', hosts: true, shares_address: false, declined_at: null });
    expect(await supports(guest(0))).toEqual(['Build a tool shed', 'Swap seeds']);
    later();
    const tally = await place.carla.read(`${link}/tally`);
    for (const words of ['One person wants the group', 'Swap seeds', 'One would host; it takes 2', '100%']) expect(tally).toContain(words);
  });

  it('can be changed until the round closes, and is one all the while', async () => {
    await asked(1);
    const link = await linkOf(place, guest(0));
    await Promise.all([1, 2, 3].map(() => sayYes(place.carla, link, shed, { ownWords: 'Swap seeds', cue: 'after lunch', deed: 'I bring seeds', dueOn: '2026-05-20' })));
    expect(await supports(guest(0))).toEqual(['Build a tool shed', 'Swap seeds']);
    expect(fieldsOf(await place.carla.read(link))).toMatchObject({ duration: 'six-weeks', cue: 'after lunch', deed: 'I bring seeds' });
    await sayYes(place.carla, link, walk, { duration: 'open' });
    expect(await supports(guest(0))).toEqual(['Walk along gardens']);
    expect(await place.db.selectFrom('purpose_option').select('words').where('space_id', '=', round.id).orderBy('id').execute()).toEqual([{ words: 'Build a tool shed' }, { words: 'Walk along gardens' }]);
    await place.carla.post(link, { answer: 'no' });
    expect(await participant(guest(0))).toMatchObject({ duration: null, promise_cue: null });
    expect((await participant(guest(0))).declined_at).not.toBeNull();
    expect(await supports(guest(0))).toEqual([]);
  });

  it('may be in words that others support; the same words are one purpose', async () => {
    await asked(3);
    const links = await Promise.all([0, 1, 2].map((at) => linkOf(place, guest(at))));
    await Promise.all(links.slice(0, 2).map((link, at) => place.carla.post(link, { duration: 'open', ownWords: at === 0 ? 'Swap seeds' : 'SWAP SEEDS' })));
    const [own] = await place.db.selectFrom('purpose_option').select('id').where('space_id', '=', round.id).where('proposed_by', 'is not', null).execute();
    expect(await place.carla.read(links[2] ?? '')).toMatch(/swap seeds/i);
    await sayYes(place.carla, links[2] ?? '', own?.id ?? 0);
    expect(await place.db.selectFrom('purpose_support').select('participant_id').where('option_id', '=', own?.id ?? 0).execute()).toHaveLength(3);
    await place.anna.post(`${round.room}/words/${own?.id}?_method=DELETE`);
    await place.anna.post(`${round.room}/words/${shed}?_method=DELETE`);
    expect((await place.db.selectFrom('purpose_option').select('id').where('space_id', '=', round.id).execute()).map(({ id }) => id)).toEqual([shed, walk]);
  });

  it.each([
    ['no purpose', { duration: 'open' }, 'purposes'], ['no time', { ownWords: 'Swap' }, 'duration'], ['half a first step', { ownWords: 'Swap', duration: 'open', cue: 'after lunch', dueOn: '2026-05-20' }, 'deed'],
    ['a day that is over', { ownWords: 'Swap', duration: 'open', cue: 'c', deed: 'd', dueOn: '2026-05-13' }, 'dueOn'], ['a day that there is not', { ownWords: 'Swap', duration: 'open', cue: 'c', deed: 'd', dueOn: '2026-02-30' }, 'dueOn'], ['words that go on and on', { ownWords: 'x'.repeat(201), duration: 'open' }, 'ownWords'],
  ])('needs more than %s, and keeps what was typed', async (_, fields, wrong) => {
    await asked(1);
    const answer = await place.carla.post(await linkOf(place, guest(0)), { ...fields, hosts: 'on' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(Object.keys(complaintsOf(page))).toContain(wrong);
    expect(page).toMatch(/name="hosts" checked/);
    expect((await participant(guest(0))).answered_at).toBeNull();
  });

  it('of another round supports nothing here', async () => {
    const other = await beginRound(place, { name: 'Spring day' });
    await asked(1);
    await sayYes(place.carla, await linkOf(place, guest(0)), other.purposes[0] ?? 0, { ownWords: 'Swap seeds' });
    expect(await supports(guest(0))).toEqual(['Swap seeds']);
  });

  it('stands in the tally that comes after it, also where others looked just before', async () => {
    await asked(2);
    const [one = '', other = ''] = await Promise.all([0, 1].map((at) => linkOf(place, guest(at))));
    await sayYes(place.carla, one, shed);
    expect(await place.carla.read(`${one}/tally`)).toContain('One person wants the group');
    await sayYes(place.carla, other, shed);
    expect(await place.carla.read(`${other}/tally`)).toContain('2 people want the group');
    await place.carla.post(other, { answer: 'no' });
    expect(await place.carla.read(`${other}/tally`)).toContain('One person wants the group');
  });

  it('may come with a second meeting, on a day that lies ahead', async () => {
    const plan = (meetOn: string) => place.anna.post(`${round.room}/plan?_method=PUT`, { meetOn, meetAt: '19.30', where: 'The barn', notes: '' });
    const wrong = await plan('2026-05-13');
    const page = await wrong.text();
    expect([wrong.status, complaintsOf(page)['meetOn'], fieldsOf(page)['where']]).toEqual([422, expect.stringContaining('This day is over.'), 'The barn']);
    expect((await plan('2026-05-14')).status).toBe(303);
  });

  it('is told to those who look on', async () => {
    const signals: string[] = [];
    const told = await village();
    const mine = await openRound(told);
    told.house.live.signal = (topic: string) => void signals.push(topic);
    await bring(told, mine, guestsOf(mine, 1));
    await workOff(told);
    await sayYes(told.carla, await linkOf(told, guestOf(mine, 0)), mine.purposes[0] ?? 0);
    await expect.poll(() => signals, { timeout: 1500 }).toContain(`round:${mine.id}`);
    await told.close();
  });
});

describe('a reminder', () => {
  it('comes once, after four days, to who has not answered, and to nobody else', async () => {
    await asked(3);
    await place.carla.post(await linkOf(place, guest(1)), { answer: 'no' });
    await sayYes(place.carla, await linkOf(place, guest(2)), shed);
    place.clock.moveTo('2026-05-18T09:00:00Z');
    await eventsHour(place.house);
    expect(await lettersTo(place, guest(0))).toHaveLength(1);
    place.clock.moveTo('2026-05-18T10:00:00Z');
    await Promise.all([eventsHour(place.house), eventsHour(place.house)]);
    place.clock.moveTo('2026-05-20T10:00:00Z');
    await eventsHour(place.house);
    expect(await Promise.all([0, 1, 2].map(async (at) => (await lettersTo(place, guest(at))).length))).toEqual([2, 1, 1]);
    expect(await letterTo(place, guest(0))).toContain('This is the only reminder.');
  });
});
