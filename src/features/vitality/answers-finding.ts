import type { Waits } from '../../core/vitality/answers.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { trendOf } from '../../core/vitality/trends.ts';
import { duration, list, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { WaitRow } from '../../ui/chart/waits.ts';
import type { Finding, Table } from './finding.ts';
import { slowHours } from './headline.ts';
import { percentIn, waitIn } from './phrases.ts';

export interface AnswersFinding extends Finding {
  readonly label: string;
  /** Groups of conversations of which enough is known to draw them. */
  readonly rows: readonly WaitRow[];
}

/** How soon conversations are answered, and whether newcomers' are answered as soon as others'. */
export function answersFinding(voice: Voice, report: VitalityReport): AnswersFinding {
  const { t } = voice;
  const { answers } = report;
  const rows = groupsOf(voice, answers).flatMap(([name, waits]) => rowOf(voice, name, waits));
  return {
    heading: headingOf(voice, report),
    what: rows.length === 0 ? '' : t('vitality.answers.what'),
    reading: rows.length === 0 ? '' : t('vitality.answers.reading'),
    rows,
    label: t('vitality.answers.label', { waits: list(voice, rows.map((row) => row.words)) }),
    caption: captionOf(voice, answers),
    table: answers.all.started === 0 ? null : tableOf(voice, answers),
  };
}

type Answers = VitalityReport['answers'];

const groupsOf = ({ t }: Voice, { all, byNewcomers, byRegulars }: Answers): readonly (readonly [string, Waits])[] => [
  [t('vitality.answers.all'), all], [t('vitality.answers.newcomers'), byNewcomers], [t('vitality.answers.others'), byRegulars],
];

function rowOf(voice: Voice, name: string, { medianHours }: Waits): WaitRow[] {
  if (medianHours.state === 'too-few') return [];
  const { value: hours, low, high } = medianHours;
  const wait = waitIn(voice, medianHours, voice.t('vitality.answers.noneYet'));
  return [{ words: voice.t('vitality.answers.item', { name, wait }), hours, low, high }];
}

function headingOf(voice: Voice, { answers, trends }: VitalityReport): string {
  const { t } = voice;
  const { medianHours: median, started } = answers.all;
  if (started === 0) return t('vitality.answers.none');
  if (median.state === 'too-few') return t('vitality.answers.tooFew');
  if (trendOf(answers.byRegulars.medianHours, answers.byNewcomers.medianHours) === 'up') return t('vitality.answers.newcomersWait');
  if (median.value === null) return t('vitality.answers.endless');
  const { trend } = trends.medianHoursToFirstReply;
  if (trend === 'up') return t('vitality.answers.slower');
  if (trend === 'down') return t('vitality.answers.sooner');
  return t(median.value <= slowHours ? 'vitality.answers.within' : 'vitality.answers.longer', { wait: duration(voice, median.value) });
}

function captionOf(voice: Voice, { all, repliesPerConversation: replies }: Answers): readonly string[] {
  if (all.started > 0 && all.medianHours.state === 'too-few') {
    const { need, have } = all.medianHours;
    return [voice.t('vitality.figures.wait.tooFew', { need, have })];
  }
  const { within48Hours: twoDays, within7Days: week, unanswered: never, ninetiethHours: ninetieth } = all;
  if (twoDays.state === 'too-few' || week.state === 'too-few' || never.state === 'too-few') return [];
  return [
    voice.t('vitality.answers.caption', { twoDays: percent(voice, twoDays.value), week: percent(voice, week.value), never: percent(voice, never.value) }),
    ...(ninetieth.state === 'known' && ninetieth.value !== null ? [voice.t('vitality.answers.ninetieth', { wait: duration(voice, ninetieth.value) })] : []),
    ...(replies.state === 'known' ? [voice.t('vitality.answers.replies', { n: number(voice, replies.value, 1) })] : []),
  ];
}

function tableOf(voice: Voice, answers: Answers): Table {
  const { t } = voice;
  const endless = t('vitality.answers.noneYet');
  return {
    caption: t('vitality.answers.what'),
    head: [
      t('vitality.figures.wait.name'), t('vitality.answers.number'), t('vitality.answers.withinTwoDays'), t('vitality.answers.withinWeek'), t('vitality.answers.median'),
      t('vitality.answers.ninety'),
    ],
    rows: groupsOf(voice, answers).map(([name, waits]) => [
      name, number(voice, waits.started), percentIn(voice, waits.within48Hours), percentIn(voice, waits.within7Days),
      waitIn(voice, waits.medianHours, endless), waitIn(voice, waits.ninetiethHours),
    ]),
  };
}
