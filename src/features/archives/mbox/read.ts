import type { ArchivedMessage, MessageHead, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { Remark } from '../remark.ts';
import { readHead, readMessage, whyNoMessage, type Undated } from './message.ts';
import type { RawMessage } from './raw.ts';
import { MboxSplitter } from './split.ts';

/** Messages at the start of a file that have no date wait for one that has; so many may wait. */
const mostWaiting = 100;
const noDate: Remark = { name: 'no-near-date' };

/** Reads the messages of an mbox file without their texts, in constant memory. */
export function readMboxHeads(file: ArchiveFile, reading: Reading): AsyncGenerator<MessageHead> {
  return readEach(lettersIn(file), reading, readHead);
}

/** Reads the messages of an mbox file with their texts, in constant memory. */
export function readMboxMessages(file: ArchiveFile, reading: Reading): AsyncGenerator<ArchivedMessage> {
  return readEach(lettersIn(file), reading, readMessage);
}

/** Parts an mbox file into its messages as they lie in it, in constant memory. */
export async function* rawMessages(file: ArchiveFile): AsyncGenerator<RawMessage> {
  const splitter = new MboxSplitter();
  for await (const chunk of file.read()) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** A letter as it lies in a file. */
export interface FiledLetter {
  readonly raw: RawMessage;
  readonly path: string;
}

async function* lettersIn(file: ArchiveFile): AsyncGenerator<FiledLetter> {
  for await (const raw of rawMessages(file)) yield { raw, path: file.path };
}

/** A message without a plausible date takes that of its neighbour: of the one before, else of the next. */
export async function* readEach<T extends Undated<MessageHead>>(
  letters: AsyncIterable<FiledLetter>,
  { newestPlausible, onSkipped }: Reading,
  parse: (raw: RawMessage, file: string, newestPlausible: number) => T,
): AsyncGenerator<T & { readonly at: number }> {
  const waiting: T[] = [];
  let lastAt: number | null = null;
  for await (const { raw, path } of letters) {
    const message = parse(raw, path, newestPlausible);
    const reason = whyNoMessage(message);
    if (reason !== null) {
      onSkipped({ ...message.source, reason });
      continue;
    }
    waiting.push(message);
    lastAt = message.at ?? lastAt;
    if (lastAt !== null) {
      for (const dated of waiting.splice(0)) yield { ...dated, at: dated.at ?? lastAt };
    } else if (waiting.length > mostWaiting) {
      for (const { source } of waiting.splice(0, 1)) onSkipped({ ...source, reason: noDate });
    }
  }
  for (const { source } of waiting) onSkipped({ ...source, reason: noDate });
}
