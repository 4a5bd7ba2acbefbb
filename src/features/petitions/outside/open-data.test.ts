import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, safePlaces } from './open-data.ts';

test('nothing under five is told, not even by subtracting, and nobody is lost', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ place: fc.string({ maxLength: 2 }), signatures: fc.integer({ min: 1, max: 30 }) }), { selector: ({ place }) => place }), (counted) => {
    const all = counted.reduce((sum, { signatures }) => sum + signatures, 0);
    const { places, elsewhere } = safePlaces(counted);
    expect(places.every(({ place, signatures }) => place !== '' && signatures >= fewest)).toBe(true);
    if (places.length > 0) expect(elsewhere === 0 || elsewhere >= fewest).toBe(true);
    expect(places.reduce((sum, { signatures }) => sum + signatures, elsewhere)).toBe(all);
  }));
});
