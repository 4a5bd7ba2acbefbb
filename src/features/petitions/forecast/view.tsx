import { baseRates } from '../../../core/forecast/base-rates.ts';
import { whatWouldChange } from '../../../core/forecast/change.ts';
import { bestDay, type Point } from '../../../core/forecast/curve.ts';
import { chanceOf, countsOf, type Foreseen } from '../../../core/forecast/forecast.ts';
import { record } from '../../../core/forecast/record.ts';
import { othersLevels } from '../../../core/forecast/signs.ts';
import { calendarDay, number, oneInHundred } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Drawn } from '../../../ui/chart/drawn.tsx';
import type { Drawing } from '../../../ui/chart/pen.ts';
import { Choices, freshForm, Tick } from '../../../ui/field.tsx';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { Patterns, type PatternsFinding } from '../../vitality/public.ts';
import { type CampaignVisit, homeOf, type PetitionVisit } from '../access.ts';
import type { Carrier } from '../carriers/queries.ts';
import { Outset } from '../plan/usual-view.tsx';
import { PetitionHead } from '../shell.tsx';
import type { Ahead } from './foresee.ts';
import type { lookedBack } from './queries.ts';

interface Props {
  visit: CampaignVisit;
  curve: readonly Point[];
  /** Null where it is too early, or over. */
  ahead: Ahead | null;
  drawing: Drawing | null;
  before: Awaited<ReturnType<typeof lookedBack>>;
  carriers: readonly Carrier[];
  /** The way to fail that it resembles; null where it resembles none, or is over. */
  likeness: PatternsFinding | null;
}

/** What may come of it, how sure that is, what would change it, and what it rests on. */
export const ForecastPage = ({ visit, curve, ahead, drawing, before, carriers, likeness }: Props) => {
  const { space, voice, petition, plan } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionForecast.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="forecast" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionForecast.title')}</h1><p class="lead">{t('petitionForecast.lead')}</p></header>
          {ahead === null || drawing === null ? (
            <Empty title={t(petition.closedAt === null ? 'petitionForecast.early' : 'petitionForecast.over')}><p>{t(petition.closedAt === null ? 'petitionForecast.earlyHelp' : 'petitionForecast.overHelp')}</p></Empty>
          ) : (
            <>
              <section>
                <OnLine title={t('petitionForecast.before')} />
                <div class="section-tight">
                  <Chart heading={headline(visit, ahead)} what={t('petitionForecast.what')} reading={t('petitionForecast.reading')} caption={[inTheEnd(visit, ahead)]} table={tableOf(visit, ahead)} tableName={t('petitionForecast.figures')}><Drawn drawing={drawing} /></Chart>
                </div>
              </section>
              {plan.goal !== null && <Changes visit={visit} curve={curve} ahead={ahead} goal={plan.goal - petition.tally.paper} brought={carriers.map(({ signed }) => signed)} />}
            </>
          )}
          {likeness && <Patterns voice={voice} patterns={likeness} isInHouse />}
          {petition.closedAt === null && <Ways visit={visit} />}
        </div>
        <aside class="aside" aria-label={t('petitionForecast.rests')}>
          <section>
            <OnLine title={t('petitionForecast.rests')} />
            <p>{t('petitionForecast.how', { petitions: number(voice, record.petitions) })}</p>
            <p class="section-tight">{quality(voice, before)}</p>
            <p class="small soft section-tight">{t('petitionForecast.limits')}</p>
          </section>
          {plan.goal !== null && <section><OnLine title={t('petitionForecast.start')} /><p>{t('petitionForecast.class', { petitions: number(voice, baseRates.petitions) })} <a href={baseRates.source}>{t('gate.source')}</a></p><Outset voice={voice} goal={plan.goal} pledged={carriers.reduce((sum, { pledged }) => sum + pledged, 0)} /></section>}
        </aside>
      </div>
    </Page>
  );
};

/** The one finding: how likely the number that matters is, or where it goes where none is set. */
export function headline({ voice, plan, petition: { tally } }: Pick<PetitionVisit, 'voice' | 'plan' | 'petition'>, { final, delivery }: Pick<Ahead, 'final' | 'delivery'>): string {
  const { t } = voice;
  const ahead = delivery ?? final;
  if (plan.goal === null) return t('petitionForecast.median', { count: number(voice, ahead.median + tally.paper) });
  return t('petitionForecast.chance', { chance: oneInHundred(voice, chanceOf(ahead, plan.goal - tally.paper)), goal: number(voice, plan.goal) });
}

