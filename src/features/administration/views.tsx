import type { ParseKeys } from 'i18next';
import { isThreshold } from '../../core/thresholds.ts';
import type { PersonalVisit } from '../../platform/http/route.ts';
import { date, number, when } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { FormState } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Crumbs, Notice, OnLine, Pages } from '../../ui/parts.tsx';
import { type auditOn, type houseFigures, type ListedLetter, perPage, type Placeholder } from './queries.ts';

export const AdminCrumbs = ({ visit, here }: { visit: PersonalVisit; here: string }) => (
  <Crumbs voice={visit.voice} steps={[{ name: visit.voice.t('shell.admin'), href: '/admin' }, { name: here }]} />
);

export const AdminPage = ({ visit, figures }: { visit: PersonalVisit; figures: Awaited<ReturnType<typeof houseFigures>> }) => {
  const { voice, house } = visit;
  const { t } = voice;
  const rooms = [
    { href: '/admin/letters', name: t('admin.letters'), about: t('admin.lettersAbout', { count: figures.letters }) },
    { href: '/admin/archive-people', name: t('admin.archivePeople'), about: t('admin.archivePeopleAbout', { count: figures.placeholders }) },
    { href: '/admin/house', name: t('house.title'), about: t('house.about') },
    { href: '/admin/thresholds', name: t('thresholds.title'), about: t('thresholds.about') },
    { href: '/admin/audit', name: t('admin.audit'), about: t('admin.auditAbout') },
  ];
  return (
    <Page at={visit} title={t('shell.admin')} room="admin" isPrivate>
      <div class="split">
        <div>
          <header class="page-head"><h1>{t(figures.failed > 0 ? 'admin.titleFailed' : 'admin.title')}</h1><p class="lead">{t('admin.lead')}</p></header>
          {!house.post.hasServer && <Notice icon="mail"><p>{t('admin.noServer')}</p></Notice>}
          {figures.failed > 0 && <Notice icon="warning" kind="signal"><p>{t('admin.failed', { count: figures.failed })}</p></Notice>}
          <ul class="page-list section-tight">
            {rooms.map((room) => <li><a href={room.href}>{room.name}</a><span>{room.about}</span></li>)}
          </ul>
        </div>
        <aside class="aside" aria-label={t('admin.figures')}>
          <section>
            <OnLine title={t('admin.figures')} />
            <dl class="facts">
              <div><dt>{t('admin.members')}</dt><dd>{number(voice, figures.members)}</dd></div>
              <div><dt>{t('admin.spaces')}</dt><dd>{number(voice, figures.spaces)}</dd></div>
              <div><dt>{t('admin.posts')}</dt><dd>{number(voice, figures.posts)}</dd></div>
            </dl>
          </section>
        </aside>
      </div>
    </Page>
  );
};

export const LettersPage = ({ visit, letters, count, page }: { visit: PersonalVisit; letters: readonly ListedLetter[]; count: number; page: number }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('admin.letters')} room="admin" isPrivate>
      <AdminCrumbs visit={visit} here={t('admin.letters')} />
      <div class="solo">
        <header class="page-head"><h1>{t('admin.letters')}</h1><p class="lead">{t(visit.house.post.hasServer ? 'letters.leadSent' : 'letters.leadKept')}</p></header>
        {letters.length === 0 && <Empty title={t('letters.empty')}><p>{t('letters.emptyHelp')}</p></Empty>}
        {letters.length > 0 && <h2 class="unseen">{t('letters.list')}</h2>}
        <ul class="threads">{letters.map((letter) => <li><LetterLine visit={visit} letter={letter} /></li>)}</ul>
        <Pages voice={visit.voice} label={t('letters.pages')} page={page} last={Math.max(1, Math.ceil(count / perPage))} href={(to) => `/admin/letters?page=${to}`} />
      </div>
    </Page>
  );
};

