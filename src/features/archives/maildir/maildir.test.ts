import { expect, it } from 'vitest';
import { REPLIED, STARTED } from '../../../core/vitality/facts.ts';
import { rowsOf, SampleFolder } from '../sample-folder.ts';

const folder = new SampleFolder();
const letter = (id: string, from: string, more: readonly string[] = [], body = 'Hello') =>
  ['Return-Path: <x@list.example>', `From: ${from}`, ...(more.some((line) => line.startsWith('Date:')) ? [] : ['Date: Mon, 1 Jan 2007 12:00:00 +0000']), `Message-ID: <${id}@x>`, ...more, '', body, ''].join('\n');

it('a Maildir is read as the list that it holds', async () => {
  await folder.writeAll({
    'cur/1167652800.1.host:2,S': letter('1', 'Anna <anna@example.org>', ['Subject: Seeds']),
    'cur/1167652900.2.host:2,RS': letter('2', 'Bram <bram@example.org>', ['Subject: Re: Seeds', 'In-Reply-To: <1@x>', 'Date: Tue, 2 Jan 2007 12:00:00 +0000'], '> Hello\n\nYes').replaceAll('\n', '\r\n'),
    'new/1167652900.2.host': letter('2', 'Bram <bram@example.org>', ['Subject: Re: Seeds', 'In-Reply-To: <1@x>', 'Date: Tue, 2 Jan 2007 12:00:00 +0000']),
    'tmp/note.txt': 'It rains.',
    'dovecot-uidlist': '3 V1 N2',
  });
  const archive = await folder.open();
  expect([archive.format.name, archive.files.length, archive.passedOver.length]).toEqual(['maildir', 3, 2]);
  const survey = await folder.survey();
  expect(survey.counts).toMatchObject({ messages: 2, duplicates: 1, conversations: 1, people: 2 });
  expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0]]);
  expect((await folder.read()).messages[1]).toMatchObject({ form: 'letter', text: '> Hello\n\nYes' });
});

it('single letters are read, whatever is broken in them', async () => {
  await folder.writeAll({
    'a.eml': `\uFEFF${letter('1', 'Anna <anna@example.org>')}`,
    'b.eml': letter('2', 'bram@example.org', ['Date: soon', 'Content-Type: text/plain; charset=utf-8'], '🌱 '.repeat(50_000)),
    'c.eml': letter('3', 'carla@example.org', ['Content-Type: multipart/mixed; boundary=x'], '--x\n\ncut o'),
    'd.eml': Buffer.from(letter('4', 'J\u00f6rg <j@example.org>', [], 'caf\u00e9'), 'latin1'),
    'e.eml': 'From: somebody@example.org\nSubject: neither when nor what\n\nHello\n',
    'f.eml': '',
    'g.eml': letter('1', 'Anna <anna@example.org>'),
  });
  const { messages, skipped } = await folder.read();
  expect(skipped).toEqual([]);
  expect(messages.map(({ author, text, at }) => [author.address, text.slice(0, 6), at === Date.UTC(2007, 0, 1, 12)])).toEqual([
    ['anna@example.org', 'Hello', true], ['bram@example.org', '🌱 🌱 ', true], ['carla@example.org', 'cut o', true], ['j@example.org', 'café', true], ['anna@example.org', 'Hello', true],
  ]);
  expect((await folder.open()).passedOver.map(({ reason }) => reason)).toEqual([{ name: 'other-kind', file: 'e.eml', look: 'letter' }, { name: 'empty-file', file: 'f.eml' }]);
});

it('a letter without a date, where none has one, is named', async () => {
  await folder.write('a.eml', letter('1', 'anna@example.org', ['Date: soon']));
  expect((await folder.read()).skipped).toMatchObject([{ line: 1, reason: { name: 'no-near-date' } }]);
});
