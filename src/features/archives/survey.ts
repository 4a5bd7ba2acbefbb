import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FactColumns } from '../../core/vitality/facts.ts';
import type { SkippedMessage } from './archived.ts';
import { factsOf } from './facts.ts';
import { readMboxHeads } from './mbox/read.ts';
import { Messages } from './messages.ts';
import { People, type Person } from './people.ts';
import { findThreads, type Threads } from './threads.ts';
import { UnreadableArchive } from './unreadable.ts';
import { byVolume } from './volumes.ts';

/** How far the reading is. Bytes as they lie on the disk. */
export interface Progress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly messages: number;
}

export interface ArchiveCounts {
  /** Each message once, however often it comes. */
  readonly messages: number;
  /** Copies that were left out. */
  readonly duplicates: number;
  readonly conversations: number;
  readonly people: number;
  readonly files: number;
  /** As they lie on the disk. */
  readonly bytes: number;
  /** The first and the last message, in milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  readonly to: number;
}

/** What an archive holds, without its texts. */
export interface ArchiveSurvey {
  readonly counts: ArchiveCounts;
  readonly facts: FactColumns;
  /** By the number that `facts.actor` has. */
  readonly people: readonly Person[];
  /** By the number that `facts.conversation` has. */
  readonly titles: readonly string[];
  readonly skipped: readonly SkippedMessage[];
}

const day = 86_400_000;

/**
 * Reads an archive once and says what is in it, whatever the order of its files.
 *
 * @param paths its files, as `openArchive` finds them
 * @param now milliseconds since 1970-01-01T00:00Z: messages that claim to be younger by more than a day are not believed
 * @throws UnreadableArchive where a file cannot be unpacked, or where no file has a message that can be read
 */
export async function surveyArchive(
  paths: readonly string[],
  onProgress: (progress: Progress) => void = () => {},
  now: number = Date.now(),
): Promise<ArchiveSurvey> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const bytesTotal = sizes.reduce((total, size) => total + size, 0);
  const messages = new Messages();
  const people = new People();
  const skipped: SkippedMessage[] = [];
  let bytesBefore = 0;
  for (const [index, path] of paths.entries()) {
    const onBytes = (bytes: number): void => onProgress({ bytesRead: bytesBefore + bytes, bytesTotal, messages: messages.length });
    const reading = { newestPlausible: now + day, onSkipped: (one: SkippedMessage) => skipped.push(one), onBytes };
    for await (const head of readMboxHeads(path, reading)) messages.add(head, people.numberOf(head.author));
    bytesBefore += sizes[index] ?? 0;
  }
  if (messages.length === 0) throw new UnreadableArchive(`${nameOf(paths)} has no message that could be read.`);
  onProgress({ bytesRead: bytesTotal, bytesTotal, messages: messages.length });
  return surveyOf(messages, people, { files: paths.length, bytes: bytesTotal, skipped: skipped.sort(byPlace) });
}

function surveyOf(
  messages: Messages,
  everyone: People,
  { files, bytes, skipped }: { files: number; bytes: number; skipped: readonly SkippedMessage[] },
): ArchiveSurvey {
  const threads = findThreads(messages);
  const { facts, people } = factsOf(messages, threads);
  const counts = {
    messages: messages.length,
    duplicates: messages.duplicates,
    conversations: facts.conversations,
    people: facts.people,
    files,
    bytes,
    from: threads.at[0] ?? 0,
    to: threads.at.at(-1) ?? 0,
  };
  return { counts, facts, people: people.map((number) => everyone.person(number)), titles: titlesOf(messages, threads), skipped };
}

/** A conversation is called what its first message is called. */
function titlesOf(messages: Messages, { message, conversation }: Threads): string[] {
  const titles: string[] = [];
  for (const [place, number] of message.entries()) {
    if (conversation[place] === titles.length) titles.push(messages.title(number));
  }
  return titles;
}

function nameOf(paths: readonly string[]): string {
  const [only = 'The archive', ...more] = paths;
  return more.length === 0 ? basename(only) : 'The archive';
}

function byPlace(one: SkippedMessage, other: SkippedMessage): number {
  return byVolume(one.file, other.file) || one.line - other.line;
}
