import type { Child } from 'hono/jsx';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Chart, Key } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import { Funnel } from '../../ui/chart/funnel.tsx';
import { Empty } from '../../ui/marks.tsx';
import { OnLine } from '../../ui/parts.tsx';
import type { Description } from './describe.ts';
import type { Drawings } from './drawings.ts';
import { Ahead } from './ahead-view.tsx';
import { Figures } from './figure-view.tsx';
import { type PatternAct, Patterns } from './pattern-view.tsx';

interface ReportProps {
  voice: Voice;
  description: Description;
  drawings: Drawings;
  /** For those who tend it: what may come, whom it rests on, and all figures. The others see how it goes. */
  tends: boolean;
  /** The button that does a play, in a space that lives. */
  act?: PatternAct;
  /** What the last week brought. */
  changes?: Child;
  /** Stands under the look ahead. */
  ahead?: Child;
  /** Stands beside the report. */
  aside?: Child;
  /** What stands under the lead: which weeks these are. */
  children?: Child;
}

/** The state in one sentence, the figures, the half year, and beside them how sure we are. */
export const Report = ({ voice, description, drawings, tends, act, changes, ahead, aside, children }: ReportProps) => (
  <div class="split">
    <div>
      <header class="page-head">
        <h1>{description.headline}</h1>
        <p class="lead">{description.lead.join(' ')}</p>
        {children}
      </header>
      <Figures voice={voice} figures={description.figures} />
      {changes}
      {tends && <Ahead voice={voice} description={description}>{ahead}</Ahead>}
      {tends && <Patterns voice={voice} patterns={description.patterns} act={act} isInHouse={ahead !== undefined} />}
      <HalfYear voice={voice} description={description} drawings={drawings} tends={tends} />
    </div>
    <Sureness voice={voice} description={description}>{aside}</Sureness>
  </div>
);

const HalfYear = ({ voice, description, drawings, tends }: Pick<ReportProps, 'voice' | 'description' | 'drawings' | 'tends'>) => {
  const { t } = voice;
  const { weeks, newcomers, returning, carriers, answers, more } = description;
  const tableName = t('vitality.half.table');
  return (
    <section class="section stack-l" aria-labelledby="half">
      <OnLine title={t('vitality.half.title')} id="half"><p>{description.span}</p></OnLine>
      <Chart {...weeks} tableName={tableName}>
        <Key items={[{ name: t('vitality.weeks.first'), fill: 3 }, { name: t('vitality.weeks.again'), fill: 1 }]} />
        {drawings.weeks && <Drawn drawing={drawings.weeks} />}
      </Chart>
      {tends && <Chart {...newcomers} tableName={tableName}><Funnel steps={newcomers.steps} /></Chart>}
      {tends && <Chart {...returning} tableName={tableName} />}
      {tends && <Chart {...carriers} tableName={tableName}>{drawings.carriers && <Drawn drawing={drawings.carriers} />}</Chart>}
      <Chart {...answers} tableName={tableName}>{drawings.answers && <Drawn drawing={drawings.answers} />}</Chart>
      {tends && <div>
        <h3>{t('vitality.further.title')}</h3>
        <dl class="facts facts-wide section-tight">{more.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </div>}
    </section>
  );
};

const Sureness = ({ voice: { t }, description: { doubts, figures, whole }, children }: Pick<ReportProps, 'voice' | 'description' | 'children'>) => (
  <aside class="aside" aria-label={t('vitality.doubts.title')}>
    <section>
      <OnLine title={t('vitality.doubts.title')} />
      <div class="stack-s">
        {[t('vitality.doubts.lines'), ...doubts].map((doubt) => <p>{doubt}</p>)}
        <details class="more">
          <summary>{t('vitality.doubts.method')}</summary>
          <dl class="methods">{figures.map(({ name, method }) => <div><dt>{name}</dt><dd>{method}</dd></div>)}</dl>
        </details>
      </div>
    </section>
    {children}
    <section>
      <OnLine title={t('vitality.whole.title')} />
      <dl class="facts">{whole.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  </aside>
);

/** Where nobody has written yet: what will stand here, and from when on. */
export const EmptyReport = ({ voice: { t }, description, children }: { voice: Voice; description: Description; children?: Child }) => (
  <div class="split">
    <div>
      <header class="page-head page-head-close"><h1>{description.headline}</h1></header>
      <h2 class="unseen">{t('vitality.title')}</h2>
      <Empty title={t('vitality.empty.title')}>
        <p>{t('vitality.empty.shows')}</p>
        <p>{t('vitality.empty.when')}</p>
        {children}
      </Empty>
    </div>
  </div>
);
