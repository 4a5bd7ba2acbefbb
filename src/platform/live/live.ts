import pg from 'pg';
import { ownName } from '../../database/own-name.ts';
import type { Log } from '../log.ts';

const channel = 'live';
const mergeMilliseconds = 150;
const retryMilliseconds = 1000;

/** Tells pages that look at something that it has changed. Signals carry no content, and may be lost: a page that comes back asks anew. */
export interface Live {
  /** To be called after the commit. Signals for the same topic are merged. */
  signal(topic: string): void;
  /** Calls `changed` at each signal for the topic, from whatever process, until the returned function is called. */
  listen(topic: string, changed: () => void): () => void;
  /** Aborted when the house closes: streams end, so that pages ask again elsewhere or later. */
  readonly closing: AbortSignal;
  close(): Promise<void>;
}

export function openLive(pool: pg.Pool, databaseUrl: string, log: Log): Live {
  const ears = new Map<string, Set<() => void>>();
  const waiting = new Set<string>();
  let listener: Promise<pg.Client> | null = null;
  let timer: NodeJS.Timeout | null = null;
  const closing = new AbortController();

  const hear = (topic: string) => ears.get(topic)?.forEach((changed) => changed());

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: ownName });
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    client.on('error', (error) => log.warn({ err: error }, 'live signals lost their connection'));
    client.on('end', () => {
      listener = null;
      if (!closing.signal.aborted && ears.size > 0) setTimeout(start, retryMilliseconds).unref();
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    return client;
  }

  function start(): void {
    listener ??= connect().catch((error: unknown) => {
      log.warn({ err: error }, 'live signals cannot connect');
      listener = null;
      if (!closing.signal.aborted) setTimeout(start, retryMilliseconds).unref();
      throw error;
    });
    listener.catch(() => {});
  }

  async function send(): Promise<void> {
    timer = null;
    const topics = [...waiting];
    waiting.clear();
    await pool.query('select pg_notify($1, topic) from unnest($2::text[]) as topic', [channel, topics]).catch((error: unknown) => log.warn({ err: error }, 'a live signal was lost'));
  }

  return {
    closing: closing.signal,
    signal(topic) {
      if (closing.signal.aborted) return;
      waiting.add(topic);
      timer ??= setTimeout(() => void send(), mergeMilliseconds);
    },
    listen(topic, changed) {
      start();
      const listeners = ears.get(topic) ?? new Set();
      ears.set(topic, listeners.add(changed));
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) ears.delete(topic);
      };
    },
    async close() {
      closing.abort();
      if (timer) clearTimeout(timer);
      await (await listener?.catch(() => null))?.end();
    },
  };
}
