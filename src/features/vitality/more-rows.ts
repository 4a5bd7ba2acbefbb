import type { VitalityReport } from '../../core/vitality/report.ts';
import { date, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** A Monday, from which weekdays are named. */
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** Figures that a line each is enough for; those about which nothing can be said are left out. */
export function moreRows(voice: Voice, { layers, branching, rhythm, exchange }: VitalityReport): readonly (readonly [name: string, value: string])[] {
  const { t } = voice;
  const rows: [string, string][] = [];
  const count = (value: number) => number(voice, value);
  if (layers.people > 0) rows.push([t('vitality.further.layers'), t('vitality.further.layersOf', { core: count(layers.core), active: count(layers.active), others: count(layers.peripheral) })]);
  if (branching.state === 'known') rows.push([t('vitality.further.branching'), t('vitality.further.between', { value: number(voice, branching.value, 2), low: number(voice, branching.low, 2), high: number(voice, branching.high, 2) })]);
  if (rhythm.busiest.state === 'known') {
    const busiest = rhythm.weekdays.indexOf(Math.max(...rhythm.weekdays));
    rows.push([t('vitality.further.weekday'), t('vitality.further.weekdayOf', { day: date({ ...voice, zone: 'UTC' }, 'weekday', monday + busiest * day), share: percent(voice, rhythm.busiest.value) })]);
  }
  if (layers.people > 0 && rhythm.days.state === 'known') rows.push([t('vitality.further.days'), percent(voice, rhythm.days.value)]);
  const { members, active, postsPerActive } = exchange;
  if (members) rows.push([t('vitality.further.members'), t('vitality.further.change', { before: count(members.before), now: count(members.now) })]);
  if (active.before + active.now > 0) rows.push([t('vitality.further.active'), t('vitality.further.change', { before: count(active.before), now: count(active.now) })]);
  if (postsPerActive.before !== null && postsPerActive.now !== null) rows.push([t('vitality.further.each'), t('vitality.further.change', { before: number(voice, postsPerActive.before, 1), now: number(voice, postsPerActive.now, 1) })]);
  return rows;
}
