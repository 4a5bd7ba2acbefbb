import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { postedHtml } from './posted.ts';

const leads = (path: string) => `https://thuis.example.org${path}`;
const posted = (html: string, most = 10_000) => postedHtml(html, most, leads);
const documentOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

it.each([
  ['a link of this house', '<p><a href="/spaces/soil" rel="nofollow ugc noopener">soil</a></p>', 'href="https://thuis.example.org/spaces/soil"'],
  ['a name', '<p><a class="mention" href="/people/bram">@Bram</a></p>', '<a class="ink" style="color:#006465" href="https://thuis.example.org/people/bram">@Bram</a>'],
  ['a place on the page', '<p><a href="#post-3">above</a></p>', 'href="https://thuis.example.org#post-3"'],
  ['a link elsewhere', '<p><a href="https://a.example/?x=1&amp;y=2" rel="nofollow ugc noopener">a</a></p>', 'href="https://a.example/?x=1&amp;y=2"'],
  ['a heading', '<h2>Turn it</h2>', '<h3 class="ink"'],
  ['a list that goes on', '<ol start="3">\n<li>turn</li>\n</ol>', 'start="3"'],
  ['a cell at its side', '<table><tbody><tr><td align="right">1</td></tr></tbody></table>', 'align="right"'],
  ['what letters have no tag for', '<details class="quoted"><summary>quoted</summary><p>It steams.</p></details>', 'quoted<p'],
])('%s is drawn in a letter', (_, html, expected) => {
  expect(posted(html)).toContain(expected);
});

it('keeps every word, and adds none', () => {
  const html = '<h2>One</h2>\n<p>It <strong>steams</strong> &amp; <em>smells</em>.<br />\nStill.</p>\n<ul>\n<li>leaves</li>\n</ul>\n<pre><code>a &lt; b\n</code></pre>\n<hr />';
  expect(documentOf(posted(html)).body.textContent).toBe(documentOf(html).body.textContent);
});

it('ends a long post at a word, and leaves nothing open', () => {
  const short = posted(`<blockquote>\n<p>${'compost '.repeat(40)}<strong>heap &amp; soil</strong></p>\n</blockquote>`, 100);
  expect(short).toMatch(/compost …<\/p><\/blockquote>$/);
  expect(posted('<p>soil &amp; heap</p>', 9)).toMatch(/soil …<\/p>$/);
});

it('is well nested wherever it ends', () => {
  const word = fc.constantFrom('heap', 'soil &amp; sand', 'ein sehr langes Wort', '<strong>warm</strong>', '<br />', '<a href="/spaces/soil">soil</a>');
  const block = fc.array(word, { maxLength: 6 }).chain((words) => fc.constantFrom(`<p>${words.join(' ')}</p>`, `<ul>\n<li>${words.join(' ')}</li>\n</ul>`, `<blockquote>\n<p>${words.join(' ')}</p>\n</blockquote>`));
  fc.assert(fc.property(fc.array(block, { maxLength: 5 }), fc.nat(120), (blocks, most) => {
    const open: string[] = [];
    for (const [, slash, name = ''] of posted(blocks.join('\n'), most).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (name === 'br') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  }));
});
