import { daysAfter, dayIn } from '../../core/calendar.ts';
import { movedBetween } from '../../core/patterns/moved.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { figureInWords } from '../patterns/public.ts';
import type { Play } from './queries.ts';
import { followedUpAfterDays } from './rules.ts';

/** What was seen four weeks after a play was done. That it came after the play does not say that it came from it. */
export function outcomeInWords(voice: Voice, zone: string, { doneAt, lookedAt, before, after }: Play): string {
  const { t } = voice;
  if (lookedAt === null) {
    const doneOn = dayIn(zone, (doneAt ?? voice.now).getTime());
    return t('plays.looksOn', { on: calendarDay(voice, 'day', daysAfter(doneOn, followedUpAfterDays)) });
  }
  if (after === null) return t('plays.unreadable');
  return t(`plays.later.${movedBetween(before, after)}`, { now: figureInWords(voice, after.unit, after.value) });
}
