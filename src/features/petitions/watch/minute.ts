import { sql } from 'kysely';
import { transact, type Tx } from '../../../database/open.ts';
import type { House } from '../../../platform/house.ts';
import { tellMilestones } from '../news/milestones.ts';
import { type Burst, burstMinutes, burstsIn, type Group } from './rules.ts';
import { growWary } from './wary.ts';

/** The newest ones of a petition that are looked through; more come in no ten minutes. */
const mostLookedAt = 100_000;

/** Each minute: tells of numbers that were reached, and raises a look at signatures that came in an unusual way. Nothing happens to them by itself. */
export async function watchSignatures(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  const { db, clock } = house;
  await tellMilestones(house);
  const now = clock.now();
  const since = new Date(now.getTime() - burstMinutes * 60_000);
  const { rows: open } = await sql<{ id: number }>`select space_id as id from petition where closed_at is null and opened_at is not null order by 1`.execute(db);
  for (const { id } of open) {
    await transact(db, async (tx) => {
      const { groups, all } = await groupsSince(tx, id, since);
      for (const burst of burstsIn(groups, all)) await raise(tx, id, burst, since, now);
      await growWary(tx, id, now);
    });
  }
}

async function groupsSince(tx: Tx, spaceId: number, since: Date): Promise<{ groups: Group[]; all: number }> {
  const { rows } = await sql<{ kind: 'network' | 'domain' | null; about: string | null; signatures: number }>`
    with newest as materialized (
      select network, split_part(address, '@', 2) as domain from (
        select network, address, confirmed_at, state from signature where space_id = ${spaceId} and number is not null order by number desc limit ${mostLookedAt}
      ) numbered where confirmed_at > ${since} and state = 'confirmed' and address is not null
    )
    select null as kind, null as about, count(*)::int as signatures from newest
    union all select 'network', network, count(*)::int from newest where network is not null group by 2
    union all select 'domain', domain, count(*)::int from newest group by 2`.execute(tx);
  const groups = rows.flatMap(({ kind, about, signatures }) => (kind === null || about === null ? [] : [{ kind, about, signatures }]));
  return { groups, all: rows.find(({ kind }) => kind === null)?.signatures ?? 0 };
}

/** What a host has looked at within a day and kept is not raised again. */
async function raise(tx: Tx, spaceId: number, { kind, about, signatures }: Burst, since: Date, now: Date): Promise<void> {
  await sql`
    insert into signing_review (space_id, kind, about, raised_at, since, signatures)
    select ${spaceId}, ${kind}, ${about}, ${now}, ${since}, ${signatures}
    where not exists (
      select from signing_review where space_id = ${spaceId} and kind = ${kind} and about = ${about} and outcome = 'kept' and settled_at > ${now}::timestamptz - interval '1 day'
    )
    on conflict (space_id, kind, about) where settled_at is null do update set signatures = greatest(signing_review.signatures, excluded.signatures)`.execute(tx);
}
