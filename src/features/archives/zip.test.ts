import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openArchive } from './find.ts';
import { sampleMbox } from './sample.ts';
import { surveyArchive } from './survey.ts';

const refusal = (message: string) => expect.objectContaining({ name: 'UnreadableArchive', message });

const now = Date.UTC(2026, 0, 1);
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'zip-'))));
afterEach(() => rm(folder, { recursive: true }));

const message = (user: string, ts: string) => ({ type: 'message', user, text: 'Hello', ts });
const days = { 'export/general/2020-01-01.json': [message('U1', '1577880000.000100')], 'export/general/2020-01-02.json': [message('U2', '1577966400.000100'), message('U1', '1577966500.000100')] };

it('a zip is read as the folder that it was, without what a Mac adds', async () => {
  const path = join(folder, 'export.zip');
  await writeFile(path, zipOf({ ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, JSON.stringify(day)])), '__MACOSX/export/._general': 'x', 'export/.DS_Store': 'x' }));
  const archive = await openArchive(path);
  expect([archive.format.name, archive.files.map(({ name }) => name), archive.passedOver]).toEqual(['slack', Object.keys(days), []]);
  expect((await surveyArchive(archive, undefined, now)).counts).toMatchObject({ messages: 3, people: 2, files: 2 });
});

it('a zip of letters in a folder is part of the archive there', async () => {
  await writeFile(join(folder, '2007-January.zip'), zipOf({ 'january.mbox': sampleMbox([{ id: '1@x' }]) }));
  await writeFile(join(folder, '2007-February.txt'), sampleMbox([{ id: '2@x' }]));
  expect((await surveyArchive(await openArchive(folder), undefined, now)).counts).toMatchObject({ messages: 2, files: 2 });
});

it('a zip that is cut off, locked, or of other things is refused in one sentence', async () => {
  const path = join(folder, 'export.zip');
  const whole = zipOf({ 'a.txt': 'It rains.' });
  await writeFile(path, whole.subarray(0, -30));
  await expect(openArchive(path)).rejects.toThrow(refusal('export.zip is a zip file that is cut off or damaged, so nothing of it was read.'));
  await writeFile(path, whole);
  await expect(openArchive(path)).rejects.toThrow('export.zip has no archive in it: a.txt is no archive that can be read (it looks like a text).');
  await writeFile(path, zipOf({ 'a.txt': 'It rains.' }, 1));
  await expect(openArchive(path)).rejects.toThrow('export.zip is locked by a password: unpack it first.');
  await writeFile(path, zipOf({}));
  await expect(openArchive(path)).rejects.toThrow('export.zip is empty: there is no file in it.');
});

it('what is damaged in a zip is named, and what came before it stays', async () => {
  const path = join(folder, 'export.zip');
  const day = JSON.stringify([...Array.from({ length: 400 }).keys()].map((at) => message('U1', `${1_577_880_000 + at}.000100`)));
  await writeFile(path, zipOf({ 'general/2020-01-01.json': day, 'general/2020-01-02.json': day.replaceAll('15778', '15779') }).fill(0xff, 700, 900));
  const { counts, skipped } = await surveyArchive(await openArchive(path), undefined, now);
  expect(counts.messages).toBeGreaterThan(400);
  expect(skipped).toEqual([{ file: `${path}/general/2020-01-01.json`, line: 1, reason: { name: 'no-json' } }]);
});

/** A zip as programs write it. Source: APPNOTE.TXT 6.3.10. */
function zipOf(files: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const sizes = [crc32(content), packed.length, Buffer.byteLength(content)];
    const local = [numbers(4, 0x04034b50), numbers(2, 20, flags, 8, 0, 0), numbers(4, ...sizes), numbers(2, Buffer.byteLength(name), 0), Buffer.from(name), packed];
    centrals.push(numbers(4, 0x02014b50), numbers(2, 20, 20, flags, 8, 0, 0), numbers(4, ...sizes), numbers(2, Buffer.byteLength(name), 0, 0, 0, 0), numbers(4, 0, offset), Buffer.from(name));
    locals.push(...local);
    offset += Buffer.concat(local).length;
  }
  const count = Object.keys(files).length;
  return Buffer.concat([...locals, ...centrals, numbers(4, 0x06054b50), numbers(2, 0, 0, count, count), numbers(4, Buffer.concat(centrals).length, offset), numbers(2, 0)]);
}

function numbers(bytes: 2 | 4, ...values: readonly number[]): Buffer {
  const written = Buffer.alloc(bytes * values.length);
  for (const [at, value] of values.entries()) written.writeUIntLE(value, at * bytes, bytes);
  return written;
}
