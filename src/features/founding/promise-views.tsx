import type { MemberVisit } from '../../platform/http/route.ts';
import { Face } from '../../ui/face.tsx';
import { type FormState, TextField } from '../../ui/field.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine, Pages, Tag } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { todayIn } from '../../platform/http/place.ts';
import { isFounder } from './access.ts';
import { promisesPerPage, type ShownPromise } from './promise-queries.ts';
import { type PromiseState, promiseStateOf } from './rules.ts';
import { promiseInWords } from './words.ts';

const icons: Readonly<Record<PromiseState, IconName>> = { kept: 'check', today: 'today', ahead: 'calendar', passed: 'clock' };

/** What each promised, and whether it has come. */
export const Promises = ({ visit, promises }: { visit: MemberVisit; promises: readonly ShownPromise[] }) => {
  const { voice, space } = visit;
  const { t } = voice;
  if (promises.length === 0) return <Empty title={t('founding.promise.empty')}><p>{t('founding.promise.emptyHelp')}</p></Empty>;
  return (
    <ul class="threads">
      {promises.map((promise) => {
        const state = promiseStateOf(promise, todayIn(visit));
        return (
          <li>
            <article class="thread">
              <Face name={promise.name} person={promise.personId} />
              <div>
                <h3>{promise.name}</h3>
                <p class="small">{promiseInWords(voice, promise)}</p>
                <p class="tags">
                  <Tag kind={state === 'kept' ? 'answered' : 'outline'} icon={icons[state]}>{t(`founding.promise.state.${state}`)}</Tag>
                </p>
              </div>
              {promise.postId !== null && <p class="thread-figures"><a href={`/spaces/${space.slug}/posts/${promise.postId}`}>{t('founding.promise.post')}<span class="unseen"> {promise.name}</span></a></p>}
            </article>
          </li>
        );
      })}
    </ul>
  );
};

export const PromisesPage = ({ visit, promises, count, page }: { visit: MemberVisit; promises: readonly ShownPromise[]; count: number; page: number }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/founding`;
  return (
    <Page at={visit} title={`${t('founding.promise.list')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="founding" />
      <div class="solo column">
        <header class="filter">
          <h1>{t('founding.promise.list')}</h1>
          {isFounder(visit) && <a class="button button-primary" href={`${home}/promise`}>{t('founding.promise.yours')}</a>}
        </header>
        <OnLine title={t('founding.promise.byDay')} isSmall />
        <Promises visit={visit} promises={promises} />
        <Pages voice={voice} label={t('founding.promise.pages')} page={page} last={Math.max(1, Math.ceil(count / promisesPerPage))} href={(to) => `${home}/promises?page=${to}`} />
        <p class="section-tight"><a href={home}>{t('founding.toRoom')}</a></p>
      </div>
    </Page>
  );
};

/** An if-then plan: when this comes, on that day, I do that. */
export const PromisePage = ({ visit, form, hasPromised }: { visit: MemberVisit; form: FormState; hasPromised: boolean }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/founding/promise`;
  return (
    <Page at={visit} title={t('founding.promise.title')} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="founding" />
      <div class="solo column">
        <header class="page-head"><h1>{t('founding.promise.title')}</h1><p class="lead">{t('founding.promise.lead')}</p></header>
        <form class="form" method="post" action={`${place}?_method=PUT`} novalidate>
          <div class="pair">
            <TextField voice={voice} form={form} name="dueOn" label={t('founding.promise.day')} help={t('founding.promise.dayHelp')} type="date" />
            <TextField voice={voice} form={form} name="cue" label={t('founding.promise.cue')} help={t('founding.promise.cueHelp')} max={200} autocomplete="off" />
          </div>
          <TextField voice={voice} form={form} name="deed" label={t('founding.promise.deed')} help={t('founding.promise.deedHelp')} max={300} autocomplete="off" />
          <p class="small soft">{t('founding.promise.letter')}</p>
          <div class="actions">
            <button class="button button-primary">{t('founding.promise.submit')}</button>
            <a class="button button-quiet" href={`/spaces/${space.slug}/founding`}>{t('form.back')}</a>
          </div>
        </form>
        {hasPromised && <div class="section"><Act to={`${place}?_method=DELETE`} class="link">{t('founding.promise.takeBack')}</Act></div>}
      </div>
    </Page>
  );
};
