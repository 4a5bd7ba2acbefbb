import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';
import { sharing } from '../../../database/sharing.ts';
import type { House } from '../../../platform/house.ts';

const tickMilliseconds = 1000;
const heartbeatTicks = 25;
const pagesAtOnce = 250;
/** So many pages may watch the counts of one process; who comes later sees the number without its moving. */
const mostWatching = 20_000;

const address = /^\/petitions\/([a-z0-9-]{1,80})\/live(?:\?|$)/;

interface Watched {
  readonly pages: Set<Socket>;
  count: number;
}

/**
 * Counts as they move, for pages that are looked at: the number itself, since everybody may know it, at most once a second. One
 * question a second tells all who watch the same petition. Ten thousand may be open, so they are answered before anything else is
 * made of their request.
 */
export function openCounters({ db, live }: Pick<House, 'db' | 'live'>) {
  const watched = new Map<string, Watched>();
  let [watching, ticks, isTelling] = [0, 0, false];
  let timer: NodeJS.Timeout | null = null;
  const countOf = sharing((slug: string) => slug, (slug) => publicCount(db, slug));

  function leave(slug: string, page: Socket): void {
    const here = watched.get(slug);
    if (!here?.pages.delete(page)) return;
    watching -= 1;
    if (here.pages.size === 0) watched.delete(slug);
    if (watching > 0 || !timer) return;
    clearInterval(timer);
    timer = null;
  }

  async function tick(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    await tell().finally(() => (isTelling = false));
  }

  async function tell(): Promise<void> {
    ticks += 1;
    for (const [slug, here] of watched) {
      const count = await countOf(slug).catch(() => here.count);
      if (count === here.count && ticks % heartbeatTicks !== 0) continue;
      here.count = count ?? here.count;
      await tellAll([...here.pages], countEvent(here.count));
    }
  }

  live.closing.addEventListener('abort', () => {
    for (const { pages } of watched.values()) for (const page of pages) page.end();
  });

  async function open(slug: string, response: ServerResponse): Promise<void> {
    const count = await countOf(slug).catch(() => null);
    const page = response.socket;
    // "Nothing here, and do not ask again" (HTML, 9.2.3).
    if (count === null || page === null || watching >= mostWatching || live.closing.aborted) return void response.writeHead(count === null ? 404 : 204).end();
    page.write(head);
    page.write(countEvent(count));
    const here = watched.get(slug) ?? { pages: new Set(), count };
    watched.set(slug, here);
    here.pages.add(page);
    watching += 1;
    page.once('close', () => leave(slug, page));
    timer ??= setInterval(() => void tick(), tickMilliseconds).unref();
  }

  return {
    /** Whether this request asks for a count as it moves; it is answered then. */
    answer({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>, page: ServerResponse): boolean {
      const slug = method === 'GET' ? address.exec(url)?.[1] : undefined;
      if (slug === undefined) return false;
      void open(slug, page);
      return true;
    },
  };
}

/** Some hundred at a time: between them others are served, and what was needed to write is thrown away while it is young. */
async function tellAll(pages: readonly Socket[], words: Buffer): Promise<void> {
  for (let at = 0; at < pages.length; at += pagesAtOnce) {
    // A page whose line is full misses a number; the next one says all that it would have said.
    for (const page of pages.slice(at, at + pagesAtOnce)) if (page.writableLength === 0) page.write(words);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many signed a petition that everybody may see; null for any other. */
async function publicCount(db: ReadDb, slug: string): Promise<number | null> {
  const { rows } = await sql<{ count: number }>`
    select confirmed + paper as count from petition_tally join space on space.id = space_id where slug = ${slug} and visibility <> 'hidden'`.execute(db);
  return rows[0]?.count ?? null;
}

/** Written to the connection by hand, which ends with the stream: what Node keeps for each answer that is written piece by piece is a lot for ten thousand. */
const head = ['HTTP/1.1 200 OK', 'Content-Type: text/event-stream', 'Cache-Control: no-store', 'X-Accel-Buffering: no', 'X-Content-Type-Options: nosniff', 'Connection: close', '', ''].join('\r\n');

const countEvent = (count: number): Buffer => Buffer.from(`event: count\ndata: ${count}\n\n`);
