/** ALTCHA's proof of work, for a form that asks for it: fetched and done only then. */
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Solves what the form asks, and sends it on: its button was pressed already. Where this browser cannot, its button and the words for who has no scripts stay. */
export async function work(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  const [said, button] = [form?.querySelector<HTMLElement>('[data-work-said]'), form?.querySelector<HTMLButtonElement>('button')];
  if (!form || !said || !button || !('subtle' in crypto)) return;
  said.textContent = said.dataset['workSaid'] ?? '';
  button.hidden = true;
  const challenge = JSON.parse(field.dataset['challenge'] ?? '{}') as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  button.hidden = false;
  if (solution === null) return;
  field.value = JSON.stringify({ challenge, solution });
  form.requestSubmit(button);
}
