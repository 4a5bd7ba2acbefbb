/** How mail programs draw what stands in a post: by styles in the tags, as most of them leave everything else out. */
const face = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1a2230";
const code = 'font-family:Menlo,Consolas,monospace;font-size:14px';
const heading = `${face};font-size:17px;line-height:1.35;font-weight:bold;margin:0 0 8px`;
const styles: Readonly<Record<string, string>> = {
  p: `${face};font-size:16px;line-height:1.55;margin:0 0 16px`,
  h3: heading, h4: heading, h5: heading, h6: heading,
  ul: `${face};font-size:16px;line-height:1.55;margin:0 0 16px;padding:0 0 0 24px`,
  ol: `${face};font-size:16px;line-height:1.55;margin:0 0 16px;padding:0 0 0 24px`,
  li: 'margin:0 0 4px',
  blockquote: 'margin:0 0 16px;padding:0 0 0 14px;border-left:2px solid #d9d4c8',
  pre: `${face};${code};line-height:1.45;white-space:pre-wrap;margin:0 0 16px;padding:0 0 0 14px`,
  code,
  a: 'color:#006465',
  table: `${face};font-size:15px;border-collapse:collapse;margin:0 0 16px`,
  th: 'text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid #d9d4c8',
  td: 'padding:4px 12px 4px 0;vertical-align:top',
  hr: 'border:0;border-top:1px solid #d9d4c8;margin:0 0 16px',
};

/** What takes its colour from a style of ours, which is another one by night. */
const inked = new Set(['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'pre', 'a', 'table']);

/** In a letter, posts stand below its own two levels of headings. */
const lowered: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', h6: 'h6' };

/** Which way a link in a post leads from a letter. @param path within this house, or a place on the page of the post */
export type Leads = (path: string) => string;

/**
 * A post as it goes into a letter, whole or to its first `most` letters. It takes what our own renderer and sanitiser made, in which
 * no tag holds an angle bracket; tags that it does not know are left out, and what they hold stays.
 */
export function postedHtml(html: string, most: number, leads: Leads): string {
  return dressed(cut(html, most), leads);
}

/** Ends a long post at a word, and closes what is open there. */
function cut(html: string, most: number): string {
  const open: string[] = [];
  let [kept, left] = ['', most];
  for (const part of html.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)([a-z0-9]+)[^>]*?(\/?)>$/.exec(part);
    if (tag === null && part.length > left) {
      // An entity is cut off whole, too.
      const words = part.slice(0, left).replace(/(?:\s+\S*|&[^;\s]*)$/, '');
      return `${kept}${words} …${open.toReversed().map((each) => `</${each}>`).join('')}`;
    }
    if (tag?.[1] === '/') open.pop();
    else if (tag && tag[3] === '') open.push(tag[2] ?? '');
    kept += part;
    if (tag === null) left -= part.length;
  }
  return html;
}

function dressed(html: string, leads: Leads): string {
  return html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
    const tag = lowered[name] ?? name;
    if (!known.has(tag)) return '';
    if (slash !== '') return `</${tag}>`;
    const [ink, style] = [inked.has(tag) ? ' class="ink"' : '', styles[tag] === undefined ? '' : ` style="${styles[tag]}"`];
    return `<${tag}${ink}${style}${attributesOf(tag, rest, leads)}>`;
  });
}

const known = new Set([...Object.keys(styles), 'br', 'strong', 'em', 's', 'thead', 'tbody', 'tr']);

function attributesOf(tag: string, rest: string, leads: Leads): string {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(rest)?.[1];
  const [href, start, align] = [value('href'), value('start'), value('align')];
  if (tag === 'a' && href !== undefined) return ` href="${/^[/#]/.test(href) ? leads(href) : href}"`;
  if (tag === 'ol' && start !== undefined) return ` start="${start}"`;
  return align === undefined ? '' : ` align="${align}"`;
}
