import { sql } from 'kysely';
import type { Others } from '../../core/forecast/signs.ts';
import type { ReadDb } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';

/** How many signed, as everybody may know it. */
export interface Tally {
  /** Confirmed by a letter or by an account; those who withdrew or were set aside are not among them. */
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly setAside: number;
  /** On paper, counted apart. */
  readonly paper: number;
  /** Ever larger: whether anything that a page shows of signatures has changed. */
  readonly changes: number;
}

/** What a petition is beside the space that it lives in. */
export interface Petition {
  readonly spaceId: number;
  /** Names the way in for the first circle. */
  readonly circleVersion: number;
  /** Whether everybody may see what is foreseen. */
  readonly showsForecast: boolean;
  /** How many others ask for much the same, as its hosts say; null where nobody has said it. */
  readonly others: Others | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly tally: Tally;
}

/** The petition in this space. Throws `NotFound` where the space is something else. */
export async function petitionOf(db: ReadDb, spaceId: number): Promise<Petition> {
  const { rows } = await sql<Omit<Petition, 'tally'> & Tally>`
    select petition.space_id as "spaceId", circle_version as "circleVersion", shows_forecast as "showsForecast", others, opened_at as "openedAt", closed_at as "closedAt", erased_at as "erasedAt",
           coalesce(confirmed, 0) as confirmed, coalesce(withdrawn, 0) as withdrawn, coalesce(set_aside, 0) as "setAside", coalesce(paper, 0) as paper, coalesce(changes, 0) as changes
    from petition left join petition_tally using (space_id)
    where petition.space_id = ${spaceId}`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFound();
  const { confirmed, withdrawn, setAside, paper, changes, ...petition } = row;
  return { ...petition, tally: { confirmed, withdrawn, setAside, paper, changes } };
}

/** All that count: confirmed ones, and those on paper. */
export const countOf = ({ confirmed, paper }: Pick<Tally, 'confirmed' | 'paper'>): number => confirmed + paper;
