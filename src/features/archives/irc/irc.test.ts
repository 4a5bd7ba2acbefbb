import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOINED, REPLIED, STARTED } from '../../../core/vitality/facts.ts';
import { rowsOf, SampleFolder } from '../sample-folder.ts';
import { readLine } from './line.ts';
import { channelOf, dayOfFile } from './place.ts';

const folder = new SampleFolder();
const lines = (...these: string[]) => `${these.join('\n')}\n`;
const at = (time: string) => Date.parse(`2019-03-05T${time}Z`);

describe('a log by the day', () => {
  it('tells who said what to whom, and when those who speak came', async () => {
    await folder.write('garden.2019-03-05.log', lines(
      '2019-03-05T09:00:00  *** lurker <lurker!x@host.invalid> has joined #garden',
      '2019-03-05T10:00:00  *** anna <anna!~a@host.invalid> has joined #garden',
      '2019-03-05T10:01:00  <anna> Who has seeds?',
      '2019-03-05T10:02:00  <Bram_> anna: I have',
      '2019-03-05T10:03:00  * anna dances',
      '2019-03-05T10:04:00  *** anna <anna!~a@host.invalid> has quit IRC (Quit: Leaving.)',
    ));
    await folder.write('garden.2019-03-06.log', lines('2019-03-06T10:00:00  *** anna <anna!~a@host.invalid> has joined #garden', '2019-03-06T10:01:00  <bram> hello', '2019-03-06T10:02:00  <anna|away> bram, me too'));
    const survey = await folder.survey();
    expect((await folder.open()).format.name).toBe('irc');
    expect(survey.counts).toMatchObject({ messages: 5, conversations: 2, people: 2 });
    expect(survey.titles).toEqual(['#garden: Who has seeds?', '#garden: hello']);
    expect(rowsOf(survey)).toEqual([[0, JOINED, -1, -1], [0, STARTED, 0, -1], [1, REPLIED, 0, 1], [0, REPLIED, 0, -1], [1, STARTED, 1, -1], [0, REPLIED, 1, 4]]);
    expect((await folder.read()).messages[2]?.text).toBe('* anna dances');
  });

  it('of which nobody said a word is part of it', async () => {
    await folder.write('garden.2019-03-05.log', '2019-03-05T10:00:00  *** anna <anna!~a@host.invalid> has joined #garden\n');
    await folder.write('garden.2019-03-06.log', '2019-03-06T10:00:00  <anna> hello\n');
    expect((await folder.survey()).counts).toMatchObject({ messages: 1, files: 2 });
  });
});

describe('a long log', () => {
  it('of irssi has its days between its lines', async () => {
    await folder.write('libera/#Garden.log', lines(
      '--- Log opened Tue Mar 05 10:00:00 2019', '10:00 -!- anna [~a@host.invalid] has joined #garden', '10:01 <@anna> Who has seeds?', '10:01 < bram> ok', '10:01 < bram> ok', '10:02  * bram looks',
      '10:03 -!- carla [~c@host.invalid] has quit [Ping timeout]', '10:03 -ChanServ- be nice', '--- Day changed Wed Mar 06 2019', '00:05 <+carla> late', '--- Log closed Wed Mar 06 01:00:00 2019',
    ));
    const { messages, skipped } = await folder.read();
    expect(skipped).toEqual([]);
    expect(messages.map(({ at: moment, author, text }) => [moment, author.name, text])).toEqual([
      [at('10:01:00'), 'anna', 'Who has seeds?'], [at('10:01:00') + 1, 'bram', 'ok'], [at('10:01:00') + 2, 'bram', 'ok'], [at('10:02:00'), 'bram', '* bram looks'], [at('00:05:00') + 86_400_000, 'carla', 'late'],
    ]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(5);
  });

  it('of WeeChat has tabs', async () => {
    await folder.write('irc.libera.#garden.weechatlog', lines(
      '2019-03-05 10:00:00\t-->\tanna (~a@host.invalid) has joined #garden', '2019-03-05 10:01:00\t@anna\tWho has\tseeds?', '2019-03-05 10:02:00\t *\tbram looks', '2019-03-05 10:03:00\t--\tMode #garden [+o anna]', '2019-03-05 10:04:00\t<--\tanna (~a@host.invalid) has quit', '2019-03-05 10:05:00\t\tunnamed',
    ));
    const { messages, skipped, acts } = await folder.read();
    expect([skipped, acts.length]).toEqual([[], 1]);
    expect(messages.map(({ author, text, title }) => [author.name, text, title])).toEqual([['anna', 'Who has\tseeds?', '#garden: Who has seeds?'], ['bram', '* bram looks', '#garden: * bram looks']]);
  });

  it('may be in Latin-1, with line ends of Windows and a mark, and is read around what is broken', async () => {
    const written = ['10:00 <anna> before any day', '--- Log opened Tue Mar 05 10:00:00 2019', '10:01 <anna> caf\u00e9', `10:02 <bram> ${'x'.repeat(100_000)}`, 'what is this', '10:03 <c> \u202bx', '2099-01-01 10:00 <anna> later', '10:04 <anna'];
    await folder.write('garden.log', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(written.join('\r\n').replace('\u202b', ''), 'latin1')]));
    const { messages, skipped } = await folder.read();
    expect(messages.map(({ text }) => text.length)).toEqual([4, 100_000, 1]);
    expect(messages[0]?.text).toBe('café');
    expect(skipped.map(({ line, reason }) => [line, reason.name])).toEqual([
      [1, 'no-log-day'], [5, 'no-log-line'], [7, 'time-to-come'], [8, 'no-log-line'],
    ]);
  });
});

it.each([
  ['[10:01:02] <anna> hi', 'said'], ['[10:01:02] *** Joins: anna (a@host)', 'joined'], ['[10:01:02] *** Parts: anna (a@host) (bye)', 'notice'], ['10:01 anna (a@host) joined #garden.', 'joined'],
  ['Mar 05 10:01:02 <anna>\thi', 'said'], ['Mar 05 10:01:02 *\tanna has joined', 'joined'], ['Mar 05 10:01:02 *\tanna waves', 'said'], ['10:01 PM <anna> hi', 'said'], ['2019-03-05T10:01:02+01:00 <anna> hi', 'said'],
  ['**** BEGIN LOGGING AT Tue Mar  5 10:00:00 2019', 'day'], ['10:01 Anna: hi', undefined], ['Hello', undefined],
])('%s is %s', (line, kind) => {
  expect(readLine(line, { year: 2019, month: 3, day: 5 })?.kind).toBe(kind);
});

it('a zone in a line is kept', () => {
  expect(readLine('2019-03-05T10:01:02+01:00 <anna> hi', null)).toMatchObject({ at: at('09:01:02') });
});

it.each([['#garden/2019-03-05.log', 'garden'], ['fluid-tech.2019-03-05.log', 'fluid-tech'], ['libera/#garden_20190305.log', 'garden'], ['irc.libera.#Garden.weechatlog', 'garden'], ['20190305.txt', 'irc']])('%s is of the channel %s', (name, channel) => {
  expect(channelOf(name)).toBe(channel);
  if (name.includes('05')) expect(dayOfFile(name)).toEqual({ year: 2019, month: 3, day: 5 });
});

it('no line makes it stumble', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('10:01 ', '10:01 <', '2019-03-05 10:01:02\t', '--- Day changed ', '* '), (text, start) => void readLine(start + text, null)));
});
