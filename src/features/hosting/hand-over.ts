import { type Day, daysAfter } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';

/** A week's note can be written from its Monday until the Sunday after it. */
export const isNoteOpen = (week: Day, today: Day): boolean => today >= week && today <= daysAfter(week, 13);

/** What the next on turn should know. Who had the week before may have left a note already, and stays its author while its words stay. Tells whether this was theirs to write. */
export async function handOver(tx: Tx, turn: { spaceId: number; personId: number; week: Day }, note: string, at: Date): Promise<boolean> {
  const author = note === '' ? null : turn.personId;
  const { numUpdatedRows } = await tx
    .updateTable('host_turn')
    .set((eb) => ({
      hand_over: note,
      handed_over_at: note === '' ? null : at,
      noted_by: eb.case().when('hand_over', '=', note).then(eb.ref('noted_by')).else(eb.val(author)).end(),
    }))
    .where('space_id', '=', turn.spaceId)
    .where('week', '=', turn.week)
    .where('person_id', '=', turn.personId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The last note that somebody left; nameless where they have been erased. */
export async function lastNote(db: ReadDb, spaceId: number, today: Day): Promise<Note | null> {
  const note = await db
    .selectFrom('host_turn')
    .leftJoin('person', 'person.id', 'host_turn.noted_by')
    .select(['week', 'hand_over as words', 'person.name'])
    .where('space_id', '=', spaceId)
    .where('week', '<=', today)
    .where('hand_over', '<>', '')
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst();
  return note ?? null;
}

export interface Note {
  readonly week: Day;
  readonly words: string;
  readonly name: string | null;
}

/** Weeks whose note this person may write now, with what it says so far; the newest first. */
export function openNotes(db: ReadDb, spaceId: number, personId: number, today: Day) {
  return db
    .selectFrom('host_turn')
    .select(['week', 'hand_over as words'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('week', '<=', today)
    .where('week', '>=', daysAfter(today, -13))
    .orderBy('week', 'desc')
    .execute();
}
