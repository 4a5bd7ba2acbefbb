import { dayIn, daysAfter, mondayOf } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { moveSpace } from '../spaces/public.ts';
import { tell, toldFigures } from '../vitality/public.ts';
import { letIn } from './neighbours.ts';
import { before } from './people-and-days.ts';
import type { DemoSpace } from './story.ts';

interface Place {
  readonly id: number;
  /** Who hosts, its maker first. */
  readonly hosts: readonly number[];
  readonly neighbours: readonly number[];
}

const thisSpace = ({ id }: Place) => ({ space_id: id });

/** It is founded, tried and opened on one day, by people who did not wait for the gate. */
export async function openSpace(tx: Tx, place: Place, { daysAgo, reason }: NonNullable<DemoSpace['opened']>, now: Date): Promise<void> {
  const deed = { by: place.hosts[0] ?? 0, at: before(now, daysAgo, '9:00') };
  for (const to of ['founding', 'trial'] as const) await moveSpace(tx, place.id, { to }, deed);
  await moveSpace(tx, place.id, { to: 'open', reason }, deed);
}

/** Who else came, what its hosts gave and told, and whether it rests by now. */
export async function live(tx: Tx, place: Place, story: DemoSpace, now: Date): Promise<void> {
  const [maker = 0] = place.hosts;
  let taken = 0;
  for (const { count, daysAgo } of story.neighbours ?? []) {
    await letIn(tx, place.id, place.neighbours.slice(taken, taken + count), before(now, daysAgo, '10:00'));
    taken += count;
  }
  if (story.invited !== undefined) {
    const at = before(now, story.madeDaysAgo - 1, '9:00');
    await tx.insertInto('invitation').values({ ...thisSpace(place), role: 'member', made_by: maker, made_at: at, expires_at: before(now, story.madeDaysAgo - 31, '9:00'), accepted_at: at, uses: story.invited }).execute();
  }
  if (story.givenMinutes !== undefined) await giveTime(tx, place, story.givenMinutes, now);
  if (story.isPrepared) await prepareThem(tx, place, before(now, story.madeDaysAgo, '10:00'));
  if (story.told) await tellOf(tx, place, story.told, now);
  if (story.rests) await moveSpace(tx, place.id, { to: 'resting', reason: story.rests.reason }, { by: maker, at: before(now, story.rests.daysAgo, '17:00') });
}

const zone = 'Europe/Amsterdam';
const weeksOfGiving = [1, 2, 3, 4];

async function giveTime(tx: Tx, place: Place, minutes: number, now: Date): Promise<void> {
  const monday = mondayOf(dayIn(zone, now.getTime()));
  await tx.insertInto('host_time').values(weeksOfGiving.map((week) => ({ ...thisSpace(place), person_id: place.hosts[0] ?? 0, minutes, spent_on: daysAfter(monday, 2 - 7 * week), logged_at: now }))).execute();
}

/** What hosts began, they had prepared. */
async function prepareThem(tx: Tx, place: Place, at: Date): Promise<void> {
  const begun = await tx.selectFrom('conversation').select(['id', 'title', 'started_by', 'started_at']).where('space_id', '=', place.id).where('started_by', 'in', [...place.hosts]).execute();
  const seeds = begun.flatMap(({ id, title, started_by: author, started_at: day }) =>
    author === null ? [] : [{ ...thisSpace(place), person_id: author, title, body: title, due_on: dayIn('UTC', day.getTime()), written_at: at, conversation_id: id }]);
  await tx.insertInto('seed').values(seeds).execute();
}

const toldDaysAgo = 12;

async function tellOf(tx: Tx, place: Place, told: NonNullable<DemoSpace['told']>, now: Date): Promise<void> {
  const figures = toldFigures.flatMap(([name]) => {
    const [count, of = null] = told[name] ?? [];
    return count === undefined ? [] : [{ name, told: { count, of } }];
  });
  await tell(tx, place.id, figures, { by: place.hosts[0] ?? 0, at: before(now, toldDaysAgo, '20:00') });
}
