import type { PersonalVisit } from '../../platform/http/route.ts';
import { languageNames, languages } from '../../platform/i18n/languages.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Crumbs, OnLine } from '../../ui/parts.tsx';
import { visibilities } from '../spaces/public.ts';
import { optionPlaces } from './begin-input.ts';

/** After an event: what the group may be for is asked of everybody, and begins here with a few possibilities. */
export const BeginPage = ({ visit, form }: { visit: PersonalVisit; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('events.begin.title')} room="spaces" width="mid" isPrivate>
      <Crumbs voice={voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: t('events.begin.title') }]} />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('events.begin.title')}</h1><p class="lead">{t('events.begin.lead')}</p></header>
          <form class="form" method="post" action="/events" novalidate>
            <TextField voice={voice} form={form} name="name" label={t('events.begin.name')} help={t('events.begin.nameHelp')} max={120} />
            <TextField voice={voice} form={form} name="eventOn" label={t('events.begin.day')} type="date" class="input-short" />
            <fieldset class="field">
              <legend>{t('events.begin.options')}</legend>
              <p class="help">{t('events.begin.optionsHelp')}</p>
              <div class="form section-tight">
                {optionPlaces.map((at) => <TextField voice={voice} form={form} name={`option${at}`} label={t('events.begin.option', { number: at })} max={200} isOptional={at > 2} autocomplete="off" />)}
              </div>
            </fieldset>
            <Choices voice={voice} form={form} name="visibility" legend={t('events.begin.visibility')} class="choices-3" choices={visibilities.map((value) => ({ value, label: t(`visibility.${value}`), help: t(`visibility.${value}Help`) }))} />
            <Choices voice={voice} form={form} name="language" legend={t('spaceForm.language')} choices={languages.map((value) => ({ value, label: languageNames[value], language: value }))} />
            <div class="actions"><button class="button button-primary button-large">{t('events.begin.submit')}</button></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('events.begin.aside')}>
          <section>
            <OnLine title={t('events.begin.first')} />
            <ul class="belongs">
              <li><Icon name="check" /><span>{t('events.begin.first1')}</span></li>
              <li><Icon name="check" /><span>{t('events.begin.first2')}</span></li>
              <li><Icon name="check" /><span>{t('events.begin.first3')}</span></li>
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
};
