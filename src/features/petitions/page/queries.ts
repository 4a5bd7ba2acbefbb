import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';
import type { Language, SpaceRole, SpaceState } from '../../../database/schema.ts';
import type { Viewer } from '../../../platform/access/viewer.ts';

/** Somebody who signed, as the page may show them. */
export interface Newest {
  /** Null for who does not show a name. */
  readonly name: string | null;
  readonly at: Date;
}

const mostNewest = 5;

/** The newest signers, with or without their names. */
export async function newestOf(db: ReadDb, spaceId: number): Promise<Newest[]> {
  const { rows } = await sql<Newest>`
    select case when shows_name then name end as name, confirmed_at as at from signature
    where space_id = ${spaceId} and state = 'confirmed' and number is not null
    order by number desc limit ${mostNewest}`.execute(db);
  return rows;
}

/** What a signer wrote, once a host has looked at it. */
export interface SaidBy {
  readonly id: number;
  readonly name: string | null;
  readonly words: string;
}

const mostVoices = 6;

export async function voicesOf(db: ReadDb, spaceId: number): Promise<SaidBy[]> {
  const { rows } = await sql<SaidBy>`
    select id, case when shows_name then name end as name, comment as words from signature
    where space_id = ${spaceId} and state = 'confirmed' and comment_state = 'shown'
    order by number desc limit ${mostVoices}`.execute(db);
  return rows;
}

export interface ShownCarrier {
  readonly id: number;
  readonly name: string;
  readonly circle: string;
  readonly asked: number;
  readonly signed: number;
}

/** Everybody who asks people by name; those who did not agree to be shown are in the figures alone. */
export async function carriersOf(db: ReadDb, spaceId: number): Promise<{ shown: ShownCarrier[]; people: number; asked: number }> {
  const { rows } = await sql<ShownCarrier & { agrees: boolean }>`
    select carrier.id, carrier.name, circle, asked, agrees,
           (select count(*)::int from signature where space_id = ${spaceId} and carrier_id = carrier.id and state = 'confirmed') as signed
    from carrier where space_id = ${spaceId} order by asked desc, id`.execute(db);
  return { shown: rows.filter(({ agrees }) => agrees), people: rows.length, asked: rows.reduce((sum, { asked }) => sum + asked, 0) };
}

export interface ListedPetition {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly language: Language;
  readonly state: SpaceState;
  readonly role: SpaceRole | null;
  readonly count: number;
  readonly goal: number | null;
  readonly isClosed: boolean;
}

/** Petitions that this viewer may see, the newest first. @param reads the language in which they are named, where they can be */
export async function petitionsFor(db: ReadDb, viewer: Viewer, reads: Language): Promise<ListedPetition[]> {
  const { rows } = await sql<ListedPetition>`
    select space.id, space.slug, coalesce(title, space.name) as name, coalesce(ask, space.purpose) as purpose, coalesce(translation.language, space.language) as language, space.state, mine.role, tally.confirmed + tally.paper as count, closed_at is not null as "isClosed",
           (select goal from petition_plan where petition_plan.space_id = space.id order by version desc limit 1) as goal
    from petition
    join space on space.id = petition.space_id
    join petition_tally tally on tally.space_id = petition.space_id
    left join petition_translation translation on translation.space_id = petition.space_id and translation.language = ${reads} and translation.language <> space.language
    left join membership mine on mine.space_id = space.id and mine.person_id = ${viewer?.id ?? null}
    where space.visibility <> 'hidden' or mine.role is not null or ${viewer?.isAdministrator ?? false}
    order by closed_at is not null, coalesce(opened_at, space.created_at) desc
    limit 200`.execute(db);
  return rows;
}
