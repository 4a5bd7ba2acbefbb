/** A refresh of the page must not take away what somebody is typing, nor close what they opened. */
export function protectTyping(): void {
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (event.target instanceof HTMLElement && event.target.localName === 'draft-keeper' && isInUse(event.target)) event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const isOpening = event instanceof CustomEvent && (event.detail as { attributeName?: string }).attributeName === 'open';
    if (isOpening && event.target instanceof HTMLDetailsElement) event.preventDefault();
  });
}

function isInUse(editor: HTMLElement): boolean {
  return editor.contains(document.activeElement) || holdsTyping(editor);
}

/** Whether a field says something else than the page brought. */
export function holdsTyping(editor: HTMLElement): boolean {
  const fields = [...editor.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea')];
  return fields.some((field) => field.value !== field.defaultValue);
}
