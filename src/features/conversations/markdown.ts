import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';
import { escapeHtml } from '../../core/html.ts';

/** People who may be mentioned, by handle. */
export type Mentionable = ReadonlyMap<string, { readonly id: number; readonly name: string }>;

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
// "report.md" is a file and "example.org" may be one: of what bears no scheme only "www." makes a link.
const assumed = 'https://www.';
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false }).add('www.', {
  validate: (text, start, linkify) => {
    const length = linkify.testSchemaAt(assumed + text.slice(start), 'https:', 'https:'.length) - '//www.'.length;
    const isPart = /[\w@/.:-]/.test(text.charAt(start - 'www.'.length - 1)) || text.charAt(start + length) === '@';
    return isPart ? 0 : Math.max(0, length);
  },
  normalize: (match) => {
    match.url = `https://${match.url}`;
  },
});
markdown.validateLink = (address) => /^(?:https?:|mailto:|\/(?![/\\])|#)/i.test(address.trim());
// A picture from elsewhere would tell that place who reads here: it is shown as a link to it.
markdown.renderer.rules['image'] = (tokens, at) => {
  const token = tokens[at];
  const address = String(token?.attrGet('src') ?? '');
  const words = escapeHtml(token?.content || address);
  return isInLink(tokens, at) ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
};

// A post's headings stand below the page's own, and none is left out on the way down: readers who jump from heading to
// heading would miss it.
markdown.core.ruler.push('headings', ({ tokens }) => {
  const levels = [...new Set(tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag))].sort();
  let last = 1;
  for (const token of tokens) {
    if (token.type === 'heading_open') last = Math.min(last + 1, levels.indexOf(token.tag) + 2);
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${last}`;
  }
});

/** Links hold no links. */
function isInLink(tokens: readonly { readonly type: string }[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ type }) => type);
  return before.lastIndexOf('link_open') > before.lastIndexOf('link_close');
}

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { a: ['href', 'rel', 'class'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedClasses: { a: ['mention'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    td: alignedCell,
    th: alignedCell,
    a: (tagName, attributes) => ({ tagName, attribs: attributes['class'] === 'mention' ? attributes : { ...attributes, rel: 'nofollow ugc noopener' } }),
  },
};

/** Cells say their side as an attribute: the Content-Security-Policy allows no style. */
function alignedCell(tagName: string, { style }: sanitize.Attributes): sanitize.Tag {
  const align = /^text-align:(left|center|right)$/.exec(style ?? '')?.[1];
  return { tagName, attribs: align === undefined ? {} : { align } };
}

/** Markdown as HTML that is safe to show: no raw HTML, no scripts, no pictures from elsewhere; links only to the web, to mail and into this house. */
export function renderMarkdown(source: string, people: Mentionable = new Map()): string {
  return sanitize(linkMentions(markdown.render(source), people), allowed).trim();
}

const mentionPattern = /(^|[\s(>])@([a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)/g;

/** Handles that a text mentions, outside code. */
export function mentionedHandles(source: string): string[] {
  const texts = markdown.parse(source, {}).flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
  const found = texts.flatMap(({ content }) => [...content.matchAll(mentionPattern)]);
  return [...new Set(found.map((match) => match[2] ?? ''))];
}

function linkMentions(html: string, people: Mentionable): string {
  if (people.size === 0) return html;
  // Split at tags, so that nothing inside a tag is touched; code stays as it was written.
  let inCode = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (/^<(code|pre|a)\b/.test(part)) inCode += 1;
      if (/^<\/(code|pre|a)>/.test(part)) inCode -= 1;
      return part.startsWith('<') || inCode > 0 ? part : part.replace(mentionPattern, (whole, before: string, handle: string) => mention(whole, before, handle, people));
    })
    .join('');
}

function mention(whole: string, before: string, handle: string, people: Mentionable): string {
  const person = people.get(handle);
  return person ? `${before}<a class="mention" href="/people/${handle}">@${escapeHtml(person.name)}</a>` : whole;
}
