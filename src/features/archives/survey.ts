import type { FactColumns } from '../../core/vitality/facts.ts';
import type { SkippedMessage } from './archived.ts';
import { factsOf } from './facts.ts';
import type { Archive } from './find.ts';
import { type Heads, readHeads } from './heads.ts';
import type { Person } from './people.ts';
import type { Progress } from './progress.ts';
import type { Remark } from './remark.ts';
import { findThreads, titlesOf } from './threads.ts';

export interface ArchiveCounts {
  /** Each message once, however often it comes. */
  readonly messages: number;
  /** Copies that were left out. */
  readonly duplicates: number;
  /** Events are among them. */
  readonly conversations: number;
  /** That were held. */
  readonly events: number;
  readonly people: number;
  readonly files: number;
  /** As they lie on the disk. */
  readonly bytes: number;
  /** The first and the last message; where there is none, the first and last act, in milliseconds since 1970-01-01T00:00Z. */
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
  /** What had to be guessed. */
  readonly notices: readonly Remark[];
}

/**
 * Reads an archive once and says what is in it, whatever the order of its files.
 *
 * @param archive as `openArchive` finds it
 * @param now milliseconds since 1970-01-01T00:00Z: messages that claim to be younger by more than a day are not believed
 * @throws UnreadableArchive where a file cannot be unpacked, or where no file has a message that can be read
 */
export async function surveyArchive(
  archive: Archive,
  onProgress: (progress: Progress) => void = () => {},
  now: number = Date.now(),
): Promise<ArchiveSurvey> {
  return surveyOf(await readHeads(archive, onProgress, now), archive.files.length);
}

function surveyOf({ messages, acts, people: everyone, bytes, skipped, notices }: Heads, files: number): ArchiveSurvey {
  const threads = findThreads(messages);
  const { facts, people } = factsOf(messages, threads, acts);
  const counts = {
    messages: messages.length,
    duplicates: messages.duplicates,
    conversations: facts.conversations,
    events: acts.events.length,
    people: facts.people,
    files,
    bytes,
    from: threads.at[0] ?? facts.at[0] ?? 0,
    to: threads.at.at(-1) ?? facts.at.at(-1) ?? 0,
  };
  return { counts, facts, people: people.map((number) => everyone.person(number)), titles: [...titlesOf(messages, threads), ...acts.events.titles()], skipped, notices };
}
