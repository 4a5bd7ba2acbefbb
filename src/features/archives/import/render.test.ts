import { describe, expect, it } from 'vitest';
import { renderLetter } from './render.ts';

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
