import { describe, expect, it } from 'vitest';
import { authorOf, readAuthor } from './addresses.ts';

describe('an author', () => {
  it.each([
    ['"Anna de Boer" <Anna@Example.org>', 'Anna de Boer', 'anna@example.org'],
    ['Anna de Boer <anna at example.org>', 'Anna de Boer', 'anna@example.org'],
    ['anna at example.org (Anna de Boer)', 'Anna de Boer', 'anna@example.org'],
    ['anna@example.org (Anna (Garden Club))', 'Anna (Garden Club)', 'anna@example.org'],
    ['anna  at  example.org ()', '', 'anna@example.org'],
    ['anna à example.org (Anna)', 'Anna', 'anna@example.org'],
    ['anna [at] example.org', '', 'anna@example.org'],
    ['anna at example.org', '', 'anna@example.org'],
    ['<anna@example.org>', '', 'anna@example.org'],
    ['<anna@example.org> (Anna)', 'Anna', 'anna@example.org'],
    ['"Boer, Anna de" <anna@example.org>', 'Boer, Anna de', 'anna@example.org'],
    ['"Anna \\"Ann\\" Boer" <anna@example.org>', 'Anna "Ann" Boer', 'anna@example.org'],
    ["'Anna' <anna@example.org>", 'Anna', 'anna@example.org'],
    ['Anna <anna@example.org>, Bram <bram@example.org>', 'Anna', 'anna@example.org'],
    ['anna at example.org (anna at example.org)', '', 'anna@example.org'],
    ['"anna@example.org" <anna@example.org>', '', 'anna@example.org'],
    ['=?utf-8?Q?Ren=C3=A9?= <rene@example.org>', 'René', 'rene@example.org'],
    ['rene at example.org (=?ISO-8859-1?Q?Ren=E9?= Boer)', 'René Boer', 'rene@example.org'],
    ['=?utf-8?Q?Boer=2C_Ren=C3=A9_=3Cx=3E?= <rene@example.org>', 'Boer, René <x>', 'rene@example.org'],
    ['=?utf-8?Q?Anna_<anna@example.org>?=', 'Anna', 'anna@example.org'],
    ['Ren\u00e9 <rene@example.org>', 'René', 'rene@example.org'],
    ['Anna de Boer', 'Anna de Boer', null],
    ['anna...@example.org', 'anna...', null],
    ['Anna <anna...@example.org>', 'Anna', null],
    ['Anna <>', 'Anna', null],
    ['', '', null],
  ])('is read: %s', (from, name, address) => {
    expect(readAuthor(from)).toEqual({ name, address });
  });

  it('is the one for whom list software speaks', () => {
    const from: [string, string] = ['from', '"Anna via Garden" <garden@example.org>'];
    expect(authorOf(new Map([from, ['reply-to', 'Anna <anna@example.org>']]), '')).toEqual({ name: 'Anna', address: 'anna@example.org' });
    expect(authorOf(new Map([from]), '')).toEqual({ name: 'Anna', address: null });
    expect(authorOf(new Map([from, ['reply-to', 'garden@example.org']]), '').address).toBeNull();
  });

  it('is the sender where no From header stands', () => {
    expect(authorOf(new Map([['sender', 'Anna <anna@example.org>']]), '').address).toBe('anna@example.org');
    expect(authorOf(new Map(), 'From anna at example.org  Mon Jan  1 12:00:00 2007').address).toBe('anna@example.org');
  });
});
