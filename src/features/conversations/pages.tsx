import { raw } from 'hono/html';
import type { MemberVisit, SpaceVisit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Crumbs, Notice, OnLine } from '../../ui/parts.tsx';
import { Editor } from './editor.tsx';
import type { FoundPost, openReports } from './queries.ts';
import { conversationPath, excerptOf } from './rules.ts';

export const NewConversationPage = ({ visit, form, draftSavedAt }: { visit: MemberVisit; form: FormState; draftSavedAt: Date | null }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('newConversation.title')} room="spaces" width="mid" isPrivate>
      <Crumbs voice={voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: space.name, href: `/spaces/${space.slug}` }, { name: t('newConversation.title') }]} />
      <div class="solo">
        <header class="page-head">
          {space.purpose && <p class="eyebrow">{space.purpose}</p>}
          <h1>{t('newConversation.title')}</h1>
          <p class="lead">{t('newConversation.lead')}</p>
        </header>
        <Editor
          visit={visit} form={form} draftSavedAt={draftSavedAt} conversationId={0} hasTitle submit={t('newConversation.submit')}
          label={t('newConversation.body')} placeholder={t('newConversation.placeholder')} action={`/spaces/${space.slug}/conversations`}
        />
      </div>
    </Page>
  );
};

/** What a text will look like, and the text itself to go on with. */
export const PreviewPage = ({ visit, html, form, action }: { visit: MemberVisit; html: string; form: FormState; action: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('editor.preview')} room="spaces" width="mid" isPrivate>
      <Crumbs voice={visit.voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: visit.space.name, href: `/spaces/${visit.space.slug}` }, { name: t('editor.preview') }]} />
      <div class="solo stack-l">
        <h1 class="unseen">{t('editor.preview')}</h1>
        <turbo-frame id="preview">
          <section class="card"><OnLine title={t('editor.previewTitle')} isSmall /><div class="prose section-tight">{raw(html)}</div></section>
        </turbo-frame>
        <Editor
          visit={visit} form={form} draftSavedAt={null} conversationId={null} hasTitle={form.typed['title'] !== undefined} submit={t('editor.post')}
          label={t('newConversation.body')} placeholder="" action={action}
        />
      </div>
    </Page>
  );
};

export const EditPage = ({ visit, post, form, hasChanged = false }: { visit: MemberVisit; post: FoundPost; form: FormState; hasChanged?: boolean }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('post.edit')} room="spaces" width="mid" isPrivate>
      <PostCrumbs visit={visit} post={post} here={t('post.edit')} />
      <div class="solo">
        <header class="page-head"><h1>{t('editPost.title')}</h1><p class="lead">{t('editPost.lead')}</p></header>
        {hasChanged && (
          <Notice icon="warning" kind="signal">
            <p>{t('editPost.changed')}</p>
            <div class="prose section-tight">{raw(post.html)}</div>
          </Notice>
        )}
        <Editor
          visit={visit} form={form} draftSavedAt={null} conversationId={null} submit={t('editPost.submit')} label={t('editPost.title')} placeholder=""
          action={`/spaces/${space.slug}/posts/${post.id}?_method=PUT&version=${post.version}`}
        />
      </div>
    </Page>
  );
};

interface Revision {
  readonly version: number;
  readonly html: string;
  readonly written_at: Date;
}

/** What a post said before, newest first. */
export const HistoryPage = ({ visit, post, revisions }: { visit: SpaceVisit; post: FoundPost; revisions: readonly Revision[] }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('history.title')} room="spaces" width="mid" isPrivate>
      <PostCrumbs visit={visit} post={post} here={t('history.title')} />
      <header class="page-head"><h1>{t('history.title')}</h1></header>
      <section><OnLine title={t('history.now')} isSmall /><div class="prose section-tight" lang={post.language}>{raw(post.html)}</div></section>
      {revisions.map((revision) => (
        <section class="section">
          <OnLine title={t('history.before', { number: revision.version })} isSmall><p>{t('history.until', { when: when(visit.voice, revision.written_at) })}</p></OnLine>
          <div class="prose section-tight" lang={post.language}>{raw(revision.html)}</div>
        </section>
      ))}
      <Rest title={t('history.rest')} />
    </Page>
  );
};

/** Asks for the reason of a report or of hiding a post. */
export const ReasonPage = ({ visit, post, form, about }: { visit: MemberVisit; post: FoundPost; form: FormState; about: 'report' | 'hiding' }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t(`${about}.title`)} room="spaces" width="narrow" isPrivate>
      <PostCrumbs visit={visit} post={post} here={t(`${about}.title`)} />
      <header class="page-head"><h1>{t(`${about}.title`)}</h1><p class="lead">{t(`${about}.lead`)}</p></header>
      <blockquote class="card" lang={post.language}><p>{excerptOf(post.body, 300)}</p></blockquote>
      <form class="form section-tight" method="post" action={`/spaces/${space.slug}/posts/${post.id}/${about === 'report' ? 'reports' : 'hiding'}`} novalidate>
        <TextField voice={voice} form={form} name="reason" label={t(`${about}.reason`)} help={t(`${about}.reasonHelp`)} max={500} />
        <div class="actions">
          <button class="button button-primary">{t(`${about}.submit`)}</button>
          <a class="button button-quiet" href={conversationPath(space.slug, { id: post.conversationId, title: post.title })}>{t('form.back')}</a>
        </div>
      </form>
    </Page>
  );
};

export const ReportsPage = ({ visit, reports }: { visit: MemberVisit; reports: Awaited<ReturnType<typeof openReports>> }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('reports.title')} room="spaces" width="mid" isPrivate>
      <Crumbs voice={voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: space.name, href: `/spaces/${space.slug}` }, { name: t('reports.title') }]} />
      <header class="page-head"><h1>{t('reports.title')}</h1><p class="lead">{t('reports.lead')}</p></header>
      <ul class="threads">
        {reports.map((report) => (
          <li class="stack-s reported">
            <p><b>{report.reason}</b></p>
            <p class="soft small">{t('reports.by', { name: report.reporter ?? t('post.gone'), when: when(voice, report.reported_at) })}</p>
            <blockquote class="card measure"><p>{excerptOf(report.body, 300)}</p></blockquote>
            <div class="actions section-tight">
              <a class="button" href={`/spaces/${space.slug}/posts/${report.postId}`}>{t('reports.look')}</a>
              <a class="button button-quiet" href={`/spaces/${space.slug}/posts/${report.postId}/hide`}>{t('post.hide')}</a>
              <Act to={`/spaces/${space.slug}/reports/${report.id}?_method=DELETE`} class="button button-quiet">{t('reports.settle')}</Act>
            </div>
          </li>
        ))}
      </ul>
      <Rest title={t('reports.rest')} />
    </Page>
  );
};

const PostCrumbs = ({ visit, post, here }: { visit: SpaceVisit; post: FoundPost; here: string }) => (
  <Crumbs
    voice={visit.voice}
    steps={[
      { name: visit.space.name, href: `/spaces/${visit.space.slug}` },
      { name: post.title, href: conversationPath(visit.space.slug, { id: post.conversationId, title: post.title }) },
      { name: here },
    ]}
  />
);
