import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import type { FreshPost } from './rules.ts';

/** From seven in the morning, by the clock of the space. */
const firstHour = 7;

/** Who reads by letter and has had none today, in spaces that are alive. @param zone where a space names none of its own */
const isDue = (zone: string, now: Date) => sql<boolean>`
  membership.by_letter and space.state not in ('resting', 'ended') and person.state = 'member'
  and extract(hour from ${now}::timestamptz at time zone coalesce(space.time_zone, ${zone})) >= ${firstHour}
  and (coalesce(lettered_at, joined_at) at time zone coalesce(space.time_zone, ${zone}))::date < (${now}::timestamptz at time zone coalesce(space.time_zone, ${zone}))::date`;

interface Whose {
  readonly spaceId: number;
  readonly personId: number;
}

/** Those among them for whom something was written. */
export async function dueReaders(db: ReadDb, zone: string, now: Date): Promise<Whose[]> {
  const { rows } = await sql<Whose>`
    select membership.space_id as "spaceId", membership.person_id as "personId"
    from membership join space on space.id = space_id join person on person.id = person_id
    where ${isDue(zone, now)} and exists (
      select from post where post.space_id = membership.space_id and post.posted_at > coalesce(lettered_at, joined_at) and post.author_id is distinct from membership.person_id
    ) order by 1, 2`.execute(db);
  return rows;
}

export interface LetterReader extends Whose {
  readonly since: Date;
  readonly joinedAt: Date;
  readonly address: string;
  readonly language: Language | null;
  readonly zone: string | null;
  readonly slug: string;
  readonly space: string;
  /** Whether everybody may read it. */
  readonly isOpen: boolean;
}

/** One of them, held so that nobody else writes to them meanwhile; null where somebody does, or has. */
export async function holdReader(tx: Tx, { spaceId, personId }: Whose, zone: string, now: Date): Promise<LetterReader | null> {
  const { rows } = await sql<LetterReader>`
    select membership.space_id as "spaceId", membership.person_id as "personId", coalesce(lettered_at, joined_at) as since, joined_at as "joinedAt",
           letter_address(person.id) as address, person.language, space.time_zone as zone, space.slug, space.name as space, space.visibility = 'open' as "isOpen"
    from membership join space on space.id = space_id join person on person.id = person_id
    where membership.space_id = ${spaceId} and membership.person_id = ${personId} and letter_address(person.id) is not null and ${isDue(zone, now)}
    for update of membership skip locked`.execute(tx);
  return rows[0] ?? null;
}

/** What others wrote since then and stands, oldest first; not what the reader has muted. */
export async function writtenSince(db: ReadDb, { spaceId, personId, since }: LetterReader, until: Date): Promise<FreshPost[]> {
  const { rows } = await sql<FreshPost>`
    select conversation.id as "conversationId", conversation.title, case when author.state <> 'erased' then author.name end as by, post.body, post.html
    from post
    join conversation on conversation.space_id = post.space_id and conversation.id = post.conversation_id and conversation.deleted_at is null
    left join person author on author.id = post.author_id
    left join reading on reading.space_id = post.space_id and reading.conversation_id = post.conversation_id and reading.person_id = ${personId}
    where post.space_id = ${spaceId} and post.posted_at > ${since} and post.posted_at <= ${until} and post.deleted_at is null and post.hidden_at is null
      and post.author_id is distinct from ${personId} and reading.stance is distinct from 'mute'
    order by post.posted_at, post.id limit 1000`.execute(db);
  return rows;
}
