import { transact } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound, Refused } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { Route } from '../../../platform/http/route.ts';
import { languageIn } from '../../../platform/i18n/format.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { takeTranslationBack, translate } from './actions.ts';
import { translationForm, typedFrom } from './input.ts';
import { translationsOf } from './queries.ts';
import { TranslationPage } from './view.tsx';

/** A petition in another language: what its hosts write, its page, its letters and its paper say then in that language. */
export const wordsRoutes: readonly Route[] = [
  campaignRoute('GET', '/plan/in/:language', 'host', showForm),
  campaignRoute('PUT', '/plan/in/:language', 'host', write),
  campaignRoute('DELETE', '/plan/in/:language', 'host', takeBack),
];

/** The other language; the one that it was written in has its words in the plan itself. */
function otherLanguage({ c, space }: CampaignVisit): Language {
  const language = c.req.param('language');
  if (!isLanguage(language) || language === space.language) throw new NotFound();
  return language;
}

function showForm(visit: CampaignVisit): Response {
  const language = otherLanguage(visit);
  return page(visit, language, freshForm(typedFrom(visit.plan, visit.translations.find((each) => each.language === language))));
}

const page = (visit: CampaignVisit, language: Language, form: FormState, status: 200 | 409 | 422 = 200): Response => show(visit, <TranslationPage visit={visit} language={language} form={form} isMeanwhile={status === 409} />, status);

async function write(visit: CampaignVisit): Promise<Response> {
  const { house, space, plan } = visit;
  const language = otherLanguage(visit);
  if (space.state === 'ended') throw new Refused('petitionPlan.over');
  const form = await readForm(visit, translationForm(plan));
  if (!form.ok) return page(visit, language, form, 422);
  const { text, basis, errors } = form.values;
  if (Object.keys(errors).length > 0) return page(visit, language, { typed: form.typed, errors }, 422);
  const isWritten = await transact(house.db, (tx) => translate(tx, basis, { language, text, planVersion: plan.version }, { spaceId: space.id, ...deedOf(visit) }));
  if (!isWritten) return writtenMeanwhile(visit, language, form.typed);
  remarkOn(visit, { key: 'petitionWords.saved', about: languageIn(visit.voice, language) });
  return goTo(visit, `${homeOf(visit)}/plan`);
}

/** What was typed stays in the form, which now begins from what somebody else wrote. */
async function writtenMeanwhile(visit: CampaignVisit, language: Language, typed: FormState['typed']): Promise<Response> {
  const now = (await translationsOf(visit.house.db, visit.space.id)).find((each) => each.language === language);
  return page(visit, language, freshForm({ ...typed, basis: String(now?.writtenAt.getTime() ?? '') }), 409);
}

async function takeBack(visit: CampaignVisit): Promise<Response> {
  const language = otherLanguage(visit);
  await transact(visit.house.db, (tx) => takeTranslationBack(tx, language, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: 'petitionWords.takenBack', about: languageIn(visit.voice, language) });
  return goTo(visit, `${homeOf(visit)}/plan`);
}
