import { eventSigns, meets } from '../../src/core/warning/event-signs.ts';
import { cameQuestions, meetQuestions, type Question, talkQuestions } from '../../src/core/warning/model.ts';
import { WEEK } from '../../src/core/warning/signs.ts';
import { talks, talkSigns } from '../../src/core/warning/talk-signs.ts';
import type { History, MeetHistory, TalkHistory } from './histories.ts';

/** One of the model's questions, and of which groups it is asked. */
export interface Asked extends Question {
  readonly kind: 'talk' | 'meet';
  readonly name: string;
}

export const questions = {
  half: { kind: 'talk', name: 'half', ...talkQuestions.half },
  year: { kind: 'talk', name: 'year', ...talkQuestions.year },
  soon: { kind: 'meet', name: 'soon', ...meetQuestions.soon },
  later: { kind: 'meet', name: 'later', ...meetQuestions.later },
  soonCame: { kind: 'meet', name: 'soonCame', ...cameQuestions.soonCame },
  laterCame: { kind: 'meet', name: 'laterCame', ...cameQuestions.laterCame },
} as const satisfies Record<string, Asked>;

/** A group at some moment of its life, and whether it was silent later. */
export interface Moment {
  readonly history: History;
  readonly now: number;
  readonly signs: Readonly<Record<string, number>>;
  readonly silent: 0 | 1;
}

const talkAges = [...steps(4, 26, 2), ...steps(30, 160, 5)];
const meetAges = [...steps(8, 40, 3), ...steps(44, 300, 8)];

function steps(from: number, until: number, step: number): number[] {
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, at) => from + at * step);
}

/** Moments from the lives of all groups, to learn a question from: those in which a group is alive. */
export function momentsOf(histories: readonly History[], question: Asked): Moment[] {
  return histories.filter(({ isCut }) => !isCut).flatMap((history) => (question.kind === 'talk' ? talkAges : meetAges).flatMap((age) => momentAt(history, history.begin + age * WEEK, question)));
}

/** Nothing where the group is not of this kind, not alive, or where nobody saw what came of it. */
export function momentAt(history: History, now: number, question: Asked): Moment[] {
  if (history.kind !== question.kind || now + question.until * WEEK > history.end) return [];
  const signs = history.kind === 'talk' ? aliveTalk(history, now) : aliveMeet(history, now);
  if (signs === null) return [];
  const goesOn = history.kind === 'talk' ? talks(history.facts, now, question.from, question.until) : meets(history.events, now, question.from, question.until);
  return [{ history, now, signs, silent: goesOn ? 0 : 1 }];
}

const aliveTalk = ({ facts, wrote }: TalkHistory, now: number) => (talks(facts, now, -13, 0) ? talkSigns(facts, wrote, now) : null);
const aliveMeet = ({ events }: MeetHistory, now: number) => (meets(events, now, -26, 0) ? eventSigns(events, now) : null);

/** A task: which groups are asked when, and the question. */
export interface Task {
  readonly name: string;
  readonly title: string;
  readonly question: Asked;
  readonly moments: readonly Moment[];
}

/** The tasks A, B1, B2 and D. Beginnings are asked once for each group, the rolling alarm every thirteen weeks. */
export function tasksOf(histories: readonly History[]): Task[] {
  const whole = histories.filter(({ isCut }) => !isCut);
  const begun = (dataset: (history: History) => boolean, age: number, question: Asked) => whole.filter(dataset).flatMap((history) => beginning(history, age, question));
  const meetings = [...new Set(whole.filter(({ kind }) => kind === 'meet').map(({ dataset }) => dataset))];
  const tasks: Task[] = [
    ...meetings.map((name) => ({ name: `A ${name}`, title: `${name}: after 26 weeks, no event in weeks 52 to 78`, question: questions.later, moments: begun(({ dataset }) => dataset === name, 26, questions.later) })),
    { name: 'B1', title: 'chats: after 8 weeks, silent in weeks 26 to 39', question: questions.half, moments: begun((history) => history.kind === 'talk' && history.isChat, 8, questions.half) },
    { name: 'B2', title: 'lists: after 8 weeks, silent in weeks 52 to 78', question: questions.year, moments: begun((history) => history.kind === 'talk' && !history.isChat, 8, questions.year) },
    { name: 'D', title: 'groups that meet: any quarter, no event in the next 26 weeks', question: questions.soon, moments: rolling(histories, questions.soon) },
  ];
  return tasks.filter(hasBoth);
}

/** What is asked of archives, which tell who came and when, and nothing else. */
export function cameTasksOf(histories: readonly History[]): Task[] {
  const tasks: Task[] = [
    { name: 'D from who came', title: 'the same as D, read from who came and when alone', question: questions.soonCame, moments: rolling(histories, questions.soonCame) },
    { name: 'E from who came', title: 'groups that meet: any quarter, no event in weeks 26 to 52, read from who came and when alone', question: questions.laterCame, moments: rolling(histories, questions.laterCame) },
  ];
  return tasks.filter(hasBoth);
}

const hasBoth = ({ moments }: Task) => new Set(moments.map(({ silent }) => silent)).size === 2;

/** A beginning is told by what happened in it, be it alive in its last weeks or not. */
function beginning(history: History, age: number, question: Asked): Moment[] {
  const now = history.begin + age * WEEK;
  if (now + question.until * WEEK > history.end) return [];
  if (history.kind === 'talk') {
    const signs = talks(history.facts, now, -age, 0) ? talkSigns(history.facts, history.wrote, now) : null;
    return signs === null ? [] : [{ history, now, signs, silent: talks(history.facts, now, question.from, question.until) ? 0 : 1 }];
  }
  const signs = eventSigns(history.events, now);
  return signs === null ? [] : [{ history, now, signs, silent: meets(history.events, now, question.from, question.until) ? 0 : 1 }];
}

const rolling = (histories: readonly History[], question: Asked) => histories.flatMap((history) => (history.kind === 'meet' ? quarterly(history, question) : []));

function quarterly(history: MeetHistory, question: Asked): Moment[] {
  const quarters = Math.floor(((history.end - history.begin) / WEEK - 52) / 13);
  return steps(26, 26 + Math.max(-1, quarters) * 13, 13).flatMap((age) => momentAt(history, history.begin + age * WEEK, question));
}
