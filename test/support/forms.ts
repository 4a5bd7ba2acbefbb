import { parseHTML } from 'linkedom';

/** What stands in the fields of a page, by name: text that was typed, or the choice that was made. */
export function fieldsOf(page: string): Record<string, string> {
  const { document } = parseHTML(page);
  const fields: Record<string, string> = {};
  for (const input of document.querySelectorAll('main input')) {
    const name = input.getAttribute('name') ?? '';
    if (input.getAttribute('type') !== 'radio' || input.hasAttribute('checked')) fields[name] = input.getAttribute('value') ?? '';
  }
  for (const area of document.querySelectorAll('main textarea')) fields[area.getAttribute('name') ?? ''] = decoded(area.innerHTML);
  return fields;
}

/** The parser leaves a text area's content as it is written. */
const decoded = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What the page says is wrong, by field. */
export function complaintsOf(page: string): Record<string, string> {
  const { document } = parseHTML(page);
  return Object.fromEntries([...document.querySelectorAll('main .error')].map((error) => [(error.id || '').replace(/-error$/, ''), (error.textContent ?? '').trim()]));
}
