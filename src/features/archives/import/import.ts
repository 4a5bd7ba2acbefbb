import type pg from 'pg';
import { type Tx, transactOn } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { audit } from '../../../platform/audit.ts';
import type { SkippedMessage } from '../archived.ts';
import { type Archive } from '../find.ts';
import { type Heads, type Progress, readHeads } from '../heads.ts';
import { maskAddresses } from '../mask.ts';
import { readArchive } from '../read.ts';
import { findThreads, type Threads } from '../threads.ts';
import { findAuthors } from './authors.ts';
import { openPlace } from './place.ts';
import { renderLetter } from './render.ts';
import { sortIn } from './sort-in.ts';
import { openStage, type Stage } from './stage.ts';

export interface ImportWish {
  readonly archive: Archive;
  /** The name of the space; one that an earlier import made is gone on with. */
  readonly space: string;
  readonly language: Language;
  /** Keeps authors' keys from being guessed. */
  readonly secret: string;
  readonly now: Date;
  /** Told twice over: the archive is read once for its order, and once for its texts. */
  readonly onProgress: (step: 'order' | 'texts', progress: Progress) => void;
}

export interface ImportOutcome {
  readonly slug: string;
  readonly isNew: boolean;
  /** Messages in the archive, each once. */
  readonly messages: number;
  /** Those that were not there yet. */
  readonly posts: number;
  readonly conversations: number;
  readonly people: number;
  readonly skipped: readonly SkippedMessage[];
}

const day = 86_400_000;

/** Brings an archive into a space, in one transaction: all of it, or nothing. A second time changes nothing. */
export async function importArchive(pool: pg.Pool, wish: ImportWish): Promise<ImportOutcome> {
  const { archive, now, onProgress } = wish;
  const heads = await readHeads(archive.files, (progress) => onProgress('order', progress), now.getTime());
  const threads = findThreads(heads.messages);
  return transactOn(pool, async (tx, client) => {
    const place = await openPlace(tx, wish.space, wish.language, now);
    await stageAll(await openStage(client, place.language), wish, heads, threads);
    const everyone = Array.from({ length: heads.people.length }, (_, number) => heads.people.person(number));
    const authors = await findAuthors(tx, place.id, everyone, wish.secret, now);
    const sorted = await sortIn(tx, place, authors);
    await noteDeed(tx, place.id, sorted.posts, now);
    return { slug: place.slug, isNew: place.isNew, messages: heads.messages.length, people: everyone.length, skipped: heads.skipped, ...sorted };
  });
}

async function stageAll(stage: Stage, { archive, now, onProgress }: ImportWish, { messages, bytes }: Heads, threads: Threads): Promise<void> {
  const places = new Int32Array(messages.length).fill(-1);
  for (const [place, message] of threads.message.entries()) places[message] = place;
  const done = new Uint8Array(messages.length);
  let staged = 0;
  let bytesRead = 0;
  const reading = { newestPlausible: now.getTime() + day, onSkipped: () => {}, onBytes: (read: number) => void (bytesRead = read) };
  for await (const { id, subject, text, attachments } of readArchive(archive, reading)) {
    const message = messages.find(id);
    const place = places[message] ?? -1;
    if (place === -1 || done[message] === 1) continue;
    done[message] = 1;
    const repliesTo = threads.repliesTo[place] ?? -1;
    await stage.put({
      place,
      sourceId: id.slice(0, 500),
      conversation: threads.conversation[place] ?? 0,
      author: messages.author(message),
      at: new Date(threads.at[place] ?? 0),
      repliesTo: repliesTo === -1 ? null : repliesTo,
      title: titleOf(messages.title(message), subject),
      ...renderLetter(text, attachments),
    });
    staged += 1;
    if (staged % 500 === 0) onProgress('texts', { bytesRead: Math.min(bytesRead, bytes), bytesTotal: bytes, messages: staged });
  }
  await stage.close();
}

const longestTitle = 300;

function titleOf(title: string, subject: string): string {
  const clean = maskAddresses((title.trim() || subject.trim()).replaceAll('\0', '').toWellFormed());
  return clean.slice(0, longestTitle).toWellFormed() || '…';
}

async function noteDeed(tx: Tx, spaceId: number, posts: number, at: Date): Promise<void> {
  if (posts > 0) await audit(tx, { at, actor: null, action: 'archive.imported', spaceId, details: { posts } });
}
