import type { Visit } from '../../../platform/http/route.ts';
import { languageNames } from '../../../platform/i18n/languages.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Empty, Rest } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine, Tag } from '../../../ui/parts.tsx';
import type { ListedPetition } from './queries.ts';

export const PetitionsPage = ({ visit, petitions, mayBegin }: { visit: Visit; petitions: readonly ListedPetition[]; mayBegin: boolean }) => {
  const { t } = visit.voice;
  const planned = petitions.filter(({ state }) => state === 'idea' || state === 'founding');
  const over = petitions.filter(({ state, isClosed }) => isClosed || state === 'ended');
  const open = petitions.filter((petition) => !planned.includes(petition) && !over.includes(petition));
  return (
    <Page at={visit} title={t('petition.title')} room="petitions">
      <header class="page-head"><h1>{t('petition.title')}</h1><p class="lead">{t('petition.lead')}</p></header>
      {mayBegin && <p class="filter"><span class="actions"><a class="button button-primary" href="/petitions/new"><Icon name="plus" />{t('petition.begin')}</a></span></p>}
      {petitions.length === 0 && <Empty title={t('petition.empty')}><p>{t('petition.emptyHelp')}</p></Empty>}
      <PetitionList visit={visit} title={t('petition.mine')} petitions={planned} />
      <PetitionList visit={visit} title={t('petition.all')} petitions={open} />
      <PetitionList visit={visit} title={t('petition.ended')} petitions={over} />
      {petitions.length > 0 && <Rest title={t('petition.rest')} />}
    </Page>
  );
};

export const PetitionList = ({ visit, title, petitions }: { visit: Visit; title: string; petitions: readonly ListedPetition[] }) => {
  const { t } = visit.voice;
  if (petitions.length === 0) return null;
  return (
    <section class="section solo">
      <OnLine title={title} />
      <ul class="threads">
        {petitions.map(({ slug, name, purpose, language, state, role, count, goal }) => (
          <li>
            <article class="thread thread-faceless">
              <div>
                <h3><a href={`/petitions/${slug}`} lang={language}>{name}</a></h3>
                <p class="thread-note" lang={language}>{purpose}</p>
                <p class="tags">
                  {role && <Tag kind="role">{t(`role.${role}`)}</Tag>}
                  {(state === 'idea' || state === 'founding') && <Tag kind="outline">{t('petition.isPlanned')}</Tag>}
                  {state === 'ended' && <Tag kind="outline">{t('petition.isGivenUp')}</Tag>}
                  {language !== visit.voice.language && <Tag>{languageNames[language]}</Tag>}
                </p>
              </div>
              <p class="thread-figures"><b>{t('petition.signed', { count })}</b>{goal !== null && <span>{t('petition.goal', { goal })}</span>}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
};
