import type { Base } from '../../core/base/base.ts';
import type { Shown } from '../../core/base/disclosure.ts';
import type { Deed } from '../../core/base/growth.ts';
import type { PersonalVisit } from '../../platform/http/route.ts';
import { calendarDay, number } from '../../platform/i18n/format.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import type { Pen } from '../../ui/chart/pen.ts';
import { weeklyBars } from '../../ui/chart/weekly-bars.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { growthInWords, nameOf, type Names, placesOf, shownInWords, sortOf, spanOf } from './phrases.ts';
import { RestsOn } from './rests-view.tsx';

interface BaseProps {
  visit: PersonalVisit;
  pen: Pen;
  base: Base;
  /** What people came by, by its number. */
  names: Names;
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
            <Deeds {...{ visit, base, names }} />
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
  const since = base.growth.quarters.at(-2)?.from;
  const figure = (kind: 'supporting' | 'carrying' | 'fresh' | 'gone', shown: Shown) => (
    <div class="stat">
      <dt>{t(`base.${kind}.name`)}</dt>
      <dd class="figure">{typeof shown === 'number' ? number(voice, shown) : <small>{shownInWords(voice, shown)}</small>}</dd>
      <dd class="meaning">{t(`base.${kind}.meaning`, { date: since === undefined ? '' : calendarDay(voice, 'fullDay', since) })}</dd>
    </div>
  );
  return (
    <section aria-labelledby="figures">
      <h2 class="unseen" id="figures">{t('base.figures')}</h2>
      <dl class="stats">{figure('supporting', base.supporting)}{figure('carrying', base.carrying)}{figure('fresh', base.growth.fresh)}{figure('gone', base.gone)}</dl>
    </section>
  );
};

/** Newcomers, a quarter of the calendar a bar; the last one has not ended. What is too small to be shown is not drawn. */
const Growth = ({ visit: { voice }, pen, base: { growth: { quarters } }, names }: BaseProps) => {
  const { t } = voice;
  const counts = quarters.map(({ people }) => (typeof people === 'number' ? people : 0));
  const table = {
    caption: t('base.growth.what'),
    head: [t('base.growth.quarter'), t('base.growth.people'), t('base.growth.where')],
    rows: quarters.toReversed().map((quarter) => [spanOf(voice, quarter), shownInWords(voice, quarter.people), placesOf(voice, quarter, names) || '–']),
  };
  const heading = growthInWords(voice, quarters);
  const drawing = weeklyBars(pen, {
    label: heading, peak: null, count: (value) => number(voice, value),
    bars: quarters.map(({ from }, index) => ({ below: counts[index] ?? 0, above: 0, isRunning: index === quarters.length - 1, month: calendarDay(voice, 'month', from) })),
  });
  return (
    <Chart heading={heading} what={table.caption} reading={t('base.growth.reading')} caption={[]} table={table} tableName={t('base.figures')}>
      {counts.some((count) => count > 0) && <Drawn drawing={drawing} />}
    </Chart>
  );
};

const deedsShown = 12;

/** Which event or community brought people, and how many of them support the organisation today. */
const Deeds = ({ visit: { voice }, base: { growth: { deeds } }, names }: Pick<BaseProps, 'visit' | 'base' | 'names'>) => {
  const { t } = voice;
  if (deeds.length === 0) return <div><h3>{t('base.deeds.none')}</h3><p class="measure">{t('base.deeds.noneHelp')}</p></div>;
  const [first] = deeds;
  const here = (deed: Deed) => (deed.here === null ? t('base.deeds.untold') : number(voice, deed.here));
  return (
    <div>
      <h3>{first && t('base.deeds.heading', { name: nameOf(voice, names, first.key), came: number(voice, first.came) })}</h3>
      <div class="table-scroll" tabindex={0} role="region" aria-label={t('base.deeds.caption')}>
        <table class="table">
          <caption>{t('base.deeds.caption')}</caption>
          <thead><tr><th scope="col">{t('base.deeds.what')}</th><th scope="col">{t('base.deeds.came')}</th><th scope="col">{t('base.deeds.here')}</th></tr></thead>
          <tbody>{deeds.slice(0, deedsShown).map((deed) => <tr><th scope="row">{nameOf(voice, names, deed.key)} <span class="soft small">{sortOf(voice, names, deed.key)}</span></th><td>{number(voice, deed.came)}</td><td>{here(deed)}</td></tr>)}</tbody>
        </table>
      </div>
      {deeds.length > deedsShown && <p class="small soft">{t('base.deeds.more', { count: deeds.length - deedsShown })}</p>}
      <p class="measure small section-tight">{t('base.deeds.meaning')}</p>
    </div>
  );
};
