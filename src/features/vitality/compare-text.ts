import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { describeVitality } from './describe.ts';
import { noNames } from './names.ts';
import { harmless, indented, underlined, wrapped } from './text.ts';

/** One of two archives that are laid beside each other. */
export interface Compared {
  readonly title: string;
  readonly report: VitalityReport;
}

const nameWidth = 42;
const valueWidth = 17;

/** Two archives beside each other: what is said of each, and their figures with the ranges that chance explains. Names nobody. */
export function comparisonText(voice: Voice, both: readonly [Compared, Compared]): readonly string[] {
  const { t } = voice;
  const described = both.map(({ title, report }) => ({ title, ...describeVitality(voice, { report, names: noNames, asOf: voice.now.getTime(), isArchive: true }) }));
  const [one, other] = described;
  // A group that meets and one that talks have no figure in common.
  const isComparable = one?.figures[0]?.name === other?.figures[0]?.name;
  const rows = (isComparable ? (one?.figures ?? []) : []).map(({ name, value, range }, at) => ({ name, values: [{ value, range: range?.words }, { value: other?.figures[at]?.value ?? '', range: other?.figures[at]?.range?.words }] }));
  return [
    ...underlined(t('vitality.compare.title'), '═'),
    ...described.flatMap(({ title, headline, looked }) => [...wrapped(`${title}: ${headline}`), ...indented('  ', looked), '']),
    ...(isComparable ? row('', described.map(({ title }) => title)) : wrapped(t('glance.notComparable'))),
    ...rows.flatMap(({ name, values }) => [...row(name, values.map(({ value }) => value)), ...(values.some(({ range }) => range !== undefined) ? row('', values.map(({ range }) => range ?? '')) : [])]),
    ...described.flatMap(({ title, ahead }) => ['', ...wrapped(`${title}: ${ahead.heading}`)]),
    '',
    ...wrapped(t('vitality.compare.caution')),
  ].map(harmless);
}

/** A name and two values below each other, each broken within its own column. */
function row(name: string, values: readonly string[]): string[] {
  const cells = [wrapped(name, nameWidth), ...values.map((value) => wrapped(value, valueWidth))];
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.map((cell, at) => (cell[line] ?? '').padEnd(at === 0 ? nameWidth : valueWidth + 1)).join(' ').trimEnd());
}
