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
