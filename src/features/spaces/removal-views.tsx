import type { MemberVisit, Visit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import { type FormState, TextArea, Tick } from '../../ui/field.tsx';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act } from '../../ui/parts.tsx';
import type { Exclusion } from './exclusions.ts';
import { SpaceHead } from './shell.tsx';
import { mainRoomOf } from './rules.ts';

/** Asks a host why somebody has to go, and whether they may come back. */
export const RemovalPage = ({ visit, person, form }: { visit: MemberVisit; person: { id: number; name: string }; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const people = `/spaces/${space.slug}/people`;
  return (
    <Page at={visit} title={`${t('membership.removal.title', person)} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="solo column">
        <header class="page-head"><h1>{t('membership.removal.title', person)}</h1><p class="lead">{t('membership.removal.lead')}</p></header>
        <form class="form" method="post" action={`${people}/${person.id}?_method=DELETE`} novalidate>
          <TextArea voice={voice} form={form} name="reason" label={t('membership.removal.reason')} help={t('membership.removal.reasonHelp')} max={500} class="input-low" />
          <Tick voice={voice} form={form} name="staysOut" label={t('membership.removal.staysOut')} />
          <div class="actions">
            <button class="button button-final">{t('membership.removal.submit')}</button>
            <a class="button button-quiet" href={people}>{t('form.back')}</a>
          </div>
        </form>
      </div>
    </Page>
  );
};

/** Who may not come back. The reason is for hosts; an administrator who looks in sees the names. */
export const ExclusionsPage = ({ visit, exclusions }: { visit: MemberVisit; exclusions: readonly Exclusion[] }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const mayRead = (exclusion: Exclusion) => space.role === 'host' || exclusion.excluded_by === viewer.id;
  return (
    <Page at={visit} title={`${t('membership.exclusions.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="solo">
        <header class="page-head"><h1>{t('membership.exclusions.title')}</h1><p class="lead">{t('membership.exclusions.lead')}</p></header>
        {exclusions.length === 0 ? <Empty title={t('membership.exclusions.empty')}><p><a href={`/spaces/${space.slug}/people`}>{t('membership.exclusions.toPeople')}</a></p></Empty> : (
          <>
            <ul class="threads">
              {exclusions.map((exclusion) => (
                <li class="thread">
                  <Face name={exclusion.name} person={exclusion.id} />
                  <div>
                    <h2 class="small-head">{exclusion.name}</h2>
                    <p class="small soft">{[exclusion.by, when(voice, exclusion.excluded_at)].filter((each) => each !== null).join(', ')}</p>
                    {mayRead(exclusion) && <p class="measure small">{exclusion.reason}</p>}
                    <div class="actions section-tight"><Act to={`/spaces/${space.slug}/exclusions/${exclusion.id}?_method=DELETE`} class="button">{t('membership.exclusions.lift')}<span class="unseen"> {exclusion.name}</span></Act></div>
                  </div>
                </li>
              ))}
            </ul>
            <Rest title={t('membership.exclusions.rest')} />
          </>
        )}
      </div>
    </Page>
  );
};

/** For somebody who stands at the door and may not come back. */
export const ShutPage = ({ visit, name, reason }: { visit: Visit; name: string; reason: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={name} width="narrow" isPrivate>
      <header class="page-head"><p class="eyebrow">{name}</p><h1>{t('membership.shut.title')}</h1></header>
      <Shut visit={visit} reason={reason} />
      <p class="actions section-tight"><a class="button" href="/spaces">{t('shell.spaces')}</a></p>
    </Page>
  );
};

/** That somebody may not come back, in the hosts' own words. */
export const Shut = ({ visit: { voice }, reason }: { visit: Pick<Visit, 'voice'>; reason: string }) => (
  <div class="stack-s">
    <p>{voice.t('membership.shut.lead')}</p>
    <div class="prose"><blockquote>{reason}</blockquote></div>
    <p class="soft">{voice.t('membership.shut.next')}</p>
  </div>
);
