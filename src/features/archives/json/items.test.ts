import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonItem, jsonItems } from './items.ts';

async function itemsOf(text: string, lists: readonly string[] = [], cuts: readonly number[] = []): Promise<JsonItem[]> {
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((one, other) => one - other), bytes.length];
  // oxlint-disable-next-line require-await -- stands for a stream
  async function* chunks(): AsyncGenerator<Buffer> {
    for (const [at, place] of places.entries()) yield bytes.subarray(place, places[at + 1] ?? place);
  }
  const items: JsonItem[] = [];
  for await (const item of jsonItems(chunks(), new Set(lists))) items.push(item);
  return items;
}

describe('the entries of a JSON file', () => {
  it('come one by one, with their lines', async () => {
    expect(await itemsOf('[\n {"a": "],\\"}"},\n\n [1, {"b": 2}], "c"\n]')).toEqual([
      { list: '', value: { a: '],"}' }, line: 2 }, { list: '', value: [1, { b: 2 }], line: 4 }, { list: '', value: 'c', line: 4 },
    ]);
  });

  it('are those of the lists that are asked for', async () => {
    const text = JSON.stringify({ version: 'messages', skip: [{ messages: [1] }], messages: [{ a: 1 }, 2], inner: { messages: [3] }, 'né': ['x'] });
    expect((await itemsOf(text, ['messages', 'né'])).map(({ list, value }) => [list, value])).toEqual([['messages', { a: 1 }], ['messages', 2], ['né', 'x']]);
  });

  it('are the same wherever the stream is cut', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const file = fc.oneof(fc.array(value), fc.record({ one: value, list: fc.array(value), other: fc.array(value) }));
    await fc.assert(fc.asyncProperty(file, fc.array(fc.nat(2000), { maxLength: 8 }), fc.constantFrom(0, 2), async (whole, cuts, space) => {
      const items = await itemsOf(JSON.stringify(whole, null, space), ['list'], cuts);
      const expected = Array.isArray(whole) ? whole : whole.list;
      expect(items.map((item) => item.value)).toEqual(JSON.parse(JSON.stringify(expected)));
    }));
  });

  it('are the same, with their lines, in pieces of any size: in the middle of a letter, an escape or a name', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '"', '\\', '\n', '[', '}', ',', ':'), maxLength: 12 });
    const item = fc.oneof(text, fc.record({ text, more: fc.array(text, { maxLength: 3 }) }));
    const file = fc.record({ [`"\\`]: text, 'né': fc.array(item, { maxLength: 6 }), other: fc.array(item, { maxLength: 3 }), '漢"': fc.array(item, { maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(file, fc.integer({ min: 1, max: 7 }), fc.constantFrom(0, 2), async (whole, size, space) => {
      const written = JSON.stringify(whole, null, space);
      const pieces = Array.from({ length: Math.ceil(Buffer.byteLength(written) / size) }, (_, at) => at * size);
      const items = await itemsOf(written, ['né', 'other'], pieces);
      expect(items.map(({ value }) => value)).toEqual([...whole['né'], ...whole.other]);
      expect(items).toEqual(await itemsOf(written, ['né', 'other']));
    }));
  });

  it.each([
    ['ends as an object', '[{"a": 1}, {"b": 2}}'], ['ends as an object, in a list that is asked for', '{"list": [1, 2}, "more": []}'],
    ['is followed by another that is cut off', '[{"a": 1}][{"b": 2}, {'], ['ends twice', '[1]]'],
  ])('of an array that %s are not lost in silence', async (_, text) => {
    await expect(itemsOf(text, ['list'])).rejects.toThrow(SyntaxError);
  });

  it.each([['cut off', '[{"a": 1}, {"b"'], ['cut off between two', '[{"a": 1},'], ['no JSON', '[{"a": 1}, {b}]'], ['nothing', '']])('that is %s is told after what was whole', async (_, text) => {
    await expect(itemsOf(text)).rejects.toThrow(SyntaxError);
  });
});
