import type { Day } from '../../core/calendar.ts';
import type { Tally } from '../../core/quorum/quorum.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { CharterText } from '../charter/public.ts';

interface Found {
  readonly purpose: string;
  readonly event: string;
  readonly eventOn: Day | null;
  readonly tally: Tally;
  readonly endsOn: Day | null;
  readonly reviewOn: Day;
  readonly measureBy: Day;
  readonly initiator: string;
}

/** The charter that a round has written: its purpose in the words that most support, and an end. */
export function charterFrom(voice: Voice, { purpose, event, eventOn, tally, endsOn, reviewOn, measureBy, initiator }: Found): CharterText {
  const { t } = voice;
  const day = (on: Day) => calendarDay(voice, 'fullDay', on);
  return {
    purpose,
    forWhom: eventOn === null ? t('events.charter.forWhomEver', { event }) : t('events.charter.forWhom', { event, date: day(eventOn) }),
    enables: '', expectedMembers: Math.max(1, tally.wanting), peopleAsked: Math.max(1, tally.asked), channels: [],
    measure: t('events.charter.measure'), measureTarget: 1, measureBy, reviewOn,
    endsWhen: endsOn === null ? t('events.charter.endsOpen') : t('events.charter.ends', { date: day(endsOn) }),
    ideaOf: initiator.slice(0, 120), carriedBy: '',
  };
}
