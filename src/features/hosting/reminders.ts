import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import { type ReadDb, transact, type Tx } from '../../database/open.ts';
import { crossThreshold, type Organisation } from '../../platform/access/viewer.ts';
import type { Config } from '../../platform/config.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { type About, type Letter, wantedSince } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import { weekInWords } from './phrases.ts';
import type { Reader } from '../members/public.ts';

/** From nine on Sunday, by the clock of the space: after breakfast, and with a day left to hand the week on. */
const firstHour = 9;

interface Reminder extends Reader {
  readonly spaceId: number;
  readonly week: Day;
  readonly isPrimary: boolean;
  /** Who is on duty with them. */
  readonly other: string | null;
  readonly slug: string;
  readonly space: string;
  readonly note: string | null;
  readonly noteWeek: Day | null;
}

/** Writes to those whose turn begins tomorrow. A turn is marked in the same transaction, so that running twice writes once. */
export async function remindHosts({ db, clock, post, config }: Pick<House, 'db' | 'clock' | 'post' | 'config'>): Promise<void> {
  const now = clock.now();
  const { organisation } = await crossThreshold(db, null, now);
  await transact(db, async (tx) => {
    for (const reminder of await takeReminders(tx, organisation.zone, now)) await post.write(tx, reminderLetter(reminder, { organisation, now, config }));
  });
}

/** Whom to write to: both on duty who are hosts still, in spaces that are alive. */
async function takeReminders(tx: Tx, zone: string, now: Date): Promise<Reminder[]> {
  const { rows } = await sql<Reminder>`
    with due as (
      update host_turn turn set reminded_at = ${now} from space
      where space.id = turn.space_id and space.state not in ('resting', 'ended') and turn.reminded_at is null
        and turn.week = (${now}::timestamptz at time zone coalesce(space.time_zone, ${zone}))::date + 1
        and extract(hour from ${now}::timestamptz at time zone coalesce(space.time_zone, ${zone})) >= ${firstHour}
      returning turn.space_id, turn.week, turn.person_id, turn.backup_id, space.slug, space.name as space
    ),
    duty as (
      select due.*, person_id as id, backup_id as other_id, true as is_primary from due
      union all select due.*, backup_id, person_id, false from due
    ),
    host as (select space_id, person.* from membership join person on person.id = person_id where role = 'host' and person.state = 'member')
    select duty.space_id as "spaceId", host.id, host.name, host.language, host.time_zone as zone, letter_address(host.id) as address, duty.week, duty.is_primary as "isPrimary", other.name as other,
           duty.slug, duty.space, note.hand_over as note, note.week as "noteWeek"
    from duty
    join host on host.space_id = duty.space_id and host.id = duty.id
    left join host other on other.space_id = duty.space_id and other.id = duty.other_id
    left join lateral (
      select hand_over, week from host_turn before where before.space_id = duty.space_id and before.week < duty.week and hand_over <> '' order by week desc limit 1
    ) note on true
    where letter_address(host.id) is not null
    order by duty.space_id, duty.is_primary desc`.execute(tx);
  return rows;
}

function reminderLetter(reminder: Reminder, { organisation, now, config }: { organisation: Organisation; now: Date; config: Config }): Letter {
  const { other, space, isPrimary, note, noteWeek } = reminder;
  const voice = speak(reminder.language ?? organisation.language, reminder.zone ?? organisation.zone, now);
  const about = { space, name: other ?? '', week: weekInWords(voice, reminder.week) };
  const backupSubject = other === null ? 'hosting.letter.reminder.subjectBackupAlone' : 'hosting.letter.reminder.subjectBackup';
  const subject = voice.t(isPrimary ? 'hosting.letter.reminder.subjectPrimary' : backupSubject, about);
  return plainLetter('host-reminder', { personId: reminder.id, address: reminder.address }, {
    voice,
    organisation: organisation.name,
    title: subject,
    paragraphs: [
      ...(isPrimary ? [voice.t('hosting.letter.reminder.primary', about), voice.t(other === null ? 'hosting.letter.reminder.alone' : 'hosting.letter.reminder.behind', about)] : []),
      ...(isPrimary ? [] : [voice.t(other === null ? 'hosting.letter.reminder.backupAlone' : 'hosting.letter.reminder.backup', about)]),
      ...(note !== null && noteWeek !== null ? [voice.t('hosting.letter.reminder.note', { week: weekInWords(voice, noteWeek) }), note] : []),
    ],
    act: { label: voice.t('hosting.letter.reminder.act'), url: publicAddress(config, `/spaces/${reminder.slug}/hosts`) },
    closing: voice.t('hosting.letter.reminder.closing'),
  }, wantedSince('host-turn', reminder.spaceId, now));
}

/**
 * Asked before such a letter leaves: whether the turn is as it was when its hosts were written to, which a change takes
 * back, and neither over nor in a space that rests. It opens nothing, so its key is empty.
 */
export async function keyOfTurn(db: ReadDb, spaceId: number, { personId, since }: About, now: Date): Promise<'' | null> {
  const { rows } = await sql`
    select from host_turn turn
    join space on space.id = turn.space_id and space.state not in ('resting', 'ended')
    join membership on membership.space_id = turn.space_id and membership.person_id = ${personId} and role = 'host'
    where turn.space_id = ${spaceId} and turn.reminded_at = ${since} and ${personId} in (turn.person_id, turn.backup_id)
      and turn.week + 6 >= (${now}::timestamptz at time zone coalesce(space.time_zone, (select time_zone from space where id = 1), 'Europe/Amsterdam'))::date`.execute(db);
  return rows.length > 0 ? '' : null;
}
