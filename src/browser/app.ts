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

/** A form that asks for work before it is taken says where the worker is. */
async function doWork(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[data-worker]');
  if (!field?.dataset['worker']) return;
  const { work } = (await import(field.dataset['worker'])) as { readonly work: (field: HTMLInputElement) => Promise<void> };
  await work(field);
}

document.addEventListener('turbo:load', prepareComposer);
document.addEventListener('turbo:load', () => void doWork());
