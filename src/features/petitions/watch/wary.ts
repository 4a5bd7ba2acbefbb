import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../../database/open.ts';

/** Letters that left at least so long ago, and in the quarter of an hour before, are looked at: who wants to press the button has had time to. */
const minutesToPress = 5;
const minutesLookedAt = 15;
/** From so many letters on, fewer confirmed than this are unusual: a line of our own; of people who signed, most confirm. */
const leastLetters = 100;
const leastConfirmed = 0.2;
const minutesWary = 15;
/** The newest ones of a petition; more leave in no such time. */
const mostLookedAt = 20_000;

/** Where many letters left and few led to a signature, somebody types addresses of others: for a while whoever signs shows that they took trouble (platform/access/proof.ts). */
export async function growWary(tx: Tx, spaceId: number, now: Date): Promise<void> {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const { letters, confirmed } = await lateLetters(tx, spaceId, { from: minutesAgo(minutesToPress + minutesLookedAt), until: minutesAgo(minutesToPress) });
  if (letters < leastLetters || confirmed >= leastConfirmed * letters) return;
  await tx.updateTable('petition').set({ wants_proof_until: new Date(now.getTime() + minutesWary * 60_000) }).where('space_id', '=', spaceId).execute();
}

async function lateLetters(db: ReadDb, spaceId: number, { from, until }: { from: Date; until: Date }): Promise<{ letters: number; confirmed: number }> {
  const { rows } = await sql<{ letters: number; confirmed: number }>`
    select count(*)::int as letters, count(*) filter (where signature.state <> 'pending')::int as confirmed
    from (select signature_id, kind, sent_at from signature_letter where space_id = ${spaceId} order by id desc limit ${mostLookedAt}) newest
    join signature on signature.space_id = ${spaceId} and signature.id = signature_id
    where newest.kind = 'confirm' and sent_at between ${from} and ${until}`.execute(db);
  return rows[0] ?? { letters: 0, confirmed: 0 };
}

/** Until when; null where nothing is unusual. */
export async function waryUntil(db: ReadDb, spaceId: number, now: Date): Promise<Date | null> {
  const row = await db.selectFrom('petition').select('wants_proof_until as until').where('space_id', '=', spaceId).where('wants_proof_until', '>', now).executeTakeFirst();
  return row?.until ?? null;
}
