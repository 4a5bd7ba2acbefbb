import type { Meetings } from '../../core/vitality/meetings.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { NEEDED } from '../../core/vitality/uncertainty.ts';
import { date, duration, list, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { namesOf } from './names.ts';
import { counted, countedInWords, inWords, sentence } from './phrases.ts';
import { fullWeeks, isSilent, type Subject } from './subject.ts';

/** At most three sentences under the headline, with the numbers that matter most. */
export function leadOf(voice: Voice, subject: Subject): readonly string[] {
  const { totals, carriers, meetings } = subject.report;
  if (totals.to === null) return meetings ? met(voice, meetings) : [];
  if (isSilent(subject)) return silence(voice, subject.report);
  if (carriers.posts < NEEDED.posts) return [sparse(voice, subject.report), voice.t('vitality.lead.sparseMore')];
  return [lastWeek(voice, subject.report), carriedBy(voice, subject), waits(voice, subject.report)].filter((sentence) => sentence !== null);
}

function met(voice: Voice, { events, people, from, to }: Meetings): readonly string[] {
  const { t } = voice;
  const meetings = t('glance.meetings', { count: events, n: number(voice, events) });
  return [t('glance.lead', { meetings, people: counted(voice, 'people', people), from: date(voice, 'fullDay', from), to: date(voice, 'fullDay', to) }), t('glance.leadSilent')];
}

function silence(voice: Voice, { totals }: VitalityReport): readonly string[] {
  return [
    voice.t('vitality.lead.last', { date: date(voice, 'fullDay', totals.to ?? 0) }),
    voice.t('vitality.lead.before', {
      posts: counted(voice, 'posts', totals.posts), people: counted(voice, 'people', totals.people), date: date(voice, 'fullDay', totals.from ?? 0),
    }),
    voice.t('vitality.lead.shown'),
  ];
}

function sparse(voice: Voice, { carriers, weeks }: VitalityReport): string {
  const [posts, people] = [countedInWords(voice, 'posts', carriers.posts), countedInWords(voice, 'people', carriers.people)];
  return sentence(voice.t('vitality.lead.sparse', { posts, people, weeks: number(voice, weeks.length) }));
}

function lastWeek(voice: Voice, report: VitalityReport): string | null {
  const [before, last] = fullWeeks(report).slice(-2);
  if (!before || !last) return null;
  if (last.contributors === 0) return voice.t('vitality.lead.lastWeekNobody');
  return voice.t('vitality.lead.lastWeek', {
    count: last.contributors, n: inWords(voice, last.contributors),
    before: before.contributors === 0 ? voice.t('vitality.nobody') : inWords(voice, before.contributors),
  });
}

function carriedBy(voice: Voice, { report: { carriers, weeks }, names }: Subject): string | null {
  if (carriers.absenceFactor.state === 'too-few') return null;
  const count = carriers.absenceFactor.value;
  const posts = { posts: counted(voice, 'posts', carriers.posts), weeks: number(voice, weeks.length) };
  const known = count <= 2 ? namesOf(names, carriers.top.slice(0, count).map(({ actor }) => actor)) : null;
  if (known) return voice.t('vitality.lead.carriedNamed', { count, names: list(voice, known), ...posts });
  return voice.t('vitality.lead.carried', { people: countedInWords(voice, 'people', count), ...posts });
}

function waits(voice: Voice, { newcomers, answers }: VitalityReport): string | null {
  const median = answers.all.medianHours;
  if (median.state === 'known' && median.value === null) return voice.t('vitality.lead.endless');
  const unheard = unheardNewcomers(newcomers);
  if (newcomers.mostStopAt === 'gotReply' && unheard > 0) {
    return sentence(voice.t('vitality.lead.unheard', { count: unheard, n: inWords(voice, unheard) }));
  }
  if (median.state === 'too-few' || median.value === null) return null;
  return voice.t('vitality.lead.wait', { wait: duration(voice, median.value) });
}

/** Newcomers whose first post is a week old and has no answer. */
export function unheardNewcomers({ wrote, tooEarly, gotReply }: VitalityReport['newcomers']): number {
  return wrote.count - tooEarly - gotReply.count;
}
