import type { Thresholds } from '../../core/thresholds.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import type { FormState } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Notice, OnLine } from '../../ui/parts.tsx';
import { gathersFounders, SpaceHead } from '../spaces/public.ts';
import { isFounder } from './access.ts';
import type { FoundingFigures } from './figures.ts';
import type { ListedName, Tally } from './list-queries.ts';
import { NamesList } from './list-view.tsx';
import type { promiseOf, ShownPromise } from './promise-queries.ts';
import { Promises } from './promise-views.tsx';
import type { WeekOfSeeds } from './seed-queries.ts';
import { SeedWeeks } from './seed-views.tsx';
import { promiseInWords } from './words.ts';

/** All that stands in the room. */
export interface Gathered {
  readonly figures: FoundingFigures;
  readonly thresholds: Thresholds;
  readonly tally: Tally;
  readonly names: readonly ListedName[];
  /** Addresses that want no letters. */
  readonly refused: ReadonlySet<string>;
  readonly promises: readonly ShownPromise[];
  readonly own: Awaited<ReturnType<typeof promiseOf>>;
  readonly weeks: readonly WeekOfSeeds[];
}

export const FoundingPage = ({ visit, form, page, gathered }: { visit: MemberVisit; form: FormState; page: number; gathered: Gathered }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const { figures, promises } = gathered;
  const home = `/spaces/${space.slug}/founding`;
  return (
    <Page at={visit} title={`${t('space.room.founding')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="founding" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('founding.title')}</h1><p class="lead">{t('founding.lead')}</p></header>
          {!gathersFounders(space) && <Notice><p>{t('founding.inTrial')}</p></Notice>}
          <NamesList visit={visit} form={form} page={page} gathered={gathered} />
          <section class="section" aria-labelledby="promises">
            <OnLine title={t('founding.promise.list')} id="promises">
              {figures.withPlan > promises.length ? <a href={`${home}/promises`}>{t('founding.promise.all', { count: figures.withPlan })}</a> : <p>{t('founding.promise.count', { count: figures.withPlan, founders: figures.founders })}</p>}
            </OnLine>
            <Promises visit={visit} promises={promises} />
            {isFounder(visit) && <p class="actions section-tight"><a class="button" href={`${home}/promise`}>{t(gathered.own ? 'founding.promise.change' : 'founding.promise.make')}</a></p>}
          </section>
          <SeedWeeks visit={visit} gathered={gathered} />
        </div>
        <aside class="aside" aria-label={t('founding.yourPart')}>
          {isFounder(visit) && <YourPart visit={visit} own={gathered.own} />}
          <section>
            <OnLine title={t('founding.why')} />
            <p>{t('founding.promise.why')}</p>
            <p class="section-tight">{t('founding.seed.why')}</p>
          </section>
        </aside>
      </div>
    </Page>
  );
};

const YourPart = ({ visit, own }: { visit: MemberVisit; own: Gathered['own'] }) => {
  const { t } = visit.voice;
  return (
    <section>
      <OnLine title={t('founding.yourPart')} />
      <p>{own ? promiseInWords(visit.voice, own) : t('founding.promise.none')}</p>
      <p class="section-tight">{t('founding.seed.yours')}</p>
    </section>
  );
};
