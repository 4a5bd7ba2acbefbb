import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPLIED, STARTED } from '../../core/vitality/facts.ts';
import { openArchive } from './find.ts';
import { readArchive } from './read.ts';
import { sampleMbox, type Sample } from './sample.ts';
import type { Progress } from './progress.ts';
import { surveyArchive, type ArchiveSurvey } from './survey.ts';

const now = Date.UTC(2020, 0, 1);
const bram = 'bram at example.org (Bram)';
const january: readonly Sample[] = [
  { id: '1@x', subject: '[Garden] A garden for all' },
  { id: '2@x', from: bram, subject: 'Re: [Garden] A garden for all', inReplyTo: '1@x', date: 'Tue, 2 Jan 2007 12:00:00 +0000' },
  { id: '3@x', from: bram, subject: 'Saturday', date: 'Wed, 3 Jan 2007 12:00:00 +0000' },
];
const february: readonly Sample[] = [
  { id: '4@x', subject: 'Re: Saturday', inReplyTo: '3@x', date: 'Thu, 1 Feb 2007 12:00:00 +0000' },
  { id: '2@x', from: bram, subject: 'Re: [Garden] A garden for all', inReplyTo: '1@x', date: 'Tue, 2 Jan 2007 12:00:00 +0000' },
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garden-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

function columns({ facts }: ArchiveSurvey): unknown {
  const { length, actor, kind, conversation, repliesTo } = facts;
  return Array.from({ length }, (_, row) => [actor[row], kind[row], conversation[row], repliesTo[row]]);
}

describe('a survey', () => {
  it('tells what is in an archive', async () => {
    await write('2007-February.txt.gz', gzipSync(sampleMbox(february)));
    await write('2007-January.txt', sampleMbox(january));
    const survey = await surveyArchive(await openArchive(folder), undefined, now);
    expect(survey.counts).toMatchObject({ messages: 4, duplicates: 1, conversations: 2, people: 2, files: 2 });
    expect([survey.counts.from, survey.counts.to]).toEqual([Date.UTC(2007, 0, 1, 12), Date.UTC(2007, 1, 1, 12)]);
    expect(survey.people.map(({ name, address }) => [name, address])).toEqual([['Anna', 'anna@example.org'], ['Bram', 'bram@example.org']]);
    expect(survey.titles).toEqual(['A garden for all', 'Saturday']);
    expect(survey.skipped).toEqual([]);
    expect(survey.facts).toMatchObject({ length: 4, people: 2, conversations: 2 });
    expect(columns(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0], [1, STARTED, 1, -1], [0, REPLIED, 1, 2]]);
    expect([...survey.facts.at]).toEqual([1, 2, 3, 32].map((day) => Date.UTC(2007, 0, day, 12)));
  });

  it('does not depend on the order of the files', async () => {
    const files = [january, february, [{ body: 'No id' }, { id: '5@x' }]];
    for (const [at, samples] of files.entries()) await write(`${at}.mbox`, sampleMbox(samples));
    const archive = await openArchive(folder);
    const reversed = { ...archive, files: archive.files.toReversed() };
    expect(await surveyArchive(reversed, undefined, now)).toEqual(await surveyArchive(archive, undefined, now));
  });

  it('names what it could not read, and loses nothing else', async () => {
    const piece = { from: 'bogus@does.not.exist.com ()', subject: 'No subject', id: 'mailman.0.1.1.garden@x' };
    const path = await write('garden.mbox', sampleMbox([...january, piece, ...february]));
    const { counts, skipped } = await surveyArchive(await openArchive(path), undefined, now);
    expect(counts.messages).toBe(4);
    expect(skipped).toEqual([{ file: path, line: 26, reason: { name: 'piece' } }]);
  });

  it('gives a message without a date that of the one before it, or else after it', async () => {
    const undated = { date: '', envelope: 'From anna at example.org Thu Jan  1 00:00:00 1970' };
    const path = await write('garden.mbox', sampleMbox([{ ...undated, id: '0@x' }, ...january, { ...undated, id: '9@x' }]));
    const { facts, counts } = await surveyArchive(await openArchive(path), undefined, now);
    expect(counts.messages).toBe(5);
    expect([...facts.at]).toEqual([1, 1, 2, 3, 3].map((day) => Date.UTC(2007, 0, day, 12)));
  });

  it('refuses an archive in which nothing can be read', async () => {
    const path = await write('garden.mbox', sampleMbox([{ date: '', envelope: 'From anna at example.org Thu Jan  1 00:00:00 1970' }]));
    const refusal = expect.objectContaining({ name: 'UnreadableArchive', message: 'garden.mbox has no message that could be read.' });
    await expect(surveyArchive(await openArchive(path), undefined, now)).rejects.toThrow(refusal);
  });

  it('tells how far it is', async () => {
    await write('a', sampleMbox(january));
    await write('b.gz', gzipSync(sampleMbox(february)));
    const seen: Progress[] = [];
    const { counts } = await surveyArchive(await openArchive(folder), (progress) => seen.push(progress), now);
    expect(seen.at(-1)).toEqual({ bytesRead: counts.bytes, bytesTotal: counts.bytes, messages: 4 });
    expect(seen.map(({ bytesRead }) => bytesRead)).toEqual(seen.map(({ bytesRead }) => bytesRead).toSorted((one, other) => one - other));
  });
});

it('an archive is read with its texts', async () => {
  await write('2007-February.txt.gz', gzipSync(sampleMbox(february)));
  await write('2007-January.txt', sampleMbox(january));
  const archive = await openArchive(folder);
  const reading = { newestPlausible: now, onSkipped: () => {} };
  const seen: string[] = [];
  for await (const { id, text } of readArchive(archive, reading)) seen.push(`${id} ${text}`);
  expect(seen).toEqual(['1@x', '2@x', '3@x', '4@x', '2@x'].map((id) => `${id} Who joins us on Saturday?`));
});
