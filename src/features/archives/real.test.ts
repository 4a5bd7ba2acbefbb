import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from './find.ts';
import { readArchive } from './read.ts';
import { sampleMbox, type Sample } from './sample.ts';
import { surveyArchive } from './survey.ts';

/** Messages as an independent program counts them: see docs/archives.md. */
const counted: Readonly<Record<string, number>> = {
  'bcm43xx-dev': 7111,
  'genaro-somos-todos': 402,
  'glimmer-cism-devel': 497,
  'jelix-public': 854,
  'linuxdcpp-developers': 478,
  'minionpro-devel': 376,
  'rcpviewer-contributors': 263,
  'stgt-devel': 1975,
  'supertux-devel': 742,
  'yajhfc-user': 469,
};
/** The lists that the tests write where the real ones are not to be had, with the same traps in them. */
const written: Readonly<Record<string, number>> = { garden: 40, orchard: 25 };

const data = process.env['DRAAGVLAK_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const realFolder = join(data, 'archives/mbox');
const isReal = existsSync(realFolder);
let folder = realFolder;

beforeAll(async () => {
  if (isReal) return;
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
  for (const [list, messages] of Object.entries(written)) {
    await mkdir(join(folder, list));
    await writeFile(join(folder, list, '2007-January.txt'), sampleMbox(posts(list, 0, messages - 10)));
    await writeFile(join(folder, list, '2007-February.txt'), sampleMbox(posts(list, messages - 15, messages)));
  }
});
afterAll(async () => {
  if (!isReal) await rm(folder, { recursive: true });
});

function posts(list: string, from: number, to: number): Sample[] {
  return Array.from({ length: to - from }, (_, at) => ({
    id: `${from + at}@${list}.example.org`,
    body: 'Hello\n\nFrom what I know, it rains.\n\nFrom here: the path.',
    ...(at % 3 === 0 ? {} : { inReplyTo: `${from + at - 1}@${list}.example.org` }),
  }));
}

it('reads as many messages as an independent program counts, within 1.5 %', async () => {
  const expected = isReal ? counted : written;
  const lists = (await readdir(folder)).filter((list) => list in expected);
  expect(lists.toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const list of lists) {
    const archive = await openArchive(join(folder, list));
    const { counts, facts } = await surveyArchive(archive);
    const messages = expected[list] ?? 0;
    expect(Math.abs(counts.messages - messages) / messages, list).toBeLessThan(0.015);
    expect(facts.length).toBe(counts.messages);
  }
});

it('reads the text of every message', async () => {
  for (const list of await readdir(folder)) {
    const archive = await openArchive(join(folder, list));
    const seen = new Set<string>();
    let written = 0;
    const reading = { newestPlausible: Date.now(), onSkipped: () => {} };
    for await (const { id, text, attachments } of readArchive(archive, reading)) {
      seen.add(id);
      if (text !== '' || attachments.length > 0) written += 1;
    }
    const { counts } = await surveyArchive(archive);
    expect(seen.size).toBe(counts.messages);
    expect(written / seen.size).toBeGreaterThan(0.98);
  }
});

/** What independent programs count in real archives of other formats: see docs/archives.md. */
const others: Readonly<Record<string, { folder: string; counts: object; acts?: Readonly<Record<string, number>> }>> = {
  slack: { folder: 'slack/houston-datavis', counts: { messages: 964 } },
  discourse: { folder: 'discourse/urho3d-sample', counts: { messages: 3262, conversations: 487, people: 311, files: 487 } },
  zulip: { folder: 'zulip/lean-sample', counts: { messages: 4325, conversations: 105, people: 103, files: 105 } },
  irc: { folder: 'irc/fluid-tech', counts: { messages: 319, people: 11, files: 60 } },
  meetup: { folder: 'csv/meetup-montana', counts: { messages: 0, events: 1096, people: 1163 }, acts: { attended: 7073, declined: 2800, promised: 543 } },
};

it.each(Object.entries(others).filter(([, { folder: name }]) => existsSync(join(data, 'archives', name))))('counts what independent programs count: %s', async (format, { folder: name, counts, acts }) => {
  const archive = await openArchive(join(data, 'archives', name));
  const survey = await surveyArchive(archive);
  const unread = archive.passedOver.filter(({ file }) => !file.endsWith('README.md'));
  expect([archive.format.name, unread, survey.skipped]).toEqual([format, [], []]);
  expect(survey.counts).toMatchObject(counts);
  const told: Record<string, number> = {};
  const seen = new Set<string>();
  const onAct = ({ kind }: { kind: string }) => void (told[kind] = (told[kind] ?? 0) + 1);
  for await (const { id } of readArchive(archive, { newestPlausible: Date.now(), onSkipped: () => {}, onAct, onEvent: () => {} })) seen.add(id);
  expect(seen.size).toBe(survey.counts.messages);
  expect(told).toMatchObject(acts ?? {});
});
