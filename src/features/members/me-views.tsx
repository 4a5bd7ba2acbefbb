import type { PersonalVisit } from '../../platform/http/route.ts';
import { languageNames, languages } from '../../platform/i18n/languages.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import type { SpaceRole } from '../../database/schema.ts';

interface MeProps {
  visit: PersonalVisit;
  form: FormState;
  places: readonly { slug: string; name: string; role: SpaceRole }[];
  addresses: readonly { address: string; verified_at: Date | null }[];
  sessions: number;
  next: string | undefined;
}

export const MePage = ({ visit, form, places, addresses, sessions, next }: MeProps) => {
  const { t } = visit.voice;
  const isNew = next !== undefined;
  return (
    <Page at={visit} title={t('me.title')} width="mid" isPrivate>
      <div class="split">
        <div>
          <header class="page-head">
            <h1>{t(isNew ? 'me.welcome' : 'me.title')}</h1>
            <p class="lead">{t(isNew ? 'me.welcomeLead' : 'me.lead')}</p>
          </header>
          <form class="form" method="post" action="/me?_method=PUT" novalidate>
            {isNew && <input type="hidden" name="next" value={next} />}
            <TextField voice={visit.voice} form={form} name="name" label={t('me.name')} help={t('me.nameHelp')} max={120} autocomplete="name" />
            <Choices voice={visit.voice} form={form} name="language" legend={t('me.language')} choices={languages.map((language) => ({ value: language, label: languageNames[language], language }))} />
            <div class="actions"><button class="button button-primary">{t('me.save')}</button></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('me.aside')}>
          <section>
            <OnLine title={t('me.places')} />
            {places.length === 0 ? <p class="soft">{t('me.noPlaces')}</p> : (
              <ul class="dates dates-plain">
                {places.map((place) => <li><span><a href={`/spaces/${place.slug}`}>{place.name}</a><small>{t(`role.${place.role}`)}</small></span></li>)}
              </ul>
            )}
          </section>
          <section>
            <OnLine title={t('me.signedIn')} />
            <p>{addresses.map(({ address }) => address).join(', ')}</p>
            <p class="soft">{t('me.sessions', { count: sessions })}</p>
            <div class="actions section-tight">
              <Act to="/session?_method=DELETE">{t('me.signOut')}</Act>
              {sessions > 1 && <Act to="/sessions?_method=DELETE" class="button button-quiet">{t('me.signOutEverywhere')}</Act>}
            </div>
          </section>
          <section>
            <OnLine title={t('me.erase')} />
            <p class="soft">{t('me.eraseHelp')}</p>
            <form class="stack-s section-tight" method="post" action="/me?_method=DELETE">
              <label class="check"><input type="checkbox" name="sure" value="yes" /><span>{t('me.eraseSure')}</span></label>
              {form.errors['sure'] && <p class="error">{t('me.eraseTick')}</p>}
              <div><button class="button button-final">{t('me.eraseSubmit')}</button></div>
            </form>
          </section>
        </aside>
      </div>
    </Page>
  );
};

/** Who bears a space alone hands it on before they are erased. */
export const LastHostPage = ({ visit, spaces }: { visit: PersonalVisit; spaces: readonly { slug: string; name: string }[] }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('me.erase')} width="narrow" isPrivate>
      <header class="page-head"><h1>{t('membership.succession.lastTitle')}</h1><p class="lead">{t('membership.succession.lastLead')}</p></header>
      <ul class="dates dates-plain">
        {spaces.map(({ slug, name }) => <li><span><a href={`/spaces/${slug}/hosts/succession`}>{name}</a><small>{t('membership.succession.title')}</small></span></li>)}
      </ul>
      <p class="actions section-tight"><a class="button" href="/me">{t('form.back')}</a></p>
    </Page>
  );
};
