import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type LifeState, leadsTo, type Way } from '../../core/gate/life.ts';
import type { Line } from '../../core/gate/line.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import type { VisibleSpace } from '../../platform/access/space.ts';
import { Refused } from '../../platform/http/failures.ts';
import type { Deed } from './actions.ts';

/** Why a space becomes something else, and how its gate stood then. */
export interface Step {
  readonly to: LifeState;
  /** What takes it there; the gate where nothing is said. */
  readonly way?: Way;
  readonly reason?: string;
  /** What will be mended, and by which day. */
  readonly repair?: string;
  readonly repairBy?: string | null;
  readonly lines?: readonly Line<string>[];
}

/**
 * Takes a space along one arrow of its life, and writes down who did it and why. Throws `Refused` where no arrow leads
 * there, also when somebody else was quicker: two who open a space at once open it once.
 */
export async function moveSpace(tx: Tx, spaceId: number, step: Step, { by, at }: Deed): Promise<void> {
  const space = await tx.selectFrom('space').select(['state', 'slug', 'former_slug', 'opens_as']).where('id', '=', spaceId).forNoKeyUpdate().executeTakeFirstOrThrow();
  if (!leadsTo(space.state, step.to, step.way)) throw new Refused('gate.noWay');
  await tx
    .updateTable('space')
    .set({ state: step.to, revised_at: at, ...(step.to === 'open' && { visibility: space.opens_as }), ...(await nameOnTheWay(tx, space, step.to)) })
    .where('id', '=', spaceId)
    .execute();
  await tx
    .insertInto('state_change')
    .values({
      space_id: spaceId,
      from_state: space.state,
      to_state: step.to,
      changed_at: at,
      changed_by: by,
      reason: step.reason ?? '',
      repair: step.repair ?? '',
      repair_by: step.repairBy ?? null,
      gate: step.lines ? JSON.stringify(step.lines.map(({ name, state, scale }) => ({ name, state, value: scale?.value ?? null }))) : null,
    })
    .execute();
  await audit(tx, { actor: by, at, action: 'space.state', spaceId, details: { from: space.state, to: step.to, reason: step.reason ?? '' } });
}

/** What has ended makes its name free, and keeps answering to it until another takes it; what comes back gets it back if nobody has. */
async function nameOnTheWay(tx: Tx, space: { state: LifeState; slug: string; former_slug: string | null }, to: LifeState): Promise<{ slug?: string; former_slug?: string | null; visibility?: 'hidden' }> {
  if (to === 'ended') return { slug: `${space.slug.slice(0, 60)}-${randomBytes(3).toString('hex')}`, former_slug: space.slug };
  if (space.state !== 'ended') return {};
  const taken = await tx.selectFrom('space').select('id').where('slug', '=', space.former_slug ?? space.slug).executeTakeFirst();
  return { visibility: 'hidden', former_slug: null, ...(space.former_slug !== null && !taken && { slug: space.former_slug }) };
}

const keptLines = z.array(z.object({ name: z.string(), state: z.enum(['holds', 'weak', 'missing', 'later']) }));

/** How a space came to be what it is, oldest first. */
export async function recordOf(db: ReadDb, spaceId: number) {
  const rows = await db
    .selectFrom('state_change')
    .leftJoin('person', 'person.id', 'state_change.changed_by')
    .select(['state_change.to_state', 'changed_at', 'reason', 'repair', 'repair_by', 'gate'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('who'))
    .where('state_change.space_id', '=', spaceId)
    .orderBy('state_change.id')
    .execute();
  return rows.map(({ to_state, changed_at, reason, repair, repair_by, gate, who }) => ({
    to: to_state, at: changed_at, reason, repair, repairBy: repair_by, who, lines: gate === null ? [] : keptLines.parse(gate),
  }));
}

export type RecordedStep = Awaited<ReturnType<typeof recordOf>>[number];

/** When a space last became what it is; when it was made, for those that were there before there was a record. */
export const sinceWhen = (space: Pick<VisibleSpace, 'state'>, record: readonly RecordedStep[]): Date | null =>
  record.findLast(({ to }) => to === space.state)?.at ?? null;
