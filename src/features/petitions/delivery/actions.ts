import type { Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { tellNews } from '../news/actions.ts';
import type { Answer, Meeting } from './input.ts';

interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

const daysOfLink = 14;

/** The row of this petition's delivery, held for the change that follows. */
async function hold(tx: Tx, { spaceId, by, at }: Deed): Promise<void> {
  await tx.insertInto('petition_delivery').values({ space_id: spaceId, written_by: by, written_at: at }).onConflict((conflict) => conflict.column('space_id').doUpdateSet({ written_by: by, written_at: at })).execute();
}

export async function writeCover(tx: Tx, cover: string, deed: Deed): Promise<void> {
  await hold(tx, deed);
  await tx.updateTable('petition_delivery').set({ cover }).where('space_id', '=', deed.spaceId).execute();
}

/** Lets the decision maker fetch the names of those who agreed, by a link that ends after two weeks; a new one ends the one before. */
export async function makeNamesLink(tx: Tx, deed: Deed): Promise<void> {
  await hold(tx, deed);
  const until = new Date(deed.at.getTime() + daysOfLink * 86_400_000);
  await tx.updateTable('petition_delivery').set((eb) => ({ package_version: eb('package_version', '+', 1), package_until: until })).where('space_id', '=', deed.spaceId).execute();
  await audit(tx, { at: deed.at, actor: deed.by, action: 'names.offered', spaceId: deed.spaceId });
}

/** Ends the link before its time. */
export async function endNamesLink(tx: Tx, deed: Deed): Promise<void> {
  await tx.updateTable('petition_delivery').set((eb) => ({ package_version: eb('package_version', '+', 1), package_until: null })).where('space_id', '=', deed.spaceId).execute();
  await audit(tx, { at: deed.at, actor: deed.by, action: 'names.ended', spaceId: deed.spaceId });
}

/** It was handed over: the count of that moment is kept, and those who asked for news hear of it. What is recorded again is corrected, and not told again. */
export async function recordMeeting(tx: Tx, meeting: Meeting, voice: Pick<Voice, 't'>, deed: Deed): Promise<void> {
  await hold(tx, deed);
  const { delivered_on: before } = await tx.selectFrom('petition_delivery').select('delivered_on').where('space_id', '=', deed.spaceId).executeTakeFirstOrThrow();
  const { confirmed, paper } = await tx.selectFrom('petition_tally').select(['confirmed', 'paper']).where('space_id', '=', deed.spaceId).executeTakeFirstOrThrow();
  const { deliveredOn, met, words, answerDueOn } = meeting;
  await tx
    .updateTable('petition_delivery')
    .set({ delivered_on: deliveredOn, met, words, answer_due_on: answerDueOn, ...(before === null && { confirmed, paper }) })
    .where('space_id', '=', deed.spaceId)
    .execute();
  if (before !== null) return;
  const title = voice.t(met === '' ? 'petitionDelivery.told' : 'petitionDelivery.toldTo', { met, count: confirmed + paper });
  await tellNews(tx, { kind: 'answer', title, body: words, byLetter: true }, deed);
  await audit(tx, { at: deed.at, actor: deed.by, action: 'petition.delivered', spaceId: deed.spaceId, details: { confirmed, paper } });
}

/** What was answered, told to everybody who wanted to know; once for each answer that says something else. */
export async function recordAnswer(tx: Tx, { answeredOn, outcome, answer, achieved }: Answer, voice: Pick<Voice, 't'>, deed: Deed): Promise<void> {
  await hold(tx, deed);
  const before = await tx.selectFrom('petition_delivery').select(['outcome', 'answer']).where('space_id', '=', deed.spaceId).executeTakeFirstOrThrow();
  await tx.updateTable('petition_delivery').set({ answered_on: answeredOn, outcome, answer, achieved }).where('space_id', '=', deed.spaceId).execute();
  if (before.outcome === outcome && before.answer === answer) return;
  const body = [answer, achieved].filter((part) => part !== '').join('\n\n');
  await tellNews(tx, { kind: 'answer', title: voice.t(`petitionDelivery.answered.${outcome}`), body, byLetter: true }, deed);
  await audit(tx, { at: deed.at, actor: deed.by, action: 'petition.answered', spaceId: deed.spaceId, details: { outcome } });
}

/** Takes no more signatures. From now on the term runs after which names are erased. */
export async function closePetition(tx: Tx, deed: Deed): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('petition').set({ closed_at: deed.at }).where('space_id', '=', deed.spaceId).where('closed_at', 'is', null).executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await tx.deleteFrom('signature').where('space_id', '=', deed.spaceId).where('state', '=', 'pending').execute();
  await audit(tx, { at: deed.at, actor: deed.by, action: 'petition.closed', spaceId: deed.spaceId });
}

/** It was closed too early; what waited for its button is gone. */
export async function reopenPetition(tx: Tx, deed: Deed): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('petition').set({ closed_at: null }).where('space_id', '=', deed.spaceId).where('closed_at', 'is not', null).where('erased_at', 'is', null).executeTakeFirst();
  if (numUpdatedRows > 0n) await audit(tx, { at: deed.at, actor: deed.by, action: 'petition.reopened', spaceId: deed.spaceId });
}
