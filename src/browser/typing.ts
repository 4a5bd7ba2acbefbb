import { isRefreshing } from './live.ts';

/** What others do must not take away what somebody is typing or being told, nor close what they opened. */
export function protectTyping(): void {
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (isRefreshing() && event.target instanceof HTMLElement && isNeeded(event.target)) event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const isOpening = event instanceof CustomEvent && (event.detail as { attributeName?: string }).attributeName === 'open';
    const isMenu = event.target instanceof HTMLElement && event.target.matches('.menu');
    if (isOpening && event.target instanceof HTMLDetailsElement && (isRefreshing() || !isMenu)) event.preventDefault();
  });
}

/** The editor in use, and the remark on what was just done, which a page brings only once. */
const isNeeded = (element: HTMLElement): boolean => element.id === 'remark' || (element.localName === 'draft-keeper' && isInUse(element));

function isInUse(editor: HTMLElement): boolean {
  return editor.contains(document.activeElement) || holdsTyping(editor);
}

/** Whether a field says something else than the page brought. */
export function holdsTyping(editor: HTMLElement): boolean {
  const fields = [...editor.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea')];
  return fields.some((field) => field.value !== field.defaultValue);
}
