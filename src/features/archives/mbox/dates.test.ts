import { describe, expect, it } from 'vitest';
import { isPlausible, parseDate } from './dates.ts';

describe('a date', () => {
  it.each([
    ['Tue, 23 Aug 2005 00:43:51 +0900', '2005-08-22T15:43:51Z'],
    ['23 Aug 2005 00:43 +0900', '2005-08-22T15:43:00Z'],
    ['Mon, 01 Jan 2007 12:00:00 GMT', '2007-01-01T12:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 -0300 (GMT-03:00)', '2007-01-01T15:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 +0200 (CEST)', '2007-01-01T10:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 CEST', '2007-01-01T10:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 EST', '2007-01-01T17:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 (JST)', '2007-01-01T03:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 XYZ', '2007-01-01T12:00:00Z'],
    ['Mon, 1 Jan 2007 12:00:00 +9900', '2007-01-01T12:00:00Z'],
    ['Mon, 1 Jan 07 12:00:00 +0000', '2007-01-01T12:00:00Z'],
    ['Fri, 1 Jan 99 12:00:00 +0000', '1999-01-01T12:00:00Z'],
    ['Wed, 1 Jan 103 12:00:00 +0000', '2003-01-01T12:00:00Z'],
    ['Mon Jan  1 12:00:00 2007', '2007-01-01T12:00:00Z'],
    ['  Mon Jan  1 12:00:00 2007 -0500', '2007-01-01T17:00:00Z'],
    ['Mon Jan 01 12:00:00 +0000 2007', '2007-01-01T12:00:00Z'],
    ['Mon Jan  1 12:00:00 CET 2007', '2007-01-01T11:00:00Z'],
    ['01-Jan-2007 12:00:00', '2007-01-01T12:00:00Z'],
    ['2007-01-01T12:00:00Z', '2007-01-01T12:00:00Z'],
    ['2007-01-01T12:00:00.123+01:00', '2007-01-01T11:00:00Z'],
    ['2007/01/02', '2007-01-02T00:00:00Z'],
    ['Jan 1, 2007 at 2:30 PM', '2007-01-01T14:30:00Z'],
    ['Mo, 1 Dez 2003 12:00:00 +0100', '2003-12-01T11:00:00Z'],
    ['lun, 1 févr. 2010 12:00:00 +0100', '2010-02-01T11:00:00Z'],
    ['di 5 mrt 2013 09:15:00 +0100', '2013-03-05T08:15:00Z'],
    ['mar, 3 abr 2007 12:00:00 +0200', '2007-04-03T10:00:00Z'],
    ['1 juillet 2008 12.30', '2008-07-01T12:30:00Z'],
  ])('is read: %s', (text, moment) => {
    expect(new Date(parseDate(text) ?? Number.NaN).toISOString()).toBe(new Date(moment).toISOString());
  });

  it.each(['', 'yesterday', 'Mon, 31 Feb 2007 12:00:00 +0000', 'Mon, 1 Foo 2007 12:00:00 +0000', '2007-13-01'])('is none: "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('is plausible from 1971 to now', () => {
    const now = Date.UTC(2020, 0, 1);
    expect([null, 0, Date.UTC(1970, 5, 1), now + 1].map((at) => isPlausible(at, now))).toEqual([false, false, false, false]);
    expect([Date.UTC(1985, 0, 1), now].map((at) => isPlausible(at, now))).toEqual([true, true]);
  });
});
