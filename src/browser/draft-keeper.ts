import { holdsTyping } from './typing.ts';

const pauseMilliseconds = 800;

/** Keeps what is being typed, also when the tab is closed. The server says nothing of it to anyone else. */
class DraftKeeper extends HTMLElement {
  #timer: number | undefined;
  #isDirty = false;
  /** A draft on its way must not come after what was sent, and stand in the box again. */
  #saving = new AbortController();

  connectedCallback(): void {
    this.addEventListener('input', this.#wait);
    this.addEventListener('submit', this.#stop);
    window.addEventListener('pagehide', this.#saveNow);
    document.addEventListener('visibilitychange', this.#saveNow);
    // Somebody quick, or on a slow line, types before this script has come.
    if (holdsTyping(this)) this.#wait();
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.#saveNow);
    document.removeEventListener('visibilitychange', this.#saveNow);
    this.#saveNow();
  }

  readonly #wait = (): void => {
    this.#isDirty = true;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(), pauseMilliseconds);
  };

  readonly #stop = (event: Event): void => {
    const { submitter } = event as SubmitEvent;
    if (submitter?.hasAttribute('formaction')) return;
    window.clearTimeout(this.#timer);
    this.#isDirty = false;
    this.#saving.abort();
  };

  readonly #saveNow = (): void => {
    window.clearTimeout(this.#timer);
    if (this.#isDirty) void this.#save();
  };

  async #save(): Promise<void> {
    const { path, said } = this.dataset;
    const form = this.querySelector('form');
    if (path === undefined || !form) return;
    this.#isDirty = false;
    const typed = (name: string) => form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)?.value ?? '';
    const body = new URLSearchParams({ title: typed('title'), body: typed('body') });
    const saving = (this.#saving = new AbortController());
    const answer = await fetch(path, { method: 'PUT', body, keepalive: true, signal: saving.signal }).catch(() => null);
    if (saving.signal.aborted) return;
    const place = this.querySelector('[data-draft]');
    if (answer?.ok && place && said !== undefined) {
      place.textContent = said.replace('{time}', new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date()));
    } else {
      this.#isDirty = true;
    }
  }
}

export function defineDraftKeeper(): void {
  if (!customElements.get('draft-keeper')) customElements.define('draft-keeper', DraftKeeper);
}
