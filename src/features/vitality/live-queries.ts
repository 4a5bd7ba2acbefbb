import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';

/** What the tables say of a space. Null is: not known. */
export interface HouseFigures {
  readonly isImported: boolean;
  /** After an event: nobody asks it for founders or hours as one asks a community, for it has six weeks. */
  readonly isGroup: boolean;
  /** It was founded here, and so knows what its founders promised. */
  readonly wasFounded: boolean;
  /** People who were in when it first opened; only where it was founded here as a community. */
  readonly founders: number | null;
  /** As the gate counts them: the purpose as they read it stands, and they did not make the space. Only with a charter. */
  readonly purposeAgreedBy: number | null;
  /** Of a group after an event, since its last first step; elsewhere, since the rota last had somebody. Only while it is open. */
  readonly daysWithoutOwner: number | null;
  /** The second meeting of a group, while it is ahead; of others the house knows nothing. */
  readonly meetingsAhead: number | null;
  /** Not of an archive: who wrote there is in no membership. */
  readonly members: number | null;
  /** Null for what is younger. */
  readonly membersEightWeeksAgo: number | null;
  /** Who came in by invitations of whoever brought most, and all that came beside who made the space. Only where any invitation was accepted. */
  readonly addedByOne: number | null;
  readonly added: number | null;
  /** Members who read in the last thirty days; only where something was written in them. */
  readonly readers: number | null;
  /** The charter's channel scan: of the people asked, how many meet in the largest other place. */
  readonly elsewhere: number | null;
  readonly peopleAsked: number | null;
  /** Prepared conversations, and those that ask something: their text has a question mark. */
  readonly seeds: number | null;
  readonly questions: number | null;
  /** Hours a week that hosts promised, by person. */
  readonly pledges: ReadonlyMap<number, number>;
}

type Row = Omit<HouseFigures, 'pledges'> & { readonly pledges: readonly { readonly host: number; readonly hours: number }[] };

/** All of it in one question. */
export async function houseFigures(db: ReadDb, spaceId: number, { now, today, monday }: { now: Date; today: Day; monday: Day }): Promise<HouseFigures> {
  const [month, eightWeeks] = [30, 56].map((days) => new Date(now.getTime() - days * 86_400_000));
  const { rows } = await sql<Row>`
    with place as (select * from space where id = ${spaceId}),
    member as (select person_id from membership where space_id = ${spaceId} and role <> 'guest'),
    host as (select person_id from membership where space_id = ${spaceId} and role = 'host'),
    guest as (select person_id from membership where space_id = ${spaceId} and role = 'guest'),
    opening as (select min(changed_at) as at from state_change where space_id = ${spaceId} and to_state = 'open' and from_state in ('founding', 'trial')),
    joined as (
      select actor, max(at) as at from activity
      where space_id = ${spaceId} and kind = 'joined' and actor not in (table guest) group by actor
    ),
    as_it_opened as (
      select distinct on (actor) actor, kind from activity join opening on activity.at <= opening.at
      where space_id = ${spaceId} and kind in ('joined', 'left') order by actor, activity.at desc, id desc
    ),
    before as (
      select distinct on (actor) actor, kind from activity
      where space_id = ${spaceId} and kind in ('joined', 'left') and at <= ${eightWeeks} order by actor, at desc, id desc
    ),
    brought as (
      select made_by, sum(case when address is null then uses else (accepted_at is not null)::int end) as people
      from invitation where space_id = ${spaceId} and role = 'member' and made_by is not null group by made_by
    ),
    rota as (
      select min(week) as first, max(week) filter (where person_id in (table host) or backup_id in (table host)) as last
      from host_turn where space_id = ${spaceId} and week <= ${monday}::date
    ),
    step as (
      select event_group.space_id, coalesce(max(due_on), (settled_at at time zone 'UTC')::date) as last
      from event_group left join promise using (space_id) where space_id = ${spaceId} and outcome = 'opened' group by event_group.space_id
    ),
    scan as (
      select people_asked, (select max((channel->>'people')::int) from jsonb_array_elements(channels) channel) as largest
      from charter where space_id = ${spaceId} order by version desc limit 1
    )
    select
      imported_at is not null as "isImported",
      kind = 'event_group' as "isGroup",
      exists (select from state_change where space_id = ${spaceId} and to_state in ('idea', 'founding')) as "wasFounded",
      case when kind = 'community' and imported_at is null then (select (count(*) filter (where kind = 'joined' and actor not in (table guest)))::int from as_it_opened having count(*) > 0) end as founders,
      case when exists (select from charter where space_id = ${spaceId}) then (
        select count(*)::int from charter_acceptance acceptance join member using (person_id) join charter on charter.space_id = acceptance.space_id and charter.version = acceptance.version
        where acceptance.space_id = ${spaceId} and charter.purpose = place.purpose and acceptance.person_id is distinct from place.created_by
      ) end as "purposeAgreedBy",
      case when state in ('trial', 'open') then coalesce(
        (select greatest(0, ${today}::date - last) from step),
        (select case when last = ${monday}::date then 0 when first is not null then greatest(0, ${today}::date - coalesce(last + 7, first)) end from rota)
      ) end as "daysWithoutOwner",
      (select 1 from event_group where space_id = ${spaceId} and second_meeting > ${now}) as "meetingsAhead",
      case when imported_at is null then (select count(*)::int from member) end as members,
      case when imported_at is null and created_at <= ${eightWeeks} then (
        select count(*)::int from before where kind = 'joined' and actor not in (table guest)
      ) end as "membersEightWeeksAgo",
      case when imported_at is null then (select nullif(max(people), 0)::int from brought) end as "addedByOne",
      case when imported_at is null then (
        -- Invitations are thrown away in time: those who came before the oldest that is kept came by none of these.
        select count(*)::int from joined where actor is distinct from place.created_by and joined.at >= (select min(made_at) from invitation where space_id = ${spaceId} and role = 'member' and made_by is not null)
      ) end as added,
      case when imported_at is null and exists (select from conversation where space_id = ${spaceId} and last_post_at > ${month} and deleted_at is null) then (
        select count(distinct person_id)::int from reading join member using (person_id) where space_id = ${spaceId} and seen_until > ${month}
      ) end as readers,
      scan.largest as elsewhere, scan.people_asked as "peopleAsked",
      (select nullif(count(*), 0)::int from seed where space_id = ${spaceId}) as seeds,
      (select count(*)::int from seed where space_id = ${spaceId} and regexp_replace(title || ' ' || body, 'https?://[^[:space:])]+', '', 'g') like '%?%') as questions,
      coalesce((select json_agg(json_build_object('host', person_id, 'hours', hours)) from host_pledge join host using (person_id) where space_id = ${spaceId}), '[]') as pledges
    from place left join scan on true`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`Nothing can be known of space ${spaceId}, which is not there`);
  return { ...row, pledges: new Map(row.pledges.map(({ host, hours }) => [host, hours])) };
}
