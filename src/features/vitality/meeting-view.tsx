import type { Child } from 'hono/jsx';
import type { Meetings } from '../../core/vitality/meetings.ts';
import { date, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Chart, Key } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import type { Drawing } from '../../ui/chart/pen.ts';
import { OnLine } from '../../ui/parts.tsx';
import { Ahead } from './ahead-view.tsx';
import type { Description } from './describe.ts';
import { Figures } from './figure-view.tsx';
import type { Finding } from './finding.ts';
import { type PatternAct, Patterns } from './pattern-view.tsx';

interface MeetingProps {
  voice: Voice;
  description: Description;
  meetings: Meetings;
  weeks: Finding;
  drawing: Drawing;
  /** For those who tend it: what may come. */
  tends: boolean;
  /** The button that does a play, in a space that lives. */
  act?: PatternAct;
  /** Stands under the look ahead. */
  ahead?: Child;
  /** Stands beside the report. */
  aside?: Child;
  /** What stands under the lead: which weeks these are. */
  children?: Child;
}

/** A group that meets and writes nothing: how often, how many come, and what lies ahead. */
export const MeetingReport = ({ voice, description, meetings, weeks, drawing, tends, act, ahead, aside, children }: MeetingProps) => (
  <div class="split">
    <div>
      <header class="page-head">
        <h1>{description.headline}</h1>
        <p class="lead">{description.lead.join(' ')}</p>
        {children}
      </header>
      <Figures voice={voice} figures={description.figures} />
      <section class="section stack-l" aria-labelledby="half">
        <OnLine title={voice.t('vitality.half.title')} id="half"><p>{description.span}</p></OnLine>
        <Chart {...weeks} tableName={voice.t('vitality.half.table')}>
          <Key items={[{ name: voice.t('vitality.weeks.first'), fill: 3 }, { name: voice.t('vitality.weeks.again'), fill: 1 }]} />
          <Drawn drawing={drawing} />
        </Chart>
      </section>
      {tends && <Ahead voice={voice} description={description}>{ahead}</Ahead>}
      {tends && <Patterns voice={voice} patterns={description.patterns} act={act} isInHouse={ahead !== undefined} />}
    </div>
    <Whole voice={voice} description={description} meetings={meetings}>{aside}</Whole>
  </div>
);

const Whole = ({ voice, description, meetings, children }: Pick<MeetingProps, 'voice' | 'description' | 'meetings' | 'children'>) => {
  const { t } = voice;
  const rows = [
    [t('glance.row.held'), number(voice, meetings.events)], [t('glance.row.came'), number(voice, meetings.people)],
    [t('glance.whole.from'), date(voice, 'fullDay', meetings.from)], [t('glance.whole.to'), date(voice, 'fullDay', meetings.to)],
  ] as const;
  return (
    <aside class="aside" aria-label={t('vitality.doubts.title')}>
      <section>
        <OnLine title={t('vitality.doubts.title')} />
        <div class="stack-s">
          <p>{t('vitality.doubts.lines')}</p>
          <p>{t('glance.whole.doubt')}</p>
          <details class="more">
            <summary>{t('vitality.doubts.method')}</summary>
            <dl class="methods">{description.figures.map(({ name, method }) => <div><dt>{name}</dt><dd>{method}</dd></div>)}</dl>
          </details>
        </div>
      </section>
      {children}
      <section>
        <OnLine title={t('vitality.whole.title')} />
        <dl class="facts">{rows.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </section>
    </aside>
  );
};
