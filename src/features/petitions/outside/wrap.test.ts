import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from './wrap.ts';

const measure = (words: string) => Array.from(words).length;

test('no line is wider than there is room, and there are no more than asked for', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 12, max: 60 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
    const lines = wrapped(words, width, most, measure);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(width, ...[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)].map(({ segment }) => measure(segment))));
  }));
});

test.each([
  ['Let the banks bloom', 12, 3, ['Let the', 'banks bloom']], ['Donaudampfschiff', 8, 3, ['Donaudam', 'pfschiff']], ['one two three four', 9, 1, ['one two…']], ['', 9, 3, []],
])('%j in %d', (words, width, most, lines) => {
  expect(wrapped(words, width, most, measure)).toEqual(lines);
});
