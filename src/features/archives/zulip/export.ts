import type { ArchivedMessage, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';
import { momentIn } from '../json/moment.ts';
import { Topics } from '../talk/topics.ts';
import { type Organisation, readOrganisation } from './people.ts';
import { addressedIn, plainMarkdown } from './text.ts';
import { idOf } from './topics.ts';

export const isMessageFile = (name: string): boolean => /(?:^|\/)messages-\d+\.json(?:\.partial)?$/.test(name);

/** Reads what Zulip exports: `realm.json` with people and channels, `messages-000001.json` and on. Private messages are passed over. */
export async function* readExport(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const [told, lists] = [files.filter(({ name }) => isMessageFile(name)), files.filter(({ name }) => /(?:^|\/)realm\.json$/.test(name))];
  const organisation = await readOrganisation(lists, reading);
  const topics = new Topics();
  for (const file of told) {
    for await (const { list, fields, line } of jsonEntries(file, ['zerver_message', 'zerver_reaction'], reading)) {
      if (list === 'zerver_reaction') {
        tellThanks(fields, organisation, reading);
        continue;
      }
      const channel = organisation.channel(textIn(fields, 'recipient'));
      if (channel === null || textIn(fields, 'subject').replace('\u0007', '').trim() === '') continue;
      const at = momentIn(fields, 'date_sent');
      const isDated = at <= reading.newestPlausible;
      if (isDated && typeof fields['content'] === 'string') yield readMessage(fields, { at, channel: channel.number, organisation, topics, source: { file: file.path, line } });
      else reading.onSkipped({ file: file.path, line, reason: isDated ? { name: 'no-text' } : { name: 'no-time' } });
    }
  }
  if (!reading.onAct) return;
  for (const file of lists) for await (const { fields } of jsonEntries(file, ['zerver_reaction'], { onSkipped: () => {} })) tellThanks(fields, organisation, reading);
}

interface Place {
  readonly at: number;
  readonly channel: string;
  readonly organisation: Organisation;
  readonly topics: Topics;
  readonly source: ArchivedMessage['source'];
}

function readMessage(entry: Fields, { at, channel, organisation, topics, source }: Place): ArchivedMessage {
  const [id, by, topic, text] = [idOf(textIn(entry, 'id')), textIn(entry, 'sender'), textIn(entry, 'subject'), textIn(entry, 'content')];
  const { to, quoted } = addressedIn(text, topic, true);
  const references = topics.referencesOf(`zulip:${channel}/${topic}`, { id, by, to, answers: quoted === undefined ? undefined : idOf(quoted) });
  return { id, references, subject: '', title: topic, author: organisation.author(by), at, source, text: plainMarkdown(text), form: 'markdown', attachments: [] };
}

/** Zulip does not say when somebody reacted. */
function tellThanks(reaction: Fields, organisation: Organisation, { onAct }: Reading): void {
  const [who, message] = [textIn(reaction, 'user_profile'), textIn(reaction, 'message')];
  if (who !== '' && message !== '') onAct?.({ kind: 'thanked', author: organisation.author(who), at: null, towards: idOf(message) });
}