const LetterLine = ({ visit, letter }: { visit: PersonalVisit; letter: ListedLetter }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{letter.readable ? <a href={`/admin/letters/${letter.id}`}>{letter.subject}</a> : letter.subject}</h3>
        <p class="thread-note">{t('letters.to', { address: letter.address })}{letter.failure && `. ${letter.failure}`}</p>
      </div>
      <p class="thread-figures"><b>{t(`letters.${stateOf(letter)}`)}</b><span>{when(voice, letter.made_at)}</span></p>
    </article>
  );
};

function stateOf(letter: ListedLetter): 'sent' | 'dropped' | 'failed' | 'kept' {
  if (letter.sent_at) return 'sent';
  if (letter.dropped_at) return 'dropped';
  return letter.failed_at ? 'failed' : 'kept';
}

export const LetterPage = ({ visit, id, subject, address, text }: { visit: PersonalVisit; id: string; subject: string; address: string; text: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={subject} room="admin" width="mid" isPrivate>
      <Crumbs voice={visit.voice} steps={[{ name: t('shell.admin'), href: '/admin' }, { name: t('admin.letters'), href: '/admin/letters' }, { name: subject }]} />
      <header class="page-head"><h1>{subject}</h1><p class="soft">{t('letters.to', { address })}</p></header>
      <div class="stack-l">
        <section><OnLine title={t('letters.plain')} isSmall /><pre class="letter-text" tabindex={0} role="region" aria-label={t('letters.plain')}>{text}</pre></section>
        <section><OnLine title={t('letters.page')} isSmall /><iframe class="letter-frame" sandbox="" src={`/admin/letters/${id}/page`} title={t('letters.page')}></iframe></section>
      </div>
    </Page>
  );
};

export const ArchivePeoplePage = ({ visit, people, letters, page, form }: { visit: PersonalVisit; people: readonly Placeholder[]; letters: string; page: number; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  const wrong = form.errors['email'];
  return (
    <Page at={visit} title={t('admin.archivePeople')} room="admin" isPrivate>
      <AdminCrumbs visit={visit} here={t('admin.archivePeople')} />
      <div class="solo">
        <header class="page-head"><h1>{t('admin.archivePeople')}</h1><p class="lead">{t('archivePeople.lead')}</p></header>
        {wrong && <Notice icon="warning" kind="signal"><p>{t(wrong.key, { limit: wrong.limit })}</p></Notice>}
        <form class="seek" action="/admin/archive-people">
          <label class="unseen" for="q">{t('archivePeople.search')}</label>
          <input class="input" id="q" name="q" type="search" value={letters} placeholder={t('archivePeople.search')} maxlength={100} />
          <button class="button"><Icon name="search" />{t('shell.search')}</button>
        </form>
        {people.length === 0 && <Empty title={t('archivePeople.empty')}><p>{t('archivePeople.emptyHelp')}</p></Empty>}
        {people.length > 0 && <h2 class="unseen">{t('people.list')}</h2>}
        <ul class="threads">
          {people.map((person) => (
            <li class="thread thread-faceless">
              <div><h3>{person.name}</h3><p class="thread-note">{person.address}, {t('archivePeople.posts', { count: person.posts })}</p></div>
              <details class="menu menu-end" name="person-menu">
                <summary class="button button-quiet">{t('archivePeople.more')}<span class="unseen"> {person.name}</span></summary>
                <div class="menu-acts menu-form">
                  <form class="stack-s" method="post" action={`/admin/archive-people/${person.id}/link`}>
                    <label class="small" for={`email-${person.id}`}>{t('archivePeople.member')}</label>
                    <input class="input" id={`email-${person.id}`} name="email" type="email" maxlength={254} />
                    <div><button class="button">{t('archivePeople.link')}</button></div>
                  </form>
                  <details class="more">
                    <summary>{t('archivePeople.erase')}</summary>
                    <p class="small soft">{t('archivePeople.eraseHelp')}</p>
                    <Act to={`/admin/archive-people/${person.id}?_method=DELETE`} class="button button-final">{t('archivePeople.erase')}</Act>
                  </details>
                </div>
              </details>
            </li>
          ))}
        </ul>
        {(people.length === perPage || page > 1) && (
          <Pages voice={voice} label={t('archivePeople.pages')} page={page} last={people.length === perPage ? page + 1 : page} href={(to) => `/admin/archive-people?q=${encodeURIComponent(letters)}&page=${to}`} />
        )}
      </div>
    </Page>
  );
};

export const AuditPage = ({ visit, lines, page, last }: { visit: PersonalVisit; lines: Awaited<ReturnType<typeof auditOn>>; page: number; last: number }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('admin.audit')} room="admin" isPrivate>
      <AdminCrumbs visit={visit} here={t('admin.audit')} />
      <div class="solo">
        <header class="page-head"><h1>{t('admin.audit')}</h1><p class="lead">{t('audit.lead')}</p></header>
        <h2 class="unseen">{t('audit.list')}</h2>
        <ul class="threads">{lines.map((line) => <li><AuditLine voice={voice} line={line} /></li>)}</ul>
        <Pages voice={voice} label={t('audit.pages')} page={page} last={last} href={(to) => `/admin/audit?page=${to}`} />
        <Rest title={t('audit.rest')} />
      </div>
    </Page>
  );
};

