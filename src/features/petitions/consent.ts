import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { type Language, languages } from '../../platform/i18n/languages.ts';
import { sayIn } from '../../platform/i18n/voice.ts';

const wordsForm = z.object({ en: z.string(), nl: z.string() });

/** What people agree to when they sign, in each language. */
export interface Consent {
  readonly version: number;
  readonly words: z.infer<typeof wordsForm>;
}

/** The text as it stands now. Throws `NotFound` where no plan was ever written. */
export async function consentOf(db: ReadDb, spaceId: number): Promise<Consent> {
  const newest = await newestOf(db, spaceId);
  if (!newest) throw new NotFound();
  return newest;
}

async function newestOf(db: ReadDb, spaceId: number): Promise<Consent | null> {
  const row = await db.selectFrom('petition_consent').select(['version', 'words']).where('space_id', '=', spaceId).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row ? { version: row.version, words: wordsForm.parse(row.words) } : null;
}

/**
 * Keeps the text as a new version where it says something else than the one before, so that it can be shown for each
 * signature what was agreed to. Tells the version that stands.
 */
export async function keepConsent(tx: Tx, spaceId: number, at: Date): Promise<number> {
  await tx.selectFrom('petition').select('space_id').where('space_id', '=', spaceId).forNoKeyUpdate().execute();
  const [newest, says] = [await newestOf(tx, spaceId), await whatItSays(tx, spaceId)];
  const words = Object.fromEntries(languages.map((language) => [language, composed(language, says)]));
  if (newest && isDeepStrictEqual(newest.words, words)) return newest.version;
  const version = (newest?.version ?? 0) + 1;
  await tx.insertInto('petition_consent').values({ space_id: spaceId, version, since: at, words: JSON.stringify(words) }).execute();
  return version;
}

/** The same for every petition that can still be signed: the name of who keeps the signatures stands in all of them. */
export async function keepConsents(tx: Tx, at: Date): Promise<void> {
  const open = await tx.selectFrom('petition').select('space_id').where('closed_at', 'is', null).orderBy('space_id').execute();
  for (const { space_id: spaceId } of open) await keepConsent(tx, spaceId, at);
}

interface Says {
  readonly organisation: string;
  readonly petition: string;
  readonly decides: string;
  readonly keepDays: number;
  /** What it is called and who decides, by language. */
  readonly translated: Readonly<Record<string, { readonly title: string; readonly decides: string }>>;
}

async function whatItSays(db: ReadDb, spaceId: number): Promise<Says> {
  const { rows } = await sql<Says>`
    select home.name as organisation, space.name as petition, decides, keep_days as "keepDays", (
      select coalesce(json_object_agg(language, json_build_object('title', title, 'decides', decides)), '{}') from petition_translation where space_id = ${spaceId}
    ) as translated
    from petition_plan plan join space on space.id = plan.space_id, space home
    where plan.space_id = ${spaceId} and home.id = 1
    order by version desc limit 1`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFound();
  return row;
}

/** Who keeps it, for what, who is given what, how long, why it is asked, and how to take it back. */
function composed(language: Language, { organisation, petition, decides, keepDays, translated }: Says): string {
  const say = sayIn(language);
  const said = translated[language];
  return say('petition.consent', { organisation, petition: said?.title ?? petition, decides: said?.decides || decides || say('petition.whoDecides'), days: keepDays });
}
