import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import { daysAfter, mondayOf } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import { swapStands } from '../hosting/public.ts';

/** What a space asks of somebody by name, and where they answer it. */
export type Asks = 'turn' | 'review' | 'charter' | 'promise' | 'swap' | 'revival' | 'play' | 'delivery' | 'answer' | 'look';

export interface Asked {
  readonly kind: Asks;
  readonly slug: string;
  readonly space: string;
  /** The row that it is about, where its room is one of many. */
  readonly row: number | null;
  /** Who asks, or what was promised. */
  readonly about: string | null;
}

const mostAsked = 20;
/** A promise stands here from so many days before its day until so many after it. */
const promiseDays = { before: 3, after: 14 } as const;
/** A play stands here from so many days before its day until it is done or let be. */
const playDays = 3;
/** The day on which a petition is handed over stands here so many days before, and until it is. */
const deliveryDays = 21;

/** Everything that waits for this person over all their spaces, what others wait for first. @param today in their own time zone */
export async function askedOf(db: ReadDb, personId: number, today: Day): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    with mine as (
      select space.id, space.slug, space.name, space.state, membership.role
      from membership join space on space.id = membership.space_id where membership.person_id = ${personId} and membership.role <> 'guest'
    )
    select kind, slug, name as space, row, about from (
      select 1 as rank, 'swap' as kind, slug, mine.name, null::bigint as row, asker.name as about
      from turn_swap join mine on mine.id = space_id and role = 'host' and mine.state in ('founding', 'trial', 'open') join person asker on asker.id = from_person
      where to_person = ${personId} and ${swapStands(mondayOf(today))}
      union all
      select 2, 'revival', slug, mine.name, null, asker.name
      from revival join mine on mine.id = space_id and mine.state = 'ended' join person asker on asker.id = asked_by
      where second_host = ${personId} and agreed_at is null and declined_at is null
      union all
      select 3, 'turn', slug, name, null, null
      from host_turn join mine on mine.id = space_id and role = 'host' and state in ('founding', 'trial', 'open')
      where person_id = ${personId} and week = ${mondayOf(today)}::date
      union all
      select 4, 'review', slug, name, review.id, null
      from review join mine on mine.id = space_id and role = 'host'
      where settled_at is null and not exists (select from review_answer answer where answer.space_id = review.space_id and answer.review_id = review.id and answer.person_id = ${personId})
      union all
      select 5, 'promise', slug, name, null, deed
      from promise join mine on mine.id = space_id and state in ('idea', 'founding', 'trial')
      where person_id = ${personId} and due_on between ${daysAfter(today, -promiseDays.after)}::date and ${daysAfter(today, promiseDays.before)}::date and not exists (
        select from post where post.space_id = promise.space_id and author_id = ${personId} and posted_at >= promised_at and deleted_at is null
      )
      union all
      select 6, 'charter', slug, name, null, null
      from mine where state in ('idea', 'founding', 'trial') and exists (select from charter where charter.space_id = mine.id)
        and not exists (select from charter_acceptance accepted where accepted.space_id = mine.id and accepted.person_id = ${personId})
      union all
      select 7, 'play', slug, mine.name, play.id, null
      from play join mine on mine.id = play.space_id and role = 'host' and mine.state <> 'ended'
      where (chosen_by = ${personId} or not exists (select from membership host where host.space_id = play.space_id and host.person_id = chosen_by and host.role = 'host'))
        and done_at is null and dropped_at is null and due_on <= ${daysAfter(today, playDays)}::date
      union all
      select 3, 'look', slug, mine.name, null, null
      from mine where role = 'host' and exists (select from signing_review where signing_review.space_id = mine.id and settled_at is null)
      union all
      select 4, 'delivery', slug, mine.name, null, null
      from mine join petition on petition.space_id = mine.id and opened_at is not null left join petition_delivery done on done.space_id = mine.id
      where role = 'host' and delivered_on is null and (select deliver_on from petition_plan where petition_plan.space_id = mine.id order by version desc limit 1) <= ${daysAfter(today, deliveryDays)}::date
      union all
      select 4, 'answer', slug, mine.name, null, null
      from mine join petition_delivery done on done.space_id = mine.id
      where role = 'host' and answered_on is null and answer_due_on < ${today}::date
    ) asked
    order by rank, name, row
    limit ${mostAsked}`.execute(db);
  return rows;
}

/** The room in which it is answered. */
export function placeOf({ kind, slug, row }: Asked): string {
  if (kind === 'look') return `/petitions/${slug}/signatures`;
  if (kind === 'delivery' || kind === 'answer') return `/petitions/${slug}/delivery`;
  const rooms: Readonly<Record<Exclude<Asks, 'look' | 'delivery' | 'answer'>, string>> = { turn: 'hosts', review: `reviews/${row}`, charter: 'charter', promise: 'founding', swap: 'hosts', revival: 'farewell', play: `plays/${row}` };
  return `/spaces/${slug}/${rooms[kind]}`;
}
