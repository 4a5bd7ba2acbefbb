import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { NotFound } from '../../../platform/http/failures.ts';
import { perHouse } from '../../../platform/http/kept.ts';
import type { House } from '../../../platform/house.ts';
import type { PetitionVisit } from '../access.ts';
import { countOf, petitionOf } from '../petition.ts';

const tickMilliseconds = 1000;
const heartbeatTicks = 25;
/** So many pages may watch the counts of one process; who comes later sees the number without its moving. */
const mostWatching = 20_000;

interface Watched {
  readonly pages: Set<ServerResponse>;
  count: number;
}

/** Who watches which petition. One question a second tells all who watch the same one. */
class Counters {
  readonly #watched = new Map<number, Watched>();
  #watching = 0;
  #ticks = 0;
  #timer: NodeJS.Timeout | null = null;

  watch(house: House, spaceId: number, count: number, page: ServerResponse): boolean {
    if (this.#watching >= mostWatching) return false;
    const watched = this.#watched.get(spaceId) ?? { pages: new Set(), count };
    this.#watched.set(spaceId, watched);
    watched.pages.add(page);
    this.#watching += 1;
    page.once('close', () => this.#leave(spaceId, page));
    this.#timer ??= this.#begin(house);
    return true;
  }

  #begin(house: House): NodeJS.Timeout {
    house.live.closing.addEventListener('abort', () => this.#close(), { once: true });
    return setInterval(() => void this.#tick(house), tickMilliseconds).unref();
  }

  #leave(spaceId: number, page: ServerResponse): void {
    const watched = this.#watched.get(spaceId);
    if (!watched?.pages.delete(page)) return;
    this.#watching -= 1;
    if (watched.pages.size === 0) this.#watched.delete(spaceId);
    if (this.#watching > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  async #tick(house: House): Promise<void> {
    this.#ticks += 1;
    for (const [spaceId, watched] of this.#watched) {
      const count = await petitionOf(house.db, spaceId).then(({ tally }) => countOf(tally), () => watched.count);
      const hasMoved = count !== watched.count;
      if (!hasMoved && this.#ticks % heartbeatTicks !== 0) continue;
      watched.count = count;
      const words = countEvent(count);
      // A page whose line is full misses a number; the next one says all that it would have said.
      for (const page of watched.pages) if (page.writableLength === 0) page.write(words);
    }
  }

  #close(): void {
    for (const { pages } of this.#watched.values()) for (const page of pages) page.end();
  }
}

const countersOf = perHouse(() => ({ counters: new Counters() }));

const countEvent = (count: number): Buffer => Buffer.from(`event: count\ndata: ${count}\n\n`);

/** The count as it moves, at most once a second: the number itself, since everybody may know it. Written to the connection by hand: ten thousand may be open. */
export function countStream({ c, house, space, petition }: PetitionVisit): Response {
  const page = outgoing(c.env);
  if (page === null || space.visibility === 'hidden') throw new NotFound();
  page.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  const count = countOf(petition.tally);
  page.write(countEvent(count));
  if (!countersOf(house).counters.watch(house, space.id, count, page)) page.end();
  return RESPONSE_ALREADY_SENT;
}

/** Null for requests that come over no connection. */
function outgoing(env: unknown): ServerResponse | null {
  return typeof env === 'object' && env !== null && 'outgoing' in env && isResponse(env.outgoing) ? env.outgoing : null;
}

const isResponse = (value: unknown): value is ServerResponse => typeof value === 'object' && value !== null && 'writeHead' in value;
