import sanitizeHtml from 'sanitize-html';

const paragraphs = ['p', 'ul', 'ol', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'];
const blocks = [...paragraphs, 'div', 'li', 'tr', 'td', 'th', 'br', 'blockquote'];
const entities = new Map([['lt', '<'], ['gt', '>'], ['quot', '"'], ['amp', '&']]);
const piece = /<(\/?)([a-z0-9]+)[^<>]*>|[^<]+/g;

/** So much of it is read: tags that are never closed take the parser time that grows with their square. Characters. */
const longestHtml = 300_000;

/** Turns the HTML of a mail into plain text: no scripts, no styles, quotations marked with ">". */
export function htmlToText(html: string): string {
  const clean = sanitizeHtml(html.slice(0, longestHtml), {
    allowedTags: blocks,
    allowedAttributes: {},
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
    nestingLimit: 100,
  });
  const page = new TextPage();
  for (const [text, closing, tag] of clean.matchAll(piece)) {
    if (tag === undefined) page.write(text);
    else page.passTag(tag, closing === '/');
  }
  return page.text();
}

class TextPage {
  #lines: string[] = [];
  #line = '';
  #quoteDepth = 0;
  #preDepth = 0;

  write(escaped: string): void {
    const text = escaped.replaceAll(/&(lt|gt|quot|amp);/g, (entity, name: string) => entities.get(name) ?? entity);
    if (this.#preDepth === 0) {
      this.#line += text.replaceAll(/[\s\u00a0]+/g, ' ');
      return;
    }
    const [first = '', ...more] = text.split('\n');
    this.#line += first;
    for (const line of more) {
      this.#endLine();
      this.#line = line;
    }
  }

  passTag(tag: string, isClosing: boolean): void {
    if (tag === 'br') {
      this.#endLine();
      return;
    }
    if (tag === 'td' || tag === 'th') {
      if (isClosing) this.#line += ' ';
      return;
    }
    if (this.#line.trim() !== '') this.#endLine();
    if (paragraphs.includes(tag)) this.#leaveGap();
    if (tag === 'blockquote') this.#quoteDepth += isClosing ? -1 : 1;
    if (tag === 'pre') this.#preDepth += isClosing ? -1 : 1;
    if (tag === 'li' && !isClosing) this.#line = '- ';
  }

  text(): string {
    this.#endLine();
    return this.#lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();
  }

  #endLine(): void {
    const line = this.#preDepth > 0 ? this.#line.trimEnd() : this.#line.trim();
    this.#lines.push(`${'> '.repeat(Math.max(this.#quoteDepth, 0))}${line}`.trimEnd());
    this.#line = '';
  }

  #leaveGap(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
  }
}
