import type { PersonalVisit } from '../../../platform/http/route.ts';
import { languageNames, languages } from '../../../platform/i18n/languages.ts';
import { Choices, type FormState, TextArea, TextField } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Page } from '../../../ui/page.tsx';
import { Crumbs, OnLine } from '../../../ui/parts.tsx';

/** Two sentences are enough to begin with: the plan asks for the rest. */
export const BeginPage = ({ visit, form }: { visit: PersonalVisit; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('petitionPlan.begin.title')} width="mid" isPrivate>
      <Crumbs voice={voice} steps={[{ name: t('petitionPlan.petitions'), href: '/petitions' }, { name: t('petitionPlan.begin.title') }]} />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionPlan.begin.title')}</h1><p class="lead">{t('petitionPlan.begin.lead')}</p></header>
          <form class="form" method="post" action="/petitions" novalidate>
            <TextField voice={voice} form={form} name="title" label={t('petitionPlan.begin.name')} help={t('petitionPlan.begin.nameHelp')} max={120} />
            <TextArea voice={voice} form={form} name="ask" label={t('petitionPlan.ask')} help={t('petitionPlan.edit.askHelp')} max={300} class="input-low" />
            <Choices voice={voice} form={form} name="language" legend={t('petitionPlan.begin.language')} choices={languages.map((value) => ({ value, label: languageNames[value], language: value }))} />
            <div class="actions"><button class="button button-primary button-large">{t('petitionPlan.begin.submit')}</button></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('petitionPlan.begin.first')}>
          <section>
            <OnLine title={t('petitionPlan.begin.first')} />
            <ul class="belongs">
              {(['first1', 'first2', 'first3'] as const).map((each) => <li><Icon name="check" /><span>{t(`petitionPlan.begin.${each}`)}</span></li>)}
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
};