/** A threshold is known to people by what it decides. */
const subjectInWords = (voice: Voice, subject: string | null) => (subject !== null && isThreshold(subject) ? voice.t(`thresholds.name.${subject}`) : subject);

const AuditLine = ({ voice, line }: { voice: Voice; line: Awaited<ReturnType<typeof auditOn>>[number] }) => {
  const about = [line.actor ?? voice.t('audit.system'), line.space, line.subject === line.space ? null : subjectInWords(voice, line.subject), line.reason && voice.t('audit.reason', { reason: line.reason })];
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{deedInWords(voice, line.action)}</h3>
        <p class="thread-note">{about.filter((each) => each !== null).join(' · ')}</p>
      </div>
      <p class="thread-figures"><b>{date(voice, 'fullDay', line.at)}</b><span>{date(voice, 'time', line.at)}</span></p>
    </article>
  );
};

const deeds = new Map<string, ParseKeys>(([
  'audit.did.organisation.founded', 'audit.did.space.created', 'audit.did.space.revised', 'audit.did.space.state', 'audit.did.charter.written', 'audit.did.review.settled', 'audit.did.group.prolonged', 'audit.did.group.vote-asked', 'audit.did.threshold.changed', 'audit.did.role.changed', 'audit.did.request.accept',
  'audit.did.request.decline', 'audit.did.invitation.withdrawn', 'audit.did.invitation.restored', 'audit.did.post.hidden', 'audit.did.post.shown', 'audit.did.report.settled',
  'audit.did.organisation.revised', 'audit.did.administrator.made', 'audit.did.administrator.ended', 'audit.did.director.made', 'audit.did.director.ended', 'audit.did.person.erased', 'audit.did.placeholder.linked', 'audit.did.archive.imported', 'audit.did.member.removed', 'audit.did.exclusion.made', 'audit.did.exclusion.lifted',
  'audit.did.petitions.beginners', 'audit.did.plan.written', 'audit.did.petition.translated', 'audit.did.petition.untranslated', 'audit.did.circle.renewed', 'audit.did.signatures.setAside', 'audit.did.signatures.kept', 'audit.did.signatures.erased', 'audit.did.news.told', 'audit.did.question.hidden', 'audit.did.paper.entered', 'audit.did.paper.removed', 'audit.did.paper.restored', 'audit.did.names.offered', 'audit.did.names.ended', 'audit.did.names.fetched', 'audit.did.petition.carriedOn', 'audit.did.petition.delivered', 'audit.did.petition.answered', 'audit.did.petition.closed', 'audit.did.petition.reopened', 'audit.did.petition.erased', 'audit.did.comment.shown', 'audit.did.comment.hidden',
] as const).map((key) => [key.slice('audit.did.'.length), key]));

/** The deed as a host would say it; one that has no words yet, by its name. */
function deedInWords({ t }: Voice, action: string): string {
  const key = deeds.get(action);
  return key ? t(key) : action;
}
