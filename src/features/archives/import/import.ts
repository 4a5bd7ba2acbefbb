import type pg from 'pg';
import { transactOn } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { audit } from '../../../platform/audit.ts';
import { noteOldFacts } from '../../../platform/facts/record.ts';
import type { SkippedMessage } from '../archived.ts';
import { type Archive } from '../find.ts';
import { type Heads, readHeads } from '../heads.ts';
import type { Progress } from '../progress.ts';
import { readArchive } from '../read.ts';
import { findThreads, type Threads } from '../threads.ts';
import { UnreadableArchive } from '../unreadable.ts';
import type { Remark } from '../remark.ts';
import { accountFor } from './account.ts';
import { tellActs } from './acts.ts';
import { findAuthors } from './authors.ts';
import { openPlace } from './place.ts';
import { type Plan, planImport } from './plan.ts';
import { renderText } from './render.ts';
import { sortWords, type StoredLetter, storeLetters } from './store.ts';

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
  /** What people did without words, and was not told yet. */
  readonly acts: number;
  readonly people: number;
  readonly skipped: readonly SkippedMessage[];
  /** What had to be guessed, for a person. */
  readonly notices: readonly Remark[];
}

const day = 86_400_000;

/** Brings an archive into a space, in one transaction: all of it, or nothing. A second time changes nothing. */
export async function importArchive(pool: pg.Pool, wish: ImportWish): Promise<ImportOutcome> {
  const { archive, now, onProgress } = wish;
  const heads = await readHeads(archive, (progress) => onProgress('order', progress), now.getTime());
  const threads = findThreads(heads.messages);
  return transactOn(pool, async (tx, client) => {
    const place = await openPlace(tx, wish.space, wish.language, now);
    const everyone = Array.from({ length: heads.people.length }, (_, number) => heads.people.person(number));
    const authors = await findAuthors(tx, place.id, everyone, wish.secret, now);
    const plan = await planImport(tx, place, heads.messages, threads, authors);
    if (plan.posts > 0) {
      await storeLetters(pool, client, place, newLetters(wish, heads, threads, plan, authors));
      await Promise.all([accountFor(tx, place.id, plan), sortWords(pool)]);
    }
    const acts = await tellActs(tx, place.id, heads, threads, plan, authors);
    if (plan.posts + acts > 0) await noteOldFacts(tx, place.id);
    if (plan.posts + acts > 0) await audit(tx, { at: now, actor: null, action: 'archive.imported', spaceId: place.id, details: { posts: plan.posts, acts } });
    const { posts, conversations } = plan;
    return { slug: place.slug, isNew: place.isNew, messages: heads.messages.length, posts, conversations, acts, people: everyone.length, skipped: heads.skipped, notices: heads.notices };
  });
}

/** Reads the archive a second time, now with its texts. */
async function* newLetters({ archive, now, onProgress }: ImportWish, { messages, bytes }: Heads, threads: Threads, plan: Plan, authors: readonly number[]): AsyncGenerator<StoredLetter> {
  const places = new Int32Array(messages.length);
  for (const [place, message] of threads.message.entries()) places[message] = place;
  const waits = plan.isNew.slice();
  let letters = 0;
  let bytesRead = 0;
  const tell = () => onProgress('texts', { bytesRead, bytesTotal: bytes, messages: letters });
  const reading = { newestPlausible: now.getTime() + day, onSkipped: () => {} };
  const onBytes = (read: number) => void (bytesRead = read);
  for await (const { id, text, attachments, form } of readArchive(archive, reading, onBytes)) {
    const message = messages.find(id);
    const place = places[message] ?? -1;
    if (waits[place] !== 1) continue;
    waits[place] = 0;
    const answered = threads.repliesTo[place] ?? -1;
    yield {
      post: plan.post[place] ?? 0,
      conversation: plan.conversation[threads.conversation[place] ?? 0] ?? 0,
      author: authors[messages.author(message)] ?? 0,
      at: threads.at[place] ?? 0,
      repliesTo: plan.post[answered] ?? null,
      sourceId: id,
      format: form === 'markdown' ? 'markdown' : 'mail',
      ...renderText(text, attachments, form),
    };
    letters += 1;
    if (letters % 500 === 0) tell();
  }
  tell();
  if (letters < plan.posts) throw new UnreadableArchive({ name: 'changed-meanwhile' });
}
