import type { Step } from '../../core/vitality/newcomers.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { NEEDED } from '../../core/vitality/uncertainty.ts';
import { duration, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { FunnelStep } from '../../ui/chart/funnel.tsx';
import type { Finding, Table } from './finding.ts';
import { unheardNewcomers } from './lead.ts';
import { inWords, percentIn, sentence, unknown } from './phrases.ts';

export interface NewcomersFinding extends Finding {
  readonly steps: readonly FunnelStep[];
}

type Way = VitalityReport['newcomers'];

/** How far newcomers came, and where most of them stopped. */
export function newcomersFinding(voice: Voice, way: Way): NewcomersFinding {
  const all = way.joined ?? way.wrote.count;
  const heading = voice.t(`vitality.newcomers.${findingIn(way)}`);
  if (all === 0) return { heading, what: '', reading: '', caption: [], steps: [], table: null };
  const what = voice.t(way.joinsKnown ? 'vitality.newcomers.whatJoined' : 'vitality.newcomers.whatWrote', { count: all, n: inWords(voice, all) });
  return { heading, what, reading: '', caption: captionOf(voice, way), steps: stepsOf(voice, way, all), table: tableOf(voice, way, what) };
}

function findingIn(way: Way) {
  if ((way.joined ?? way.wrote.count) === 0) return 'none';
  const settled = way.wrote.count - way.tooEarly;
  if (settled < NEEDED.cases) return 'tooFew';
  if (2 * way.wroteAgain.count >= settled || way.mostStopAt === null) return 'find';
  return way.mostStopAt === 'gotReply' ? 'stopUnanswered' : 'stopOnce';
}

function stepsOf(voice: Voice, way: Way, all: number): readonly FunnelStep[] {
  const { t } = voice;
  const finding = findingIn(way);
  const step = (key: 'joined' | 'wrote' | 'gotReply' | 'wroteAgain', count: number, after: FunnelStep['after']): FunnelStep => {
    const [name, n] = [t(`vitality.newcomers.${key}`), number(voice, count)];
    return { name, value: n, share: count / all, label: t('vitality.newcomers.label', { step: name, n, all: number(voice, all) }), after };
  };
  const lost = (key: 'readOn' | 'tooEarly' | 'unanswered' | 'once', count: number, isStop: boolean): FunnelStep['after'] => {
    const words = sentence(t(`vitality.newcomers.${key}`, { count, n: inWords(voice, count) }));
    return count === 0 ? [] : [{ words: isStop ? `${words} ${t('vitality.newcomers.mostStop')}` : words, isStop }];
  };
  return [
    ...(way.joined === null ? [] : [step('joined', way.joined, lost('readOn', way.joined - way.wrote.count, false))]),
    step('wrote', way.wrote.count, [...lost('tooEarly', way.tooEarly, false), ...lost('unanswered', unheardNewcomers(way), finding === 'stopUnanswered')]),
    step('gotReply', way.gotReply.count, lost('once', way.gotReply.count - way.wroteAgain.count, finding === 'stopOnce')),
    step('wroteAgain', way.wroteAgain.count, []),
  ];
}

function captionOf(voice: Voice, way: Way): readonly string[] {
  const [answered, others] = [way.wroteAgain.share, way.wroteAgainUnanswered];
  return [
    ...(answered.state === 'known' && others.state === 'known'
      ? [voice.t('vitality.newcomers.compare', { answered: percent(voice, answered.value), others: percent(voice, others.value) })] : []),
    voice.t(way.joinsKnown ? 'vitality.newcomers.reading' : 'vitality.newcomers.joinsUnknown'),
  ];
}

function tableOf(voice: Voice, way: Way, caption: string): Table {
  const { t } = voice;
  const row = (key: 'wrote' | 'gotReply' | 'wroteAgain', { count, share, hours }: Step) => [
    t(`vitality.newcomers.${key}`),
    number(voice, count),
    percentIn(voice, share),
    share.state === 'known' ? t('vitality.newcomers.between', { low: percent(voice, share.low), high: percent(voice, share.high) }) : unknown,
    hours.state === 'known' ? duration(voice, hours.value) : unknown,
  ];
  return {
    caption,
    head: [t('vitality.newcomers.step'), t('vitality.newcomers.people'), t('vitality.newcomers.share'), t('vitality.newcomers.range'), t('vitality.newcomers.usual')],
    rows: [
      ...(way.joined === null ? [] : [[t('vitality.newcomers.joined'), number(voice, way.joined), unknown, unknown, unknown]]),
      row('wrote', way.wrote), row('gotReply', way.gotReply), row('wroteAgain', way.wroteAgain),
    ],
  };
}
