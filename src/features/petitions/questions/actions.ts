import type { ReadDb, Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { renderMarkdown } from '../../conversations/public.ts';

interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** Somebody asks, without a name. Nobody sees it before it is answered; the same words are asked once. */
export async function ask(tx: Tx, spaceId: number, words: string, at: Date): Promise<void> {
  const twin = await tx.selectFrom('petition_question').select('id').where('space_id', '=', spaceId).where('words', '=', words).executeTakeFirst();
  if (!twin) await tx.insertInto('petition_question').values({ space_id: spaceId, words, asked_at: at }).execute();
}

/** Answers a question, or says it better; from now on both stand on the page. */
export async function answer(tx: Tx, id: number, words: string, { spaceId, by, at }: Deed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('petition_question')
    .set({ answer: words, answer_html: renderMarkdown(words, new Map()), answered_by: by, answered_at: at, hidden_at: null })
    .where('space_id', '=', spaceId).where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
}

/** Leaves a question out, which stands in the record. */
export async function leaveOut(tx: Tx, id: number, { spaceId, by, at }: Deed): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('petition_question').set({ hidden_at: at }).where('space_id', '=', spaceId).where('id', '=', id).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
  await audit(tx, { at, actor: by, action: 'question.hidden', spaceId, subject: `question ${id}` });
}

const mostQuestions = 50;

/** Questions with their answers, as everybody reads them. */
export function answeredQuestions(db: ReadDb, spaceId: number) {
  return db.selectFrom('petition_question').select(['id', 'words', 'answer_html as html']).where('space_id', '=', spaceId).where('answered_at', 'is not', null).where('hidden_at', 'is', null).orderBy('answered_at', 'desc').orderBy('id', 'desc').limit(mostQuestions).execute();
}

export type AnsweredQuestion = Awaited<ReturnType<typeof answeredQuestions>>[number];

/** All that are not left out, those first that wait. */
export function questionsOf(db: ReadDb, spaceId: number) {
  return db.selectFrom('petition_question').select(['id', 'words', 'answer', 'asked_at as askedAt']).where('space_id', '=', spaceId).where('hidden_at', 'is', null).orderBy((eb) => eb('answered_at', 'is not', null)).orderBy('id').limit(200).execute();
}

export type Question = Awaited<ReturnType<typeof questionsOf>>[number];
