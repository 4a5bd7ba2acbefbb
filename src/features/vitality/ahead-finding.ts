import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Chance, Foresight, MeetingDriver, TalkDriver } from '../../core/warning/foresee.ts';
import { learntFrom } from '../../core/warning/weights.ts';
import { date, list, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { inHundred, oddsInWords } from './chance.ts';
import type { Finding } from './finding.ts';

/** What pulls less than this changes a chance by a point or two, which is not worth a word. */
const leastPull = 0.15;

type Looked<About extends 'talk' | 'meeting'> = Extract<Foresight, { state: 'known'; about: About }>;

/** How likely a space is to be silent later, what speaks for and against it, and how far that may be trusted. */
export function aheadFinding(voice: Voice, { foresight, period }: VitalityReport): Finding {
  const { t } = voice;
  const plain = (heading: string, what: string): Finding => ({ heading, what, reading: '', caption: [], table: null });
  switch (foresight.state) {
    case 'empty': return plain(t('vitality.ahead.early'), t('vitality.ahead.youngWhat'));
    case 'young': return plain(t('vitality.ahead.early'), t(foresight.about === 'talk' ? 'vitality.ahead.youngWhat' : 'vitality.ahead.meeting.youngWhat'));
    case 'quiet': return plain(t('vitality.ahead.quiet'), t(foresight.about === 'talk' ? 'vitality.ahead.quietWhat' : 'vitality.ahead.meeting.quietWhat'));
    case 'known': return foresight.about === 'talk' ? talkAhead(voice, foresight, period.until) : meetingAhead(voice, foresight, period.until);
  }
}

function talkAhead(voice: Voice, { half, year }: Looked<'talk'>, until: number): Finding {
  const { t } = voice;
  const weeks = { from: half.from, until: half.until, yearFrom: year.from, yearUntil: year.until, date: date(voice, 'fullDay', until) };
  return {
    heading: t('vitality.ahead.heading', { chance: inHundred(half.silent), later: inHundred(year.silent) }),
    what: t('vitality.ahead.what', weeks),
    reading: '',
    caption: [
      ...driven(voice, half, (name: TalkDriver, way) => t(`vitality.ahead.${name}.${way}`)),
      t('vitality.ahead.limits', { groups: number(voice, learntFrom.talk) }),
    ],
    table: null,
  };
}

function meetingAhead(voice: Voice, { half, year }: Looked<'meeting'>, until: number): Finding {
  const { t } = voice;
  return {
    heading: t('vitality.ahead.meeting.heading', { chance: oddsInWords(t, half.silent) }),
    what: t('vitality.ahead.meeting.what', { weeks: half.until - half.from, date: date(voice, 'fullDay', until), later: oddsInWords(t, year.silent) }),
    reading: '',
    caption: [
      ...driven(voice, half, (name: MeetingDriver, way) => t(`vitality.ahead.meeting.${name}.${way}`)),
      t('vitality.ahead.meeting.limits', { groups: number(voice, learntFrom.meet) }),
    ],
    table: null,
  };
}

/** The same in a sentence, with how far to trust it. */
export function aheadInShort(voice: Voice, { foresight, period }: VitalityReport): string {
  const { t } = voice;
  const from = date(voice, 'fullDay', period.until);
  switch (foresight.state) {
    case 'empty': return '';
    case 'young': return t('glance.ahead.young', { weeks: foresight.need });
    case 'quiet': return t('glance.ahead.quiet');
    case 'known':
      return foresight.about === 'talk'
        ? t('glance.ahead.talk', { date: from, chance: inHundred(foresight.half.silent), later: inHundred(foresight.year.silent) })
        : t('glance.ahead.meeting', { date: from, chance: oddsInWords(t, foresight.half.silent) });
  }
}

function driven<Driver extends string>(voice: Voice, { drivers }: Chance<Driver>, say: (name: Driver, way: 'raises' | 'lowers') => string): string[] {
  return (['raises', 'lowers'] as const).flatMap((way) => {
    const signs = drivers.filter(({ pull }) => (way === 'raises' ? pull > leastPull : pull < -leastPull)).map(({ name }) => say(name, way));
    return signs.length === 0 ? [] : [voice.t(`vitality.ahead.${way}`, { signs: list(voice, signs) })];
  });
}
