import { basename } from 'node:path';
import { Acts } from './acts.ts';
import type { ArchivedAct, SkippedMessage } from './archived.ts';
import { type ArchivedEvent, Events } from './events.ts';
import type { Archive } from './find.ts';
import { Messages } from './messages.ts';
import { People } from './people.ts';
import { bytesOf, followed, type Progress } from './progress.ts';
import type { Remark } from './remark.ts';
import { UnreadableArchive } from './unreadable.ts';
import { byVolume } from './volumes.ts';

/** All messages of an archive without their texts, what was done without words, and who it was. */
export interface Heads {
  readonly messages: Messages;
  readonly acts: Acts;
  readonly people: People;
  /** As they lie on the disk. */
  readonly bytes: number;
  readonly skipped: readonly SkippedMessage[];
  /** What had to be guessed. */
  readonly notices: readonly Remark[];
}

const day = 86_400_000;

/** Reads an archive once, without its texts. Parameters and errors are those of `surveyArchive`. */
export async function readHeads({ format, files, path, passedOver }: Archive, onProgress: (progress: Progress) => void, now: number): Promise<Heads> {
  const bytesTotal = bytesOf(files);
  const messages = new Messages();
  const events = new Events();
  const acts = new Acts(messages, events);
  const people = new People();
  const skipped: SkippedMessage[] = passedOver.flatMap(({ file, reason, isUnreadable }) => (isUnreadable ? [{ file, line: 1, reason }] : []));
  const notices = new Map<string, Remark>();
  const reading = {
    newestPlausible: now + day,
    onSkipped: (one: SkippedMessage) => skipped.push(one),
    onAct: (act: ArchivedAct) => acts.add(act, people.numberOf(act.author)),
    onEvent: (event: ArchivedEvent) => events.add(event),
    // Each format reads its files in its own way, and may guess the same of one twice.
    onNotice: (notice: Remark) => void notices.set(JSON.stringify(notice), notice),
  };
  const counted = followed(files, (bytesRead) => onProgress({ bytesRead, bytesTotal, messages: messages.length }));
  for await (const head of format.heads(counted, reading)) messages.add(head, people.numberOf(head.author));
  if (messages.length === 0 && events.length === 0) throw new UnreadableArchive({ name: 'no-message', file: basename(path) });
  onProgress({ bytesRead: bytesTotal, bytesTotal, messages: messages.length });
  return { messages, acts, people, bytes: bytesTotal, skipped: skipped.sort(byPlace), notices: [...notices.values()] };
}

function byPlace(one: SkippedMessage, other: SkippedMessage): number {
  return byVolume(one.file, other.file) || one.line - other.line;
}
