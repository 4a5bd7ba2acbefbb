import type { Child } from 'hono/jsx';
import { hasOpened } from '../../platform/access/space.ts';
import type { MemberVisit, SpaceVisit, Visit } from '../../platform/http/route.ts';
import { languageNames, languages } from '../../platform/i18n/languages.ts';
import { Choices, type FormState, freshForm, TextArea, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Crumbs, Notice, OnLine, Tag } from '../../ui/parts.tsx';
import { visibilities } from './input.ts';
import type { Host, ListedSpace } from './queries.ts';
import { Shut } from './removal-views.tsx';
import { Beam, SpaceCrumbs, SpaceHead } from './shell.tsx';
import { mainRoomOf } from './rules.ts';

export const SpacesPage = ({ visit, spaces }: { visit: Visit; spaces: readonly ListedSpace[] }) => {
  const { t } = visit.voice;
  const mine = spaces.filter((space) => space.role !== null);
  const others = spaces.filter((space) => space.role === null);
  return (
    <Page at={visit} title={t('spaces.title')} room="spaces">
      <header class="page-head">
        <h1>{t('spaces.title')}</h1>
        <p class="lead">{t('spaces.lead')}</p>
      </header>
      {visit.viewer && (
        <p class="filter"><span class="actions"><a class="button button-primary" href="/spaces/new"><Icon name="plus" />{t('spaces.new')}</a><a class="button" href="/events/new">{t('events.after')}</a></span></p>
      )}
      {spaces.length === 0 && <Empty title={t('spaces.empty')}><p>{t('spaces.emptyHelp')}</p></Empty>}
      {mine.length > 0 && <SpaceList visit={visit} title={t('spaces.mine')} spaces={mine} />}
      {others.length > 0 && <SpaceList visit={visit} title={t(mine.length > 0 ? 'spaces.others' : 'spaces.all')} spaces={others} />}
      {spaces.length > 0 && <Rest title={t('spaces.rest', { count: spaces.length })} />}
    </Page>
  );
};

export const SpaceList = ({ visit, title, spaces }: { visit: Visit; title: string; spaces: readonly ListedSpace[] }) => {
  const { t } = visit.voice;
  return (
    <section class="section solo">
      <OnLine title={title} />
      <ul class="threads">
        {spaces.map((space) => (
          <li>
            <article class="thread thread-faceless">
              <div>
                <h3><a href={`/spaces/${space.slug}`}>{space.name}</a></h3>
                <p class="thread-note" lang={space.language}>{space.purpose}</p>
                <p class="tags">
                  {space.role && <Tag kind="role">{t(`role.${space.role}`)}</Tag>}
                  {space.state !== 'open' && <Tag kind="outline">{t(`state.${space.state}`)}</Tag>}
                  {space.visibility !== 'open' && hasOpened(space.state) && <Tag icon={space.visibility === 'hidden' ? 'eye' : 'lock'}>{t(`visibility.${space.visibility}`)}</Tag>}
                  {space.language !== visit.voice.language && <Tag>{languageNames[space.language]}</Tag>}
                </p>
              </div>
              <p class="thread-figures"><b>{t('space.members', { count: space.members ?? 0 })}</b><span>{t('space.conversations', { count: space.conversations ?? 0 })}</span></p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const NewSpacePage = ({ visit, form }: { visit: Visit; form: FormState }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('newSpace.title')} room="spaces" width="mid" isPrivate>
      <Crumbs voice={visit.voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: t('newSpace.title') }]} />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('newSpace.title')}</h1><p class="lead">{t('newSpace.lead')}</p></header>
          <form class="form" method="post" action="/spaces" novalidate>
            <SpaceFields visit={visit} form={form}>
              <TextArea voice={visit.voice} form={form} name="purpose" label={t('spaceForm.purpose')} help={t('spaceForm.purposeHelp')} max={300} class="input-low" />
              <TextField voice={visit.voice} form={form} name="forWhom" label={t('spaceForm.forWhom')} help={t('spaceForm.forWhomHelp')} max={300} isOptional />
            </SpaceFields>
            <div class="actions"><button class="button button-primary button-large">{t('newSpace.submit')}</button></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('newSpace.aside')}>
          <section>
            <OnLine title={t('newSpace.first')} />
            <ul class="belongs">
              <li><Icon name="check" /><span>{t('newSpace.first1')}</span></li>
              <li><Icon name="check" /><span>{t('newSpace.first2')}</span></li>
              <li><Icon name="check" /><span>{t('newSpace.first3')}</span></li>
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
};

