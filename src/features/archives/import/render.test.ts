import { describe, expect, it } from 'vitest';
import { renderText } from './render.ts';

const renderLetter = (text: string, attachments: Parameters<typeof renderText>[1]) => renderText(text, attachments, 'letter');

const html = (...lines: string[]) => renderLetter(lines.join('\n'), []).html;

describe('a letter of an archive, as it is shown', () => {
  it('folds a quotation under the line that says whom', () => {
    expect(html('On Monday Anna wrote:', '> The heap is cold.', '> > It was warm.', '', 'Turn it.')).toBe(
      '<details class="mail-quote"><summary>On Monday Anna wrote:</summary><blockquote>The heap is cold.\n&gt; It was warm.</blockquote></details><div class="mail-text">Turn it.</div>',
    );
  });

  it('folds one without such a line under its first words', () => {
    expect(html('> The heap is cold.', '', 'Turn it.')).toContain('<summary>&gt; The heap is cold.</summary><blockquote>The heap is cold.</blockquote>');
  });

  it('lets lines flow that a program broke, and masks addresses', () => {
    expect(html('We have had a wet spring, and the heap behind the school has gone cold', 'again; write to anna@heap.example.')).toBe(
      '<div class="mail-text">We have had a wet spring, and the heap behind the school has gone cold again; write to a…@heap.example.</div>',
    );
  });

  it('keeps the changes to a program as they are, folded where they are long', () => {
    const patch = ['--- a/heap.c', '+++ b/heap.c', '@@ -1,2 +1,2 @@', '-int cold;', '+int warm; /* <b> */'];
    expect(html('This warms it.', '', ...patch)).toBe(
      `<div class="mail-text">This warms it.</div><details class="mail-quote" open><summary>--- a/heap.c · +1 −1</summary><pre class="mail-patch" tabindex="0">${patch.join('\n').replace('<b>', '&lt;b&gt;')}</pre></details>`,
    );
    expect(html(...patch, ...Array.from({ length: 40 }, () => '+more'))).toContain('<details class="mail-quote"><summary>--- a/heap.c · +41 −1</summary>');
  });

  it('names what was attached, but not the same text as a page or a signature', () => {
    const attachments = [
      { name: '', type: 'text/html' }, { name: '', type: 'application/pgp-signature' }, { name: '', type: '' },
      { name: 'heap.jpg', type: 'image/jpeg' }, { name: '', type: 'image/png' }, { name: 'notes.html', type: 'text/html' },
    ];
    expect(renderLetter('See.', attachments).html).toBe('<div class="mail-text">See.</div><ul class="mail-attachments"><li>heap.jpg</li><li>image/png</li><li>notes.html</li></ul>');
  });

  it('masks an address that flows together, and keeps no NUL', () => {
    const hyphen = html('Bring what you have to the shed, or else please send a letter to anna@garden-', 'project.example and say so.');
    expect(hyphen).toContain('a…@garden-project.example');
    const scrubbed = ['See.', '-------------- next part --------------', 'A non-text attachment was scrubbed...', 'Name: a\0b.png', 'Type: image/png', 'Size: 12 bytes', 'Desc: not available', 'Url : http://lists.example/a.png'];
    const { html: shown } = renderLetter('See.', [{ name: 'a\0b.png', type: 'image/png' }]);
    expect(shown).toContain('<li>ab.png</li>');
    expect(html(...scrubbed)).not.toContain('\0');
  });

  it('says where it was cut', () => {
    expect(renderLetter('word '.repeat(60_000), []).html).toMatch(/\[…\]<\/div>$/);
  });
});

describe('what comes from elsewhere than mail', () => {
  it('keeps its lines where it is plain, and no quotation or signature is looked for', () => {
    expect(renderText('> Yes\n-- \nanna@heap.example: https://heap.example/a <b>', [], 'plain')).toEqual({
      body: '> Yes\n-- \na…@heap.example: https://heap.example/a <b>',
      html: '<div class="mail-text">&gt; Yes\n-- \na…@heap.example: <a href="https://heap.example/a" rel="nofollow ugc noopener">https://heap.example/a</a> &lt;b&gt;</div>',
    });
    expect(renderText('', [{ name: '', type: 'image/*' }], 'plain').html).toBe('<ul class="mail-attachments"><li>image/*</li></ul>');
  });

  it('is shown as Markdown where it is', () => {
    expect(renderText('**Yes**, anna@heap.example\n\n> No <script>', [], 'markdown').html).toBe('<p><strong>Yes</strong>, a…@heap.example</p>\n<blockquote>\n<p>No &lt;script&gt;</p>\n</blockquote>');
  });

  it.each([
    ['<p onclick="x()">Yes <b>no</b><script>x()</script></p>', '<p>Yes <b>no</b></p>'],
    ['<a href="/u/bram" class="mention">@bram</a> <a href="https://heap.example">x</a> <a href="javascript:x()">y</a>', '@bram <a href="https://heap.example" rel="nofollow ugc noopener">x</a> y'],
    ['<a href="https://heap.example"> </a><a href="https://heap.example"><b>x</b></a>', '<a href="https://heap.example" rel="nofollow ugc noopener"><b>x</b></a>'],
    ['<img class="emoji" alt=":seedling:" src="https://x.example/s.png"> <img src="https://x.example/heap.jpg?1"> <img class="avatar" src="https://x.example/a.png">', ':seedling: heap.jpg'],
    ['<h1>Heap</h1><p>Write to anna@heap.example</p>', '<p>Heap</p><p>Write to a…@heap.example</p>'],
    ['<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation>x^2</annotation></semantics></math></span><span class="katex-html">x2</span></span>', 'x^2'],
    ['<pre><code>a &lt; b</code></pre><p>cut o', '<pre><code>a &lt; b</code></pre><p>cut o</p>'],
  ])('is safe where it is HTML: %s', (html, shown) => {
    expect(renderText(html, [], 'html').html).toBe(shown);
  });
});
