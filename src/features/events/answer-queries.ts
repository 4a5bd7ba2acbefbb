import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language, SpaceState } from '../../database/schema.ts';
import { NotFound } from '../../platform/http/failures.ts';

/** The space of a round, for those who take part in it without being in it. */
export interface RoundSpace {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  readonly zone: string | null;
  readonly purpose: string;
  readonly state: SpaceState;
  /** Whether everybody may read it. */
  readonly isOpen: boolean;
  readonly host: string | null;
}

export async function roundSpace(db: ReadDb, spaceId: number): Promise<RoundSpace> {
  const { rows } = await sql<RoundSpace>`
    select space.id, slug, space.name, space.language, space.time_zone as zone, purpose, state, visibility = 'open' as "isOpen",
           (select name from membership join person on person.id = person_id where space_id = space.id and role = 'host' order by joined_at, person.id limit 1) as host
    from space where id = ${spaceId}`.execute(db);
  const [space] = rows;
  if (!space) throw new NotFound();
  return space;
}

export interface OfferedPurpose {
  readonly id: number;
  readonly words: string;
  readonly isMine: boolean;
}

const offeredOfOthers = 12;

/** What can be supported: what the round began with, the words of others that most support, and what this participant supports already. */
export async function purposesFor(db: ReadDb, spaceId: number, participantId: number | null): Promise<OfferedPurpose[]> {
  const { rows } = await sql<OfferedPurpose>`
    with counted as (
      select option.id, option.words, option.proposed_by is not null as of_others, count(support.participant_id) as n,
             coalesce(bool_or(support.participant_id = ${participantId}), false) as mine
      from purpose_option option
      left join purpose_support support on support.space_id = option.space_id and support.option_id = option.id
      where option.space_id = ${spaceId} group by option.space_id, option.id
    ), placed as (select *, row_number() over (partition by of_others order by n desc, id) as place from counted)
    select id, words, mine as "isMine" from placed where not of_others or mine or place <= ${offeredOfOthers} order by of_others, id`.execute(db);
  return rows;
}