/** What a space is called, who sees it, and how people write there. */
const SpaceFields = ({ visit, form, children }: { visit: Visit; form: FormState; children?: Child }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <>
      <TextField voice={voice} form={form} name="name" label={t('spaceForm.name')} max={120} />
      {children}
      <Choices
        voice={voice} form={form} name="visibility" legend={t('spaceForm.visibility')} class="choices-3"
        choices={visibilities.map((value) => ({ value, label: t(`visibility.${value}`), help: t(`visibility.${value}Help`) }))}
      />
      <Choices
        voice={voice} form={form} name="language" legend={t('spaceForm.language')}
        choices={languages.map((value) => ({ value, label: languageNames[value], language: value }))}
      />
    </>
  );
};

export const SettingsPage = ({ visit, form }: { visit: MemberVisit; form: FormState }) => {
  const { t } = visit.voice;
  const { space } = visit;
  return (
    <Page at={visit} title={`${t('space.room.settings')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="settings" />
      <div class="solo column">
        <header class="page-head"><h1>{t('spaceForm.title')}</h1></header>
        {space.importedAt && space.visibility === 'hidden' && <Notice><p>{t('spaceForm.imported')}</p></Notice>}
        <form class="form section-tight" method="post" action={`/spaces/${space.slug}/settings?_method=PUT`} novalidate>
          <SpaceFields visit={visit} form={form} />
          <TextField voice={visit.voice} form={form} name="doorQuestion" label={t('membership.question.label')} help={t('membership.question.help')} max={300} isOptional />
          <div class="actions"><button class="button button-primary">{t('spaceForm.save')}</button></div>
        </form>
        {hasOpened(space.state) && space.kind !== 'petition' && <p class="section"><a href={`/spaces/${space.slug}/ending`}>{t('endings.title')}</a></p>}
      </div>
    </Page>
  );
};

interface DoorProps {
  visit: SpaceVisit;
  hosts: readonly Host[];
  hasAsked: boolean;
  /** Why the viewer may not come back; null where they may ask. */
  shut: string | null;
  form?: FormState;
}

/** A listed space as those see it who are not in it: what it is for, who bears it, and how to ask. */
export const SpaceDoorPage = ({ visit, hosts, hasAsked, shut, form = freshForm() }: DoorProps) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={space.name} room="spaces" width="mid">
      <SpaceCrumbs voice={voice} space={space} />
      <header>
        <h1>{space.name}</h1>
        <Beam voice={voice} purpose={space.purpose} hosts={hosts} />
      </header>
      <section class="section stack">
        {space.forWhom && <dl class="facts"><div><dt>{t('space.forWhom')}</dt><dd>{space.forWhom}</dd></div></dl>}
        {shut !== null ? <Shut visit={visit} reason={shut} /> : hasAsked ? <Notice icon="check" kind="holds"><p>{t('door.asked')}</p></Notice> : <p>{t('door.listed')}</p>}
        {viewer && !hasAsked && shut === null && (
          <form class="form" method="post" action={`/spaces/${space.slug}/requests`} novalidate>
            <TextArea voice={voice} form={form} name="words" label={space.doorQuestion || t('door.words')} max={1000} class="input-low" isOptional />
            <div class="actions"><button class="button button-primary">{t('door.ask')}</button></div>
          </form>
        )}
        {viewer && hasAsked && <Act to={`/spaces/${space.slug}/requests?_method=DELETE`} class="button button-quiet">{t('door.takeBack')}</Act>}
        {!viewer && <p class="actions"><a class="button button-primary" href={`/sign-in?next=${encodeURIComponent(visit.path)}`}>{t('door.signIn')}</a></p>}
      </section>
    </Page>
  );
};
