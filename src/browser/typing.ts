/** Whether the page is about to be changed by the answer to a form that this person sent. */
let isAnswered = false;

/** What others do must not take away what somebody is typing or being told, nor close what they opened. */
export function protectTyping(): void {
  document.addEventListener('turbo:submit-start', (event) => (isAnswered = !isForFrame(event)));
  document.addEventListener('turbo:submit-end', (event) => (isAnswered &&= hasAnswer(event)));
  document.addEventListener('turbo:render', () => (isAnswered = false));
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (!isAnswered && event.target instanceof HTMLElement && isNeeded(event.target)) event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const isOpening = detailOf(event)?.attributeName === 'open';
    const isDone = isAnswered && event.target instanceof HTMLElement && event.target.matches('.menu');
    if (isOpening && event.target instanceof HTMLDetailsElement && !isDone) event.preventDefault();
  });
}

/** A preview changes its own frame, and leaves the page as it is. */
const isForFrame = (event: Event): boolean => detailOf(event)?.formSubmission?.submitter?.dataset['turboFrame'] !== undefined;

/** Without one, as where the line is down, nothing of the page changes. */
const hasAnswer = (event: Event): boolean => detailOf(event)?.fetchResponse !== undefined;

/** What Turbo tells with its events, as far as we ask. */
interface Detail {
  readonly attributeName?: string;
  readonly formSubmission?: { readonly submitter?: HTMLElement };
  readonly fetchResponse?: unknown;
}

const detailOf = (event: Event): Detail | null => (event instanceof CustomEvent ? (event.detail as Detail) : null);

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
