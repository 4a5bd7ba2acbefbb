import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { rowOfKey } from '../../../platform/mail/key.ts';
import type { Secrets } from '../../../platform/secrets.ts';
import { isKeyOf } from './keys.ts';

/** A button that was pressed in the page behind a letter. */
export interface Pressed {
  readonly key: string;
  readonly at: Date;
}

export type Confirmed = 'counts' | 'unknown' | 'address-full' | 'closed';

const mostOfAddress = 2;

interface Row {
  readonly id: number;
  readonly spaceId: number;
  readonly state: 'pending' | 'confirmed' | 'withdrawn' | 'set_aside';
  readonly askedAt: Date;
  readonly mailbox: string | null;
  readonly isClosed: boolean;
}

/**
 * Counts many signatures at once, each once, also where a button is pressed twice. Whoever counts for a petition holds its
 * tally, so that two processes give no number twice, and no address more than it may have.
 */
export async function confirm(tx: Tx, secrets: Secrets, all: readonly Pressed[]): Promise<readonly Confirmed[]> {
  const rows = await heldRows(tx, all.flatMap(({ key }) => rowOfKey(key) ?? []));
  const others = await confirmedOfAddress(tx, [...rows.values()]);
  const fresh = new Map<number, { id: number; spaceId: number; at: Date }>();
  const outcomes = all.map(({ key, at }): Confirmed => {
    const id = rowOfKey(key) ?? 0;
    const row = rows.get(id);
    if (!row || row.state === 'withdrawn' || !isKeyOf(secrets, row, key)) return 'unknown';
    if (row.state !== 'pending' || fresh.has(id)) return 'counts';
    if (row.isClosed) return 'closed';
    const box = `${row.spaceId} ${row.mailbox}`;
    const before = others.get(box) ?? 0;
    if (before >= mostOfAddress) return 'address-full';
    others.set(box, before + 1);
    fresh.set(id, { id, spaceId: row.spaceId, at });
    return 'counts';
  });
  if (fresh.size > 0) await countNow(tx, [...fresh.values()]);
  return outcomes;
}

async function heldRows(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  await sql`select from petition_tally where space_id in (select space_id from signature where id = any(${ids}::bigint[])) order by space_id for update`.execute(tx);
  const { rows } = await sql<Row>`
    select signature.id, signature.space_id as "spaceId", signature.state, asked_at as "askedAt", address_key as mailbox, closed_at is not null as "isClosed"
    from signature join petition on petition.space_id = signature.space_id
    where signature.id = any(${ids}::bigint[]) order by signature.id for no key update of signature`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

async function confirmedOfAddress(tx: Tx, rows: readonly Row[]): Promise<Map<string, number>> {
  const { rows: counts } = await sql<{ box: string; count: number }>`
    select signature.space_id || ' ' || address_key as box, count(*)::int as count
    from (select distinct * from unnest(${rows.map(({ spaceId }) => spaceId)}::bigint[], ${rows.map(({ mailbox }) => mailbox)}::text[]) as asked (space_id, mailbox)) asked
    join signature on signature.space_id = asked.space_id and address_key = asked.mailbox
    where state in ('confirmed', 'set_aside')
    group by 1`.execute(tx);
  return new Map(counts.map(({ box, count: confirmed }) => [box, confirmed]));
}

/** Gives each its number, in the order in which they came, and writes the fact, which names the signature and no person. */
export async function countNow(tx: Tx, fresh: readonly { id: number; spaceId: number; at: Date }[]): Promise<void> {
  await sql`
    with pressed as materialized (
      select pressed.id, tally.space_id, at, numbered + row_number() over (partition by tally.space_id order by place) as number
      from unnest(${fresh.map(({ id }) => id)}::bigint[], ${fresh.map(({ spaceId }) => spaceId)}::bigint[], ${fresh.map(({ at }) => at)}::timestamptz[]) with ordinality as pressed (id, space_id, at, place)
      join petition_tally tally on tally.space_id = pressed.space_id
    ),
    counted as (
      update signature set state = 'confirmed', confirmed_at = at, number = pressed.number, comment_state = case when comment is null then 'none' else 'waiting' end::comment_state
      from pressed where signature.space_id = pressed.space_id and signature.id = pressed.id
    )
    insert into activity (space_id, at, kind, actor) select space_id, at, 'signed', -id from pressed order by id`.execute(tx);
  await sql`
    update petition_tally set numbered = numbered + fresh.count
    from (select space_id, count(*)::int as count from unnest(${fresh.map(({ spaceId }) => spaceId)}::bigint[]) as pressed (space_id) group by 1) fresh
    where petition_tally.space_id = fresh.space_id`.execute(tx);
}
