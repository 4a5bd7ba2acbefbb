import { z } from 'zod';
import { isDeepStrictEqual } from 'node:util';
import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { sayIn } from '../../platform/i18n/voice.ts';
import { planOf } from './plan/queries.ts';

const wordsForm = z.object({ en: z.string(), nl: z.string() });

/** What people agree to when they sign, in each language. */
export interface Consent {
  readonly version: number;
  readonly words: z.infer<typeof wordsForm>;
}

/** The text as it stands now. */
export async function consentOf(db: ReadDb, spaceId: number): Promise<Consent> {
  const row = await db.selectFrom('petition_consent').select(['version', 'words']).where('space_id', '=', spaceId).orderBy('version', 'desc').limit(1).executeTakeFirst();
  if (!row) throw new NotFound();
  return { version: row.version, words: wordsForm.parse(row.words) };
}

/** Keeps the text as a new version wherever it says something else than the one before. */
export async function keepConsent(tx: Tx, spaceId: number, at: Date): Promise<number> {
  const [home, space, plan, before] = await Promise.all([
    tx.selectFrom('space').select('name').where('id', '=', 1).executeTakeFirstOrThrow(),
    tx.selectFrom('space').select('name').where('id', '=', spaceId).executeTakeFirstOrThrow(),
    planOf(tx, spaceId),
    tx.selectFrom('petition_consent').select(['version', 'words']).where('space_id', '=', spaceId).orderBy('version', 'desc').limit(1).executeTakeFirst(),
  ]);
  const say = (language: 'en' | 'nl') => sayIn(language)('petition.consent', { organisation: home.name, petition: space.name, decides: plan.decides === '' ? sayIn(language)('petition.whoDecides') : plan.decides, days: plan.keepDays });
  const words = { en: say('en'), nl: say('nl') };
  if (before && isDeepStrictEqual(before.words, words)) return before.version;
  const version = (before?.version ?? 0) + 1;
  await tx.insertInto('petition_consent').values({ space_id: spaceId, version, since: at, words: JSON.stringify(words) }).execute();
  return version;
}
