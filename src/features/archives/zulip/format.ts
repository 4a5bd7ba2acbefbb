import type { ArchivedMessage, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { isMessageFile, readExport } from './export.ts';
import { readTopics } from './topics.ts';

/** An organisation of Zulip as it exports itself, or its topics as lists of messages, as public archives have them. */
export const zulip: ArchiveFormat = { name: 'zulip', title: 'an export or a public archive of Zulip', isOwn: isZulip, heads: readZulip, messages: readZulip };

/** Lists in an export that tell of no messages. */
const lists = /(?:^|\/)(?:realm|attachment|analytics|stats|migration_status|(?:.*\/)?records)\.json$/;
const tables = /^\{\s*"(?:zerver|analytics)_\w+"\s*:/;
const topicFolder = /(?:^|\/)\d+-[^/]+\/[^/]+\.json$/;

function isZulip(beginning: Buffer, name: string): boolean {
  const text = beginning.toString('utf8').trimStart();
  if (text.startsWith('{')) return tables.test(text) || (/(?:realm|messages-\d+)\.json/.test(name) && /"zerver_\w+"\s*:/.test(text)) || (/"messages"\s*:\s*\[/.test(text) && isTopic(text));
  if (!/^\[\s*\{/.test(text)) return false;
  return isTopic(text) || (topicFolder.test(name) && /^\[\s*\{\s*"content"\s*:\s*"/.test(text));
}

const isTopic = (text: string) => /"sender_full_name"\s*:/.test(text) && /"content"\s*:/.test(text);

async function* readZulip(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const isExport = files.some(({ name }) => isMessageFile(name) || /(?:^|\/)realm\.json$/.test(name));
  if (isExport) yield* readExport(files, reading);
  else yield* readTopics(files.filter(({ name }) => !lists.test(name)), reading);
}
