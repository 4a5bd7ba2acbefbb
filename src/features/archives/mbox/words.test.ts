import fc from 'fast-check';
import libmime from 'libmime';
import { describe, expect, it } from 'vitest';
import { decodeWords } from './words.ts';

describe('encoded words', () => {
  it.each([
    ['=?UTF-8?Q?caf=C3=A9?= bij Anna', 'café bij Anna'],
    ['=?utf-8?B?w6k=?=', 'é'],
    ['=?utf-8?q?a_b?=', 'a b'],
    ['=?UTF-8?Q?caf=C3?= =?UTF-8?Q?=A9?=', 'café'],
    ['=?utf-8?B?w?= =?utf-8?B?6k=?=', 'é'],
    ['=?utf-8?B?w6k=?=\t=?utf-8?B?w6k=?=', 'éé'],
    ['=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['=?utf-8?Q?a?==?iso-8859-1?Q?=E9?=', 'aé'],
    ['=?iso-8859-1?Q?a b=E9?=', 'a bé'],
    ['=?iso-8859-1?Q?=93hi=94?=', '“hi”'],
    ['=?iso-8859-1?Q?caf=C3=A9?=', 'café'],
    ['=?UTF-8?Q?caf=E9?=', 'café'],
    ['=?x-garden?Q?caf=E9?=', 'café'],
    ['=?windows-1252*nl?Q?=80?=', '€'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?UTF-8?Q?cut_off', 'cut off'],
    ['=?UTF-8?Q?cut_off?', 'cut off'],
    ['Why =?', 'Why =?'],
    ['=?broken?= text', '=?broken?= text'],
  ])('are decoded: %s', (value, text) => {
    expect(decodeWords(value)).toBe(text);
  });

  it('come out as any mail program wrote them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('Q', 'B'), (text, encoding) => {
        fc.pre(!/=\?|\?=/.test(text));
        expect(decodeWords(libmime.encodeWord(text, encoding, 52))).toBe(text);
      }),
    );
  });
});
