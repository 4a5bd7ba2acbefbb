import { describe, expect, it } from 'vitest';
import { htmlToText } from './html.ts';

describe('HTML', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['line breaks', '<div>One<br>Two</div><div>Three</div>', 'One\nTwo\nThree'],
    ['entities', '&eacute;&eacute;n &lt;b&gt; &amp;amp; &#8364;', 'één <b> &amp; €'],
    ['spaces', '<p>One\n  two&nbsp;three</p>', 'One two three'],
    ['scripts and styles', '<style>p{}</style><script>alert(1)</script><title>T</title>One', 'One'],
    ['comments', 'One<!-- two -->', 'One'],
    ['quotations', 'Yes<blockquote>One<br>Two<blockquote>Three</blockquote></blockquote>No', 'Yes\n> One\n> Two\n> > Three\nNo'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['code', '<pre>if (a) {\n  b();\n}</pre>', 'if (a) {\n  b();\n}'],
    ['tables', '<table><tr><th>One</th><td>Two</td></tr><tr><td>Three</td></tr></table>', 'One Two\nThree'],
    ['what is not closed', '<div><p>One<b>Two', 'OneTwo'],
  ])('becomes text: %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
