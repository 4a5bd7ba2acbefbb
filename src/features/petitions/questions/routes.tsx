import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { clientNetwork } from '../../../platform/http/client.ts';
import { Refused } from '../../../platform/http/failures.ts';
import { paragraphs, readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf, type PetitionVisit, publicRoute } from '../access.ts';
import { tidyText } from '../signing/who.ts';
import { answer, ask, leaveOut, questionsOf } from './actions.ts';
import { AskPage, QuestionsPage } from './view.tsx';

/** Anybody may ask; what hosts have answered stands on the page for everybody. */
export const questionRoutes: readonly Route[] = [
  publicRoute('GET', '/question', (visit) => askPage(visit, freshForm())),
  publicRoute('POST', '/question', takeQuestion),
  campaignRoute('GET', '/questions', 'host', (visit) => questionsPage(visit, null, freshForm())),
  campaignRoute('PUT', '/questions/:question', 'host', keepAnswer),
  campaignRoute('DELETE', '/questions/:question', 'host', drop),
];

const questionForm = z.object({ question: z.string().transform(tidyText).pipe(z.string().min(1).max(500)) });
const replyForm = z.object({ answer: paragraphs(3000) });

function askPage(visit: PetitionVisit, form: FormState, status: 200 | 422 = 200): Response {
  return show(visit, <AskPage visit={visit} form={form} />, status);
}

async function takeQuestion(visit: PetitionVisit): Promise<Response> {
  const { house, c, space, petition, voice } = visit;
  if (petition.closedAt !== null) throw new Refused('petition.refused.closed');
  const form = await readForm(visit, questionForm);
  if (!form.ok) return askPage(visit, form, 422);
  await house.limits.spend('questions-to-petitions', clientNetwork(c, house.config));
  await transact(house.db, (tx) => ask(tx, space.id, form.values.question, voice.now));
  remarkOn(visit, { key: 'petitionQuestions.asked' });
  return goTo(visit, homeOf(visit));
}

async function questionsPage(visit: CampaignVisit, wrong: number | null, form: FormState): Promise<Response> {
  const questions = await questionsOf(visit.house.db, visit.space.id);
  return show(visit, <QuestionsPage visit={visit} questions={questions} wrong={wrong} form={form} />, wrong === null ? 200 : 422);
}

async function keepAnswer(visit: CampaignVisit): Promise<Response> {
  const id = numberIn(visit, 'question');
  const form = await readForm(visit, replyForm);
  if (!form.ok) return questionsPage(visit, id, form);
  await transact(visit.house.db, (tx) => answer(tx, id, form.values.answer, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: 'petitionQuestions.answered' });
  return goTo(visit, `${homeOf(visit)}/questions`);
}

async function drop(visit: CampaignVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => leaveOut(tx, numberIn(visit, 'question'), { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: 'petitionQuestions.leftOut' });
  return goTo(visit, `${homeOf(visit)}/questions`);
}
