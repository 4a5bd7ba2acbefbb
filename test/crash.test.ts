import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { discard, type RunningHouse, startHouse } from './support/process.ts';
import { launch, type Program, run } from './support/program.ts';

const rounds = 20;
/** Replies that are taken before the power goes, while more are on their way. */
const repliesPerRound = 10;
const writers = 8;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The process number of the PostgreSQL on this data; null where none says that it runs. */
async function postmasterOf(data: string): Promise<number | null> {
  const text = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return pid > 1 ? pid : null;
}

function endPostgres(pid: number | null, signal: NodeJS.Signals): void {
  if (pid !== null && isRunning(pid)) process.kill(pid, signal);
}

function isRunning(pid: number): boolean {
  try {
    return pid > 1 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends what a test may have left behind, and waits until it is gone. */
async function clearAway(data: string): Promise<void> {
  const pid = await postmasterOf(data);
  endPostgres(pid, 'SIGINT');
  while (isRunning(pid ?? 0)) await pause(20);
}

/** Sends a form as somebody's browser does. */
const post = (url: string, path: string, cookie: string, fields: Record<string, string>) =>
  fetch(url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url, cookie }, redirect: 'manual' });

/** Cookies of so many people of the demonstration. */
async function signInMany(url: string, count: number): Promise<string[]> {
  const page = await (await fetch(`${url}/sign-in`)).text();
  const people = [...page.matchAll(/name="person" value="(\d+)"/g)].map((match) => match[1] ?? '').slice(0, count);
  const cookies: string[] = [];
  for (const person of people) {
    const answer = await post(url, '/demo/session', '', { person });
    if (answer.status !== 303) throw new Error(`Signing in was answered with ${answer.status}`);
    cookies.push(answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '));
  }
  return cookies;
}

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
    const [host = '', ...others] = cookies;
    const space = { name: 'Power cuts', purpose: 'Nothing is lost.', forWhom: '', visibility: 'open', language: 'en' };
    const home = (await post(house.url, '/spaces', host, space)).headers.get('location') ?? '';
    await Promise.all(others.map((cookie) => post(house.url, `${home}/membership`, cookie, {})));
    const conversation = (await post(house.url, `${home}/conversations`, host, { title: 'Go on', body: 'Until it is dark' })).headers.get('location') ?? '';
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
        const answer = await post(running.url, `${conversation}/posts`, cookie, { body: `Reply ${word}` }).catch(() => null);
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
    expect(await (await fetch(`${again.url}/spaces/slow-line`)).text()).toContain('It arrives all the same.');
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

describe('two on the same data', () => {
  it.each([['the first one', 0], ['the second one', 1]])('share the database, and %s that stops takes it from nobody', async (_, which) => {
    const data = join(folder, `two-${which}`);
    const settings = { DATA_DIR: data, PORT: '0' };
    const one = launch(['start', '--demo'], settings);
    const [, oneUrl = ''] = await one.hasSaid(/stands at (\S+)/);
    const postmaster = await postmasterOf(join(data, 'demo'));
    const other = launch(['start', '--demo'], settings);
    const [, otherUrl = ''] = await other.hasSaid(/stands at (\S+)/);
    expect(await postmasterOf(join(data, 'demo'))).toBe(postmaster);
    const [leaving, staying] = which === 0 ? [one, other] : [other, one];
    const url = which === 0 ? otherUrl : oneUrl;
    expect(oneUrl).not.toBe(otherUrl);
    // Whoever answers is ready to be told to stop.
    for (const each of [oneUrl, otherUrl]) expect((await fetch(each)).status).toBe(200);
    leaving.signal('SIGTERM');
    expect(await leaving.ended).toBe(0);
    const [cookie = ''] = await signInMany(url, 1);
    expect((await post(url, '/spaces', cookie, { name: 'Still here', purpose: 'To stay', forWhom: '', visibility: 'open', language: 'en' })).status).toBe(303);
    staying.signal('SIGTERM');
    expect(await staying.ended).toBe(0);
    expect(await postmasterOf(join(data, 'demo'))).toBeNull();
  });

  it('see what the other one changed, at once', async () => {
    const data = join(folder, 'live');
    const programs = [launch(['start', '--demo'], { DATA_DIR: data, PORT: '0' })];
    const [, oneUrl = ''] = (await programs[0]?.hasSaid(/stands at (\S+)/)) ?? [];
    programs.push(launch(['start', '--demo'], { DATA_DIR: data, PORT: '0' }));
    const [, otherUrl = ''] = (await programs[1]?.hasSaid(/stands at (\S+)/)) ?? [];
    const [cookie = ''] = await signInMany(oneUrl, 1);
    const home = (await post(oneUrl, '/spaces', cookie, { name: 'Signals', purpose: 'To be seen', forWhom: '', visibility: 'open', language: 'en' })).headers.get('location') ?? '';
    const leaving = new AbortController();
    const stream = await fetch(`${otherUrl}${home}/live`, { signal: leaving.signal });
    const changed = signalOn(stream, 'changed', async () => void (await post(oneUrl, `${home}/conversations`, cookie, { title: 'Hello', body: 'Over there' })));
    expect(await changed).toBe(true);
    expect(await (await fetch(otherUrl + home)).text()).toContain('Over there');
    leaving.abort();
    for (const program of programs) {
      program.signal('SIGTERM');
      expect(await program.ended).toBe(0);
    }
  });

  /** Does something once the stream stands, and tells whether the signal came before the stream ended. */
  async function signalOn(stream: Response, name: string, act: () => Promise<void>): Promise<boolean> {
    let text = '';
    let isDone = false;
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (!isDone && text.includes('event: here')) {
        isDone = true;
        await act();
      }
      if (text.includes(`event: ${name}`)) return true;
    }
    return false;
  }
});

