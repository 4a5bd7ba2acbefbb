interface Person {
  readonly name: string;
  readonly handle: string;
}

interface ChangeDetail {
  readonly text: string;
  readonly provide: (menu: Promise<{ matched: boolean; fragment?: HTMLElement }>) => void;
}

/** Offers people of the space after "@". The element's events do not bubble, so they are caught on their way down. */
export function suggestPeople(): void {
  document.addEventListener('text-expander-change', (event) => {
    const path = event.target instanceof HTMLElement ? event.target.dataset['path'] : undefined;
    if (path === undefined || !(event instanceof CustomEvent)) return;
    const { text, provide } = event.detail as ChangeDetail;
    provide(menuFor(path, text));
  }, true);
  document.addEventListener('text-expander-value', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const detail = event.detail as { item: HTMLElement; value: string };
    detail.value = detail.item.dataset['value'] ?? '';
  }, true);
}

async function menuFor(path: string, letters: string): Promise<{ matched: boolean; fragment?: HTMLElement }> {
  const answer = await fetch(`${path}?q=${encodeURIComponent(letters)}`, { headers: { accept: 'application/json' } });
  const people = answer.ok ? ((await answer.json()) as Person[]) : [];
  if (people.length === 0) return { matched: false };
  const menu = document.createElement('ul');
  menu.role = 'listbox';
  menu.className = 'suggestions';
  menu.append(...people.map(optionFor));
  return { matched: true, fragment: menu };
}

function optionFor({ name, handle }: Person): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `suggestion-${handle}`;
  option.dataset['value'] = `@${handle}`;
  const small = document.createElement('small');
  small.textContent = `@${handle}`;
  option.append(name, ' ', small);
  return option;
}
