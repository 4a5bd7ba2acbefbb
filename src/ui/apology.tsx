import type { Child } from 'hono/jsx';
import { Empty } from './marks.tsx';
import { Page, type Setting } from './page.tsx';

/** What happened, what was kept, and what to do now. */
export const Apology = ({ at, title, children }: { at: Setting; title: string; children?: Child }) => (
  <Page at={at} title={title} width="narrow" isPrivate>
    <Empty title={title} isWholePage>
      {children}
      <p class="actions"><a class="button button-primary" href="/">{at.voice.t('apology.home')}</a></p>
    </Empty>
  </Page>
);

export interface Typed {
  readonly title: string | null;
  readonly body: string;
}

/** What was typed and not taken, to be sent once more. */
export const Again = ({ at, typed }: { at: Setting; typed: Typed }) => (
  <form class="form" method="post" action={at.path}>
    <p class="small">{at.voice.t('apology.typed')}</p>
    {typed.title !== null && <input type="hidden" name="title" value={typed.title} />}
    <div class="field">
      <label for="body">{at.voice.t('apology.yours')}</label>
      <textarea class="input" id="body" name="body">{typed.body}</textarea>
    </div>
    <div class="actions"><button class="button">{at.voice.t('apology.again')}</button></div>
  </form>
);
