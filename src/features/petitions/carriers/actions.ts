import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { NotFound, Refused } from '../../../platform/http/failures.ts';
import type { CarrierChange, CarrierInput } from './input.ts';

/** Who acts, where, and when. */
interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** With more of them it is a campaign of many petitions, and the page would not hold them. */
export const mostCarriers = 500;

/** Writes somebody down; sent twice within a minute, once. */
export async function addCarrier(tx: Tx, { name, circle, pledged, agrees }: CarrierInput, { spaceId, by, at }: Deed): Promise<void> {
  await holdCarriers(tx, spaceId);
  const twin = await tx
    .selectFrom('carrier').select('id')
    .where('space_id', '=', spaceId).where('name', '=', name).where('circle', '=', circle).where('pledged', '=', pledged).where('added_by', '=', by)
    .where('added_at', '>', new Date(at.getTime() - 60_000))
    .executeTakeFirst();
  if (twin) return;
  await refuseTooMany(tx, spaceId);
  await tx.insertInto('carrier').values({ space_id: spaceId, name, circle, pledged, agrees, added_by: by, added_at: at }).execute();
}

/** Somebody says what they will do themselves; their last word counts. */
export async function pledge(tx: Tx, { name, circle, pledged, agrees }: CarrierInput, { spaceId, by, at }: Deed): Promise<void> {
  await holdCarriers(tx, spaceId);
  const mine = await tx.updateTable('carrier').set({ name, circle, pledged, agrees }).where('space_id', '=', spaceId).where('person_id', '=', by).executeTakeFirst();
  if (mine.numUpdatedRows > 0n) return;
  await refuseTooMany(tx, spaceId);
  await tx.insertInto('carrier').values({ space_id: spaceId, person_id: by, name, circle, pledged, agrees, added_by: by, added_at: at }).execute();
}

/** Throws `NotFound` where they are gone. */
export async function changeCarrier(tx: Tx, spaceId: number, id: number, change: Partial<CarrierChange>): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('carrier').set(change).where('space_id', '=', spaceId).where('id', '=', id).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
}

export async function removeCarrier(tx: Tx, spaceId: number, id: number): Promise<void> {
  await tx.deleteFrom('carrier').where('space_id', '=', spaceId).where('id', '=', id).execute();
}

interface Removed extends CarrierChange {
  /** Null where the code that came back was none of ours. */
  readonly id: number | null;
  readonly person: number | null;
}

/**
 * Undoes that somebody was taken away. They come back as the same one, so that their link, which is out in the world, and
 * those who signed by it are theirs again; once, however often it is undone.
 */
export async function bringBack(tx: Tx, { id, person, name, circle, pledged, asked, agrees }: Removed, { spaceId, by, at }: Deed): Promise<void> {
  await holdCarriers(tx, spaceId);
  if (id === null) throw new NotFound();
  await refuseTooMany(tx, spaceId);
  await sql`
    insert into carrier (space_id, id, person_id, name, circle, pledged, asked, agrees, added_by, added_at) overriding system value
    values (${spaceId}, ${id}, (select person_id from membership where space_id = ${spaceId} and person_id = ${person}), ${name}, ${circle}, ${pledged}, ${asked}, ${agrees}, ${by}, ${at})
    on conflict do nothing`.execute(tx);
}

/** Two cannot add somebody in the same moment. */
async function holdCarriers(tx: Tx, spaceId: number): Promise<void> {
  await tx.selectFrom('petition').select('space_id').where('space_id', '=', spaceId).forNoKeyUpdate().execute();
}

async function refuseTooMany(tx: Tx, spaceId: number): Promise<void> {
  const { count } = await tx.selectFrom('carrier').select(({ fn }) => fn.countAll<number>().as('count')).where('space_id', '=', spaceId).executeTakeFirstOrThrow();
  if (count >= mostCarriers) throw new Refused('petitionPlan.carrier.enough');
}
