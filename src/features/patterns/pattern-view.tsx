import type { AnyPattern, SignalId } from '../../core/patterns/all.ts';
import { thresholdOf } from '../../core/patterns/evidence.ts';
import { chosen, type Play, type Signal } from '../../core/patterns/pattern.ts';
import { thresholds, type Thresholds } from '../../core/thresholds.ts';
import type { Visit } from '../../platform/http/route.ts';
import { capital } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Page } from '../../ui/page.tsx';
import { Crumbs, OnLine } from '../../ui/parts.tsx';
import { figureInWords } from './evidence.ts';

interface PatternProps {
  visit: Visit;
  pattern: AnyPattern;
  next: AnyPattern;
  /** The lines that this house draws. */
  inForce: Thresholds;
}

/** One story: what one would see, what would count against it, what may help, and where all that is from. */
export const PatternPage = ({ visit, pattern, next, inForce }: PatternProps) => {
  const { voice } = visit;
  const { t } = voice;
  const { id, signals, counterSignals, plays, needs, caution }: AnyPattern = pattern;
  const isNeeded = (signal: string) => needs.some((need) => need === signal);
  return (
    <Page at={visit} title={t(`patterns.name.${id}`)} room="help">
      <Crumbs voice={voice} steps={[{ name: t('shell.help'), href: '/help' }, { name: t('learn.library.title'), href: '/patterns' }, { name: t(`patterns.name.${id}`) }]} />
      <article class="solo column">
        <header class="page-head"><h1>{t(`patterns.name.${id}`)}</h1></header>
        <p class="lead">{t(`patterns.story.${id}`)}</p>
        <section class="section">
          <OnLine title={t('learn.library.signs')} />
          <ul class="stack section-tight">{signals.map((signal) => <li><Sign voice={voice} signal={signal} inForce={inForce} isNeeded={isNeeded(signal.id)} /></li>)}</ul>
        </section>
        <section class="section">
          <OnLine title={t('learn.library.against')} />
          <ul class="stack section-tight">{counterSignals.map((signal) => <li><Sign voice={voice} signal={signal} inForce={inForce} isNeeded={false} /></li>)}</ul>
        </section>
        <section class="section">
          <OnLine title={t('learn.library.help')}><p>{t('learn.library.first')}</p></OnLine>
          <ol class="stack section-tight">{plays.map((play) => <li><p class="measure">{t(`patterns.play.${play.id}`)}.</p><Evidence voice={voice} play={play} /></li>)}</ol>
        </section>
        {caution && (
          <section class="section">
            <OnLine title={t('learn.library.caution')} />
            <p class="measure section-tight">{t(`patterns.cautionOf.${id}`)}</p>
            <ul class="small soft">{caution.map((source) => <li><Source voice={voice} source={source} /></li>)}</ul>
          </section>
        )}
        <nav class="section stack-s" aria-label={t('learn.library.list')}>
          <p>{t('learn.library.next')}: <a href={`/patterns/${next.id}`} rel="next">{t(`patterns.name.${next.id}`)}</a></p>
          <p><a href="/patterns">{t('learn.library.all')}</a></p>
        </nav>
      </article>
    </Page>
  );
};

interface SignProps {
  voice: Voice;
  signal: Signal & { readonly id: SignalId };
  inForce: Thresholds;
  isNeeded: boolean;
}

const Sign = ({ voice, signal, inForce, isNeeded }: SignProps) => {
  const { t } = voice;
  const { id, source } = signal;
  return (
    <>
      <p class="measure">{capital(t(`patterns.signal.${id}`, { value: boundOf(voice, signal, inForce) }))}.{isNeeded && ` ${t('learn.library.needed')}`}</p>
      <p class="small soft">{isOwnLine(signal, inForce) ? t('learn.library.ownLine') : source === chosen ? t('learn.library.chosen') : <Source voice={voice} source={source} />}</p>
    </>
  );
};

/** From where on a sign speaks, as its sentence has it: “fewer than 15 people”. */
function boundOf(voice: Voice, signal: Signal, inForce: Thresholds): string {
  const { direction, unit } = signal;
  const isCounted = unit === 'people' || unit === 'count' || unit === 'days' || unit === 'weeks';
  return voice.t(`learn.library.${direction === 'below' && isCounted ? 'fewer' : direction}`, { n: figureInWords(voice, unit, thresholdOf(signal, inForce)) });
}

const isOwnLine = ({ threshold }: Signal, inForce: Thresholds) => typeof threshold === 'string' && inForce[threshold] !== thresholds[threshold].value;

const Evidence = ({ voice, play: { evidence, strength } }: { voice: Voice; play: Play }) => (
  <p class="small soft">{capital(voice.t(`patterns.strength.${strength}`))}.{evidence !== null && <>{' '}<Source voice={voice} source={evidence} /></>}</p>
);

/** Named by the place where it stands, so that no two links are called the same and lead elsewhere. */
const Source = ({ voice, source }: { voice: Voice; source: string }) => {
  const place = new URL(source).hostname.replace(/^www\./, '');
  const [before = '', after = ''] = voice.t('learn.library.source', { place: '\n' }).split('\n');
  return <>{before}<a href={source}>{place}</a>{after}</>;
};
