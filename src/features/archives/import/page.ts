import sanitize from 'sanitize-html';
import { maskAddresses } from '../mask.ts';

const options: sanitize.IOptions = {
  allowedTags: ['p', 'div', 'span', 'br', 'strong', 'b', 'em', 'i', 's', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  // A formula stands there as it is drawn, with elements of MathML and of spans, and once as it was written.
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'svg', 'mrow', 'mi', 'mo', 'mn', 'mtext', 'msup', 'msub', 'msubsup', 'mfrac', 'msqrt', 'mroot', 'mover', 'munder', 'munderover', 'mtable', 'mstyle', 'mspace', 'mpadded'],
  nestingLimit: 60,
  textFilter: (text) => maskAddresses(text),
  exclusiveFilter: ({ tag, text, attribs }) => (tag === 'a' && text.trim() === '') || /(?:^|\s)(?:meta|katex-html)(?:\s|$)/.test(attribs['class'] ?? ''),
  transformTags: {
    a: (_, { href = '' }) => (/^https?:\/\//i.test(href.trim()) ? { tagName: 'a', attribs: { href: maskAddresses(href.trim()), rel: 'nofollow ugc noopener' } } : { tagName: 'span', attribs: {} }),
    // A heading among the page's own would lead those astray who jump from one to the next.
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'p'])),
  },
};

/** HTML from elsewhere as it can be shown: no scripts, styles or pictures, links to the web alone, addresses masked. */
export const safePage = (html: string): string => sanitize(html.replaceAll(/<img\b[^<>]*>/gi, pictureName), options).replaceAll(/<\/?span>/g, '').trim();

/** A picture from elsewhere would tell that place who reads here: it has a name instead. What stands in attributes is escaped already. */
function pictureName(tag: string): string {
  const valueOf = (name: string) => new RegExp(`\\s${name}="([^"<>]*)"`, 'i').exec(tag)?.[1] ?? '';
  if (/\bavatar\b/.test(valueOf('class'))) return '';
  return valueOf('alt') || (/[^/?#]+(?=[?#]|$)/.exec(valueOf('src'))?.[0] ?? '');
}
