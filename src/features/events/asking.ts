import { sql } from 'kysely';
import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { roundSpace, type RoundSpace } from './answer-queries.ts';
import { type Group, groupOf, roundState } from './group.ts';
import { askLetter, type Desk, type Reader, reminderLetter } from './letters.ts';

const together = 100;

/** Writes to everybody on the list who has not been asked, once the round is open. In parts, so that a long list holds nobody up; each is asked once, also when this runs twice. */
export function askParticipants(house: House, spaceId: number): Promise<void> {
  return writeToAll(house, spaceId, 'asked_at', askLetter, sql`asked_at is null and answered_at is null`);
}

/** Of the time that a round is open; of seven days, four. */
const timeBeforeReminder = 4 / 7;

/** One reminder, after the better half of the round, to who has not answered. */
export async function remindParticipants(house: House, spaceId: number): Promise<void> {
  const { openedAt, closesAt } = await groupOf(house.db, spaceId);
  const openMilliseconds = (closesAt?.getTime() ?? 0) - (openedAt?.getTime() ?? 0);
  const before = new Date(house.clock.now().getTime() - openMilliseconds * timeBeforeReminder);
  return writeToAll(house, spaceId, 'reminded_at', reminderLetter, sql`asked_at <= ${before} and reminded_at is null and answered_at is null`);
}

type Write = (desk: Desk, space: RoundSpace, group: Group, reader: Reader) => Letter;

async function writeToAll(house: House, spaceId: number, mark: 'asked_at' | 'reminded_at', write: Write, which: ReturnType<typeof sql>): Promise<void> {
  const at = house.clock.now();
  const [{ organisation }, group, space] = await Promise.all([crossThreshold(house.db, null, at), groupOf(house.db, spaceId), roundSpace(house.db, spaceId)]);
  if (roundState(group, at) !== 'open') return;
  let written = together;
  while (written === together) {
    written = await transact(house.db, async (tx) => {
      const { rows } = await sql<Reader>`
        update participant set ${sql.ref(mark)} = ${at}
        where space_id = ${spaceId} and id in (
          select id from participant where space_id = ${spaceId} and address is not null and ${which} order by id limit ${together} for update skip locked
        ) returning id, name, address, language`.execute(tx);
      for (const reader of rows) await house.post.write(tx, write({ house, organisation }, space, group, reader));
      return rows.length;
    });
  }
}
