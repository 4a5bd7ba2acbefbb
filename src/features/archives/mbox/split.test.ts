import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMbox, sampleMessage } from '../sample.ts';
import type { RawMessage } from './raw.ts';
import { MboxSplitter } from './split.ts';

function split(...chunks: Buffer[]): RawMessage[] {
  const splitter = new MboxSplitter();
  const messages: RawMessage[] = [];
  for (const chunk of chunks) messages.push(...splitter.push(chunk));
  return [...messages, ...splitter.end()];
}

function inChunks(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}

function shown({ line, envelope, headers, body }: RawMessage): unknown {
  return [line, envelope, headers.toString(), body.toString()];
}

const header = 'From: Bram <bram@example.org>';

describe('a line that parts two messages', () => {
  it.each([
    ['pipermail', 'From bram at example.org  Mon Jan  1 12:00:00 2007', header],
    ['a mail server', 'From bram@example.org Mon Jan  1 12:00:00 2007', header],
    ['a zone after the time', 'From 1581@xxx Mon Jan 01 12:00:00 +0000 2007', header],
    ['a named zone', 'From bram@example.org Mon Jan  1 12:00:00 CET 2007', header],
    ['a zone at the end', 'From bram@example.org Mon Jan  1 12:00:00 2007 +0100', header],
    ['no seconds', 'From bram@example.org Mon Jan  1 12:00 2007', header],
    ['the day first', 'From bram@example.org Mon, 1 Jan 2007 12:00:00 +0100', header],
    ['Thunderbird', 'From - Mon Jan  1 12:00:00 2007', 'X-Mozilla-Status: 0001'],
    ['UUCP', 'From bram Mon Jan  1 12:00:00 1990 remote from mill', header],
    ['a second escaped one', 'From bram Mon Jan  1 12:00:00 1990', '>From bram Mon Jan  1 12:00:00 1990'],
  ])('is known: %s', (_, line, next) => {
    const mbox = Buffer.from(`${sampleMessage()}${line}\n${next}\n\nText\n`);
    expect(split(mbox)).toHaveLength(2);
  });

  it.each([
    ['prose', 'From what I know, it will rain.', 'Bring: an umbrella'],
    ['prose with a date', 'From our chat on Mon Jan 1 2007 I learnt', 'Time: none was set'],
    ['no header under it', 'From bram at example.org  Mon Jan  1 12:00:00 2007', 'I wrote this line.'],
    ['nothing under it', 'From bram at example.org  Mon Jan  1 12:00:00 2007', ''],
    ['a patch', `From ${'0a'.repeat(20)} Mon Sep 17 00:00:00 2001`, header],
    ['an escaped one', '>From bram at example.org  Mon Jan  1 12:00:00 2007', header],
  ])('is not taken for one: %s', (_, line, next) => {
    const mbox = Buffer.from(sampleMessage({ body: `Before\n\n${line}\n${next}\n\nAfter` }));
    expect(split(mbox)).toHaveLength(1);
  });

  it('is not taken for one where no blank line stands before it', () => {
    const body = `Before\nFrom bram at example.org  Mon Jan  1 12:00:00 2007\n${header}`;
    expect(split(Buffer.from(sampleMessage({ body })))).toHaveLength(1);
  });

  it('is a patch in a file of patches, and bare in a file of bare ones', () => {
    const patch = `From ${'0a'.repeat(20)} Mon Sep 17 00:00:00 2001\n${header}\n\nText\n\n`;
    const bare = `From bram\n${header}\n\nText\n\n`;
    expect(split(Buffer.from(patch.repeat(3)))).toHaveLength(3);
    expect(split(Buffer.from(bare.repeat(3)))).toHaveLength(3);
    expect(split(Buffer.from(sampleMessage({ body: 'x' }) + bare))).toHaveLength(1);
  });
});

describe('a message', () => {
  it('has its headers, its body and its line in the file', () => {
    const [first, second] = split(sampleMbox([{ body: 'One' }, { body: 'Two' }]));
    expect(first?.envelope).toBe('From anna at example.org  Mon Jan  1 12:00:00 2007');
    expect(first?.headers.toString()).toMatch(/^From: anna.*\nDate: .*\nSubject: .*\n\n$/);
    expect(second?.body.toString()).toBe('Two\n\n');
    expect([first?.line, second?.line]).toEqual([1, 8]);
  });

  it('is the same with the line ends of Windows', () => {
    const unix = sampleMbox([{ body: 'One' }, { body: 'Two' }]);
    const windows = split(Buffer.from(unix.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    expect(windows.map(({ line }) => line)).toEqual(split(unix).map(({ line }) => line));
    expect(windows[1]?.body.toString()).toBe('Two\r\n\r\n');
  });

  it('is kept up to two megabytes, and the rest is counted', () => {
    const line = `${'x'.repeat(75)}\n`;
    const huge = sampleMessage({ body: `The text\n${line.repeat(100_000)}` });
    const chunks = inChunks(Buffer.from(huge + sampleMessage()), Array.from({ length: 200 }, () => 65_536));
    const [first, second] = split(...chunks);
    expect(first?.body.toString()).toMatch(/^The text\n/);
    expect(first?.headers.length).toBeGreaterThan(50);
    expect(first?.bytes).toBe(huge.length);
    expect(first?.skippedBytes).toBe(huge.length - 2 * 1024 * 1024);
    expect(second?.skippedBytes).toBe(0);
  });

  it('may have a line without an end', () => {
    const mbox = Buffer.from(sampleMessage({ body: 'x'.repeat(300_000) }) + sampleMessage());
    const [first, second] = split(...inChunks(mbox, [100_000, 100_000]));
    expect(first?.bytes).toBeGreaterThan(300_000);
    expect(second?.line).toBe(8);
  });
});

it('splits the same wherever the chunks end', () => {
  const piece = fc.constantFrom(
    sampleMessage(), 'From ', 'From bram at example.org  Mon Jan  1 12:00:00 2007\n', `${header}\n`, '\n', '\r\n', 'F',
    '\nFrom the start\n', 'x'.repeat(1200), '>From a\n', ' text\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(400), { maxLength: 60 }), (pieces, sizes) => {
      const mbox = Buffer.from(pieces.join(''));
      expect(split(...inChunks(mbox, sizes)).map(shown)).toEqual(split(mbox).map(shown));
    }),
  );
});
