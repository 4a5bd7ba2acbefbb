import type { ArchivedMessage, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { type Fields, isFields, listIn, textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';
import { Stretches } from '../talk/stretches.ts';
import { type Channel, idOf, isSpoken, momentOf, readMessage } from './message.ts';
import { readUsers, type SlackUsers } from './users.ts';

/** A workspace of Slack as it exports itself: a folder for each channel, a file for each day, and lists of people and channels. */
export const slack: ArchiveFormat = { name: 'slack', title: 'an export of Slack', isOwn: isSlack, heads: readSlack, messages: readSlack };

const lists = /(?:^|\/)(?:users|channels|groups|dms|mpims|org_users|integration_logs|canvases|huddle_transcripts|file_conversations)\.json$/;
const days = /(?:^|\/)([^/]+)\/\d{4}-\d\d-\d\d\.json$/;
const channelLists = /(?:^|\/)(?:channels|groups)\.json$/;
/** Talk between two, or a few: nobody said it to a community. */
const privateLists = /(?:^|\/)(?:dms|mpims)\.json$/;

function isSlack(beginning: Buffer, name: string): boolean {
  const text = beginning.toString('utf8').trimStart();
  if (!text.startsWith('[')) return false;
  return days.test(name) || (lists.test(name) && /^\[\s*(?:\]|\{)/.test(text)) || (/"type"\s*:\s*"message"/.test(text) && /"ts"\s*:\s*"\d{9,}\.\d+"/.test(text));
}

async function* readSlack(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const users = await readUsers(files.filter(({ name }) => /(?:^|\/)(?:org_)?users\.json$/.test(name)), reading);
  const channels = await readChannels(files.filter(({ name }) => channelLists.test(name)), reading);
  const between = await readChannels(files.filter(({ name }) => privateLists.test(name)), reading);
  const stretches = new Stretches();
  for (const file of files) {
    if (lists.test(file.name)) continue;
    const folder = days.exec(file.name)?.[1] ?? file.name.replace(/\.json$/, '');
    if (between.has(folder)) continue;
    const channel = { id: channels.get(folder) ?? folder, name: folder };
    for await (const { fields, line } of jsonEntries(file, [], reading)) {
      const at = momentOf(fields);
      if (Number.isNaN(at) || at > reading.newestPlausible) {
        if (isSpoken(fields)) reading.onSkipped({ file: file.path, line, reason: { name: 'no-time' } });
        continue;
      }
      tellActs(fields, { channel, at, users, onAct: reading.onAct });
      if (isSpoken(fields)) yield readMessage(fields, { channel, users, stretches, source: { file: file.path, line } });
    }
  }
}

/** Numbers of channels by their names, which folders bear. */
async function readChannels(files: readonly ArchiveFile[], reading: Reading): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const file of files) {
    for await (const { fields } of jsonEntries(file, [], reading)) numbers.set(textIn(fields, 'name') || textIn(fields, 'id'), textIn(fields, 'id'));
  }
  return numbers;
}

/** Who came and went, and who thanked for it with a reaction. Slack does not say when somebody reacted: it counts as if at once. */
function tellActs(entry: Fields, { channel, at, users, onAct }: { channel: Channel; at: number; users: SlackUsers; onAct: Reading['onAct'] }): void {
  if (!onAct) return;
  const subtype = textIn(entry, 'subtype');
  const user = textIn(entry, 'user');
  if (/^(?:channel|group)_join$/.test(subtype)) onAct({ kind: 'joined', author: users.author(user), at });
  if (/^(?:channel|group)_leave$/.test(subtype)) onAct({ kind: 'left', author: users.author(user), at });
  const reactions = listIn(entry, 'reactions');
  if (reactions.length === 0 || !isSpoken(entry)) return;
  const thankers = new Set(reactions.filter(isFields).flatMap((reaction) => listIn(reaction, 'users')));
  for (const who of thankers) {
    if (typeof who === 'string' && who !== user) onAct({ kind: 'thanked', author: users.author(who), at, towards: idOf(channel, textIn(entry, 'ts')) });
  }
}
