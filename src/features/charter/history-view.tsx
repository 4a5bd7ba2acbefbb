import type { SpaceVisit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { Changes } from './changes-view.tsx';
import type { Charter } from './charter.ts';
import { differencesBetween } from './differences.ts';

export const versionsPerPage = 10;

/** What each version said that the one before did not. @param versions newest first, one more than is shown */
export const CharterHistoryPage = ({ visit, versions, page }: { visit: SpaceVisit; versions: readonly Charter[]; page: number }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/charter`;
  const hasOlder = versions.length > versionsPerPage;
  return (
    <Page at={visit} title={`${t('charter.history.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="charter" />
      <div class="solo column">
        <header class="page-head"><h1>{t('charter.history.title')}</h1><p class="lead">{t('charter.history.lead')} <a href={place}>{t('charter.history.back')}</a></p></header>
        {versions.length === 0 && <Empty title={t('charter.history.empty')}><p>{t('charter.history.emptyHelp')}</p></Empty>}
        {versions.slice(0, versionsPerPage).map((version, at) => <Version visit={visit} version={version} before={versions[at + 1] ?? null} />)}
        <nav class="pages" aria-label={t('charter.history.pages')}>
          {page > 1 && <a href={`${place}/versions?page=${page - 1}`} rel="prev">{t('pages.back')}</a>}
          {hasOlder && <a href={`${place}/versions?page=${page + 1}`} rel="next">{t('pages.next')}</a>}
        </nav>
        {versions.length > 0 && !hasOlder && <Rest title={t('charter.history.rest')} />}
      </div>
    </Page>
  );
};

const Version = ({ visit, version, before }: { visit: SpaceVisit; version: Charter; before: Charter | null }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section class="section">
      <OnLine title={t('charter.history.version', { number: version.version })}><p>{version.writer ?? t('post.gone')}, {version.writtenAt && when(voice, version.writtenAt)}</p></OnLine>
      <Changes voice={voice} changes={differencesBetween(voice, before, version)} />
    </section>
  );
};
