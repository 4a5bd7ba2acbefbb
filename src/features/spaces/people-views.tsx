import type { SpaceRole } from '../../database/schema.ts';
import type { MemberVisit, SpaceVisit } from '../../platform/http/route.ts';
import { date, when } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import { type FormState, TextArea } from '../../ui/field.tsx';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine, Pages } from '../../ui/parts.tsx';
import type { Invitation, SpacePerson } from './queries.ts';
import { isHost, SpaceHead } from './shell.tsx';
import { SpaceFields } from './views.tsx';

interface PeopleProps {
  visit: SpaceVisit;
  people: readonly SpacePerson[];
  count: number;
  page: number;
  lastPage: number;
  requests: readonly { id: number; name: string; words: string; asked_at: Date }[];
}

export const PeoplePage = ({ visit, people, count, page, lastPage, requests }: PeopleProps) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const mayChange = isHost(space, viewer);
  return (
    <Page at={visit} title={`${t('space.room.people')} · ${space.name}`} room="spaces" isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="people" />
      <div class="solo">
        <header class="filter">
          <h1>{t('people.title', { count })}</h1>
          {mayChange && <a class="button button-primary" href={`/spaces/${space.slug}/invitations`}>{t('people.invite')}</a>}
        </header>
        {requests.length > 0 && <Requests visit={visit} requests={requests} />}
        {people.length > 0 && <div class={requests.length > 0 ? 'section' : undefined}><OnLine title={t('people.list')} isSmall /></div>}
        {people.length === 0 ? <Empty title={t('people.empty')}><p>{t('people.emptyHelp')}</p></Empty> : (
          <ul class="threads">
            {people.map((person) => (
              <li>
                <article class="thread">
                  <Face name={person.name} person={person.id} />
                  <div>
                    <h3><a href={`/people/${person.handle}`}>{person.name}</a></h3>
                    <p class="thread-note">{t(`role.${person.role}`)}, {t('people.since', { date: date(voice, 'monthOfYear', person.joined_at) })}</p>
                  </div>
                  {mayChange && <RoleForm visit={visit} person={person} />}
                </article>
              </li>
            ))}
          </ul>
        )}
        <Pages voice={voice} label={t('people.pages')} page={page} last={lastPage} href={(to) => `/spaces/${space.slug}/people?page=${to}`} />
      </div>
    </Page>
  );
};

