import { daysAfter, dayIn } from '../../core/calendar.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';
import { movedBetween } from '../../core/patterns/moved.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { figureInWords } from '../patterns/public.ts';
import type { Play } from './queries.ts';
import { followedUpAfterDays } from './rules.ts';

/** Nothing about it is chance: it was counted, and has no interval. */
const isCounted = ({ low, high }: Evidence): boolean => low === high;
/** The week is looked at on a Monday: from then on it is overdue, which it is where nobody has talked since. */
const longestWaitDays = followedUpAfterDays + 7;

/** What was seen four weeks after a play was done. That it came after the play does not say that it came from it. */
export function outcomeInWords(voice: Voice, zone: string, { doneAt, lookedAt, before, after }: Play): string {
  const { t } = voice;
  if (lookedAt === null) {
    const doneOn = dayIn(zone, (doneAt ?? voice.now).getTime());
    if (daysAfter(doneOn, longestWaitDays) < dayIn(zone, voice.now.getTime())) return t('plays.looksWithTalk');
    return t('plays.looksOn', { on: calendarDay(voice, 'day', daysAfter(doneOn, followedUpAfterDays)) });
  }
  if (after === null) return t('plays.unreadable');
  const now = figureInWords(voice, after.unit, after.value);
  const moved = movedBetween(before, after);
  if (after.value === before.value) return t('plays.later.same', { now });
  if (moved !== 'unsure' && isCounted(before) && isCounted(after)) return t(`plays.counted.${moved}`, { now });
  return t(`plays.later.${moved}`, { now });
}
