import type { ReadDb, Tx } from '../../database/open.ts';
import { type Told, toldFigures, type ToldName } from './told.ts';
import { lostBy } from './told-basis.ts';

/** A figure with the host who told it; null where they were erased. */
export interface ToldBy extends Told {
  readonly who: string | null;
}

/** What hosts of a space told, whenever that was. */
export async function toldIn(db: ReadDb, spaceId: number): Promise<ToldBy[]> {
  const rows = await db
    .selectFrom('told_figure')
    .leftJoin('person', 'person.id', 'told_by')
    .select(['told_figure.name', 'count', 'of', 'told_at', 'person.name as who'])
    .where('space_id', '=', spaceId)
    .execute();
  return rows.flatMap(({ name, count, of, told_at: at, who }) => {
    const known = nameOf(name);
    return known === null ? [] : [{ name: known, count, of, at, who }];
  });
}

const nameOf = (name: string): ToldName | null => toldFigures.find(([known]) => known === name)?.[0] ?? null;

/** A figure as it was typed; null where its field was left empty. */
export interface Figure {
  readonly name: ToldName;
  readonly told: { readonly count: number; readonly of: number | null } | null;
}

/**
 * Keeps what was typed in a form that was opened when `basis` stood. Null where another host has told something since that
 * would be lost by it: then nothing is kept.
 */
export async function tellSince(tx: Tx, spaceId: number, { basis, figures }: { readonly basis: string; readonly figures: readonly Figure[] }, deed: { by: number; at: Date }): Promise<number | null> {
  // Two who send at the same moment wait for each other here.
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  return lostBy(figures, basis, await toldIn(tx, spaceId)).length > 0 ? null : tell(tx, spaceId, figures, deed);
}

/**
 * Keeps what hosts told; what is empty now is forgotten. What was told before and has not changed is told anew: whoever
 * sends the page has seen it. Tells how many figures stand.
 */
export async function tell(tx: Tx, spaceId: number, figures: readonly Figure[], { by, at }: { by: number; at: Date }): Promise<number> {
  const rows = figures.flatMap(({ name, told }) => (told === null ? [] : [{ space_id: spaceId, name, count: told.count, of: told.of, told_by: by, told_at: at }]));
  const gone = figures.filter(({ told }) => told === null).map(({ name }) => name);
  if (gone.length > 0) await tx.deleteFrom('told_figure').where('space_id', '=', spaceId).where('name', 'in', gone).execute();
  if (rows.length > 0) {
    await tx
      .insertInto('told_figure')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['space_id', 'name']).doUpdateSet((eb) => ({ count: eb.ref('excluded.count'), of: eb.ref('excluded.of'), told_by: eb.ref('excluded.told_by'), told_at: eb.ref('excluded.told_at') })),
      )
      .execute();
  }
  return rows.length;
}
