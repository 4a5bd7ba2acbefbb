/** The form of this person to which the page is about to be changed in answer; null where others change it. */
let answered: Element | null = null;
/** The form on its way: what is rendered until its answer has come is something else. */
let sent: object | undefined;

/** What others do must not take away what somebody is typing or being told, nor close what they opened; nor may another form of theirs. */
export function protectTyping(): void {
  document.addEventListener('turbo:submit-start', (event) => ([answered, sent] = [formIn(event), submissionIn(event)]));
  document.addEventListener('turbo:submit-end', (event) => {
    if (submissionIn(event) === sent) [answered, sent] = [detailOf(event).fetchResponse === undefined ? null : answered, undefined];
  });
  document.addEventListener('turbo:render', () => (answered = sent ? answered : null));
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (event.target instanceof HTMLElement && isNeeded(event.target)) event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    if (!(event.target instanceof HTMLDetailsElement) || detailOf(event).attributeName !== 'open') return;
    if (!(event.target.matches('.menu') && event.target.contains(answered))) event.preventDefault();
  });
}

/** A preview changes its own frame, and leaves the page as it is. */
function formIn(event: Event): Element | null {
  const { submitter, formElement } = detailOf(event).formSubmission ?? {};
  return submitter?.dataset['turboFrame'] === undefined ? (formElement ?? null) : null;
}

/** What Turbo tells with its events, as far as we ask. */
interface Detail {
  readonly attributeName?: string;
  readonly formSubmission?: { readonly submitter?: HTMLElement; readonly formElement?: HTMLFormElement };
  /** Not there where the line is down: then nothing of the page changes. */
  readonly fetchResponse?: unknown;
}

const detailOf = (event: Event): Detail => (event instanceof CustomEvent ? (event.detail as Detail) : {});

/** Which form an event is about: Turbo breaks one off for the next, and says so once that is on its way. */
export const submissionIn = (event: Event): object | undefined => detailOf(event).formSubmission;

/** The remark on what was just done, which a page brings only once, and the editor in use. */
function isNeeded(element: HTMLElement): boolean {
  if (element.id === 'remark') return answered === null;
  return element.localName === 'draft-keeper' && isInUse(element) && !element.contains(answered);
}

function isInUse(editor: HTMLElement): boolean {
  return editor.contains(document.activeElement) || holdsTyping(editor);
}

/** Whether a field says something else than the page brought. */
export function holdsTyping(editor: HTMLElement): boolean {
  const fields = [...editor.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea')];
  return fields.some((field) => field.value !== field.defaultValue);
}
