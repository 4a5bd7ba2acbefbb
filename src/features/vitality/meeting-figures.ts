import type { Meetings } from '../../core/vitality/meetings.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { roundMarks } from '../../ui/chart/counts.ts';
import { type Figure, trendIn } from './figures.ts';
import { counted, unknown } from './phrases.ts';

/** The figures of a group that meets and writes nothing. */
export function meetingFigures(voice: Voice, meetings: Meetings): readonly Figure[] {
  return [held(voice, meetings), attendance(voice, meetings), newcomers(voice, meetings), cameAgain(voice, meetings)];
}

type Kind = 'held' | 'attendance' | 'newcomers' | 'cameAgain';

const named = ({ t }: Voice, kind: Kind) => ({ name: t(`glance.figures.${kind}.name`), method: t(`glance.figures.${kind}.method`) });
const plain = { range: null, trend: null } as const;

function held(voice: Voice, { held: { before, now } }: Meetings): Figure {
  const meaning = before === null ? voice.t('glance.figures.held.first') : voice.t('glance.figures.held.meaning', { n: number(voice, before) });
  return { ...named(voice, 'held'), ...plain, value: number(voice, now), meaning };
}

function attendance(voice: Voice, { attendance: change, came }: Meetings): Figure {
  const { to } = change;
  const count = (value: number) => number(voice, value, 1);
  if (to.state === 'too-few') return { ...named(voice, 'attendance'), ...plain, value: unknown, meaning: lacks(voice, 'attendance', to) };
  const end = roundMarks(to.high).at(-1) ?? 1;
  return {
    ...named(voice, 'attendance'),
    value: count(to.value),
    range: { at: to.value / end, low: to.low / end, high: to.high / end, words: voice.t('glance.figures.attendance.range', { low: count(to.low), high: count(to.high) }) },
    trend: trendIn(voice, change, count),
    meaning: voice.t('glance.figures.attendance.meaning', { people: counted(voice, 'people', came) }),
  };
}

function newcomers(voice: Voice, { newcomers: first, came }: Meetings): Figure {
  return { ...named(voice, 'newcomers'), ...plain, value: number(voice, first), meaning: voice.t('glance.figures.newcomers.meaning', { people: counted(voice, 'people', came) }) };
}

function cameAgain(voice: Voice, { cameAgain: share }: Meetings): Figure {
  if (share.state === 'too-few') return { ...named(voice, 'cameAgain'), ...plain, value: unknown, meaning: lacks(voice, 'cameAgain', share) };
  const { value, low, high, of } = share;
  return {
    ...named(voice, 'cameAgain'),
    value: percent(voice, value),
    range: { at: value, low, high, words: voice.t('glance.figures.cameAgain.range', { low: percent(voice, low), high: percent(voice, high) }) },
    trend: null,
    meaning: voice.t('glance.figures.cameAgain.meaning', { people: counted(voice, 'people', of) }),
  };
}

const lacks = ({ t }: Voice, kind: 'attendance' | 'cameAgain', { need, have }: { readonly need: number; readonly have: number }) => t(`glance.figures.tooFew.${kind}`, { need, have });
