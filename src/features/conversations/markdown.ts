import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

/** People who may be mentioned, by handle. */
export type Mentionable = ReadonlyMap<string, { readonly id: number; readonly name: string }>;

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
markdown.linkify.set({ fuzzyEmail: false, fuzzyIP: false });
// A picture from elsewhere would tell that place who reads here: it is shown as a link to it.
markdown.renderer.rules['image'] = (tokens, at) => {
  const token = tokens[at];
  const address = String(token?.attrGet('src') ?? '');
  return `<a href="${escape(address)}">${escape(token?.content || address)}</a>`;
};

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { a: ['href', 'rel', 'class'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedClasses: { a: ['mention'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  // A post's headings stand below the page's own.
  transformTags: {
    h1: 'h3',
    h2: 'h4',
    a: (tagName, attributes) => ({ tagName, attribs: attributes['class'] === 'mention' ? attributes : { ...attributes, rel: 'nofollow ugc noopener' } }),
  },
};

/** Markdown as HTML that is safe to show: no raw HTML, no scripts, no pictures from elsewhere; links only to the web and mail. */
export function renderMarkdown(source: string, people: Mentionable = new Map()): string {
  return sanitize(linkMentions(markdown.render(source), people), allowed).trim();
}

const mentionPattern = /(^|[\s(>])@([a-z0-9][a-z0-9-]{0,59})/g;

/** Handles that a text mentions, outside code. */
export function mentionedHandles(source: string): string[] {
  const outsideCode = source.replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ');
  return [...new Set([...outsideCode.matchAll(mentionPattern)].map((match) => (match[2] ?? '').replace(/-+$/, '')))];
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
  return person ? `${before}<a class="mention" href="/people/${handle}">@${escape(person.name)}</a>` : whole;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
