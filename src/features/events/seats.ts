import type { Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { Refused } from '../../platform/http/failures.ts';
import type { SeatInput } from './answer-input.ts';
import { joinGroup, roundState } from './group.ts';
import { linkDays } from './list-actions.ts';

const hoursBetweenLetters = 1;

/** Somebody sits down in the room. One address is one participant; the letter with their own link comes once in an hour at most. */
export async function takeSeat(tx: Tx, spaceId: number, { name, email, language }: SeatInput & { language: Language }, at: Date): Promise<{ id: number; expiresAt: Date; isToBeWritten: boolean }> {
  if (roundState(await joinGroup(tx, spaceId), at) !== 'open') throw new Refused('events.refused.over');
  await tx
    .insertInto('participant')
    .values({ space_id: spaceId, name, address: email, language, expires_at: new Date(at.getTime() + linkDays * 86_400_000), added_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'address']).doNothing())
    .execute();
  const participant = await tx.selectFrom('participant').select(['id', 'expires_at', 'asked_at']).where('space_id', '=', spaceId).where('address', '=', email).forUpdate().executeTakeFirstOrThrow();
  const isToBeWritten = participant.asked_at === null || participant.asked_at.getTime() < at.getTime() - hoursBetweenLetters * 3_600_000;
  if (isToBeWritten) await tx.updateTable('participant').set({ asked_at: at }).where('space_id', '=', spaceId).where('id', '=', participant.id).execute();
  return { id: participant.id, expiresAt: participant.expires_at, isToBeWritten };
}
