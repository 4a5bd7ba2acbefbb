import type { ArchivedMessage, Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, fieldsIn, isFields, listIn, textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';
import { momentIn } from '../json/moment.ts';
import { Ticks } from '../talk/ticks.ts';
import { Topics } from '../talk/topics.ts';
import type { Remark } from '../remark.ts';
import { addressedIn, decoded } from './text.ts';

/** Reads lists of messages: a file for each topic in a folder for each channel, or pages of what Zulip answers to programs. */
export async function* readTopics(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const topics = new Topics();
  for (const file of files) {
    const ticks = new Ticks();
    for await (const { fields, line } of jsonEntries(file, ['messages'], reading)) {
      if (isPrivate(fields)) continue;
      const at = ticks.at(momentIn(fields, 'timestamp'));
      const reason = whyNoMessage(fields, at, reading);
      if (reason === null) yield readMessage(fields, { at, topics, file, line, onAct: reading.onAct });
      else reading.onSkipped({ file: file.path, line, reason });
    }
  }
}

/** Letters to single people are nobody else's. */
const isPrivate = (entry: Fields) => /^(?:private|direct)$/.test(textIn(entry, 'type')) || Array.isArray(entry['display_recipient']);

function whyNoMessage(entry: Fields, at: number, { newestPlausible }: Reading): Remark | null {
  if (textIn(entry, 'id') === '' || typeof entry['content'] !== 'string') return { name: 'no-zulip-message' };
  return at <= newestPlausible ? null : { name: 'no-time' };
}

interface Place {
  readonly at: number;
  readonly topics: Topics;
  readonly file: ArchiveFile;
  readonly line: number;
  readonly onAct: Reading['onAct'];
}

function readMessage(entry: Fields, { at, topics, file, line, onAct }: Place): ArchivedMessage {
  const isMarkdown = textIn(entry, 'content_type') === 'text/x-markdown';
  const text = textIn(entry, 'content');
  const id = idOf(textIn(entry, 'id'));
  const [name, number] = [textIn(entry, 'sender_full_name').trim(), textIn(entry, 'sender_id')];
  const topic = topicOf(entry, file);
  const spoken = addressedIn(text, topic.name, isMarkdown);
  const references = topics.referencesOf(topic.key, { id, by: number || name, to: number === '' ? spoken.name : spoken.to, answers: spoken.quoted === undefined ? undefined : idOf(spoken.quoted) });
  if (onAct) tellThanks(entry, id, at, onAct);
  const author: Author = { name, address: addressOf(entry), account: `zulip:${number || `name/${name}`}`, robot: isRobot(name) };
  return { id, references, subject: '', title: topic.name, author, at, source: { file: file.path, line }, text, form: isMarkdown ? 'markdown' : 'html', attachments: [] };
}

export const idOf = (number: string) => `zulip:${number}`;

/** Zulip's own voices. */
export const isRobot = (name: string): boolean => /^(?:zulip )?(?:notification|welcome|email gateway|reminder|feedback|new user) bot\b/i.test(name);

/** Where addresses are hidden, Zulip shows one that it made: nobody reads what is sent there. */
function addressOf(entry: Fields): string | null {
  const address = textIn(entry, 'sender_email').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !/^user\d+@|-bot@|@zulip\.com$/.test(address) ? address : null;
}

/** The topic that a message names, else that of its file: ".20" in its name stands for a space. */
function topicOf(entry: Fields, file: ArchiveFile): { key: string; name: string } {
  const written = textIn(entry, 'subject') || textIn(entry, 'topic');
  if (written !== '') return { key: `zulip:${textIn(entry, 'stream_id') || textIn(entry, 'display_recipient')}/${written}`, name: written };
  const [name = '', folder = ''] = file.name.split('/').reverse();
  const bare = name.replace(/\.json$/, '');
  return { key: `zulip:${folder}/${bare}`, name: decoded(bare) };
}

function tellThanks(entry: Fields, id: string, at: number, onAct: NonNullable<Reading['onAct']>): void {
  const thankers = new Map<string, Author>();
  for (const reaction of listIn(entry, 'reactions').filter(isFields)) {
    const user = fieldsIn(reaction, 'user');
    const number = textIn(reaction, 'user_id') || textIn(user, 'id') || textIn(user, 'user_id');
    if (number !== '') thankers.set(number, { name: textIn(user, 'full_name'), address: null, account: `zulip:${number}` });
  }
  for (const author of thankers.values()) onAct({ kind: 'thanked', author, at, towards: id });
}
