import { sql } from 'kysely';
import { z } from 'zod';
import type { CharterFigures } from '../../core/gate/founding.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { ReadDb } from '../../database/open.ts';
import type { VisibleSpace } from '../../platform/access/space.ts';
import { type Charter, crowdedShare, unwritten } from './charter.ts';

const channels = z.array(z.object({ name: z.string(), people: z.number().nullable(), stays: z.string() }));

/** The charter as it stands; where nobody has written one, what the space says of itself. */
export async function charterOf(db: ReadDb, space: Pick<VisibleSpace, 'id' | 'purpose' | 'forWhom'>): Promise<Charter> {
  const [newest] = await versionsOf(db, space.id, { limit: 1, offset: 0 });
  return newest ?? unwritten(space);
}

/** Newest first. */
export async function versionsOf(db: ReadDb, spaceId: number, { limit, offset }: { limit: number; offset: number }): Promise<Charter[]> {
  const rows = await db
    .selectFrom('charter')
    .leftJoin('person', 'person.id', 'charter.written_by')
    .selectAll('charter')
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('writer'))
    .where('charter.space_id', '=', spaceId)
    .orderBy('version', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    writtenAt: row.written_at,
    writer: row.writer,
    purpose: row.purpose,
    forWhom: row.for_whom,
    enables: row.enables,
    expectedMembers: row.expected_members,
    peopleAsked: row.people_asked,
    channels: channels.parse(row.channels),
    measure: row.measure,
    measureTarget: row.measure_target,
    measureBy: row.measure_by,
    reviewOn: row.review_on,
    endsWhen: row.ends_when,
    ideaOf: row.idea_of,
    carriedBy: row.carried_by,
  }));
}

export interface Example {
  readonly id: number;
  readonly belongs: boolean;
  readonly words: string;
  readonly proposedBy: number | null;
  readonly agree: number;
  readonly disagree: number;
  /** What the viewer voted; null where they have not. */
  readonly mine: boolean | null;
}

/** What founders think belongs here and what does not, in the order in which it was proposed. Votes of those who have left do not count. */
export async function examplesOf(db: ReadDb, spaceId: number, viewerId: number | null): Promise<Example[]> {
  const { rows } = await sql<Example>`
    select example.id, example.belongs, example.words, example.proposed_by as "proposedBy",
           count(*) filter (where vote.agrees)::int as agree, count(*) filter (where not vote.agrees)::int as disagree,
           bool_or(vote.agrees) filter (where vote.person_id = ${viewerId}) as mine
    from charter_example example
    left join (example_vote vote join membership on membership.space_id = vote.space_id and membership.person_id = vote.person_id and membership.role <> 'guest')
      on vote.space_id = example.space_id and vote.example_id = example.id
    where example.space_id = ${spaceId}
    group by example.space_id, example.id
    order by example.id`.execute(db);
  return rows;
}

export interface Acceptance {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
  readonly version: number;
}

/** Who carries the charter by name, in the order in which they said so. Those who have left carry nothing. */
export function acceptancesOf(db: ReadDb, spaceId: number): Promise<Acceptance[]> {
  return db
    .selectFrom('charter_acceptance')
    .innerJoin('membership', (join) => join.onRef('membership.space_id', '=', 'charter_acceptance.space_id').onRef('membership.person_id', '=', 'charter_acceptance.person_id'))
    .innerJoin('person', 'person.id', 'charter_acceptance.person_id')
    .select(['person.id', 'person.name', 'person.handle', 'charter_acceptance.version'])
    .where('charter_acceptance.space_id', '=', spaceId)
    .where('membership.role', '<>', 'guest')
    .orderBy('accepted_at')
    .orderBy('person.id')
    .execute();
}

const graceDays = 30;

/**
 * Whether an open space should be asked for a charter: it has none, and has been there for a month with a house that knows
 * of charters. What came with an archive, or was made before there was a gate, is left in peace so long.
 */
export async function lacksCharter(db: ReadDb, spaceId: number, now: Date): Promise<boolean> {
  const { rows } = await sql<{ lacks: boolean }>`
    select state = 'open' and kind <> 'petition' and not exists (select from charter where space_id = space.id)
      and greatest(coalesce(imported_at, created_at), (select value::timestamptz from installation where name = 'charters-since')) < ${new Date(now.getTime() - graceDays * 86_400_000)} as lacks
    from space where id = ${spaceId}`.execute(db);
  return rows[0]?.lacks ?? false;
}

interface FiguresRow {
  acceptances: number;
  founders: number;
  belonging: number;
  notBelonging: number;
}

/** What the gate asks of a charter. An acceptance counts for the purpose as long as that sentence stands as it was read. */
export async function charterFigures(db: ReadDb, space: Pick<VisibleSpace, 'id' | 'purpose' | 'forWhom' | 'madeBy'>, thresholds: Thresholds): Promise<CharterFigures> {
  const [charter, { rows }] = await Promise.all([
    charterOf(db, space),
    sql<FiguresRow>`
      with member as (select person_id from membership where space_id = ${space.id} and role <> 'guest'),
      accepted as (
        select count(*)::int as founders,
               count(*) filter (where acceptance.person_id is distinct from ${space.madeBy} and read.purpose = ${space.purpose})::int as acceptances
        from charter_acceptance acceptance
        join member on member.person_id = acceptance.person_id
        left join charter read on read.space_id = acceptance.space_id and read.version = acceptance.version
        where acceptance.space_id = ${space.id}
      ),
      example as (
        select example.belongs, count(*) filter (where vote.agrees) as agree, count(*) filter (where not vote.agrees) as disagree
        from charter_example example
        join example_vote vote on vote.space_id = example.space_id and vote.example_id = example.id
        join member on member.person_id = vote.person_id
        where example.space_id = ${space.id}
        group by example.id, example.belongs
      ),
      settled as (
        select count(*) filter (where belongs)::int as belonging, count(*) filter (where not belongs)::int as "notBelonging"
        from example where agree >= ${thresholds.exampleVotes}::float8 and agree >= ${thresholds.exampleAgreement}::float8 * disagree
      )
      select * from accepted, settled`.execute(db),
  ]);
  const counted = rows[0] ?? { acceptances: 0, founders: 0, belonging: 0, notBelonging: 0 };
  return {
    ...counted,
    hasScan: charter.channels.length > 0,
    crowdedShare: crowdedShare(charter),
    hasMeasure: charter.measure !== '',
    hasDates: charter.measureTarget !== null && charter.measureBy !== null && (charter.reviewOn !== null || charter.endsWhen !== ''),
    expectedMembers: charter.expectedMembers,
  };
}
