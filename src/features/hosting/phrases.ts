import { type Day, daysAfter, midnight } from '../../core/calendar.ts';
import { date, number, spanOfDays } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** "2.5 hours a week". */
export const hoursInWords = (voice: Voice, hours: number): string => voice.t('hosting.hoursAWeek', { count: hours, hours: number(voice, hours, 1) });

/** "45 minutes", "2.5 hours": what somebody spent. */
export function minutesInWords(voice: Voice, minutes: number): string {
  return minutes < 60 ? voice.t('when.minutes', { count: minutes }) : voice.t('hosting.hours', { count: minutes / 60, hours: number(voice, minutes / 60, 1) });
}

/** A day has no time zone of its own. */
const asItIs = (voice: Voice): Voice => ({ ...voice, zone: 'UTC' });

/** "11–17 May". */
export const weekInWords = (voice: Voice, monday: Day): string => spanInWords(voice, monday, daysAfter(monday, 6));

/** "28 Sept – 4 Oct", where there is little room. */
export const weekInShort = (voice: Voice, monday: Day): string => spanOfDays(asItIs(voice), 'shortDay', midnight(monday), midnight(daysAfter(monday, 6)));

export const spanInWords = (voice: Voice, from: Day, until: Day): string =>
  from === until ? date(asItIs(voice), 'day', midnight(from)) : spanOfDays(asItIs(voice), 'day', midnight(from), midnight(until));

/** What a remark can hold. */
const longestRemark = 200;

/** "18–24 May: Bram; 25–31 May: behind, Els; and 3 more weeks": what is new, as much as a remark can hold. */
export function changesInWords(voice: Voice, changes: readonly { readonly week: Day; readonly isPrimary: boolean; readonly name: string | null }[]): string {
  const said = changes.map(({ week, isPrimary, name }) => {
    const about = { week: weekInShort(voice, week), name: name ?? voice.t('hosting.rota.nobody') };
    return voice.t(isPrimary ? 'hosting.rota.newPrimary' : 'hosting.rota.newBackup', about);
  });
  return asMuchAsFits(voice, said);
}

/** "18–24 May; 25–31 May", as much as a remark can hold. */
export const weeksInWords = (voice: Voice, weeks: readonly Day[]): string => asMuchAsFits(voice, weeks.map((week) => weekInShort(voice, week)));

function asMuchAsFits(voice: Voice, said: readonly string[]): string {
  for (let shown = said.length; shown > 0; shown -= 1) {
    const more = said.length - shown;
    const words = [...said.slice(0, shown), ...(more === 0 ? [] : [voice.t('hosting.rota.moreChanges', { count: more })])].join('; ');
    if (words.length <= longestRemark) return words;
  }
  return voice.t('hosting.rota.moreChanges', { count: said.length });
}
