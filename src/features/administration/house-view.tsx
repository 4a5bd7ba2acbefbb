import type { PersonalVisit } from '../../platform/http/route.ts';
import { languageNames, languages } from '../../platform/i18n/languages.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import type { Beginners } from '../petitions/public.ts';
import { BeginnersForm } from './beginners.tsx';
import { type OfficeHolder, offices } from './house.ts';
import { AdminCrumbs } from './views.tsx';

interface HouseProps {
  visit: PersonalVisit;
  holders: readonly OfficeHolder[];
  house: FormState;
  office: FormState;
  beginners: Beginners;
}

export const HousePage = ({ visit, holders, house, office, beginners }: HouseProps) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('house.title')} room="admin" width="mid" isPrivate>
      <AdminCrumbs visit={visit} here={t('house.title')} />
      <header class="page-head"><h1>{t('house.title')}</h1><p class="lead">{t('house.lead')}</p></header>
      <form class="form" method="post" action="/admin/house?_method=PUT" novalidate>
        <TextField voice={voice} form={house} name="organisation" label={t('setup.organisation')} max={120} autocomplete="organization" />
        <Choices voice={voice} form={house} name="language" legend={t('setup.language')} choices={languages.map((value) => ({ value, label: languageNames[value], language: value }))} />
        <div class="actions"><button class="button button-primary">{t('house.save')}</button></div>
      </form>
      <BeginnersForm visit={visit} now={beginners} />
      <section class="section">
        <OnLine title={t('house.offices')} />
        <p class="soft section-tight">{t('house.officesHelp')}</p>
        <ul class="threads">{holders.flatMap((holder) => offices.filter((each) => holder.offices.includes(each)).map((each) => <li><Holder visit={visit} holder={holder} office={each} /></li>))}</ul>
      </section>
      <form class="form section" method="post" action="/admin/offices" novalidate>
        <TextField voice={voice} form={office} name="email" type="email" label={t('house.email')} help={t('house.emailHelp')} max={254} autocomplete="off" />
        <Choices voice={voice} form={office} name="office" legend={t('house.office')} choices={offices.map((value) => ({ value, label: t(`house.${value}`), help: t(`house.${value}Help`) }))} />
        <div class="actions"><button class="button">{t('house.give')}</button></div>
      </form>
    </Page>
  );
};

const Holder = ({ visit, holder, office }: { visit: PersonalVisit; holder: OfficeHolder; office: (typeof offices)[number] }) => {
  const { t } = visit.voice;
  return (
    <div class="filter filter-close">
      <span><a href={`/people/${holder.handle}`}>{holder.name}</a> <span class="soft small">{t(`house.${office}`)}</span></span>
      <Act to={`/admin/offices/${office}/${holder.id}?_method=DELETE`} class="button button-quiet">{t('house.take')}<span class="unseen"> {holder.name}</span></Act>
    </div>
  );
};