const Requests = ({ visit, requests }: { visit: SpaceVisit; requests: PeopleProps['requests'] }) => {
  const { t } = visit.voice;
  return (
    <section>
      <OnLine title={t('people.requests', { count: requests.length })} isSmall />
      <ul class="threads">
        {requests.map(({ id, name, words, asked_at }) => (
          <li class="thread">
            <Face name={name} person={id} />
            <div>
              <h3>{name}</h3>
              <p class="small soft">{when(visit.voice, asked_at)}</p>
              <p class="measure small">{words || t('people.noWords')}</p>
              <div class="actions section-tight">
                <Act to={`/spaces/${visit.space.slug}/requests/${id}/acceptance`}>{t('people.accept')}</Act>
                <Act to={`/spaces/${visit.space.slug}/requests/${id}?_method=DELETE`} class="button button-quiet">{t('people.decline')}</Act>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const roles: readonly SpaceRole[] = ['host', 'member', 'guest'];

const RoleForm = ({ visit, person }: { visit: SpaceVisit; person: SpacePerson }) => {
  const { t } = visit.voice;
  const place = `/spaces/${visit.space.slug}/people/${person.id}`;
  return (
    <details class="menu menu-end above" name="person-menu">
      <summary class="button button-quiet">{t('people.change')}<span class="unseen"> {person.name}</span></summary>
      <div class="menu-acts menu-form">
        <form method="post" action={`${place}?_method=PUT`}>
          {roles.map((role) => (
            <label class="check"><input type="radio" name="role" value={role} checked={role === person.role} /><span>{t(`role.${role}`)}</span></label>
          ))}
          <div class="actions"><button class="button">{t('people.saveRole')}</button></div>
        </form>
        <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('people.remove')}</Act>
      </div>
    </details>
  );
};

interface InvitationsProps {
  visit: MemberVisit;
  form: FormState;
  invitations: readonly Invitation[];
  addressOf: (invitation: Invitation) => string;
}

export const InvitationsPage = ({ visit, form, invitations, addressOf }: InvitationsProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/invitations`;
  const links = invitations.filter(({ address }) => address === null);
  const letters = invitations.filter(({ address }) => address !== null);
  return (
    <Page at={visit} title={`${t('invitations.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('invitations.title')}</h1><p class="lead">{t('invitations.lead')}</p></header>
          <form class="form" method="post" action={home} novalidate>
            <TextArea voice={voice} form={form} name="addresses" label={t('invitations.addresses')} help={t('invitations.addressesHelp')} max={6000} class="input-low" />
            <div class="actions"><button class="button button-primary">{t('invitations.send')}</button></div>
          </form>
          {letters.length > 0 && (
            <section class="section">
              <OnLine title={t('invitations.asked')} isSmall />
              <ul class="threads">
                {letters.map((invitation) => (
                  <li class="filter filter-close">
                    <span>{invitation.address} <span class="soft small">{t(invitation.accepted_at ? 'invitations.accepted' : 'invitations.waiting')}</span></span>
                    {!invitation.accepted_at && <Act to={`${home}/${invitation.id}?_method=DELETE`} class="button button-quiet">{t('invitations.withdraw')}</Act>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="aside" aria-label={t('invitations.link')}>
          <section>
            <OnLine title={t('invitations.link')} />
            <p>{t('invitations.linkHelp')}</p>
            {links.map((invitation) => (
              <div class="stack-s section-tight">
                <label class="unseen" for={`link-${invitation.id}`}>{t('invitations.link')}</label>
                <input class="input input-code" id={`link-${invitation.id}`} readonly value={addressOf(invitation)} />
                <div class="actions">
                  <span class="soft">{t('invitations.until', { date: date(voice, 'day', invitation.expires_at) })}</span>
                  <Act to={`${home}/${invitation.id}?_method=DELETE`} class="button button-quiet">{t('invitations.withdraw')}</Act>
                </div>
              </div>
            ))}
            {links.length === 0 && <div class="section-tight"><Act to={`${home}/links`}>{t('invitations.makeLink')}</Act></div>}
          </section>
        </aside>
      </div>
    </Page>
  );
};

export const SettingsPage = ({ visit, form }: { visit: MemberVisit; form: FormState }) => {
  const { t } = visit.voice;
  const { space } = visit;
  return (
    <Page at={visit} title={`${t('space.room.settings')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="settings" />
      <div class="solo column">
        <header class="page-head"><h1>{t('spaceForm.title')}</h1></header>
        {space.importedAt && space.visibility === 'hidden' && <Notice><p>{t('spaceForm.imported')}</p></Notice>}
        <form class="form section-tight" method="post" action={`/spaces/${space.slug}/settings?_method=PUT`} novalidate>
          <SpaceFields visit={visit} form={form} />
          <div class="actions"><button class="button button-primary">{t('spaceForm.save')}</button></div>
        </form>
      </div>
    </Page>
  );
};

export const JoinPage = ({ visit, invitation, code }: { visit: Parameters<typeof Page>[0]['at']; invitation: { name: string; purpose: string; invitedBy: string | null }; code: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={invitation.name} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{invitation.invitedBy ? t('join.invitedBy', { name: invitation.invitedBy }) : t('join.invited')}</p>
        <h1>{invitation.name}</h1>
        <p class="lead">{invitation.purpose}</p>
      </header>
      {visit.viewer ? (
        <div class="actions">
          <Act to={`/join/${code}`} class="button button-primary button-large">{t('join.accept')}</Act>
          <a class="button button-quiet" href="/">{t('join.decline')}</a>
        </div>
      ) : (
        <div class="actions"><a class="button button-primary button-large" href={`/sign-in?next=${encodeURIComponent(`/join/${code}`)}`}>{t('join.signIn')}</a></div>
      )}
      <Rest title={t('join.free')} />
    </Page>
  );
};

/** Somebody who got an invitation wants no more of them. */
export const RefusalPage = ({ visit, code }: { visit: Parameters<typeof Page>[0]['at']; code: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('refusal.title')} width="narrow" isPrivate>
      <header class="page-head"><h1>{t('refusal.title')}</h1><p class="lead">{t('refusal.body')}</p></header>
      <div class="actions"><Act to={`/join/${code}/refusal`} class="button button-primary">{t('refusal.submit')}</Act></div>
    </Page>
  );
};
