import { dayIn } from '../../core/calendar.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Week } from '../../core/vitality/weeks.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { chanceInWords } from './chance.ts';
import { newsSince } from './news.ts';
import { inWords, sentence } from './phrases.ts';
import { fullWeeks } from './subject.ts';
import type { WeeklyLook } from './weekly.ts';

/** The same, and as a third what moved since the look before, or how much was written. @param looks the newest first; none for those who are not told */
export function changesInWords(voice: Voice, report: VitalityReport, looks: readonly WeeklyLook[]): readonly string[] {
  const sentences = changeFinding(voice, report);
  if (sentences.length === 0) return [];
  const last = fullWeeks(report).at(-1);
  const posts = last?.posts ?? 0;
  // After a rest, and in the first hours of a Monday, the newest look is at another week.
  const news = last && looks[0]?.week === dayIn(voice.zone, last.until) ? moved(voice, looks) : '';
  if (posts === 0) return news === '' ? sentences : [...sentences, news];
  return [...sentences, news || sentence(voice.t('vitality.change.posts', { count: posts, n: inWords(voice, posts) }))];
}

function moved(voice: Voice, [last, ...before]: readonly WeeklyLook[]): string {
  if (!last || before.length === 0) return '';
  const { t } = voice;
  const news = newsSince(last, before);
  if (news.found) return t('vitality.change.found', { pattern: t(`patterns.name.${news.found}`) });
  if (news.left) return t('vitality.change.left', { pattern: t(`patterns.name.${news.left}`) });
  return chanceInWords(voice, news);
}

/** What the last full week brought, beside the one before, in two sentences; nothing where there are no two such weeks, or both were empty. */
export function changeFinding(voice: Voice, report: VitalityReport): readonly string[] {
  const [before, last] = fullWeeks(report).slice(-2);
  if (!before || !last || (report.totals.from ?? Infinity) >= last.from || (before.posts === 0 && last.posts === 0)) return [];
  if (last.posts === 0) return [sentence(voice.t('vitality.change.nobody', { count: before.contributors, n: inWords(voice, before.contributors) }))];
  return [people(voice, before, last), conversations(voice, last)];
}

function people(voice: Voice, before: Week, last: Week): string {
  const { t } = voice;
  const difference = last.contributors - before.contributors;
  const way = difference === 0 ? 'same' : difference > 0 ? 'more' : 'fewer';
  const said = t(`vitality.change.${way}`, { count: Math.abs(difference), n: inWords(voice, Math.abs(difference)), all: inWords(voice, last.contributors) });
  if (last.newcomers === 0) return sentence(`${said}.`);
  return sentence(t('vitality.change.newcomers', { said, count: last.newcomers, n: inWords(voice, last.newcomers) }));
}

function conversations(voice: Voice, { started, waiting }: Week): string {
  const { t } = voice;
  if (started === 0) return t('vitality.change.noneBegan');
  const said = t('vitality.change.began', { count: started, n: inWords(voice, started) });
  if (waiting === 0) return sentence(t('vitality.change.answered', { said, count: started }));
  return sentence(t('vitality.change.waiting', { said, count: waiting, n: inWords(voice, waiting) }));
}
