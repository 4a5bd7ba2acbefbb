import type { MemberVisit } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import type { FormState } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { longestPost } from './input.ts';

interface EditorProps {
  visit: MemberVisit;
  form: FormState;
  action: string;
  label: string;
  placeholder: string;
  submit: string;
  draftSavedAt: Date | null;
  /** The conversation whose draft this is; 0 for a new one; null where no draft is kept. */
  conversationId: number | null;
  hasTitle?: boolean;
}

/** Where posts are written: Markdown, with a toolbar where scripts run, and a preview that needs none. */
export const Editor = ({ visit, form, action, label, placeholder, submit, draftSavedAt, conversationId, hasTitle }: EditorProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const error = form.errors['body'];
  const titleError = form.errors['title'];
  const draftPath = conversationId === null ? undefined : `/spaces/${space.slug}/drafts/${conversationId}`;
  return (
    <draft-keeper data-path={draftPath} data-said={t('editor.draftKept', { time: '{time}' })} id={`editor-${conversationId ?? 'edit'}`}>
      <form class="form" method="post" action={action} id="reply" novalidate>
        {form.typed['repliesTo'] && <input type="hidden" name="repliesTo" value={form.typed['repliesTo']} />}
        {hasTitle && (
          <div class="field">
            <label for="title">{t('editor.title')}</label>
            <input class="input" id="title" name="title" value={form.typed['title'] ?? ''} maxlength={300} aria-invalid={titleError && 'true'} aria-describedby={titleError && 'title-error'} />
            {titleError && <p class="error" id="title-error"><Icon name="warning" /><span>{t(titleError.key, { limit: titleError.limit })} {t('form.kept')}</span></p>}
          </div>
        )}
        <div class="field">
          <div class="editor">
            <Toolbar visit={visit} />
            <label class="unseen" for="body">{label}</label>
            <text-expander keys="@" data-path={`/spaces/${space.slug}/mentions`}>
              <textarea id="body" name="body" placeholder={placeholder} maxlength={longestPost} aria-invalid={error && 'true'} aria-describedby={error && 'body-error'}>{form.typed['body'] ?? ''}</textarea>
            </text-expander>
            <div class="editor-foot">
              <span data-draft role="status">{draftSavedAt ? t('editor.draftKept', { time: date(voice, 'time', draftSavedAt) }) : t('editor.markdown')}</span>
              <span class="actions">
                <button class="button button-quiet" formaction={`/spaces/${space.slug}/preview`} data-turbo-frame="preview">{t('editor.preview')}</button>
                <button class="button button-primary">{submit}</button>
              </span>
            </div>
          </div>
          {error && <p class="error" id="body-error"><Icon name="warning" /><span>{t(error.key, { limit: error.limit })} {t('form.kept')}</span></p>}
        </div>
        <input type="hidden" name="back" value={action} />
      </form>
      <turbo-frame id="preview"></turbo-frame>
    </draft-keeper>
  );
};

const Toolbar = ({ visit }: { visit: MemberVisit }) => {
  const { t } = visit.voice;
  return (
    <markdown-toolbar class="editor-tools" for="body" role="toolbar" aria-label={t('editor.tools')}>
      <md-bold><b>{t('editor.bold')}</b></md-bold>
      <md-italic><i>{t('editor.italic')}</i></md-italic>
      <md-link>{t('editor.link')}</md-link>
      <md-unordered-list>{t('editor.list')}</md-unordered-list>
      <md-quote>{t('editor.quote')}</md-quote>
    </markdown-toolbar>
  );
};
