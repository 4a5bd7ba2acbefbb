import type { ArchivedMessage, Attachment } from '../archived.ts';
import { type Fields, fieldsIn, isFields, listIn, textIn } from '../json/fields.ts';
import type { Stretches } from '../talk/stretches.ts';
import { titleOf } from '../talk/title.ts';
import { addressee, readText } from './text.ts';
import type { SlackUsers } from './users.ts';

/** Where a message was said. */
export interface Channel {
  /** What Slack calls it for ever; its name where the export does not say. */
  readonly id: string;
  readonly name: string;
}

/** Kinds of what somebody says. The others are notices: somebody came, a topic was set, a file was put there (before 2018). */
const spoken = new Set(['', 'me_message', 'thread_broadcast', 'bot_message']);

/** Whether it is something that somebody said, and no notice of the program. */
export const isSpoken = (entry: Fields): boolean => textIn(entry, 'type') === 'message' && (spoken.has(textIn(entry, 'subtype')) || (textIn(entry, 'subtype') === 'file_share' && Array.isArray(entry['files'])));

/** The moment of an entry, in milliseconds since 1970-01-01T00:00Z, or NaN. */
export const momentOf = (entry: Fields): number => Math.round(Number.parseFloat(textIn(entry, 'ts')) * 1000);

/** What a message is called: its moment is its own in a channel. */
export const idOf = (channel: Channel, ts: string): string => `slack:${channel.id}/${ts}`;

/** Reads what somebody said. A thread is a conversation of its own, the rest of a channel is parted by its silences. */
export function readMessage(entry: Fields, { channel, users, stretches, source }: { channel: Channel; users: SlackUsers; stretches: Stretches; source: ArchivedMessage['source'] }): ArchivedMessage {
  const written = textIn(entry, 'text');
  const text = readText(written, users);
  const [ts, thread] = [textIn(entry, 'ts'), textIn(entry, 'thread_ts')];
  const [id, at, by] = [idOf(channel, ts), momentOf(entry), textIn(entry, 'user') || textIn(entry, 'bot_id')];
  const references = thread === '' ? stretches.referencesOf(channel.id, { id, by, at, to: addressee(written) }) : thread === ts ? [] : [idOf(channel, thread)];
  return { id, references, subject: '', title: titleOf(text, channel.name), author: authorOf(entry, users), at, source, text, form: 'plain', attachments: attachmentsOf(entry) };
}

function authorOf(entry: Fields, users: SlackUsers): ArchivedMessage['author'] {
  const user = textIn(entry, 'user');
  const profile = fieldsIn(entry, 'user_profile');
  if (user !== '') return users.author(user, textIn(profile, 'display_name') || textIn(profile, 'real_name') || textIn(entry, 'username'));
  const bot = textIn(entry, 'bot_id');
  return { name: textIn(entry, 'username') || textIn(fieldsIn(entry, 'bot_profile'), 'name') || 'bot', address: null, account: `slack:${bot || textIn(entry, 'username')}`, robot: true };
}

function attachmentsOf(entry: Fields): Attachment[] {
  return listIn(entry, 'files').filter(isFields).map((file) => ({ name: textIn(file, 'name') || textIn(file, 'title'), type: textIn(file, 'mimetype') }));
}
