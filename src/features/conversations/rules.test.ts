import { describe, expect, it } from 'vitest';
import { excerptOf } from './rules.ts';

describe('the first words of a post', () => {
  it('are its own, without marks', () => {
    expect(excerptOf('> quoted\n\n**Who** brings [the key](https://example.org/key)?')).toBe('Who brings the key?');
  });

  it('end at a whole word', () => {
    expect(excerptOf('one two three', 9)).toBe('one two…');
  });

  it('are found at once in a body of two million open brackets', () => {
    expect(excerptOf('['.repeat(2_000_000)).length).toBe(161);
  });
});
