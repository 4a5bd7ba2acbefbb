import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { type FormState, freshForm, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { homeOf, type PetitionVisit } from '../access.ts';
import { putTo } from '../words/words.ts';
import { Repeated, SignForm, type SignPlace } from './sign-form.tsx';

/** The form alone, for a phone and for who came back with a mistake. */
export const SignPage = ({ visit, place, form }: { visit: PetitionVisit; place: SignPlace; form: FormState }) => {
  const { words, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('petition.sign.page', { petition: words.title })} room="petitions" width="narrow">
      <header class="page-head">
        <p class="eyebrow">{putTo(voice, words)}</p>
        <h1 lang={words.language}>{words.title}</h1>
        <p class="lead" lang={words.language}>{words.ask}</p>
      </header>
      <div class="card sign-card"><SignForm visit={visit} place={place} form={form} /></div>
      <p class="actions section"><a class="button button-quiet" href={homeOf(visit)}>{t('petition.back')}</a></p>
    </Page>
  );
};

/** What the first ones read: all of it, before anybody else. */
export const CirclePage = ({ visit, place, form }: { visit: PetitionVisit; place: SignPlace; form: FormState }) => {
  const { words, voice: { t } } = visit;
  return (
    <Page at={visit} title={words.title} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{t('petition.circle.title')}</p>
        <h1 lang={words.language}>{words.title}</h1>
        <p class="lead" lang={words.language}>{words.ask}</p>
      </header>
      <p class="measure">{t('petition.circle.lead')}</p>
      {words.storyHtml.words !== '' && <section class="section"><OnLine title={t('petition.why')} /><div class="prose section-tight" lang={words.storyHtml.language}>{raw(words.storyHtml.words)}</div></section>}
      <section class="section"><OnLine title={t('petition.sign.title')} /><div class="card sign-card section-tight"><SignForm visit={visit} place={place} form={form} /></div></section>
    </Page>
  );
};

interface AskedProps {
  visit: PetitionVisit;
  action: string;
  typed: Readonly<Record<string, string>>;
  address: string;
  /** In another site's page. */
  isFramed: boolean;
}

/** The same for everybody, whether the address has signed before or not: only its letter tells. */
export const AskedPage = ({ visit, action, typed, address, isFramed }: AskedProps) => {
  const { voice, space, words } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('petition.asked.title')} width="narrow" isPrivate isBare={isFramed} isFramed={isFramed}>
      <header class="page-head">
        <p class="eyebrow" lang={words.language}>{words.title}</p>
        <h1>{t('petition.asked.title')}</h1>
        <p class="lead">{t('petition.asked.lead', { address })}</p>
      </header>
      <p class="measure">{t('petition.asked.noLetter')} {t('petition.asked.several')}</p>
      <OnceMore action={action} typed={typed}>
        <input type="hidden" name="email" value={address} />
        <div class="actions"><button class="button">{t('petition.asked.again')}</button></div>
      </OnceMore>
      <section class="section">
        <OnLine title={t('petition.asked.wrong')} isSmall />
        <OnceMore action={action} typed={typed}>
          <input type="hidden" name="corrects" value={address} />
          <TextField voice={voice} form={freshForm()} name="email" label={t('petition.asked.right')} type="email" max={254} autocomplete="email" />
          <div class="actions"><button class="button">{t('petition.asked.correct')}</button></div>
        </OnceMore>
      </section>
      {space.visibility !== 'hidden' && !isFramed && <p class="actions section"><a class="button button-quiet" href={homeOf(visit)}>{t('petition.back')}</a></p>}
    </Page>
  );
};

const OnceMore = ({ action, typed, children }: { action: string; typed: Readonly<Record<string, string>>; children?: Child }) => (
  <form class="form section-tight" method="post" action={action} data-turbo="false" novalidate>
    <Repeated typed={typed} />
    {children}
  </form>
);
