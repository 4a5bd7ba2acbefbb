import type { Glance, Glimpse, Line } from '../../core/vitality/glance.ts';
import type { Meetings } from '../../core/vitality/meetings.ts';
import type { Trend } from '../../core/vitality/trends.ts';
import type { Measured, TooFew } from '../../core/vitality/uncertainty.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { unknown } from './phrases.ts';
import { heightsOf, padded, paddedBefore } from './text.ts';

/** Columns of a terminal; together with the gaps between them they fill it. */
const widths = { name: 26, value: 6, range: 10, line: 26 } as const;

/** Six figures, a line each: name, value, range, how it went over the weeks, and the trend in a word. */
export function glanceRows(voice: Voice, { writers, posts, answered, again, pairs, half }: Glance): readonly string[] {
  const count = (value: number) => short(voice, value);
  const share = (value: number) => percent(voice, value);
  return [
    glimpseRow(voice, 'writers', writers, count), glimpseRow(voice, 'posts', posts, count), glimpseRow(voice, 'answered', answered, share),
    glimpseRow(voice, 'again', again, share), glimpseRow(voice, 'pairs', pairs, share),
    half.now.state === 'too-few' ? lackingRow(voice, 'half', half.now) : row(voice, { name: 'half', value: count(half.now.value), range: voice.t('glance.of', { n: count(half.people) }), line: half.line }),
  ];
}

/** The same of a group that meets. */
export function meetingRows(voice: Voice, { held, attendance, came, newcomers, cameAgain, people, weeks }: Meetings): readonly string[] {
  const count = (value: number) => short(voice, value);
  const weekly = (values: readonly number[]): Line => ({ values, weeks: 1, most: null });
  const of = (all: number) => voice.t('glance.of', { n: count(all) });
  return [
    row(voice, { name: 'held', value: count(held.now), range: held.before === null ? '' : voice.t('glance.was', { n: count(held.before) }), line: weekly(weeks.map((week) => week.held)) }),
    measuredRow(voice, 'attendance', attendance.to, count, attendance.trend),
    row(voice, { name: 'came', value: count(came), range: of(people), line: weekly(weeks.map((week) => week.came)) }),
    row(voice, { name: 'newcomers', value: count(newcomers), range: of(came), line: weekly(weeks.map((week) => week.newcomers)) }),
    measuredRow(voice, 'cameAgain', cameAgain, (value) => percent(voice, value)),
  ];
}

type Name = 'writers' | 'posts' | 'answered' | 'again' | 'pairs' | 'half' | 'held' | 'attendance' | 'came' | 'newcomers' | 'cameAgain';
type Lacking = Exclude<Name, 'held' | 'came' | 'newcomers'>;

interface Row {
  readonly name: Name;
  readonly value: string;
  readonly range: string;
  readonly line?: Line;
  readonly trend?: Trend;
}

const glimpseRow = (voice: Voice, name: Lacking, { change, line }: Glimpse, inWords: (value: number) => string) => measuredRow(voice, name, change.to, inWords, change.trend, line);

function measuredRow(voice: Voice, name: Lacking, figure: Measured, inWords: (value: number) => string, trend?: Trend, line?: Line): string {
  if (figure.state === 'too-few') return lackingRow(voice, name, figure);
  const [low, high] = [inWords(figure.low), inWords(figure.high)];
  // One sign of per cent is enough for both ends.
  const ends = { low: high.endsWith('%') ? low.replace(/\s*%$/, '') : low, high };
  const range = voice.t('glance.range', ends);
  // What is too long for its column would push the picture beside it out of line.
  const fitting = range.length <= widths.range ? range : `${ends.low}–${ends.high}`;
  return row(voice, { name, value: inWords(figure.value), range: fitting, ...(line && { line }), ...(trend && { trend }) });
}

function lackingRow(voice: Voice, name: Lacking, { need, have }: TooFew): string {
  return `${beginning(voice, name, unknown)}  ${voice.t(`glance.lacks.${name}`, { need, have: number(voice, have) })}`;
}

function row(voice: Voice, { name, value, range, line, trend = 'unknown' }: Row): string {
  const picture = line === undefined ? '' : heightsOf(line.values.flatMap((each) => Array.from({ length: line.weeks }, () => each)), line.most);
  const word = trend === 'unknown' ? '' : voice.t(`glance.trend.${trend}`);
  return `${beginning(voice, name, value)}  ${padded(range, widths.range)} ${padded(picture, widths.line)} ${word}`.trimEnd();
}

const beginning = (voice: Voice, name: Name, value: string) => `${padded(voice.t(`glance.row.${name}`), widths.name)} ${paddedBefore(value, widths.value)}`;

/** Ten thousand and more in thousands, so that a range still fits its column. */
function short(voice: Voice, value: number): string {
  if (value < 10_000) return number(voice, value, value < 100 ? 1 : 0);
  const [parts, unit] = value < 1_000_000 ? [1000, 'k'] : [1_000_000, 'M'];
  return `${number(voice, value / parts, value / parts < 100 ? 1 : 0)}${unit}`;
}
