import type { LineName } from '../../core/gate/line.ts';
import { hostHoursNeeded } from '../../core/thresholds.ts';
import { duration, list, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { FoundingGate, Gate, TrialGate } from './gate.ts';

type Notes = ReadonlyMap<LineName, string>;

/** How each line before a trial stands, with its numbers. */
export function foundingNotes(voice: Voice, { charter, figures, commit, seedAuthors, prompts, thresholds, lines }: FoundingGate & Gate): Notes {
  const { t } = voice;
  const scale = (name: LineName) => lines.find((line) => line.name === name)?.scale;
  return new Map<LineName, string>([
    ['purpose', t('gate.line.purpose.note', { count: figures.acceptances, need: thresholds.purposeAcceptances })],
    ['examples', t('gate.line.examples.note', { belonging: figures.belonging, notBelonging: figures.notBelonging, need: thresholds.examplesOfEach })],
    ['channels', channelsNote(voice, figures)],
    ['measure', charter.measure === '' ? t('gate.line.measure.none') : t(figures.hasDates ? 'gate.line.measure.note' : 'gate.line.measure.noDates', { measure: charter.measure })],
    ['founders', t('gate.line.founders.note', { count: figures.founders, of: commit.founders })],
    ['proven', t('gate.line.proven.note', { count: commit.proven, of: commit.founders })],
    ['plans', t('gate.line.plans.note', { count: commit.withPlan, of: commit.founders })],
    ['seedAuthors', commit.seedAuthors === 0 ? t('gate.line.seedAuthors.none') : t('gate.line.seedAuthors.note', { names: namesOf(voice, seedAuthors, commit.seedAuthors) })],
    ['prompts', t(prompts.counted < prompts.planned ? 'gate.line.prompts.dumped' : 'gate.line.prompts.note', { count: prompts.planned, counted: prompts.counted, most: thresholds.promptsCountedAWeek, weeks: thresholds.promptsWeeks })],
    ['rota', t('gate.line.rota.note', { count: commit.onRota, hosts: commit.hosts })],
    ['hours', hoursNote(voice, commit.hours, figures.expectedMembers, hostHoursNeeded(figures.expectedMembers, thresholds))],
    ['names', t('gate.line.names.note', { count: commit.names, need: scale('names')?.holds ?? 0, share: percent(voice, thresholds.acceptancePersonal) })],
    ['rehearsal', t('gate.line.rehearsal.note')],
  ]);
}

function channelsNote(voice: Voice, { hasScan, crowdedShare }: FoundingGate['figures']): string {
  if (!hasScan) return voice.t('gate.line.channels.none');
  return crowdedShare === null ? voice.t('gate.line.channels.note') : voice.t('gate.line.channels.share', { share: percent(voice, crowdedShare) });
}

function hoursNote(voice: Voice, promised: number, expected: number | null, needed: number): string {
  const blanks = { hours: number(voice, promised, 1), need: number(voice, needed, 1), members: number(voice, expected ?? 0) };
  return voice.t(expected === null ? 'gate.line.hours.unexpected' : 'gate.line.hours.note', blanks);
}

function namesOf(voice: Voice, names: readonly string[], count: number): string {
  return list(voice, count > names.length ? [...names, voice.t('gate.others', { count: count - names.length })] : names);
}

/** How each line before opening stands, with its numbers. */
export function trialNotes(voice: Voice, { figures, members, thresholds }: TrialGate & Gate): Notes {
  const { t } = voice;
  const share = (value: number | null) => percent(voice, value ?? 0);
  return new Map<LineName, string>([
    ['answered', figures.answered === null ? t('gate.noConversations') : t('gate.line.answered.note', { share: share(figures.answered), count: figures.conversations })],
    ['replies', figures.replies === null ? t('gate.noConversations') : t('gate.line.replies.note', { replies: number(voice, figures.replies, 1), count: figures.conversations })],
    ['firstReply', firstReplyNote(voice, figures, thresholds.firstReplySlowest)],
    ['secondPost', figures.secondPost === null ? t('gate.line.secondPost.none') : t('gate.line.secondPost.note', { share: share(figures.secondPost), count: figures.firstPosters })],
    ['started', t('gate.line.started.note', { started: number(voice, figures.started, 1), members: number(voice, members) })],
    ['membersShare', figures.membersShare === null ? t('gate.noConversations') : t('gate.line.membersShare.note', { share: share(figures.membersShare), count: figures.posts })],
  ]);
}

function firstReplyNote(voice: Voice, { medianHours, inTime }: TrialGate['figures'], slowest: number): string {
  if (medianHours === null) return voice.t('gate.noConversations');
  if (!Number.isFinite(medianHours)) return voice.t('gate.line.firstReply.fewer', { slowest: duration(voice, slowest), share: percent(voice, inTime ?? 0) });
  return voice.t('gate.line.firstReply.note', { median: duration(voice, medianHours), slowest: duration(voice, slowest), share: percent(voice, inTime ?? 0) });
}
