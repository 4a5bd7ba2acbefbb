import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { describeVitality, type Description } from './describe.ts';
import type { Figure } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Names } from './names.ts';
import type { FoundInWords, PatternsFinding } from './patterns-finding.ts';
import { bar, cells, columns, harmless, heightsOf, indented, underlined, wrapped } from './text.ts';

/** The report on an archive as lines for a terminal, at most eighty characters each. */
export function vitalityText(voice: Voice, report: VitalityReport, names: Names): readonly string[] {
  const description = describeVitality(voice, { report, names, asOf: voice.now.getTime(), isArchive: true });
  return linesOf(voice, report, description).map(harmless);
}

function linesOf(voice: Voice, report: VitalityReport, description: Description): readonly string[] {
  const { t } = voice;
  const headline = underlined(description.headline, '═');
  if (description.isEmpty && report.meetings) return meetingLines(voice, description);
  if (description.isEmpty) return [...headline, ...wrapped(t('vitality.empty.shows')), ...wrapped(t('vitality.empty.when'))];
  return [
    ...headline,
    ...wrapped(description.lead.join(' ')),
    ...wrapped(description.looked),
    '',
    ...description.figures.flatMap(figureLines),
    ...underlined(t('vitality.half.title'), '─'),
    ...findings(report, description),
    ...underlined(t('vitality.ahead.title'), '─'),
    ...finding(description.ahead, []),
    ...underlined(t('patterns.title'), '─'),
    ...patternLines(voice, description.patterns),
    ...underlined(t('vitality.whole.title'), '─'),
    ...columns(description.whole),
    '',
    ...underlined(t('vitality.doubts.title'), '─'),
    ...[t('vitality.doubts.ranges'), ...description.doubts].flatMap((doubt) => indented('· ', doubt)),
  ];
}

function meetingLines({ t }: Voice, { headline, lead, looked, figures, ahead }: Description): readonly string[] {
  return [
    ...underlined(headline, '═'), ...wrapped(lead.join(' ')), ...wrapped(looked), '', ...figures.flatMap(figureLines),
    ...underlined(t('vitality.ahead.title'), '─'), ...finding(ahead, []),
    ...underlined(t('vitality.doubts.title'), '─'), ...[t('vitality.doubts.ranges'), t('glance.whole.doubt')].flatMap((doubt) => indented('· ', doubt)),
  ];
}

function figureLines({ name, value, range, trend, meaning }: Figure): readonly string[] {
  const said = [range?.words, trend?.words].filter((words) => words !== undefined).join('; ');
  return [
    ...columns([[name, value]]),
    ...(said === '' ? [] : indented('  ', said)),
    ...indented('  ', meaning),
    '',
  ];
}

function findings(report: VitalityReport, { weeks, newcomers, returning, carriers, answers, more }: Description): readonly string[] {
  const counts = report.weeks.map((week) => week.contributors);
  const first = weeks.table?.rows[0]?.[0] ?? '';
  const last = weeks.table?.rows.at(-1)?.[0] ?? '';
  return [
    ...finding(weeks, [heightsOf(counts), `${first} – ${last}`]),
    ...finding(newcomers, newcomers.steps.flatMap(({ name, value, share, after }) => [
      ...columns([[name, value, bar(share)]]), ...after.flatMap(({ words }) => indented('  ', words)),
    ])),
    ...finding(returning, (returning.table?.rows ?? []).map(cells)),
    ...finding(carriers, columns(carriers.segments.map(({ name, value, share }) => [name, value, bar(share)]))),
    ...finding(answers, answers.rows.map(({ words }) => words)),
    ...more.flatMap(([name, value]) => indented('', `${name}: ${value}`)),
    '',
  ];
}

function finding({ heading, what, caption }: Finding, picture: readonly string[]): readonly string[] {
  return [
    ...wrapped(heading),
    ...indented('  ', what),
    ...picture.flatMap((line) => (line === '' ? [] : [`  ${line}`])),
    ...indented('  ', caption.join(' ')),
    '',
  ];
}

function patternLines({ t }: Voice, { opening, found, closing }: PatternsFinding): readonly string[] {
  return [
    ...paragraph(opening),
    ...found.flatMap((each) => [...patternIn(t, each), '']),
    ...paragraph(closing),
  ];
}

function patternIn(t: Voice['t'], { name, story, seen, for: speaksFor, against, plays, caution }: FoundInWords): readonly string[] {
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [...indented('  ', `${title}:`), ...lines.flatMap((line) => indented('  · ', line))]);
  return [
    ...wrapped(name),
    ...indented('  ', `${story} ${seen}`.trimEnd()),
    ...part(t('patterns.for'), speaksFor),
    ...part(t('patterns.against'), against),
    ...part(t('patterns.now'), plays.map(({ words, strengthWords }) => `${words}. ${strengthWords}.`)),
    ...part(t('patterns.caution'), caution === null ? [] : [caution]),
  ];
}

const paragraph = (text: string) => (text === '' ? [] : [...wrapped(text), '']);
