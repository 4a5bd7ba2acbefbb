import type { Language } from '../../../database/schema.ts';
import { date, languageIn } from '../../../platform/i18n/format.ts';
import { languageNames, languages } from '../../../platform/i18n/languages.ts';
import { type FormState, TextArea, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';

interface Props {
  visit: CampaignVisit;
  language: Language;
  form: FormState;
  /** Whether somebody else has written it since this form was opened. */
  isMeanwhile: boolean;
}

/** Everything that the petition says, with the words as they were written over each field. */
export const TranslationPage = ({ visit, language, form, isMeanwhile }: Props) => {
  const { space, plan, voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/plan`;
  const name = languageIn(voice, language);
  const title = t('petitionWords.title', { language: name });
  const own = { voice, form, language };
  const original = (words: string) => <span class="as-typed" lang={space.language}>{words}</span>;
  return (
    <Page at={visit} title={`${title} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="plan" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{title}</h1><p class="lead">{t('petitionWords.lead', { language: name })}</p></header>
          {isMeanwhile && <Notice icon="warning" kind="signal"><p>{t('petitionWords.meanwhile')} <a href={`${place}/in/${language}`} target="_blank">{t('petitionPlan.edit.see')}</a></p></Notice>}
          <form class="form section-tight" method="post" action={`${place}/in/${language}?_method=PUT`} novalidate>
            <input type="hidden" name="basis" value={form.typed['basis'] ?? ''} />
            <TextField {...own} name="title" label={t('petitionWords.name')} help={original(space.name)} max={120} />
            <TextArea {...own} name="ask" label={t('petitionPlan.ask')} help={original(plan.ask)} max={300} class="input-low" />
            {plan.story !== '' && <TextArea {...own} name="story" label={t('petitionPlan.story')} help={original(plan.story)} max={10_000} />}
            {plan.decides !== '' && <TextField {...own} name="decides" label={t('petitionPlan.decides')} help={original(plan.decides)} max={300} />}
            {plan.goalWhy !== '' && <TextArea {...own} name="goalWhy" label={t('petitionPlan.goalWhy')} help={original(plan.goalWhy)} max={500} class="input-low" />}
            {plan.milestones.map(({ count, words }, at) => <TextField {...own} name={`milestone${at + 1}`} label={t('petitionPlan.milestone.brings', { count })} help={original(words)} max={200} />)}
            {plan.deliverHow !== '' && <TextField {...own} name="deliverHow" label={t('petitionPlan.deliverHow')} help={original(plan.deliverHow)} max={300} />}
            {plan.ifNo !== '' && <TextArea {...own} name="ifNo" label={t('petitionPlan.ifNo')} help={original(plan.ifNo)} max={500} class="input-low" />}
            <div class="actions"><button class="button button-primary">{t('petitionWords.save')}</button><a class="button button-quiet" href={place}>{t('form.back')}</a></div>
          </form>
          {visit.translations.some((each) => each.language === language) && (
            <section class="section">
              <OnLine title={t('petitionWords.remove', { language: name })} isSmall />
              <p class="section-tight">{t('petitionWords.removeHelp')}</p>
              <div class="section-tight"><Act to={`${place}/in/${language}?_method=DELETE`} class="button">{t('petitionWords.removeNow')}</Act></div>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
};

/** Which languages it speaks, beside its plan; one that was made from an older version says so. */
export const Translations = ({ visit, mayWrite }: { visit: CampaignVisit; mayWrite: boolean }) => {
  const { space, plan, voice, translations } = visit;
  const { t } = voice;
  return (
    <section>
      <OnLine title={t('petitionWords.languages')} />
      <ul class="plain-list">
        <li><b lang={space.language}>{languageNames[space.language]}</b> <span class="small soft">{t('petitionWords.original')}</span></li>
        {languages.filter((language) => language !== space.language).map((language) => {
          const written = translations.find((each) => each.language === language);
          const isOld = written !== undefined && written.planVersion < plan.version;
          return (
            <li>
              <b lang={language}>{languageNames[language]}</b>{' '}
              <span class="small soft">{written === undefined ? t('petitionWords.none') : t(isOld ? 'petitionWords.old' : 'petitionWords.whole', { number: written.planVersion, date: date(voice, 'fullDay', written.writtenAt), name: written.writer ?? t('post.gone') })}</span>{' '}
              {mayWrite && <a href={`${homeOf(visit)}/plan/in/${language}`}>{t(written === undefined ? 'petitionWords.write' : 'petitionWords.change')}</a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
