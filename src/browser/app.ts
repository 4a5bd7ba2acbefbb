/** What every page runs. Everything works without it; with it, pages come without a reload and stay up to date. */
import * as Turbo from '@hotwired/turbo';
import { followChanges } from './live.ts';
import { protectTyping } from './typing.ts';

Turbo.start();
followChanges();
protectTyping();

/** Writing needs more than reading: it is fetched when somebody goes to write. */
function prepareComposer(): void {
  const composer = document.querySelector<HTMLScriptElement>('script[data-composer]')?.dataset['composer'];
  const editor = document.querySelector('draft-keeper');
  if (composer === undefined || !editor) return;
  editor.addEventListener('focusin', () => void import(composer), { once: true });
  if (editor.contains(document.activeElement)) void import(composer);
}

document.addEventListener('turbo:load', prepareComposer);
