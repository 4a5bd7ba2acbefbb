import { dayIn, daysAfter, mondayOf } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { handOver, noteTime, planComing, savePledge } from '../hosting/public.ts';
import type { DemoSpace } from './story.ts';

const zone = 'Europe/Amsterdam';
const minutesSpent = [30, 60, 15, 60, 30, 60, 15, 60, 30];

/** Hosts who have promised hours share out the coming weeks, have noted some time, and whoever was first left a note. */
export async function bearSpace(tx: Tx, spaceId: number, story: NonNullable<DemoSpace['bearing']>, hosts: readonly number[], now: Date): Promise<void> {
  const today = dayIn(zone, now.getTime());
  for (const [at, personId] of hosts.entries()) await savePledge(tx, spaceId, personId, { hours: story.hours[at] ?? 1, takesTurns: true }, now);
  for (const [at, minutes] of minutesSpent.entries()) {
    const personId = hosts[at % hosts.length];
    if (personId !== undefined) await noteTime(tx, { spaceId, personId, minutes, day: daysAfter(today, -2 * at - 1), at: new Date(now.getTime() - (at + 1) * 3_600_000) });
  }
  await planComing(tx, spaceId, today);
  for (const personId of hosts) await handOver(tx, { spaceId, personId, week: mondayOf(today) }, story.note, now);
}
