import type { SpaceRole } from '../../database/schema.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { date, when } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine, Pages } from '../../ui/parts.tsx';
import type { SpacePerson } from './queries.ts';
import { gathersFounders, mainRoomOf } from './rules.ts';
import { isHost } from './rules.ts';
import { SpaceHead } from './shell.tsx';

/** People are asked where their space gathers them. */
const whereToAsk = (space: SpaceVisit['space']) => (!gathersFounders(space) ? 'invitations' : space.kind === 'event_group' ? 'participants' : 'founding');

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
    <Page at={visit} title={`${t('space.room.people')} · ${space.name}`} room={mainRoomOf(space)} isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="people" />
      <div class="solo">
        <header class="filter">
          <h1>{t('people.title', { count })}</h1>
          {mayChange && <a class="button button-primary" href={`/spaces/${space.slug}/${whereToAsk(space)}`}>{t('people.invite')}</a>}
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
        {mayChange && <p class="section-tight"><a class="soft small" href={`/spaces/${space.slug}/exclusions`}>{t('membership.exclusions.title')}</a></p>}
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
              {visit.space.doorQuestion && <p class="measure small soft" lang={visit.space.language}>{visit.space.doorQuestion}</p>}
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
        {person.id !== visit.viewer?.id && <a class="button button-quiet" href={`${place}/removal`}>{t('people.remove')}</a>}
      </div>
    </details>
  );
};
