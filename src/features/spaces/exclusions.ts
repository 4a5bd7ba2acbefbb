import type { ReadDb, Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import type { Deed } from './actions.ts';

/** Why somebody may not come back into a space; null for everybody else. */
export async function exclusionOf(db: ReadDb, spaceId: number, personId: number): Promise<string | null> {
  const row = await db.selectFrom('exclusion').select('reason').where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  return row?.reason ?? null;
}

/** Throws `Refused`, with the reason, for who may not come back. */
export async function refuseExcluded(db: ReadDb, spaceId: number, personId: number): Promise<void> {
  const reason = await exclusionOf(db, spaceId, personId);
  if (reason !== null) throw new Refused('membership.shut.refused', 403, reason);
}

export async function exclude(tx: Tx, spaceId: number, personId: number, reason: string, { by, at }: Deed): Promise<void> {
  await tx.insertInto('exclusion').values({ space_id: spaceId, person_id: personId, reason, excluded_by: by, excluded_at: at }).execute();
  await audit(tx, { actor: by, at, action: 'exclusion.made', spaceId, subject: `person ${personId}` });
}

/** Lets somebody come back, if they like: it does not bring them in. */
export async function liftExclusion(tx: Tx, spaceId: number, personId: number, { by, at }: Deed): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('exclusion').where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  if (numDeletedRows === 0n) throw new NotFound();
  await audit(tx, { actor: by, at, action: 'exclusion.lifted', spaceId, subject: `person ${personId}` });
}

const mostShown = 500;

/** Who may not come back, the latest first. */
export function exclusionsIn(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('exclusion')
    .innerJoin('person', 'person.id', 'exclusion.person_id')
    .leftJoin('person as host', 'host.id', 'exclusion.excluded_by')
    .select(['person.id', 'person.name', 'exclusion.reason', 'excluded_at', 'excluded_by'])
    .select((eb) => eb.case().when('host.state', '<>', 'erased').then(eb.ref('host.name')).end().as('by'))
    .where('exclusion.space_id', '=', spaceId)
    .orderBy('excluded_at', 'desc')
    .orderBy('person.id')
    .limit(mostShown)
    .execute();
}

export type Exclusion = Awaited<ReturnType<typeof exclusionsIn>>[number];
