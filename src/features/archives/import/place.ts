import type { Tx } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { UnreadableArchive } from '../unreadable.ts';
import { freeSlug, slugFrom } from '../../spaces/public.ts';

export interface ImportPlace {
  readonly id: number;
  readonly slug: string;
  readonly language: Language;
  readonly isNew: boolean;
}

/**
 * The space that an archive goes into: one of this name that an import made, else a new one, hidden until a host opens it.
 * A space that people made is not filled with an archive. Two imports wait for each other; those who write there do not.
 */
export async function openPlace(tx: Tx, name: string, language: Language, now: Date): Promise<ImportPlace> {
  const known = await tx
    .selectFrom('space')
    .select(['id', 'slug', 'language', 'imported_at'])
    .where((eb) => eb.or([eb('slug', '=', slugFrom(name)), eb('name', '=', name)]))
    .where('id', '<>', 1)
    .orderBy('imported_at')
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (known?.imported_at) return { ...known, isNew: false };
  if (known) throw new UnreadableArchive({ name: 'space-of-people', blanks: { space: name } });
  const made = await tx
    .insertInto('space')
    .values({ kind: 'community', slug: await freeSlug(tx, name), name, visibility: 'hidden', opens_as: 'open', language, imported_at: now, created_at: now, revised_at: now })
    .returning(['id', 'slug', 'language'])
    .executeTakeFirstOrThrow();
  return { ...made, isNew: true };
}