describe('a start that cannot be', () => {
  const started: { program: Program; data: string }[] = [];
  afterEach(async () => {
    for (const { program, data } of started.splice(0)) {
      program.signal('SIGKILL');
      await program.ended;
      await clearAway(data);
    }
  });

  const start = (name: string, settings: NodeJS.ProcessEnv = {}) => {
    const data = join(folder, name);
    const program = launch(['start'], { DATA_DIR: data, PORT: '0', ...settings });
    started.push({ program, data });
    return { program, data };
  };
  const patienceMilliseconds = 6000;
  const endOf = ({ ended }: Program) => Promise.race([ended, pause(patienceMilliseconds, 'it goes on')]);

  it('on the data of another PostgreSQL says so in one line, and touches nothing', async () => {
    const cluster = join(folder, 'older', 'postgres');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    await writeFile(join(cluster, 'precious'), 'data');
    const { end, said } = await run(['start'], { DATA_DIR: join(folder, 'older'), PORT: '0' });
    expect(end).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(/PostgreSQL 17.*PostgreSQL 18.*Nothing was touched/);
    expect((await readdir(cluster)).toSorted((one, other) => one.localeCompare(other))).toEqual(['PG_VERSION', 'precious']);
  });

  it('names the page that helps, and it is there', async () => {
    const { said } = await run(['start'], { DATA_DIR: join(folder, 'older'), PORT: '0' });
    await access(/docs\/\S+\.md/.exec(said)?.[0] ?? 'none');
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'],
    [{ DATABASE_URL: 'here' }, 'DATABASE_URL'],
  ])('with a wrong setting names it in one line: %o', async (settings: NodeJS.ProcessEnv, name) => {
    const { end, said } = await run(['start'], { DATA_DIR: join(folder, 'never'), ...settings });
    expect(end).toBe(2);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(new RegExp(`^${name} can't be used`));
    expect(await readdir(folder)).not.toContain('never');
  });

  it.each([
    [['stat'], 'There is no command "stat".'],
    [['start', '--dmo'], 'Use: draagvlak start'],
    [['backup'], 'draagvlak backup FILE'],
    [['restore', '/no/such/file'], 'does not exist'],
  ])('by wrong words says what would be right, and ends with 2: %s', async (words, help) => {
    const { end, said } = await run(words, { DATA_DIR: join(folder, 'never') });
    expect([end, said.includes(help), said.includes('    at ')]).toEqual([2, true, false]);
    expect(await readdir(folder)).not.toContain('never');
  });

  it('at a port that is taken ends, and leaves no PostgreSQL behind', async () => {
    const taken = start('taken');
    const [, port = ''] = await taken.program.hasSaid(/stands at http:\/\/localhost:(\d+)/);
    const { program, data } = start('late', { PORT: port });
    await program.hasSaid(/The port is in use/);
    expect(await endOf(program)).toBe(1);
    expect(await postmasterOf(data)).toBeNull();
  });

  it('with a key that is not there ends, names the setting, and leaves no PostgreSQL behind', async () => {
    const { program, data } = start('keyless', { SMTP_URL: 'smtp://127.0.0.1:1', DKIM_KEY_FILE: join(folder, 'no-such-key.pem') });
    expect(await endOf(program)).not.toBe('it goes on');
    expect(program.said()).toContain('DKIM_KEY_FILE');
    expect(await postmasterOf(data)).toBeNull();
  });

  it('after a power cut comes up, also where another program has the number that PostgreSQL had', async () => {
    const first = start('reused');
    await first.program.hasSaid(/stands at/);
    const file = join(first.data, 'postgres', 'postmaster.pid');
    const left = await readFile(file, 'utf8');
    const postmaster = await postmasterOf(first.data);
    first.program.signal('SIGKILL');
    endPostgres(postmaster, 'SIGKILL');
    await first.program.ended;
    while (isRunning(postmaster ?? 0)) await pause(20);
    await writeFile(file, left.replace(/^\d+/, String(process.pid)));
    const second = start('reused');
    const outcome = await Promise.race([second.program.hasSaid(/stands at/).then(() => 'it stands'), pause(patienceMilliseconds, 'it tries and tries')]);
    if (outcome !== 'it stands') {
      second.program.signal('SIGKILL');
      await second.program.ended;
      await rm(file);
    }
    expect(outcome).toBe('it stands');
  });

  it('of two at once for the first time is none: both stand', async () => {
    const two = [start('twins'), start('twins')];
    const outcomes = await Promise.all(two.map(({ program }) => program.hasSaid(/stands at/).then(() => 'it stands', () => 'it ended')));
    expect(outcomes).toEqual(['it stands', 'it stands']);
  });

  it('that is told to stop half-way leaves no PostgreSQL behind', async () => {
    const { program, data } = start('half-way');
    while ((await postmasterOf(data)) === null) await pause(5);
    program.signal('SIGTERM');
    await program.ended;
    const postmaster = await postmasterOf(data);
    expect(postmaster === null || !isRunning(postmaster)).toBe(true);
  });
});
