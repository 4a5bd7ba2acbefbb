import type { Base } from '../../core/base/base.ts';
import type { Shown } from '../../core/base/disclosure.ts';
import type { PersonalVisit } from '../../platform/http/route.ts';
import { date, number } from '../../platform/i18n/format.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import type { Pen } from '../../ui/chart/pen.ts';
import { weeklyBars } from '../../ui/chart/weekly-bars.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { growthInWords, placesOf, shownInWords, spanOf } from './phrases.ts';
import { RestsOn } from './rests-view.tsx';

interface BaseProps {
  visit: PersonalVisit;
  pen: Pen;
  base: Base;
  /** Spaces by their number. */
  names: ReadonlyMap<number, string>;
}

/** The director's one view over all spaces: who supports, who carries, who came and who went, in numbers alone. */
export const BasePage = ({ visit, pen, base, names }: BaseProps) => {
  const { voice, organisation } = visit;
  const { t } = voice;
  const { supporting } = base;
  return (
    <Page at={visit} title={t('base.title')} room="base" isPrivate>
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{t('base.title')}</p>
            <h1>{supporting === 0 ? t('base.headingNobody', { name: organisation.name }) : typeof supporting === 'number' ? t('base.heading', { count: supporting, name: organisation.name }) : t('base.headingFew', { name: organisation.name })}</h1>
            <p class="lead">{t('base.lead')}</p>
          </header>
          <Figures {...{ visit, base }} />
          <section class="section stack-l" aria-labelledby="growth">
            <OnLine title={t('base.growth.title')} id="growth" />
            <Growth {...{ visit, pen, base, names }} />
          </section>
          <RestsOn voice={voice} pen={pen} rests={base.rests} />
        </div>
        <aside class="aside" aria-label={t('base.sure')}>
          <section>
            <OnLine title={t('base.sure')} />
            <div class="stack-s">{(['base.doubt', 'base.growth.small', 'base.sureFew'] as const).map((key) => <p>{t(key)}</p>)}</div>
          </section>
        </aside>
      </div>
      <Rest title={t('base.rest')} />
    </Page>
  );
};

export const EmptyBasePage = ({ visit }: { visit: PersonalVisit }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('base.title')} room="base" isPrivate>
      <Empty title={t('base.empty')} isWholePage><p>{t('base.emptyHelp')}</p><p class="actions"><a class="button button-primary" href="/spaces/new">{t('spaces.new')}</a></p></Empty>
    </Page>
  );
};

const Figures = ({ visit: { voice }, base }: Pick<BaseProps, 'visit' | 'base'>) => {
  const { t } = voice;
  const figure = (kind: 'supporting' | 'carrying' | 'fresh' | 'gone', shown: Shown) => (
    <div class="stat">
      <dt>{t(`base.${kind}.name`)}</dt>
      <dd class="figure">{typeof shown === 'number' ? number(voice, shown) : <small>{shownInWords(voice, shown)}</small>}</dd>
      <dd class="meaning">{t(`base.${kind}.meaning`)}</dd>
    </div>
  );
  return (
    <section aria-labelledby="figures">
      <h2 class="unseen" id="figures">{t('base.figures')}</h2>
      <dl class="stats">{figure('supporting', base.supporting)}{figure('carrying', base.carrying)}{figure('fresh', base.fresh)}{figure('gone', base.gone)}</dl>
    </section>
  );
};

/** Newcomers, ninety days a bar. What is too small to be shown is not drawn. */
const Growth = ({ visit: { voice }, pen, base: { quarters }, names }: BaseProps) => {
  const { t } = voice;
  const counts = quarters.map(({ people }) => (typeof people === 'number' ? people : 0));
  const table = {
    caption: t('base.growth.what'),
    head: [t('base.growth.days'), t('base.growth.people'), t('base.growth.where')],
    rows: quarters.toReversed().map((quarter) => [spanOf(voice, quarter), shownInWords(voice, quarter.people), placesOf(voice, quarter, names) || '–']),
  };
  const heading = growthInWords(voice, quarters);
  const drawing = weeklyBars(pen, {
    label: heading, peak: null, count: (value) => number(voice, value),
    bars: quarters.map(({ from }, index) => ({ below: counts[index] ?? 0, above: 0, isRunning: false, month: date(voice, 'month', from) })),
  });
  const latest = quarters.at(-1);
  const places = latest ? placesOf(voice, latest, names) : '';
  return (
    <Chart heading={heading} what={table.caption} reading={t('base.growth.reading')} caption={places ? [t('base.growth.began', { places })] : []} table={table} tableName={t('base.figures')}>
      {counts.some((count) => count > 0) && <Drawn drawing={drawing} />}
    </Chart>
  );
};
