import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { addJob } from '../../platform/jobs/add.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { holdGroup } from './group.ts';
import type { PlanInput } from './round-input.ts';

/** Opens the purpose round, and has everybody asked who is on the list. A doubled click opens it once. */
export async function openRound(tx: Tx, spaceId: number, at: Date): Promise<void> {
  const group = await holdGroup(tx, spaceId);
  if (group.openedAt !== null) return;
  const { roundDays } = await thresholdsInForce(tx);
  const closesAt = new Date(at.getTime() + roundDays * 86_400_000);
  await tx.updateTable('event_group').set({ round_opened_at: at, round_closes_at: closesAt }).where('space_id', '=', spaceId).execute();
  await addJob(tx, 'ask-participants', { spaceId });
}

const usualTime = '20:00';

/** @param zone of the space, in which its clock shows the time */
export async function plan(tx: Tx, spaceId: number, { meetOn, meetAt, where, notes }: PlanInput, zone: string): Promise<void> {
  const meeting = meetOn === null ? null : `${meetOn} ${meetAt ?? usualTime}`;
  await sql`
    update event_group set second_meeting = ${meeting}::timestamp at time zone ${zone}, second_meeting_where = ${where}, notes = ${notes}
    where space_id = ${spaceId}`.execute(tx);
}
