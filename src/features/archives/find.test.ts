import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from './find.ts';
import { sampleMbox } from './sample.ts';
import { surveyArchive } from './survey.ts';
import { UnreadableArchive } from './unreadable.ts';

const refusal = (message: string) => expect.objectContaining({ name: 'UnreadableArchive', message });

const mbox = sampleMbox([{ id: '1@x' }, { id: '2@x' }]);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garden-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('an archive', () => {
  it.each([
    ['an mbox', mbox],
    ['an mbox that is packed', gzipSync(mbox)],
    ['an mbox that begins with blank lines', Buffer.concat([Buffer.from('\n\r\n'), mbox])],
    ['an mbox with the line ends of Windows', mbox.toString().replaceAll('\n', '\r\n')],
  ])('is known by what is in it: %s', async (_, bytes) => {
    const path = await write('report.pdf', bytes);
    const archive = await openArchive(path);
    expect([archive.format.name, archive.files.map((file) => file.path), archive.passedOver]).toEqual(['mbox', [path], []]);
    expect((await surveyArchive(archive)).counts.messages).toBe(2);
  });

  it('may be a folder, with its files in the order of time', async () => {
    await mkdir(join(folder, 'old'));
    const names = ['2007-January.txt', '2007-April.txt', '2007-December.txt.gz', '2006-August.txt', 'old/2005.mbox', '2007-February.txt'];
    for (const name of names) await write(name, name.endsWith('.gz') ? gzipSync(mbox) : mbox);
    await write('.hidden', mbox);
    await write('index.html', '<html><title>The garden list</title></html>');
    await write('2008-May.txt', '');
    const archive = await openArchive(folder);
    expect(archive.files.map(({ name }) => name)).toEqual([
      '2006-August.txt', '2007-January.txt', '2007-February.txt', '2007-April.txt', '2007-December.txt.gz', 'old/2005.mbox',
    ]);
    expect(archive.passedOver.map(({ reason }) => reason)).toEqual([{ name: 'empty-file', file: '2008-May.txt' }, { name: 'other-kind', file: 'index.html', look: 'web-page' }]);
  });

  it('tells which of its files could not be opened, and not which belong to something else', async () => {
    await write('2007-January.txt', mbox);
    await write('2007-April.txt.gz', gzipSync(mbox).subarray(0, -9));
    await write('2007-June.zip', 'PK\u0003\u0004');
    await write('index.html', '<html></html>');
    const { counts, skipped } = await surveyArchive(await openArchive(folder));
    expect(counts.messages).toBe(2);
    expect(skipped).toEqual([
      { file: join(folder, '2007-April.txt.gz'), line: 1, reason: { name: 'gzip-cut-off', file: '2007-April.txt.gz' } },
      { file: join(folder, '2007-June.zip'), line: 1, reason: { name: 'zip-damaged', file: '2007-June.zip' } },
    ]);
  });

  it('may have a folder in it that nobody may look into: that is told, and the rest is read', async () => {
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'locked'), { mode: 0 });
    await write('2007-January.txt', mbox);
    await asSomebody(async () => {
      const archive = await openArchive(folder);
      expect(archive.files.map(({ name }) => name)).toEqual(['2007-January.txt']);
      expect(archive.passedOver).toEqual([{ file: join(folder, 'locked'), reason: { name: 'no-right', file: 'locked' }, isUnreadable: true }]);
      await expect(openArchive(join(folder, 'locked'))).rejects.toThrow(refusal('locked cannot be read: you have no right to.'));
    });
  });
});

/** The administrator of a machine may read everything: whatever is about rights is tried as somebody else. */
async function asSomebody(act: () => Promise<void>): Promise<void> {
  const mine = process.geteuid?.();
  if (mine === 0) process.seteuid?.(65_534);
  try {
    await act();
  } finally {
    if (mine === 0) process.seteuid?.(0);
  }
}

describe('what is no archive is refused in one sentence', () => {
  it.each([
    ['report.pdf', '%PDF-1.7\n', 'report.pdf is no archive that can be read (it looks like a PDF).'],
    ['garden.mbox', '', 'garden.mbox is empty.'],
    ['garden.zip', 'PK\u0003\u0004', 'garden.zip is a zip file that is cut off or damaged, so nothing of it was read.'],
    ['mail.eml', 'From: anna@example.org\nTo: x\n', 'mail.eml is no archive that can be read (it looks like an e-mail message that says neither when nor what it is).'],
    ['notes.txt', 'From the garden.\nIt rains.\n', 'notes.txt is no archive that can be read (it looks like a text).'],
    ['members.csv', 'name,joined,city\nAnna,2024-01-01,Town\n', 'members.csv is no archive that can be read (it looks like a table: if it holds messages, say --columns time=…,author=…,text=…).'],
    ['noise', Buffer.concat([Buffer.from([0]), randomBytes(5000)]), 'noise is no archive that can be read.'],
    ['noise with commas', Buffer.from('\0a,b,c\n\0d,e,f\n'), 'noise with commas is no archive that can be read.'],
    ['cut.gz', gzipSync(mbox).subarray(0, -9), 'cut.gz is cut off: it is a gzip file whose end is missing, so nothing of it was read.'],
    ['broken.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), 'broken.gz is damaged: it begins like a gzip file, but cannot be unpacked.'],
    ['packed.gz', gzipSync('<html></html>'), 'packed.gz is no archive that can be read (it looks like a web page).'],
  ])('%s', async (name, bytes, sentence) => {
    await expect(openArchive(await write(name, bytes))).rejects.toThrow(refusal(sentence));
  });

  it('nothing at all, an empty folder, a folder of other things', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(openArchive(nowhere)).rejects.toThrow(refusal(`${nowhere} does not exist.`));
    await expect(openArchive(folder)).rejects.toThrow(refusal(`${basename(folder)} is empty: there is no file in it.`));
    await write('a.pdf', '%PDF-1.7\n');
    await expect(openArchive(folder)).rejects.toThrow(/has no archive in it: a\.pdf is no .* PDF\)\.$/);
    await write('b.pdf', '%PDF-1.7\n');
    await expect(openArchive(folder)).rejects.toThrow(/has no archive in it: 2 files were looked at, and none is one\.$/);
  });

  it('a gzip file that is cut off later, too', async () => {
    const path = await write('cut.gz', gzipSync(mbox));
    const archive = await openArchive(path);
    await write('cut.gz', gzipSync(mbox).subarray(0, -9));
    await expect(surveyArchive(archive)).rejects.toThrow(UnreadableArchive);
  });
});
