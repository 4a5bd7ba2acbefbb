import type { Visit } from '../../platform/http/route.ts';
import { languageNames, languages } from '../../platform/i18n/languages.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';

export const SetupPage = ({ visit, form }: { visit: Visit; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('setup.title')} width="mid" isPrivate>
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{t('setup.eyebrow')}</p>
            <h1>{t('setup.heading')}</h1>
            <p class="lead">{t('setup.lead')}</p>
          </header>
          <form class="form" method="post" action="/setup" novalidate>
            <TextField voice={voice} form={form} name="word" label={t('setup.word')} help={t('setup.wordHelp')} class="input-short input-code" max={60} autocomplete="off" />
            <TextField voice={voice} form={form} name="organisation" label={t('setup.organisation')} max={120} autocomplete="organization" />
            <Choices voice={voice} form={form} name="language" legend={t('setup.language')} choices={languageChoices(visit)} />
            <fieldset class="field">
              <legend>{t('setup.keeper')}</legend>
              <p class="help">{t('setup.keeperHelp')}</p>
              <div class="pair">
                <TextField voice={voice} form={form} name="name" label={t('setup.name')} max={120} autocomplete="name" />
                <TextField voice={voice} form={form} name="email" type="email" label={t('setup.email')} max={254} autocomplete="email" />
              </div>
            </fieldset>
            <div class="actions"><button class="button button-primary button-large">{t('setup.submit')}</button></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('setup.goodToKnow')}>
          <section>
            <OnLine title={t('setup.terminal')} />
            <pre class="terminal" tabindex={0} role="region" aria-label={t('setup.terminalLabel')}><code>{t('setup.terminalSays')}{'\n'}<b>reed-lock-…</b></code></pre>
          </section>
          <section>
            <OnLine title={t('setup.canWait')} />
            <ul class="belongs">
              <Waits icon="mail" text={t('setup.waitsMail')} />
              <Waits icon="download" text={t('setup.waitsArchive')} />
              <Waits icon="people" text={t('setup.waitsMembers')} />
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
};

const Waits = ({ icon, text }: { icon: IconName; text: string }) => <li><Icon name={icon} /><span>{text}</span></li>;

/** Each language offers itself in its own words. */
const languageChoices = ({ voice }: Visit) =>
  languages.map((language) => ({
    value: language,
    label: languageNames[language],
    help: speak(language, voice.zone, voice.now).t('setup.languageHelp'),
    language,
  }));
