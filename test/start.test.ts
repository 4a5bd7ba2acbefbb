import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clearAway, endPostgres, isRunning, postmasterOf } from './support/postmaster.ts';
import { launch, type Program, run } from './support/program.ts';
import { sendForm, signInMany } from './support/visitors.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

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
    expect((await sendForm(url, '/spaces', cookie, { name: 'Still here', purpose: 'To stay', forWhom: '', visibility: 'open', language: 'en' })).status).toBe(303);
    staying.signal('SIGTERM');
    expect(await staying.ended).toBe(0);
    expect(await postmasterOf(join(data, 'demo'))).toBeNull();
  });

  it('that stop at the same moment leave no PostgreSQL behind', async () => {
    const data = join(folder, 'both-leave');
    for (let round = 0; round < 4; round += 1) {
      const two = [launch(['start'], { DATA_DIR: data, PORT: '0' }), launch(['start'], { DATA_DIR: data, PORT: '0' })];
      await Promise.all(two.map((each) => each.hasSaid(/stands at/)));
      for (const each of two) each.signal('SIGTERM');
      expect(await Promise.all(two.map(({ ended }) => ended))).toEqual([0, 0]);
      const left = await postmasterOf(data);
      await clearAway(data);
      expect(left).toBeNull();
    }
  });

  it('see what the other one changed, at once', async () => {
    const data = join(folder, 'live');
    const programs = [launch(['start', '--demo'], { DATA_DIR: data, PORT: '0' })];
    const [, oneUrl = ''] = (await programs[0]?.hasSaid(/stands at (\S+)/)) ?? [];
    programs.push(launch(['start', '--demo'], { DATA_DIR: data, PORT: '0' }));
    const [, otherUrl = ''] = (await programs[1]?.hasSaid(/stands at (\S+)/)) ?? [];
    const [cookie = ''] = await signInMany(oneUrl, 1);
    const home = '/spaces/compost-soil';
    await sendForm(oneUrl, `${home}/membership`, cookie, {});
    const leaving = new AbortController();
    const stream = await fetch(`${otherUrl}${home}/live`, { signal: leaving.signal });
    const changed = signalOn(stream, 'changed', async () => void (await sendForm(oneUrl, `${home}/conversations`, cookie, { title: 'Hello', body: 'Over there' })));
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

  it('clears away what one left that ended half-way, and nothing of one that goes on', async () => {
    const data = join(folder, 'half-made');
    for (const maker of [99_999_999, process.pid]) await mkdir(join(data, `postgres.new-${maker}`), { recursive: true });
    await start('half-made').program.hasSaid(/stands at/);
    expect((await readdir(data)).filter((name) => name.includes('.new-'))).toEqual([`postgres.new-${process.pid}`]);
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
