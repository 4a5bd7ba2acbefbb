import { when } from '../../../platform/i18n/format.ts';
import { Rest } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { Changes, changesIn } from '../../charter/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { fieldsInWords } from './differences.ts';
import type { Plan } from './plan.ts';

export const versionsPerPage = 10;

/** What each version said that the one before did not. @param versions newest first, one more than is shown */
export const PlanHistoryPage = ({ visit, versions, page }: { visit: CampaignVisit; versions: readonly Plan[]; page: number }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/plan`;
  const hasOlder = versions.length > versionsPerPage;
  return (
    <Page at={visit} title={`${t('petitionPlan.history.title')} · ${space.name}`} isPrivate>
      <PetitionHead visit={visit} room="plan" />
      <div class="solo column">
        <header class="page-head"><h1>{t('petitionPlan.history.title')}</h1><p class="lead">{t('charter.history.lead')} <a href={place}>{t('petitionPlan.history.back')}</a></p></header>
        {versions.slice(0, versionsPerPage).map((version, at) => <Version visit={visit} version={version} before={versions[at + 1] ?? null} />)}
        <nav class="pages" aria-label={t('charter.history.pages')}>
          {page > 1 && <a href={`${place}/versions?page=${page - 1}`} rel="prev">{t('pages.back')}</a>}
          {hasOlder && <a href={`${place}/versions?page=${page + 1}`} rel="next">{t('pages.next')}</a>}
        </nav>
        {!hasOlder && <Rest title={t('charter.history.rest')} />}
      </div>
    </Page>
  );
};

const Version = ({ visit: { voice }, version, before }: { visit: CampaignVisit; version: Plan; before: Plan | null }) => (
  <section class="section">
    <OnLine title={voice.t('charter.history.version', { number: version.version })}><p>{version.writer ?? voice.t('post.gone')}, {version.writtenAt && when(voice, version.writtenAt)}</p></OnLine>
    <Changes voice={voice} changes={changesIn(before && fieldsInWords(voice, before), fieldsInWords(voice, version))} />
  </section>
);
