import { date, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { aheadFinding } from './ahead-finding.ts';
import { inHundred } from './chance.ts';
import { type AnswersFinding, answersFinding } from './answers-finding.ts';
import { type CarriersFinding, carriersFinding } from './carriers-finding.ts';
import type { Finding } from './finding.ts';
import { type Figure, figuresOf } from './figures.ts';
import { headlineOf } from './headline.ts';
import { leadOf } from './lead.ts';
import { meetingFigures } from './meeting-figures.ts';
import { moreRows } from './more-rows.ts';
import { type NewcomersFinding, newcomersFinding } from './newcomers-finding.ts';
import { type PatternsFinding, patternsFinding } from './patterns-finding.ts';
import { span } from './phrases.ts';
import { returningFinding } from './returning-finding.ts';
import type { Subject } from './subject.ts';
import { type WeeksFinding, weeksFinding } from './weeks-finding.ts';

/** Everything that is said of a space, whether on a page, in a file or in a terminal. */
export interface Description {
  /** True where nobody has written: then only the headline means something. */
  readonly isEmpty: boolean;
  readonly headline: string;
  readonly lead: readonly string[];
  readonly looked: string;
  readonly span: string;
  readonly figures: readonly Figure[];
  readonly weeks: WeeksFinding;
  readonly newcomers: NewcomersFinding;
  readonly carriers: CarriersFinding;
  readonly answers: AnswersFinding;
  readonly returning: Finding;
  /** Names and values of further figures. */
  readonly more: readonly (readonly [name: string, value: string])[];
  readonly ahead: Finding;
  /** Of twenty groups like it, how many fall silent; null where nothing is said. */
  readonly odds: number | null;
  readonly patterns: PatternsFinding;
  /** Names and values of what happened since the beginning. */
  readonly whole: readonly (readonly [name: string, value: string])[];
  /** What weakens the figures, besides chance. */
  readonly doubts: readonly string[];
}

export function describeVitality(voice: Voice, subject: Subject): Description {
  const { report, names } = subject;
  const spanned = span(voice, report.period);
  return {
    isEmpty: report.totals.to === null,
    headline: headlineOf(voice, subject),
    lead: leadOf(voice, subject),
    looked: voice.t('vitality.period.looked', { weeks: number(voice, report.weeks.length), span: spanned }),
    span: spanned,
    figures: report.totals.to === null && report.meetings ? meetingFigures(voice, report.meetings) : figuresOf(voice, report),
    weeks: weeksFinding(voice, report),
    newcomers: newcomersFinding(voice, report.newcomers),
    carriers: carriersFinding(voice, report, names),
    answers: answersFinding(voice, report),
    returning: returningFinding(voice, report),
    more: moreRows(voice, report),
    ahead: aheadFinding(voice, report),
    odds: report.foresight.state === 'known' ? inHundred(report.foresight.half.silent) / 5 : null,
    patterns: patternsFinding(voice, subject),
    whole: wholeOf(voice, subject),
    doubts: doubtsOf(voice, subject),
  };
}

function wholeOf(voice: Voice, { report: { totals } }: Subject): Description['whole'] {
  const { t } = voice;
  if (totals.from === null || totals.to === null) return [];
  return [
    [t('vitality.whole.posts'), number(voice, totals.posts)],
    [t('vitality.whole.conversations'), number(voice, totals.conversations)],
    [t('vitality.whole.people'), number(voice, totals.people)],
    [t('vitality.whole.from'), date(voice, 'fullDay', totals.from)],
    [t('vitality.whole.to'), date(voice, 'fullDay', totals.to)],
  ];
}

function doubtsOf(voice: Voice, { report: { reciprocity }, isArchive }: Subject): readonly string[] {
  const { t } = voice;
  const { linked, replies } = reciprocity;
  return [
    t('vitality.doubts.cases'),
    t('vitality.doubts.age'),
    ...(linked < replies ? [t('vitality.doubts.links', { linked: number(voice, linked), replies: number(voice, replies) })] : []),
    ...(isArchive ? [t('vitality.doubts.archive')] : []),
  ];
}
