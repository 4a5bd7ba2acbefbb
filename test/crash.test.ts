import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearAway, endPostgres, isRunning, postmasterOf } from './support/postmaster.ts';
import { discard, type RunningHouse, startHouse } from './support/process.ts';
import { launch } from './support/program.ts';
import { sendForm, signInMany } from './support/visitors.ts';

const rounds = 20;
/** Replies that are taken before the power goes, while more are on their way. */
const repliesPerRound = 10;
const writers = 8;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a power cut', () => {
  let house: RunningHouse;
  let data: string;
  afterAll(async () => {
    await house.stop();
    await clearAway(join(data, 'demo'));
    await discard(data);
  });

  it(`loses no reply that was taken, ${rounds} times`, async () => {
    house = await startHouse(['--demo']);
    ({ data } = house);
    const { port } = house;
    const cookies = await signInMany(house.url, writers);
    const [first = ''] = cookies;
    const home = '/spaces/compost-soil';
    await Promise.all(cookies.map((cookie) => sendForm(house.url, `${home}/membership`, cookie, {})));
    const conversation = (await sendForm(house.url, `${home}/conversations`, first, { title: 'Go on', body: 'Until it is dark' })).headers.get('location') ?? '';
    const taken: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      taken.push(...(await writeUntilDark(house, conversation, cookies, round)));
      house = await startHouse(['--demo'], { data, port });
      expect(await missingIn(house.url, conversation, taken)).toEqual([]);
    }
    expect(taken.length).toBeGreaterThanOrEqual(rounds * repliesPerRound);
  }, 240_000);

  /** Everyone writes at once; in the middle of it the power goes, every other time for the database as well. Gives back what was taken. */
  async function writeUntilDark(running: RunningHouse, conversation: string, cookies: readonly string[], round: number): Promise<string[]> {
    const taken: string[] = [];
    const postmaster = await postmasterOf(join(running.data, 'demo'));
    const dark: Promise<void>[] = [];
    const write = async (cookie: string, writer: number) => {
      for (let reply = 1; dark.length === 0; reply += 1) {
        const word = `r${round}w${writer}n${reply}e`;
        const answer = await sendForm(running.url, `${conversation}/posts`, cookie, { body: `Reply ${word}` }).catch(() => null);
        if (answer?.status === 303) taken.push(word);
        if (answer !== null && answer.status !== 303) throw new Error(`A reply was answered with ${answer.status}`);
        if (taken.length < repliesPerRound || dark.length > 0) continue;
        dark.push(running.kill());
        if (round % 2 === 0) endPostgres(postmaster, 'SIGKILL');
      }
    };
    await Promise.all(cookies.map(write));
    await Promise.all(dark);
    return taken;
  }

  /** Replies that do not stand in the conversation, or more than once. */
  async function missingIn(url: string, conversation: string, words: readonly string[]): Promise<string[]> {
    const pages = Math.ceil((words.length + rounds * writers) / 20) + 1;
    const texts = await Promise.all(Array.from({ length: pages }, async (_, at) => (await fetch(`${url}${conversation}?page=${at + 1}`)).text()));
    const posts = new Map(texts.flatMap((text) => [...text.matchAll(/id="(post-\d+)"[^]*?Reply (r\d+w\d+n\d+e)</g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const)));
    const counts = new Map<string, number>();
    for (const word of posts.values()) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words.filter((word) => counts.get(word) !== 1);
  }
});

describe('a house that is told to stop', () => {
  it('finishes what runs, ends well, and leaves no PostgreSQL behind', async () => {
    const data = join(folder, 'stop');
    const house = launch(['start', '--demo'], { DATA_DIR: data, PORT: '0' });
    const [, url = ''] = await house.hasSaid(/stands at (\S+)/);
    const [cookie = ''] = await signInMany(url, 1);
    const postmaster = await postmasterOf(join(data, 'demo'));
    expect(postmaster).not.toBeNull();
    const body = new URLSearchParams({ name: 'Slow line', purpose: 'It arrives all the same.', forWhom: '', visibility: 'open', language: 'en' }).toString();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'connect');
    socket.write(`POST /spaces HTTP/1.1\r\nHost: ${new URL(url).host}\r\nOrigin: ${url}\r\nCookie: ${cookie}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
    // Another request on another connection has its answer: the first one has surely been read as far as it came.
    expect((await fetch(url)).status).toBe(200);
    house.signal('SIGTERM');
    await untilRefused(url);
    socket.write(body.slice(20));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 303 /);
    expect(await house.ended).toBe(0);
    expect(await postmasterOf(join(data, 'demo'))).toBeNull();
    expect(isRunning(postmaster ?? 0)).toBe(false);
    const again = await startHouse(['--demo'], { data, port: Number(new URL(url).port) });
    expect(await (await fetch(`${again.url}/spaces/slow-line`, { headers: { cookie } })).text()).toContain('It arrives all the same.');
    await again.stop();
  });

  /** Until nobody is at the door any more. */
  async function untilRefused(url: string): Promise<void> {
    while (await fetch(url, { headers: { connection: 'close' } }).then(() => true, () => false)) await pause(20);
  }
});

describe('a database that ends while the house stands', () => {
  it('is started again, or the house ends, so that whoever watches over it can', async () => {
    const data = join(folder, 'orphaned');
    const house = launch(['start'], { DATA_DIR: data, PORT: '0', LOG_LEVEL: 'silent' });
    const [, url = ''] = await house.hasSaid(/stands at (\S+)/);
    endPostgres(await postmasterOf(data), 'SIGKILL');
    const patience = AbortSignal.timeout(5000);
    const standsAgain = async () => {
      while (!patience.aborted) if ((await fetch(url, { redirect: 'manual' }).catch(() => null))?.status === 303) return true;
      return false;
    };
    await pause(500);
    const outcome = await Promise.race([standsAgain(), house.ended.then(() => true)]);
    house.signal('SIGKILL');
    await house.ended;
    await clearAway(data);
    expect(outcome).toBe(true);
  });
});