const inTheEnd = ({ voice, petition: { tally } }: CampaignVisit, { final }: Ahead): string =>
  voice.t('petitionForecast.final', { median: number(voice, final.median + tally.paper), from: number(voice, final.in80.from + tally.paper), to: number(voice, final.in80.to + tally.paper) });

function tableOf(visit: CampaignVisit, { final, delivery }: Ahead) {
  const { voice, plan, petition: { tally } } = visit;
  const { t } = voice;
  const shown = [...(delivery === null || plan.deliverOn === null ? [] : [{ name: calendarDay(voice, 'day', plan.deliverOn), seen: delivery }]), { name: t('petitionForecast.inTheEnd'), seen: final }];
  const write = (from: number, to: number) => t('petitionForecast.fromTo', { from: number(voice, from + tally.paper), to: number(voice, to + tally.paper) });
  const row = (name: string, of: (seen: Foreseen) => string) => [name, ...shown.map(({ seen }) => of(seen))];
  return {
    caption: t('petitionForecast.caption'), head: [t('petitionForecast.outOf'), ...shown.map(({ name }) => name)],
    rows: [row(t('petitionForecast.middle'), ({ median }) => number(voice, median + tally.paper)), row('50', ({ in50 }) => write(in50.from, in50.to)), row('80', ({ in80 }) => write(in80.from, in80.to)), row('95', ({ in95 }) => write(in95.from, in95.to))],
  };
}

const Changes = ({ visit: { voice }, curve, ahead, goal, brought }: { visit: CampaignVisit; curve: readonly Point[]; ahead: Ahead; goal: number; brought: readonly number[] }) => {
  const { t } = voice;
  const best = bestDay(curve, ahead.hours);
  const { chance, carriers, day } = whatWouldChange({ foreseen: ahead.delivery ?? ahead.final, target: goal, brought, bestDay: best?.came ?? null });
  if (chance >= 1) return <p class="section">{t('petitionForecast.reached')}</p>;
  return (
    <section class="section">
      <OnLine title={t('petitionForecast.changes')} />
      <ul class="section-tight prose">
        {carriers && <li>{t('petitionForecast.carriers', { count: carriers.more, each: number(voice, carriers.each), chance: oneInHundred(voice, carriers.chance) })}</li>}
        {!carriers && <li>{t(brought.some((each) => each > 0) ? 'petitionForecast.manyCarriers' : 'petitionForecast.noCarriers')}</li>}
        {day && best && <li>{t('petitionForecast.day', { day: best.day, came: number(voice, day.came), chance: oneInHundred(voice, day.chance) })}</li>}
      </ul>
    </section>
  );
};

const Ways = ({ visit }: { visit: CampaignVisit }) => {
  const { voice, petition } = visit;
  const { t } = voice;
  const form = freshForm({ others: petition.others ?? '', shown: petition.showsForecast ? 'yes' : '' });
  return (
    <form class="form section" method="post" action={`${homeOf(visit)}/forecast`} novalidate>
      <OnLine title={t('petitionForecast.ways')} />
      <Choices voice={voice} form={form} name="others" legend={t('petitionForecast.others')} choices={[{ value: '', label: t('petitionForecast.level.unknown') }, ...othersLevels.map((level) => ({ value: level, label: t(`petitionForecast.level.${level}`), help: t(`petitionForecast.levelHelp.${level}`) }))]} />
      <Tick voice={voice} form={form} name="shown" label={t('petitionForecast.shown')} />
      <div class="actions"><button class="button button-primary">{t('petitionForecast.save')}</button></div>
    </form>
  );
};

/** How good such forecasts were on real petitions. */
export const qualityOf = (voice: Voice): string => voice.t('petitionForecast.quality', { held: number(voice, record.held), later: number(voice, record.heldLater) });

/** The same, and in this house once some have closed. */
function quality(voice: Voice, before: Props['before']): string {
  const held = before.filter(({ final, count }) => {
    const { in80 } = countsOf(final);
    return count >= in80.from && count <= in80.to;
  }).length;
  return [qualityOf(voice), ...(before.length === 0 ? [] : [voice.t('petitionForecast.here', { held, count: before.length })])].join(' ');
}
