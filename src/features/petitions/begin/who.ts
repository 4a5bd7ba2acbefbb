import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb, Tx } from '../../../database/open.ts';
import type { Viewer } from '../../../platform/access/viewer.ts';
import { audit } from '../../../platform/audit.ts';

/** Those who may start petitions in the name of the house. Directors and administrators always may. */
export const beginners = ['administrators', 'hosts', 'members'] as const;
export type Beginners = (typeof beginners)[number];

export const beginnersForm = z.object({ beginners: z.enum(beginners) });

const setting = 'petitions-begin';

/** As an administrator said it; hosts where nobody has. */
export async function beginnersOf(db: ReadDb): Promise<Beginners> {
  const row = await db.selectFrom('installation').select('value').where('name', '=', setting).executeTakeFirst();
  return z.enum(beginners).catch('hosts').parse(row?.value);
}

export async function chooseBeginners(tx: Tx, value: Beginners, { by, at }: { by: number; at: Date }): Promise<void> {
  await tx.insertInto('installation').values({ name: setting, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute();
  await audit(tx, { at, actor: by, action: 'petitions.beginners', details: { value } });
}

/** Whether this viewer may start a petition. */
export async function mayBegin(db: ReadDb, viewer: Viewer): Promise<boolean> {
  if (!viewer) return false;
  if (viewer.isAdministrator || viewer.isDirector) return true;
  switch (await beginnersOf(db)) {
    case 'administrators':
      return false;
    case 'members':
      return true;
    case 'hosts':
      return hostsSomething(db, viewer.id);
  }
}

/** Anybody makes an idea, and hosts it: what has passed a gate shows that its host carries something. */
async function hostsSomething(db: ReadDb, personId: number): Promise<boolean> {
  const { rows } = await sql`
    select from membership join space on space.id = membership.space_id and space.state in ('trial', 'open', 'resting') and space.id <> 1
    where person_id = ${personId} and role = 'host' limit 1`.execute(db);
  return rows.length > 0;
}
