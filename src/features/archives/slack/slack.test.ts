import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { JOINED, REPLIED, STARTED, THANKED } from '../../../core/vitality/facts.ts';
import { openArchive } from '../find.ts';
import { readArchive } from '../read.ts';
import { surveyArchive } from '../survey.ts';

const now = Date.UTC(2026, 0, 1);
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'slack-'))));
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 4));
}

const ts = (minutes: number) => `${1_600_000_000 + minutes * 60}.000${100 + minutes}`;
const said = (user: string, minutes: number, text: string, more: object = {}) => ({ type: 'message', user, text, ts: ts(minutes), ...more });

async function workspace(): Promise<void> {
  await write('users.json', [
    { id: 'UANNA', name: 'anna', profile: { display_name: '', real_name: 'Anna de Wit', email: 'Anna@Example.org' } },
    { id: 'UBRAM', name: 'bram', profile: { display_name: 'Bram', real_name: 'B. Visser', email: 'gone@example.invalid' } },
    { id: 'UCARLA', name: 'carla', profile: { real_name: 'Bram', email: 'gone@example.invalid' } },
  ]);
  await write('channels.json', [{ id: 'C1', name: 'garden' }]);
  await write('garden/2020-09-13.json', [
    said('UANNA', 0, '<@UANNA|anna> has joined the channel', { subtype: 'channel_join' }),
    said('UANNA', 1, 'Who has <https://seeds.example/x|seeds>? &amp; who is <!channel>', { reactions: [{ name: 'tada', users: ['UBRAM', 'UANNA'], count: 2 }] }),
    said('UBRAM', 5, '<@UANNA> I have.'),
    said('UCARLA', 20, 'set the topic', { subtype: 'channel_topic' }),
    said('UCARLA', 21, 'A thread', { thread_ts: ts(21), reply_count: 1 }),
  ]);
  await write('garden/2020-09-14.json', [
    said('UBRAM', 1500, 'Late, in the thread', { thread_ts: ts(21), parent_user_id: 'UCARLA' }),
    said('UBRAM', 1501, 'Something new', { files: [{ name: 'pot.png', mimetype: 'image/png' }], subtype: 'file_share' }),
    { type: 'message', subtype: 'bot_message', bot_id: 'B1', username: 'github', text: 'pushed', ts: ts(1502) },
  ]);
  await write('garden/2020-09-15.json', []);
}

it('an export is read with its people, threads, reactions and joins', async () => {
  await workspace();
  const archive = await openArchive(folder);
  expect([archive.format.name, archive.files.length, archive.passedOver]).toEqual(['slack', 5, []]);
  const { counts, facts, people, titles, skipped } = await surveyArchive(archive, undefined, now);
  expect(skipped).toEqual([]);
  expect(counts).toMatchObject({ messages: 6, conversations: 3, people: 4 });
  expect(people.map(({ name, address, robot }) => [name, address, robot])).toEqual([['Anna de Wit', 'anna@example.org', false], ['Bram', null, false], ['Bram', null, false], ['github', null, true]]);
  expect(titles).toEqual(['#garden: Who has seeds (https://seeds.example/x)? & who is @channel', '#garden: A thread', '#garden: Something new']);
  const rows = Array.from({ length: facts.length }, (_, row) => [facts.actor[row], facts.kind[row], facts.conversation[row], facts.repliesTo[row]]);
  expect(rows).toEqual([[0, JOINED, -1, -1], [0, STARTED, 0, -1], [1, THANKED, 0, 1], [1, REPLIED, 0, 1], [2, STARTED, 1, -1], [1, REPLIED, 1, 4], [1, STARTED, 2, -1], [3, REPLIED, 2, -1]]);
});

it('texts say people by name, and attachments by theirs', async () => {
  await workspace();
  const texts: string[] = [];
  for await (const { text, attachments } of readArchive(await openArchive(folder), { newestPlausible: now, onSkipped: () => {} })) texts.push([text, ...attachments.map(({ name }) => name)].join(' + '));
  expect(texts[1]).toBe('@Anna de Wit I have.');
  expect(texts[4]).toBe('Something new + pot.png');
});

it('what two or a few wrote to each other is left alone', async () => {
  await workspace();
  await write('dms.json', [{ id: 'D1', members: ['UANNA', 'UBRAM'] }]);
  await write('mpims.json', [{ id: 'G9', name: 'mpdm-anna--bram--carla-1' }]);
  for (const folder of ['D1', 'mpdm-anna--bram--carla-1']) await write(`${folder}/2020-09-14.json`, [said('UANNA', 1400, 'Between us', { reactions: [{ name: 'tada', users: ['UBRAM'] }] })]);
  const { counts, titles, facts } = await surveyArchive(await openArchive(folder), undefined, now);
  expect([counts.messages, facts.length]).toEqual([6, 8]);
  expect(titles.join(' ')).not.toContain('Between us');
});

it('a file that breaks off loses nothing else, and a message without its moment is named', async () => {
  await workspace();
  await write('garden/2020-09-16.json', `[${JSON.stringify(said('UANNA', 3000, 'Whole'))},\n{"type": "message", "text": "cut o`);
  await write('garden/2020-09-17.json', [{ type: 'message', user: 'UANNA', text: 'When?' }]);
  const { counts, skipped } = await surveyArchive(await openArchive(folder), undefined, now);
  expect(counts.messages).toBe(7);
  expect(skipped.map(({ file, reason }) => [file.slice(folder.length + 1), reason.name])).toEqual([
    ['garden/2020-09-16.json', 'no-json'],
    ['garden/2020-09-17.json', 'no-time'],
  ]);
});
