import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { keyTo } from '../../src/platform/mail/key.ts';
import type { Secrets } from '../../src/platform/secrets.ts';
import { Connection } from '../load.ts';

interface Wish {
  readonly port: number;
  readonly home: string;
  readonly spaceId: number;
  readonly seconds: number;
  /** Connections that send forms, and as many that press buttons. */
  readonly connections: number;
  /** How many forms are to be sent after so many seconds, of all together; as many as go where nothing is said. */
  readonly due?: (seconds: number) => number;
}

/** What came of it. Latencies in milliseconds, sorted. */
export interface Signed {
  readonly asked: number;
  readonly confirmed: number;
  readonly wrong: number;
  readonly seconds: number;
  readonly formTimes: readonly number[];
  readonly buttonTimes: readonly number[];
  /** Of those who were told at once to come again. */
  readonly shedTimes: readonly number[];
  /** Keys of those whose button was answered. */
  readonly keys: readonly string[];
}

const pollMilliseconds = 100;
/** Nobody signs twice, in whatever part of a bench. */
let turn = 0;

/**
 * Many sign at once, each from an address and a network of their own: the form is sent, and then the button behind the letter is
 * pressed. The keys that the letters hold are made here from the rows, since the letters leave at the mail server's pace.
 */
export async function signMany(client: pg.Client, secrets: Secrets, wish: Wish): Promise<Signed> {
  const { seconds, connections, spaceId } = wish;
  const keys: string[] = [];
  const done: string[] = [];
  const [formTimes, buttonTimes]: [number[], number[]] = [[], []];
  const shedTimes: number[] = [];
  let [asked, wrong] = [0, 0];
  const start = performance.now();
  const end = start + seconds * 1000;
  const still = { asking: true, reading: true };
  /** Who is told to come again waits a second, which is less than they are asked to; whose line is cut does not come back. */
  const goesOnAfter = async (head: string, took: number): Promise<boolean> => {
    if (head.startsWith('HTTP/1.1 503 ')) {
      shedTimes.push(took);
      await pause(1000);
      return true;
    }
    wrong += 1;
    return head !== 'closed' && head !== 'lost';
  };

  const forms = async () => {
    const line = new Connection(wish.port);
    await line.open();
    while (performance.now() < end) {
      if (wish.due !== undefined && asked > wish.due((performance.now() - start) / 1000)) {
        await pause(2);
        continue;
      }
      turn += 1;
      asked += 1;
      const before = performance.now();
      const head = await line.ask(formRequest(wish, turn));
      if (head.startsWith('HTTP/1.1 200 ')) {
        formTimes.push(performance.now() - before);
        continue;
      }
      asked -= 1;
      if (!(await goesOnAfter(head, performance.now() - before))) return;
    }
    line.close();
  };
  const buttons = async () => {
    const line = new Connection(wish.port);
    await line.open();
    while (still.reading || keys.length > 0) {
      const key = keys.pop();
      if (key === undefined) {
        await pause(5);
        continue;
      }
      const before = performance.now();
      const head = await line.ask(buttonRequest(wish.port, key, turn));
      if (head.startsWith('HTTP/1.1 303 ')) {
        buttonTimes.push(performance.now() - before);
        done.push(key);
        continue;
      }
      if (!(await goesOnAfter(head, performance.now() - before))) return;
      if (head.startsWith('HTTP/1.1 503 ')) keys.push(key);
    }
    line.close();
  };
  const reader = async () => {
    const { rows: before } = await client.query<{ last: string }>('select coalesce(max(id), 0) as last from signature');
    let last = Number(before[0]?.last);
    for (;;) {
      const wasAsking = still.asking;
      const { rows } = await client.query<{ id: string; asked_at: Date }>({ name: 'fresh', text: 'select id, asked_at from signature where space_id = $1 and id > $2 order by id', values: [spaceId, last] });
      for (const { id, asked_at: askedAt } of rows) keys.push(keyTo(secrets, 'signature', { id: Number(id), version: 1, expires_at: askedAt }));
      last = Number(rows.at(-1)?.id ?? last);
      if (!wasAsking && rows.length === 0) break;
      await pause(pollMilliseconds);
    }
    still.reading = false;
  };
  const asking = Promise.all(Array.from({ length: connections }, forms)).then(() => (still.asking = false));
  await Promise.all([asking, reader().catch(() => (still.reading = false)), ...Array.from({ length: connections }, buttons)]);
  const byLength = (one: number, other: number) => one - other;
  return { asked, confirmed: done.length, wrong, seconds: (performance.now() - start) / 1000, formTimes: formTimes.sort(byLength), buttonTimes: buttonTimes.sort(byLength), shedTimes: shedTimes.sort(byLength), keys: done };
}

const headOf = (port: number, turn: number) =>
  `Host: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nX-Forwarded-For: ${[10 + (turn % 200), (turn >> 8) % 256, (turn >> 4) % 256, turn % 256].join('.')}\r\nContent-Type: application/x-www-form-urlencoded\r\n`;

function formRequest({ port, home }: Wish, turn: number): string {
  const body = `name=Noor+van+Dam&email=signer-${turn}%40mail-${turn % 997}.example.org&agrees=yes&consent=1&wantsNews=yes&by=&via=`;
  return `POST ${home}/signatures HTTP/1.1\r\n${headOf(port, turn)}Content-Length: ${body.length}\r\n\r\n${body}`;
}

const buttonRequest = (port: number, key: string, turn: number) => `POST /signatures/${key}/confirmation HTTP/1.1\r\n${headOf(port, turn)}Content-Length: 0\r\n\r\n`;
