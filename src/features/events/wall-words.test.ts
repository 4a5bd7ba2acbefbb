import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainWords, wallWords } from './wall-words.ts';

it('is read from a wall and typed on a phone', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
    const code = wallWords(bytes);
    expect(code).toMatch(/^[2-9BCDFGHJKMNP-TV-Z]{4}-[2-9BCDFGHJKMNP-TV-Z]{4}$/);
    for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, code.replace('-', '')]) expect(plainWords(typed)).toBe(plainWords(code));
  }));
});

it('tells bytes apart', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 37n }), fc.bigInt({ min: 0n, max: 2n ** 37n }), (one, other) => {
    const code = (value: bigint) => wallWords(Buffer.from(value.toString(16).padStart(16, '0'), 'hex'));
    expect(code(one) === code(other)).toBe(one === other);
  }));
});
