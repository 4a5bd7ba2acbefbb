import { durations, quorumLines, type Tally } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Bearing } from '../../ui/bearing.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { State } from '../../ui/state.tsx';
import { durationInWords } from './season.ts';

/** What bears a group: people, hosts and one purpose, each with how many it takes. */
export const Supports = ({ voice, tally, thresholds, isOver = false }: { voice: Voice; tally: Tally; thresholds: Thresholds; isOver?: boolean }) => {
  const { t } = voice;
  const lines = quorumLines(tally, thresholds);
  const holding = lines.filter(({ holds }) => holds).length;
  return (
    <>
      <Bearing supports={lines.map(({ holds }) => (holds ? 'holds' : 'missing'))} label={t('events.quorum.beam', { count: holding, all: lines.length })} />
      <p class="verdict gate-verdict">{t(holding === lines.length ? 'events.quorum.holds' : isOver ? 'events.quorum.missed' : 'events.quorum.missing')}</p>
      <ul class="stack-s">
        {lines.map(({ name, count, need, holds }) => (
          <li><State is={holds ? 'holds' : 'missing'}>{t(`events.quorum.${name}`, { count, need })}</State></li>
        ))}
      </ul>
      {tally.asked > 0 && <p class="small soft section-tight">{t('events.quorum.share', { count: tally.answered, asked: number(voice, tally.asked), share: percent(voice, tally.answered / tally.asked) })}</p>}
    </>
  );
};

const shownPurposes = 12;

/** How many want what, and for how long. */
export const TallyView = ({ voice, tally, thresholds }: { voice: Voice; tally: Tally; thresholds: Thresholds }) => {
  const { t } = voice;
  const most = Math.max(1, ...tally.purposes.map(({ count }) => count));
  const left = tally.purposes.length - shownPurposes;
  return (
    <>
      <section class="section" aria-labelledby="purposes">
        <OnLine title={t('events.tally.purposes')} id="purposes"><p>{t('events.tally.purposesOf', { count: tally.wanting })}</p></OnLine>
        <ul class="tally">{tally.purposes.slice(0, shownPurposes).map(({ words, count }) => <li><Bar words={words} figure={t('events.tally.support', { count })} share={count / most} /></li>)}</ul>
        {left > 0 && <p class="small soft">{t('events.tally.more', { count: left })}</p>}
      </section>
      <section class="section" aria-labelledby="durations">
        <OnLine title={t('events.tally.durations')} id="durations"><p>{t('events.tally.hosts', { count: tally.hosting })}</p></OnLine>
        <ul class="tally">{durations.map((each) => <li><Bar words={durationInWords(voice, each, thresholds)} figure={t('events.tally.people', { count: tally.durations[each] })} share={tally.durations[each] / Math.max(1, tally.wanting)} /></li>)}</ul>
      </section>
    </>
  );
};

const Bar = ({ words, figure, share }: { words: string; figure: string; share: number }) => (
  <>
    <span>{words}</span>
    <b>{figure}</b>
    <svg aria-hidden="true"><rect class="ghost" width="100%" height="100%" rx="2" /><rect class="bar" width={`${Math.round(share * 100)}%`} height="100%" rx="2" /></svg>
  </>
);
