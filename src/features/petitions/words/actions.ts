import type { Language } from '../../../database/schema.ts';
import type { Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { renderMarkdown } from '../../conversations/public.ts';
import { keepConsent } from '../consent.ts';
import type { TranslationText } from './words.ts';

interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

interface Written {
  readonly language: Language;
  readonly text: TranslationText;
  readonly planVersion: number;
}

/**
 * Writes what a petition says in another language. False where somebody has written it since `basis`: what they wrote must not vanish
 * unseen.
 * @param basis when the words were written that stood in the form; null where there were none
 */
export async function translate(tx: Tx, basis: Date | null, { language, text, planVersion }: Written, { spaceId, by, at }: Deed): Promise<boolean> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const before = await tx.selectFrom('petition_translation').select('written_at').where('space_id', '=', spaceId).where('language', '=', language).executeTakeFirst();
  if ((before?.written_at.getTime() ?? null) !== (basis?.getTime() ?? null)) return false;
  const row = {
    plan_version: planVersion, written_by: by, written_at: at, title: text.title, ask: text.ask, story: text.story, story_html: renderMarkdown(text.story, new Map()),
    decides: text.decides, goal_why: text.goalWhy, milestones: JSON.stringify(text.milestones), deliver_how: text.deliverHow, if_no: text.ifNo,
  };
  await tx.insertInto('petition_translation').values({ space_id: spaceId, language, ...row }).onConflict((conflict) => conflict.columns(['space_id', 'language']).doUpdateSet(row)).execute();
  await keepConsent(tx, spaceId, at);
  await audit(tx, { at, actor: by, action: 'petition.translated', spaceId, details: { language } });
  return true;
}

/** From now on it is read as it was written. */
export async function takeTranslationBack(tx: Tx, language: Language, { spaceId, by, at }: Deed): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('petition_translation').where('space_id', '=', spaceId).where('language', '=', language).executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await keepConsent(tx, spaceId, at);
  await audit(tx, { at, actor: by, action: 'petition.untranslated', spaceId, details: { language } });
}
