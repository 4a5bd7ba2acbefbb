import { sql } from 'kysely';
import { factKinds, THANKED } from '../../../core/vitality/facts.ts';
import type { Tx } from '../../../database/open.ts';
import { actsToTell } from '../facts.ts';
import type { Heads } from '../heads.ts';
import type { Threads } from '../threads.ts';
import type { Plan } from './plan.ts';

const batch = 10_000;

/** What somebody did without words; `post` is what they thanked for, or 0. */
interface Row {
  readonly kind: string;
  readonly at: Date;
  readonly actor: number;
  readonly post: number;
}

/**
 * Tells who came, went, was at an event and thanked, as far as it is not told yet. Somebody who was erased did nothing.
 *
 * @returns how many are new
 */
export async function tellActs(tx: Tx, spaceId: number, { acts, messages }: Heads, threads: Threads, plan: Plan, authors: readonly number[]): Promise<number> {
  const places = new Int32Array(messages.length);
  for (const [place, message] of threads.message.entries()) places[message] = place;
  const rowOf = (act: number): Row => {
    const kind = acts.kind(act);
    const post = kind === THANKED ? (plan.post[places[acts.towards(act)] ?? 0] ?? 0) : 0;
    return { kind: factKinds[kind] ?? 'joined', at: new Date(acts.at(act)), actor: authors[acts.author(act)] ?? 0, post };
  };
  const told = actsToTell(acts, messages);
  let stored = 0;
  for (let start = 0; start < told.length; start += batch) {
    const rows = told.slice(start, start + batch).map(rowOf);
    stored += await tellThanks(tx, spaceId, rows.filter(({ post }) => post !== 0));
    stored += await tellOthers(tx, spaceId, rows.filter(({ kind }) => kind !== factKinds[THANKED]));
  }
  return stored;
}

async function tellThanks(tx: Tx, spaceId: number, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: found } = await sql<{ told: number }>`
    with given as (
      insert into thanks (space_id, post_id, person_id, thanked_at)
      select distinct on (post.id, person.id) post.space_id, post.id, person.id, act.at
      from ${unnested(rows)}
      join post on post.space_id = ${spaceId} and post.id = act.post and post.author_id is distinct from act.actor
      join person on person.id = act.actor and person.state <> 'erased'
      order by post.id, person.id, act.at
      on conflict do nothing
      returning post_id, person_id, thanked_at
    ), counted as (
      update post set thanks = thanks + given.more
      from (select post_id, count(*)::int as more from given group by post_id) given
      where post.space_id = ${spaceId} and post.id = given.post_id
      returning post.id, post.conversation_id, post.author_id
    ), aged as (
      update conversation set version = version + 1 where space_id = ${spaceId} and id in (select conversation_id from counted)
    ), facts as (
      insert into activity (space_id, at, kind, actor, towards, conversation_id, post_id, replies_to)
      select ${spaceId}, given.thanked_at, 'thanked', given.person_id, counted.author_id, counted.conversation_id, counted.id, counted.id
      from given join counted on counted.id = given.post_id
      returning 1
    )
    select count(*)::int as told from facts`.execute(tx);
  return found[0]?.told ?? 0;
}

async function tellOthers(tx: Tx, spaceId: number, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into activity (space_id, at, kind, actor)
    select distinct ${spaceId}::bigint, act.at, act.kind, act.actor
    from ${unnested(rows)}
    join person on person.id = act.actor and person.state <> 'erased'
    where not exists (
      select from activity known
      where known.space_id = ${spaceId} and known.actor = act.actor and known.kind = act.kind and known.at = act.at
    )`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

const unnested = (rows: readonly Row[]) => sql`unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ at }) => at)}::timestamptz[],
  ${rows.map(({ actor }) => actor)}::bigint[], ${rows.map(({ post }) => post)}::bigint[]) as act (kind, at, actor, post)`;
