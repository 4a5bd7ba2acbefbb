import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddresses } from './mask.ts';

describe('an address', () => {
  it.each([
    ['Write to anna@example.org.', 'Write to a…@example.org.'],
    ['<mailto:Anna.de-Boer+list@mail.example.org>', '<mailto:A…@mail.example.org>'],
    ['anna at example.org wrote:', 'a…@example.org wrote:'],
    ['"Anna" <anna at example.org>', '"Anna" <a…@example.org>'],
    ['anna [at] example [dot] org', 'a…@example.org'],
    ['anna(at)example.org', 'a…@example.org'],
    ['ANNA AT EXAMPLE DOT ORG', 'A…@EXAMPLE.ORG'],
    ['"anna boer"@example.org', 'a…@example.org'],
    ['rené@tüin.example', 'r…@tüin.example'],
    ['anna@b.org@c.org', 'a…@b…@c.org'],
    ['https://anna:secret@example.org/', 'https://anna:s…@example.org/'],
    ['Message-ID: <20070101.12@mail.example.org>', 'Message-ID: <2…@mail.example.org>'],
    ['<look at example.org>', '<l…@example.org>'],
  ])('is masked: %s', (text, masked) => {
    expect(maskAddresses(text)).toBe(masked);
  });

  it.each([
    'array[i] @ 3',
    '@@ -1,7 +1,7 @@ int main(void)',
    'git clone git@example.org:garden.git',
    'npm install garden@1.2.3',
    '@Override public void grow() {}',
    'Have a look at www.example.org, or meet at noon.',
    'It crashes at garden.py',
    'root@garden:~# ls',
    'We meet at home.',
  ])('is none, and stays: %s', (text) => {
    expect(maskAddresses(text)).toBe(text);
  });
});

it('leaves no address that a plain pattern finds', () => {
  const marks = ['@', ' at ', '.', ' ', '-', '_', '"', '<', '[at]', ' dot ', '…', '+'];
  const piece = fc.constantFrom('anna', 'example', 'org', '1', 'é', 'git', ...marks);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const masked = maskAddresses(pieces.join(''));
      const found = masked.match(/[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gi) ?? [];
      expect(found.filter((address) => !/^git@/i.test(address))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
