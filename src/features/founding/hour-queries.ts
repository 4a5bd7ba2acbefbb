import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import type { About } from '../../platform/mail/letter.ts';
import { keeping } from './promise-queries.ts';

/** Days around now, a little wider than any zone or any delay: the rules choose among them. */
const around = (now: Date) => sql`between (${now}::timestamptz at time zone 'UTC')::date - 10 and (${now}::timestamptz at time zone 'UTC')::date + 1`;

/** Spaces whose members have promised a first contribution: until they open, and groups after an event, which open with their promises. */
const holdsPromises = sql`(space.state in ('idea', 'founding', 'trial') or (space.kind = 'event_group' and space.state = 'open'))`;

/** Promises near their day of which nobody has been reminded. */
export async function duePromises(db: ReadDb, now: Date) {
  const { rows } = await sql<{ spaceId: number; personId: number; dueOn: Day; zone: string | null }>`
    select promise.space_id as "spaceId", promise.person_id as "personId", due_on as "dueOn", space.time_zone as zone
    from promise join space on space.id = promise.space_id
    where reminded_at is null and due_on ${around(now)} and ${holdsPromises}
    order by due_on, promise.space_id, promise.person_id`.execute(db);
  return rows;
}

export interface OpenPromise {
  readonly spaceId: number;
  readonly slug: string;
  readonly space: string;
  /** It is open already: one goes there to keep what one promised. */
  readonly isGroup: boolean;
  readonly personId: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language | null;
  readonly dueOn: Day;
  readonly cue: string;
  readonly deed: string;
}

/** A promise that is open, held until the end of the transaction; nothing where it is kept, told of, or in other hands. */
export async function holdPromise(tx: Tx, spaceId: number, personId: number): Promise<OpenPromise | undefined> {
  const { rows } = await sql<OpenPromise>`
    select space.id as "spaceId", space.slug, space.name as space, space.kind = 'event_group' as "isGroup", person.id as "personId", person.name, letter_address(person.id) as address, person.language, due_on as "dueOn", cue, deed
    from promise
    join space on space.id = promise.space_id and ${holdsPromises}
    join membership on membership.space_id = promise.space_id and membership.person_id = promise.person_id and role in ('host', 'member')
    join person on person.id = promise.person_id and person.state = 'member'
    ${keeping}
    where promise.space_id = ${spaceId} and promise.person_id = ${personId} and reminded_at is null and kept.post_id is null and letter_address(person.id) is not null
    for update of promise skip locked`.execute(tx);
  return rows[0];
}

/**
 * Asked before a letter about a promise leaves: whether it stands as it was when its maker was written to, which another
 * day takes back, and is not kept yet. It opens nothing, so its key is empty.
 */
export async function keyOfPromise(db: ReadDb, spaceId: number, { personId, since }: About): Promise<'' | null> {
  const { rows } = await sql`
    select from promise
    join space on space.id = promise.space_id and ${holdsPromises}
    join membership on membership.space_id = promise.space_id and membership.person_id = promise.person_id and role in ('host', 'member')
    ${keeping}
    where promise.space_id = ${spaceId} and promise.person_id = ${personId} and reminded_at = ${since} and kept.post_id is null`.execute(db);
  return rows.length > 0 ? '' : null;
}

/** Conversations near their day that have not begun. */
export async function dueSeeds(db: ReadDb, now: Date) {
  const { rows } = await sql<{ spaceId: number; id: number; dueOn: Day; zone: string | null }>`
    select seed.space_id as "spaceId", seed.id, due_on as "dueOn", space.time_zone as zone
    from seed join space on space.id = seed.space_id
    where conversation_id is null and due_on ${around(now)} and space.state in ('idea', 'founding', 'trial', 'open')
    order by due_on, seed.id`.execute(db);
  return rows;
}

interface WaitingSeed {
  readonly personId: number;
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly dueOn: Day;
}

/** A seed that may begin, held until the end of the transaction: its author is in the space, which is neither resting nor ended. */
export async function holdSeed(tx: Tx, spaceId: number, id: number): Promise<WaitingSeed | undefined> {
  const { rows } = await sql<WaitingSeed>`
    select seed.person_id as "personId", seed.title, seed.body, space.language, due_on as "dueOn"
    from seed
    join space on space.id = seed.space_id and space.state in ('idea', 'founding', 'trial', 'open')
    join membership on membership.space_id = seed.space_id and membership.person_id = seed.person_id and role in ('host', 'member')
    where seed.space_id = ${spaceId} and seed.id = ${id} and conversation_id is null
    for update of seed skip locked`.execute(tx);
  return rows[0];
}
