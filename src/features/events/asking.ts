import { sql } from 'kysely';
import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { roundSpace, type RoundSpace } from './answer-queries.ts';
import { type Group, groupOf, roundState } from './group.ts';
import { askLetter, type Desk, type Reader, reminderLetter } from './letters.ts';

const together = 100;
const reminderDays = 4;

/** Writes to everybody on the list who has not been asked, once the round is open. In parts, so that a long list holds nobody up; each is asked once, also when this runs twice. */
export function askParticipants(house: House, spaceId: number): Promise<void> {
  return writeToAll(house, spaceId, 'asked_at', askLetter, sql`asked_at is null and answered_at is null`);
}

/** One reminder, after four days, to who has not answered. */
export function remindParticipants(house: House, spaceId: number): Promise<void> {
  const before = new Date(house.clock.now().getTime() - reminderDays * 86_400_000);
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
