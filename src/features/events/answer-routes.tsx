import type { ParseKeys } from 'i18next';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../platform/http/form.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { signalStream } from '../../platform/live/stream.ts';
import { refuseLetters } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { dayTrouble } from '../founding/public.ts';
import { RefusalPage } from '../spaces/public.ts';
import { type Answer, answerForm } from './answer-input.ts';
import { purposesFor, type RoundSpace } from './answer-queries.ts';
import { AnswerPage } from './answer-view.tsx';
import { say } from './answers.ts';
import { comeIn } from './coming-in.ts';
import { type Group, groupOf, type RoundState, roundState } from './group.ts';
import { hasSaid, type Participant, participantBehind, saidCode } from './keys.ts';
import { OutcomePage, TallyPage } from './said-views.tsx';
import { answered, roundSpaceNow, roundTopic, tallyFor, tallyNow, thresholdsNow } from './tally.ts';

export const answerRoutes: readonly Route[] = [
  { method: 'GET', path: '/round/:code', who: 'everyone', handle: showForm },
  { method: 'POST', path: '/round/:code', who: 'everyone', handle: answer },
  { method: 'GET', path: '/round/:code/tally', who: 'everyone', handle: showTally },
  { method: 'GET', path: '/round/:code/live', who: 'everyone', handle: listen },
  { method: 'POST', path: '/round/:code/membership', who: 'everyone', handle: join },
  { method: 'GET', path: '/round/:code/refusal', who: 'everyone', handle: askForRefusal },
  { method: 'POST', path: '/round/:code/refusal', who: 'everyone', handle: refuse },
];

/** Somebody who was asked, at their own link or at a seat in the room. */
export interface RoundVisit extends Visit {
  readonly code: string;
  readonly participant: Participant;
  readonly by: 'letter' | 'seat';
  readonly group: Group;
  readonly space: RoundSpace;
  readonly state: RoundState;
}

async function welcome(visit: Visit): Promise<RoundVisit> {
  const { house, voice } = visit;
  const code = visit.c.req.param('code') ?? '';
  const behind = await participantBehind(house.db, house.secrets, code, voice.now);
  if (!behind) throw new NotFound();
  const group = await groupOf(house.db, behind.participant.spaceId);
  const space = await roundSpaceNow(house, group);
  return { ...visit, code, ...behind, group, space, state: roundState(group, voice.now) };
}

/** Looking at it answers nothing: a mail scanner that follows the link has no opinion. */
async function showForm(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  if (visit.state === 'open') return formPage(visit, freshForm(typedBy(visit)));
  return outcomePage(visit);
}

async function formPage(visit: RoundVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const purposes = await purposesFor(visit.house.db, visit.space.id, visit.by === 'letter' ? visit.participant.id : null);
  return show(visit, <AnswerPage visit={visit} purposes={purposes} thresholds={await thresholdsNow(visit.house)} form={form} />, status);
}

/** What was said before is shown at one's own link only: anybody can take a seat under any address. */
function typedBy({ by, participant }: RoundVisit): Record<string, string> {
  if (by === 'seat') return {};
  const { duration, hosts, sharesAddress, cue, deed, dueOn } = participant;
  return { duration: duration ?? '', ...(hosts && { hosts: 'on' }), ...(sharesAddress && { sharesAddress: 'on' }), cue: cue ?? '', deed: deed ?? '', dueOn: dueOn ?? '' };
}

async function answer(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, voice, participant, by } = visit;
  if (visit.state !== 'open') return goTo(visit, `/round/${visit.code}`);
  const form = await readForm(visit, answerForm);
  if (!form.ok) return formPage(visit, form, 422);
  const trouble = stepTrouble(visit, form.values);
  if (trouble) return formPage(visit, { typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } }, 422);
  await transact(house.db, (tx) => say(tx, participant, form.values, { by, at: voice.now }));
  answered(house, participant);
  return goTo(visit, `/round/${visit.code}/tally${by === 'seat' ? `?said=${saidCode(house.secrets, participant)}` : ''}`);
}

/** What is wrong with the day of a first step; one that was chosen before may have gone by. */
function stepTrouble(visit: RoundVisit, answer: Answer | null): ParseKeys | null {
  const day = answer?.firstStep?.dueOn ?? null;
  return day === null || day === visit.participant.dueOn ? null : dayTrouble(day, todayIn(visit));
}

/** After one's own answer; before it a tally would speak for the others. At a seat that is an answer from this seat: it does not tell whether its address has answered. */
async function showTally(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, by, participant } = visit;
  const mayLook = by === 'letter' ? participant.answeredAt !== null : hasSaid(house.secrets, participant, visit.c.req.query('said') ?? '');
  if (visit.state !== 'open' || !mayLook) return goTo(visit, `/round/${visit.code}`);
  const [tally, thresholds] = await Promise.all([tallyFor(house, participant), thresholdsNow(house)]);
  return show(visit, <TallyPage visit={visit} tally={tally} thresholds={thresholds} />);
}

async function outcomePage(visit: RoundVisit): Promise<Response> {
  const { house, space, state } = visit;
  const tally = state === 'settled' ? await tallyNow(house, space.id) : null;
  return show(visit, <OutcomePage visit={visit} tally={tally} thresholds={await thresholdsNow(house)} />);
}

async function listen(anyone: Visit): Promise<Response> {
  const { participant } = await welcome(anyone);
  return signalStream(anyone, roundTopic(participant.spaceId));
}

/** Who said yes in the room comes in by the link of their letter, which shows that the address is theirs. */
async function join(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, participant, by, group, space, voice } = visit;
  if (by !== 'letter' || group.outcome !== 'opened') throw new NotFound();
  await transact(house.db, (tx) => comeIn(tx, space, participant.id, voice.now));
  remarkOn(visit, { key: 'space.joined', about: space.name });
  return goTo(visit, `/round/${visit.code}`);
}

async function askForRefusal(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  if (visit.by !== 'letter') throw new NotFound();
  return show(visit, <RefusalPage visit={visit} to={`/round/${visit.code}/refusal`} />);
}

/** Also what a mail program does by itself on "unsubscribe" (RFC 8058), which comes from no page of ours. */
async function refuse(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, participant, by, voice } = visit;
  const { address } = participant;
  if (by !== 'letter' || address === null) throw new NotFound();
  const isMailProgram = (await bodyOf(visit))['List-Unsubscribe'] === 'One-Click';
  await transact(house.db, (tx) => refuseLetters(tx, house.secrets, address, voice.now));
  if (isMailProgram) return visit.c.text(voice.t('refusal.done'));
  remarkOn(visit, { key: 'refusal.done' });
  return goTo(visit, '/');
}
