import type { Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { readHead, readMessage } from '../mbox/message.ts';
import { UnfinishedMessage } from '../mbox/raw.ts';
import { type FiledLetter, readEach } from '../mbox/read.ts';

/** Letters with a file for each, as mail programs keep them in the folders of a Maildir or save them one by one. */
export const maildir: ArchiveFormat = {
  name: 'maildir',
  title: 'letters, each in a file of its own (Maildir, .eml)',
  isOwn: isLetter,
  heads: (files: readonly ArchiveFile[], reading: Reading) => readEach(lettersOf(files), reading, readHead),
  messages: (files: readonly ArchiveFile[], reading: Reading) => readEach(lettersOf(files), reading, readMessage),
};

const header = /^[!-9;-~]+[ \t]*:/;
const says = { who: /^(?:From|Sender|Return-Path|Received|Delivered-To)[ \t]*:/im, when: /^(?:Date|Received|Message-ID)[ \t]*:/im };

/** It begins with headers, and they tell who wrote it, and when or which letter it is. */
function isLetter(beginning: Buffer): boolean {
  const [head = ''] = beginning.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const isHead = lines.slice(0, 10).every((line, at) => header.test(line) || (at > 0 && /^[ \t]/.test(line)) || (at === lines.length - 1 && line === ''));
  return isHead && says.who.test(head) && says.when.test(head);
}

async function* lettersOf(files: readonly ArchiveFile[]): AsyncGenerator<FiledLetter> {
  for (const file of files) {
    const letter = new UnfinishedMessage(1);
    // Where an mbox has its "From " line, there is an empty one.
    letter.add(Buffer.from('\n'));
    for await (const bytes of file.read()) letter.add(bytes);
    yield { raw: letter.finish(), path: file.path };
  }
}
