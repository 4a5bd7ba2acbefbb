import type { ReadDb } from '../../database/open.ts';

const mostWords = 50;

/** Purposes in the words of those who answered, the newest first: a host may strike what hurts. */
export function wordsOfOthers(db: ReadDb, spaceId: number) {
  return db.selectFrom('purpose_option').select(['id', 'words']).where('space_id', '=', spaceId).where('proposed_by', 'is not', null).orderBy('id', 'desc').limit(mostWords).execute();
}

/** Rounds that are open or whose time is over, and that nobody has settled; not those of groups that were ended in the meantime. */
export async function unsettledRounds(db: ReadDb): Promise<number[]> {
  const rows = await db.selectFrom('event_group').innerJoin('space', 'space.id', 'space_id').select('space_id').where('round_opened_at', 'is not', null).where('settled_at', 'is', null).where('state', '=', 'founding').orderBy('space_id').execute();
  return rows.map((row) => row.space_id);
}
