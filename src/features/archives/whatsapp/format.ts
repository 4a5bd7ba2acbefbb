import type { ArchivedMessage, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { isJson } from '../recognise.ts';
import { linesOf } from '../talk/lines.ts';
import { Stretches } from '../talk/stretches.ts';
import { beginningOf } from '../utf8.ts';
import { readChat } from './read.ts';
import { readStamp } from './stamp.ts';

/** A chat of WhatsApp as telephones export it, be it in a zip with its pictures. */
export const whatsapp: ArchiveFormat = { name: 'whatsapp', title: 'an exported chat of WhatsApp', isOwn: isChat, heads: readChats, messages: readChats };

const chatFile = /(?:^|\/)(?:_chat\.txt|[^/]*WhatsApp[^/]*\.txt)$/i;

/** Its first line begins an entry, and others do; of a chat with one long message, its name tells. */
function isChat(beginning: Buffer, name: string): boolean {
  if (isJson(beginning)) return false;
  const lines = linesOf(beginningOf(beginning));
  const stamped = lines.filter((line) => readStamp(line) !== null).length;
  return readStamp(lines[0] ?? '') !== null && (stamped > 1 || lines.length === 1 || chatFile.test(name));
}

async function* readChats(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const stretches = new Stretches();
  for (const file of files) yield* readChat(file, stretches, reading);
}
