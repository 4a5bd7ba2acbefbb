import type { Visit } from '../../platform/http/route.ts';
import { capital, inWords, when } from '../../platform/i18n/format.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine, Tag } from '../../ui/parts.tsx';
import { conversationPath } from '../conversations/public.ts';
import { SpaceList, type ListedSpace } from '../spaces/public.ts';
import { type Asked, placeOf } from './asks.ts';
import type { Fresh } from './routes.tsx';

/** What a stranger sees: the organisation, and what is open to them. */
export const FrontPage = ({ visit, spaces }: { visit: Visit; spaces: readonly ListedSpace[] }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={visit.organisation.name}>
      <header class="page-head">
        <h1>{visit.organisation.name}</h1>
        <p class="lead">{t('front.lead')}</p>
      </header>
      {spaces.length === 0 ? <Empty title={t('front.empty')}><p>{t('front.emptyHelp')}</p></Empty> : <SpaceList visit={visit} title={t('front.spaces')} spaces={spaces} />}
    </Page>
  );
};

/** What matters now, and then nothing. */
export const TodayPage = ({ visit, spaces, asked, fresh }: { visit: Visit; spaces: readonly ListedSpace[]; asked: readonly Asked[]; fresh: readonly Fresh[] }) => {
  const { voice } = visit;
  const { t } = voice;
  const mine = spaces.filter((space) => space.role !== null);
  return (
    <Page at={visit} title={t('shell.today')} room="today" isPrivate>
      <header class="page-head">
        <h1>{titleOf(visit, asked, fresh)}</h1>
        {mine.length === 0 && <p class="lead">{t('today.noSpaces')}</p>}
      </header>
      {asked.length > 0 && (
        <section class="solo">
          <OnLine title={t('today.asked')} isSmall />
          <ul class="threads">
            {asked.map((each) => (
              <li>
                <article class="thread thread-faceless">
                  <div>
                    <h3><a href={placeOf(each)}>{t(`today.asks.${each.kind}`, { about: each.about ?? '', space: each.space })}</a></h3>
                    <p class="thread-note">{each.space}</p>
                  </div>
                </article>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fresh.length > 0 && (
        <section class={asked.length > 0 ? 'section solo' : 'solo'}>
          <OnLine title={t('today.new')} isSmall />
          <ul class="threads">
            {fresh.map((each) => (
              <li>
                <article class="thread thread-faceless" data-new="">
                  <div>
                    <h3><a href={conversationPath(each.slug, each)}>{each.title}</a></h3>
                    <p class="thread-note">{each.lastBy ?? t('post.gone')}, {each.space}</p>
                    {(each.isMentioned || each.isTheirs) && <p class="tags">{each.isMentioned ? <Tag kind="role">{t('today.namesYou')}</Tag> : <Tag>{t('today.yours')}</Tag>}</p>}
                  </div>
                  <p class="thread-figures"><b>{each.posts === 1 ? t('thread.noReply') : t('thread.replies', { count: each.posts - 1 })}</b><span>{when(voice, each.lastAt)}</span></p>
                </article>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.length > 0 && <SpaceList visit={visit} title={t('today.spaces')} spaces={mine} />}
      {mine.length === 0 && spaces.length > 0 && <SpaceList visit={visit} title={t('front.spaces')} spaces={spaces} />}
      {mine.length === 0 && spaces.length === 0 && <Empty title={t('today.empty')}><p>{t('today.emptyHelp')}</p><a class="button button-primary" href="/spaces/new">{t('spaces.new')}</a></Empty>}
      {(mine.length > 0 || spaces.length > 0) && <Rest title={t('today.rest')} />}
    </Page>
  );
};

function titleOf({ voice }: Visit, asked: readonly Asked[], fresh: readonly Fresh[]): string {
  const { t } = voice;
  if (asked.length > 0) return capital(t('today.askedTitle', { count: asked.length, number: inWords(voice, asked.length) }));
  return fresh.length === 0 ? t('today.nothing') : t('today.title', { count: fresh.length });
}

const topics = ['reading', 'writing', 'letters', 'beginning', 'hosting', 'leaving', 'archive'] as const;

/** The handbook, as far as there is something to explain. */
export const HelpPage = ({ visit }: { visit: Visit }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('help.title')} room="help" width="narrow">
      <header class="page-head"><h1>{t('help.title')}</h1><p class="lead">{t('help.lead')}</p></header>
      {topics.map((topic) => (
        <section class="section" id={topic}>
          <OnLine title={t(`help.${topic}.title`)} isSmall />
          <p class="measure section-tight">{t(`help.${topic}.body`)}</p>
        </section>
      ))}
      <section class="section">
        <OnLine title={t('learn.library.title')} isSmall />
        <p class="measure section-tight">{t('learn.library.more')} <a href="/patterns">{t('learn.library.all')}</a></p>
      </section>
    </Page>
  );
};
