import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SkippedMessage } from './archived.ts';
import { readMboxHeads } from './mbox/read.ts';
import { Messages } from './messages.ts';
import { People } from './people.ts';
import { UnreadableArchive } from './unreadable.ts';
import { byVolume } from './volumes.ts';

/** How far the reading is. Bytes as they lie on the disk. */
export interface Progress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly messages: number;
}

/** All messages of an archive without their texts, and who wrote them. */
export interface Heads {
  readonly messages: Messages;
  readonly people: People;
  /** As they lie on the disk. */
  readonly bytes: number;
  readonly skipped: readonly SkippedMessage[];
}

const day = 86_400_000;

/** Reads an archive once, without its texts. Parameters and errors are those of `surveyArchive`. */
export async function readHeads(paths: readonly string[], onProgress: (progress: Progress) => void, now: number): Promise<Heads> {
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
  return { messages, people, bytes: bytesTotal, skipped: skipped.sort(byPlace) };
}

function nameOf(paths: readonly string[]): string {
  const [only = 'The archive', ...more] = paths;
  return more.length === 0 ? basename(only) : 'The archive';
}

function byPlace(one: SkippedMessage, other: SkippedMessage): number {
  return byVolume(one.file, other.file) || one.line - other.line;
}
