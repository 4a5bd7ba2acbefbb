import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language, SpaceKind, SpaceRole, SpaceState, SpaceVisibility } from '../../database/schema.ts';
import { NotFound } from '../http/failures.ts';
import type { Viewer } from './viewer.ts';

/** A space that this viewer may read at least the front of. */
export interface VisibleSpace {
  readonly id: number;
  readonly kind: SpaceKind;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly forWhom: string;
  readonly visibility: SpaceVisibility;
  /** Who will see it once it is open; until then it is hidden. */
  readonly opensAs: SpaceVisibility;
  readonly language: Language;
  /** What hosts ask of who asks to join; empty where they ask nothing. */
  readonly doorQuestion: string;
  readonly zone: string | null;
  readonly state: SpaceState;
  readonly importedAt: Date | null;
  /** Who made it; null once they are erased, and for what came with an archive. */
  readonly madeBy: number | null;
  readonly revision: string;
  /** What the viewer is here; null for those who are not in it. */
  readonly role: SpaceRole | null;
  /** Whether the viewer reads it by letter. */
  readonly byLetter: boolean;
}

/** Whether others than its founders may know of it. */
export const hasOpened = (state: SpaceState): boolean => state === 'open' || state === 'resting' || state === 'ended';

/**
 * How far into a space someone may come: a guest is a reader who has signed in. Each includes those before it. Beside
 * these, directors read the charter of every space, and see what its founders see of its gate: they answer for what opens.
 */
export type Reach = 'front' | 'charter' | 'reader' | 'guest' | 'founder' | 'member' | 'host';

interface SpaceRow {
  id: number;
  kind: SpaceKind;
  slug: string;
  name: string;
  purpose: string;
  for_whom: string;
  visibility: SpaceVisibility;
  opens_as: SpaceVisibility;
  language: Language;
  door_question: string;
  time_zone: string | null;
  state: SpaceState;
  imported_at: Date | null;
  created_by: number | null;
  revised_at: Date;
  role: SpaceRole | null;
  by_letter: boolean | null;
}

/** The space behind an address, also one that it gave up when it ended, if this viewer may come so far into it; otherwise it does not exist for them. */
export async function visibleSpace(db: ReadDb, viewer: Viewer, slug: string, reach: Reach): Promise<VisibleSpace> {
  const { rows } = await sql<SpaceRow>`
    ${spaceColumns(viewer)}
    where (space.slug = ${slug} or space.former_slug = ${slug}) and space.id <> 1
    order by space.slug = ${slug} desc, space.id desc
    limit 1`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFound();
  const space = spaceIn(row);
  if (!mayReach(viewer, space, reach)) throw new NotFound();
  return space;
}

/** The space behind a key that we made, which is the right to read its front; null where it is gone. */
export async function spaceBehindKey(db: ReadDb, viewer: Viewer, id: number): Promise<VisibleSpace | null> {
  const { rows } = await sql<SpaceRow>`${spaceColumns(viewer)} where space.id = ${id}`.execute(db);
  return rows[0] ? spaceIn(rows[0]) : null;
}

const spaceColumns = (viewer: Viewer) => sql`
    select space.id, space.kind, space.slug, space.name, space.purpose, space.for_whom, space.visibility, space.opens_as, space.language, space.door_question,
           space.time_zone, space.state, space.imported_at, space.created_by, space.revised_at, membership.role, membership.by_letter
    from space
    left join membership on membership.space_id = space.id and membership.person_id = ${viewer?.id ?? null}`;

/** An administrator keeps house: they may look into every space as a host may, but do not become one by it. */
export function mayReach(viewer: Viewer, space: Pick<VisibleSpace, 'visibility' | 'role'>, reach: Reach): boolean {
  const isHost = space.role === 'host' || (viewer?.isAdministrator ?? false);
  switch (reach) {
    case 'front':
      return space.visibility !== 'hidden' || space.role !== null || isHost;
    case 'reader':
    case 'guest':
      return space.visibility === 'open' || space.role !== null || isHost;
    case 'charter':
      return mayReach(viewer, space, 'reader') || (viewer?.isDirector ?? false);
    case 'founder':
      return mayReach(viewer, space, 'member') || (viewer?.isDirector ?? false);
    case 'member':
      return space.role === 'member' || isHost;
    case 'host':
      return isHost;
  }
}

function spaceIn(row: SpaceRow): VisibleSpace {
  return {
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    name: row.name,
    purpose: row.purpose,
    forWhom: row.for_whom,
    visibility: row.visibility,
    opensAs: row.opens_as,
    language: row.language,
    doorQuestion: row.door_question,
    zone: row.time_zone,
    state: row.state,
    importedAt: row.imported_at,
    madeBy: row.created_by,
    revision: String(row.revised_at.getTime()),
    role: row.role,
    byLetter: row.by_letter ?? false,
  };
}
