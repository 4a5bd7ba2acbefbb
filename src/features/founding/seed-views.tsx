import { raw } from 'hono/html';
import type { MemberVisit } from '../../platform/http/route.ts';
import { list } from '../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine, Tag } from '../../ui/parts.tsx';
import { conversationPath } from '../conversations/public.ts';
import { SpaceHead } from '../spaces/public.ts';
import { todayIn } from '../../platform/http/place.ts';
import { isFounder, seedsOf } from './access.ts';
import { longestSeed } from './input.ts';
import type { Gathered } from './room-view.tsx';
import { hasMissedItsDay } from './rules.ts';
import type { OwnSeed, ShownSeed, WeekOfSeeds, waitingSeedsOf } from './seed-queries.ts';
import { dayInWords, shortDay } from './words.ts';

/** What is prepared, week by week; where nothing is, the gap is in sight. */
export const SeedWeeks = ({ visit, gathered }: { visit: MemberVisit; gathered: Gathered }) => {
  const { t } = visit.voice;
  const { weeks, figures, thresholds } = gathered;
  const total = weeks.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="section" aria-labelledby="seeds">
      <OnLine title={t('founding.seed.list')} id="seeds"><p>{t('founding.seed.count', { count: total })}</p></OnLine>
      <p class="section-tight measure">{authorsInWords(visit, figures, thresholds.seedAuthorsHolds)}</p>
      {isFounder(visit) && <p class="actions section-tight"><a class="button" href={`/spaces/${visit.space.slug}/founding/seeds/new`}>{t('founding.seed.prepare')}</a></p>}
      <ol class="dates section-tight">{weeks.map((week) => <li><Week visit={visit} week={week} /></li>)}</ol>
    </section>
  );
};

function authorsInWords({ voice }: MemberVisit, { seedAuthors, seedAuthorNames }: Gathered['figures'], goal: number): string {
  const { t } = voice;
  if (seedAuthors === 0) return t('founding.seed.nobody', { goal });
  const more = seedAuthors - seedAuthorNames.length;
  const names = list(voice, more > 0 ? [...seedAuthorNames, t('post.others', { count: more })] : seedAuthorNames);
  return `${t('founding.seed.authors', { count: seedAuthors, names })} ${t(seedAuthors >= goal ? 'founding.seed.enough' : 'founding.seed.goal', { goal })}`;
}

const Week = ({ visit, week: { week, seeds, count } }: { visit: MemberVisit; week: WeekOfSeeds }) => {
  const { t } = visit.voice;
  return (
    <>
      <span class="soft small"><span class="unseen">{t('founding.seed.weekOf')} </span>{shortDay(visit.voice, week)}</span>
      <div class="stack-s">
        {seeds.length === 0 && <span class="soft">{t('founding.seed.empty')}</span>}
        {seeds.map((seed) => <Seed visit={visit} seed={seed} />)}
        {count > seeds.length && <span class="soft">{t('founding.seed.more', { count: count - seeds.length })}</span>}
      </div>
    </>
  );
};

const Seed = ({ visit, seed }: { visit: MemberVisit; seed: ShownSeed }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/founding/seeds`;
  const href = seed.conversationId === null ? seed.authorId === viewer.id && `${home}/${seed.id}` : conversationPath(space.slug, { id: seed.conversationId, title: seed.title });
  const missed = seed.conversationId === null && seed.dueOn < todayIn(visit);
  return (
    <p>
      {href ? <a href={href}>{seed.title}</a> : seed.title}
      <small>{seed.author}, {dayInWords(voice, seed.dueOn)}</small>
      {seed.conversationId !== null && <Tag kind="answered" icon="check">{t('founding.seed.hasBegun')}</Tag>}
      {missed && <Tag kind="outline" icon="clock">{t('founding.seed.late')}</Tag>}
    </p>
  );
};

interface SeedProps {
  visit: MemberVisit;
  /** Null for a new one. */
  seed: OwnSeed | null;
  form: FormState;
  /** What was typed, as it will look; null where nobody asked to see it. */
  html: string | null;
  /** What else this person has prepared. */
  waiting: Awaited<ReturnType<typeof waitingSeedsOf>>;
}

export const SeedPage = ({ visit, seed, form, html, waiting }: SeedProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/founding/seeds`;
  const title = t(seed ? 'founding.seed.changeTitle' : 'founding.seed.title');
  return (
    <Page at={visit} title={title} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="founding" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{title}</h1><p class="lead">{t('founding.seed.lead')}</p></header>
          <form class="form" method="post" action={seed ? `${home}/${seed.id}?_method=PUT` : home} novalidate>
            <TextField voice={voice} form={form} name="title" label={t('editor.title')} help={t('founding.seed.titleHelp')} max={300} autocomplete="off" />
            <TextArea voice={voice} form={form} name="body" label={t('newConversation.body')} help={t('editor.markdown')} max={longestSeed} />
            <TextField voice={voice} form={form} name="dueOn" label={t('founding.seed.day')} help={t('founding.seed.dayHelp')} type="date" class="input-short" />
            <div class="actions">
              <button class="button button-primary">{t(seed ? 'founding.seed.save' : 'founding.seed.submit')}</button>
              <button class="button" formaction={`${seed ? `${home}/${seed.id}` : home}/preview#preview`} data-turbo-frame="preview">{t('editor.preview')}</button>
              <a class="button button-quiet" href={seedsOf(visit)}>{t('form.back')}</a>
            </div>
          </form>
          <turbo-frame id="preview">
            {html !== null && <section class="card section-tight"><OnLine title={t('editor.previewTitle')} isSmall /><h2 class="small-head section-tight">{form.typed['title']}</h2><div class="prose" lang={space.language}>{raw(html)}</div></section>}
          </turbo-frame>
          {seed && (
            <details class="more section">
              <summary>{t('founding.seed.discard')}</summary>
              <p>{t('founding.seed.discardHelp')}</p>
              <Act to={`${home}/${seed.id}?_method=DELETE`} class="button button-final">{t('founding.seed.discardSure')}</Act>
            </details>
          )}
        </div>
        <aside class="aside" aria-label={t('founding.seed.waiting')}>
          <section>
            <OnLine title={t('founding.seed.waiting')} />
            {waiting.length === 0 && <p>{t('founding.seed.noneWaiting')}</p>}
            <ul class="dates dates-plain">
              {waiting.map(({ id, title, dueOn }) => (
                <li><p><a href={`${home}/${id}`}>{title}</a><small>{hasMissedItsDay(dueOn, todayIn(visit)) ? t('founding.seed.missed', { day: dayInWords(voice, dueOn) }) : dayInWords(voice, dueOn)}</small></p></li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
};
