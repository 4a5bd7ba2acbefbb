import ical, { ICalCalendarMethod } from 'ical-generator';
import { sql } from 'kysely';
import { type Day, daysAfter, midnight, mondayOf } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { keyTo, opens, rowOfKey } from '../../platform/mail/key.ts';
import type { Secrets } from '../../platform/secrets.ts';

/** A host's calendar of one space. Whoever leaves the space and comes back has another one. */
interface Calendar {
  readonly personId: number;
  readonly spaceId: number;
  readonly joinedAt: Date;
}

const keyed = ({ personId, spaceId, joinedAt }: Calendar) => ({ id: personId, version: spaceId, expires_at: joinedAt });

export const calendarCode = (secrets: Secrets, calendar: Calendar): string => `${calendar.spaceId.toString(36)}-${keyTo(secrets, 'host-calendar', keyed(calendar))}`;

/** Since when somebody hosts a space, and in which language they read; null where they do not. */
export async function calendarOf(db: ReadDb, spaceId: number, personId: number) {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('space', 'space.id', 'membership.space_id')
    .select(['person.id as personId', 'space.id as spaceId', 'membership.joined_at as joinedAt', 'space.name', 'space.slug', 'person.language', 'space.time_zone as zone'])
    .where('space.id', '=', spaceId)
    .where('person.id', '=', personId)
    .where('role', '=', 'host')
    .executeTakeFirst();
  return row ?? null;
}

/** The calendar behind a code that we made for somebody who still hosts. */
export async function provenCalendar(db: ReadDb, secrets: Secrets, code: string) {
  const [, space = '', key = ''] = /^([0-9a-z]{1,11})-(.+)$/.exec(code) ?? [];
  const [spaceId, personId] = [Number.parseInt(space, 36), rowOfKey(key)];
  const calendar = Number.isSafeInteger(spaceId) && personId !== null ? await calendarOf(db, spaceId, personId) : null;
  return calendar && opens(secrets, 'host-calendar', keyed(calendar), key) ? calendar : null;
}

const weeksBack = 8;

interface OwnTurn {
  week: Day;
  isPrimary: boolean;
  other: string | null;
}

/** The weeks in which somebody is on duty, of late and to come; none to come where the space rests or has ended. */
async function ownTurns(db: ReadDb, { spaceId, personId }: Calendar, today: Day): Promise<OwnTurn[]> {
  const { rows } = await sql<OwnTurn>`
    select week, coalesce(turn.person_id = ${personId}, false) as "isPrimary", other.name as other
    from host_turn turn
    join space on space.id = turn.space_id and (space.state not in ('resting', 'ended') or week <= ${today}::date)
    left join membership on membership.space_id = turn.space_id and membership.role = 'host'
      and membership.person_id = case when turn.person_id = ${personId} then turn.backup_id else turn.person_id end
    left join person other on other.id = membership.person_id
    where turn.space_id = ${spaceId} and week >= ${daysAfter(mondayOf(today), -7 * weeksBack)} and ${personId} in (turn.person_id, turn.backup_id)
    order by week`.execute(db);
  return rows;
}

/** Somebody's turns as a calendar file (RFC 5545): whole days from Monday to Sunday, under names that stay. */
export async function calendarFile(db: ReadDb, calendar: Calendar & { name: string }, about: { voice: Voice; today: Day; url: string }): Promise<string> {
  const { voice: { t, now }, today, url } = about;
  const file = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Draagvlak', product: 'Draagvlak' }, ttl: 12 * 3600 });
  file.name(escaped(t('hosting.calendar.name', { space: calendar.name })));
  const turns = await ownTurns(db, calendar, today);
  for (const { week, isPrimary, other } of turns) {
    file.createEvent({
      id: `${calendar.spaceId}-${calendar.personId}-${week}@${new URL(url).hostname}`,
      stamp: now,
      start: new Date(midnight(week)),
      end: new Date(midnight(daysAfter(week, 7))),
      allDay: true,
      summary: t(isPrimary ? 'hosting.calendar.primary' : 'hosting.calendar.backup', { space: calendar.name }),
      description: other === null ? t('hosting.calendar.alone') : t(isPrimary ? 'hosting.calendar.behind' : 'hosting.calendar.before', { name: other }),
      url,
    });
  }
  // Every line ends with one, the last one too, and the library leaves it out.
  const lines = `${file.toString()}\r\n`;
  return turns.length > 0 ? lines : lines.replace('END:VCALENDAR', `${somePart}END:VCALENDAR`);
}

/** The library escapes everything but the name of a calendar. */
const escaped = (words: string) => words.replace(/[\\;,]/g, (sign) => `\\${sign}`);

/** A calendar has at least one part; where there are no turns it is a time zone, which shows nothing. */
const somePart = ['BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE', ''].join('\r\n');
