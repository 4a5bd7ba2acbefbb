import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person at a terminal would, with data of its own. */
async function draagvlak(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['bin/draagvlak', ...words], {
    env: { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

const letter = (id: number, more = '') =>
  `From anna at gardens.example  Mon May ${String(1 + (id % 28)).padStart(2)} 12:00:00 2006\nFrom: anna${id % 9} at gardens.example (Anna ${id % 9})\nDate: Mon, ${1 + (id % 28)} May 2006 12:00:00 +0000\nSubject: ${id % 3 === 0 ? '' : 'Re: '}Leaves ${Math.floor(id / 3)}\nMessage-ID: <${id}@gardens.example>\n${id % 3 === 0 ? '' : `In-Reply-To: <${id - (id % 3)}@gardens.example>\n`}\nLetter number ${id}.\n${more}\n`;

const archive = (letters: number) => Array.from({ length: letters }, (_, id) => letter(id)).join('');

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the check-up', () => {
  it('says in a terminal, as JSON and as one page how a list is doing', async () => {
    const list = await file('list.mbox', archive(60));
    const html = join(folder, 'report.html');
    const terminal = await draagvlak('checkup', list, '--html', html);
    expect(terminal.code).toBe(0);
    expect(terminal.out).toContain('Silent since May 2006');
    expect(terminal.out.split('\n').every((line) => Array.from(line).length <= 80 || line.includes(html))).toBe(true);
    const page = await readFile(html, 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|<link|src="http|url\(|every Monday/);
    const json = await draagvlak('checkup', '--json', list);
    expect(JSON.parse(json.out)).toMatchObject({ messages: 60, conversations: 20, people: 9, from: '2006-05-01T12:00:00.000Z', to: '2006-05-28T12:00:00.000Z', skipped: [] });
    expect(JSON.parse(json.out)).toHaveProperty('measures.carriers');
    expect(JSON.parse(json.out)).toMatchObject({ patterns: expect.any(Array) });
    expect(terminal.out).toContain('Pairs answering each other');
    expect(terminal.out.trimEnd().split('\n').length).toBeLessThan(40);
    const long = await draagvlak('checkup', list, '--long');
    expect(long.out).toContain('What this looks like');
    expect(long.out.split('\n').length).toBeGreaterThan(60);
    expect((await draagvlak('checkup', list, '--language', 'nl')).out).toContain('Stil sinds mei 2006');
    expect(await readdir(folder)).not.toContain('data');
  });

  it('prints colours for nobody but a terminal that wants them', async () => {
    const list = await file('plain.mbox', archive(60));
    expect((await draagvlak('checkup', list)).out).not.toContain('\u001B');
  });

  it('says of a group that meets how often, how many come, and what lies ahead, and compares and bounds it as any other', async () => {
    const tables = join(folder, 'meetings');
    await mkdir(tables);
    const day = (evening: number) => Date.UTC(2020, 0, 1 + evening * 14);
    const evenings = Array.from({ length: 30 }, (_, at) => at);
    await writeFile(join(tables, 'events.csv'), `id,name,time,group_id,venue_id,status\n${evenings.map((at) => `${at},Evening,${day(at)},1,5,past`).join('\n')}\n`);
    await writeFile(join(tables, 'rsvps.csv'), `rsvp_id,event_id,member_id,response\n${evenings.flatMap((at) => [0, 1, 2, 3, 4, 5].map((who) => `${at}${who},${at},${(at + who) % 9},yes`)).join('\n')}\n`);
    const { code, out } = await draagvlak('checkup', tables);
    expect(code).toBe(0);
    expect(out).toContain('No meeting since February 2021, and nothing was written');
    expect(out).toContain('30 meetings, to which 9 people came');
    expect(out).toMatch(/no meeting in the half year after, about 1\s+in 20/);
    expect(out).not.toContain('Nobody has written');
    expect((await draagvlak('checkup', tables, '--long')).out).toContain('About 1 in 20: no meeting in the half year ahead');
    const page = join(folder, 'meetings.html');
    await draagvlak('checkup', tables, '--html', page, '--language', 'nl');
    expect(await readFile(page, 'utf8')).toContain('<h1>Niet meer bijeen sinds februari 2021, en niets geschreven</h1>');
    expect(JSON.parse((await draagvlak('checkup', '--json', tables)).out)).toMatchObject({
      messages: 0, conversations: 30, events: 30, people: 9, from: '2020-01-01T00:00:00.000Z', patterns: [], skipped: [],
      measures: { meetings: { events: 30, people: 9, attendance: { to: { value: 6 } } } }, warning: { state: 'known', about: 'meeting', half: { from: 0, until: 26 } },
    });
    expect(JSON.parse((await draagvlak('checkup', '--json', tables, '--since', '2020-03-01', '--until', '2020-04-30')).out)).toMatchObject({ events: 4, conversations: 4, people: 9, from: '2020-03-11T00:00:00.000Z', to: '2020-04-22T00:00:00.000Z' });
    expect((await draagvlak('checkup', tables, '--since', '2030-01-01')).code).toBe(2);
    const empty = join(folder, 'meetings-to-which-nobody-came');
    await cp(tables, empty, { recursive: true });
    await appendFile(join(empty, 'events.csv'), `99,Evening,${day(31)},1,5,past\n`);
    for (const words of [[], ['--since', '1990-01-01']]) expect(JSON.parse((await draagvlak('checkup', '--json', empty, ...words)).out), 'an event counts where somebody came').toMatchObject({ conversations: 30, events: 30, measures: { meetings: { events: 30 } } });
    expect((await draagvlak('checkup', tables, '--compare', tables)).out).toContain('People at a meeting');
    expect((await draagvlak('checkup', tables, '--compare', await file('talk.mbox', archive(60)))).out).toContain('they have no\nfigure in common');
  });

  it('looks at some days alone, and says so where nothing was written in them', async () => {
    const list = await file('days.mbox', archive(60));
    const whole = JSON.parse((await draagvlak('checkup', '--json', list)).out);
    const part = JSON.parse((await draagvlak('checkup', '--json', list, '--since', '2006-05-10', '--until', '2006-05-12')).out);
    expect(part.messages).toBeGreaterThan(0);
    expect(part.messages).toBeLessThan(whole.messages);
    expect([part.from.slice(0, 10), part.to.slice(0, 10)]).toEqual(['2006-05-10', '2006-05-12']);
    const saysSo = /from 10 May 2006 on, as if nothing had been before:\s+whoever was\s+there/;
    const page = join(folder, 'since.html');
    for (const words of [[], ['--long'], ['--compare', list], ['--html', page]]) expect((await draagvlak('checkup', list, '--since', '2006-05-10', ...words)).out).toMatch(saysSo);
    expect(await readFile(page, 'utf8')).toMatch(saysSo);
    expect((await draagvlak('checkup', list, '--since', '2006-05-10', '--language', 'nl')).out).toContain('vanaf 10 mei 2006');
    for (const words of [['--until', '2006-05-12'], ['--since', '1990-01-01']]) expect((await draagvlak('checkup', list, ...words)).out).not.toContain('as if nothing had been before');
    expect(JSON.parse((await draagvlak('checkup', '--json', list, '--since', '1990-01-01')).out)).toMatchObject({ messages: 60, measures: whole.measures });
    for (const [words, line] of [[['--since', '2030-01-01'], 'Nothing was written in these days.'], [['--until', 'May'], '--until is a day such as 2026-03-01.'], [['--since', '2006-05-03', '--until', '2006-05-02'], 'The days end before they begin.']] as const) {
      expect(await draagvlak('checkup', list, ...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(line) });
    }
  });

  it('names people in a terminal, in a page only if asked, and nobody and nothing where it is to be shown around', async () => {
    const list = await file('secret-garden.mbox', archive(60));
    const html = join(folder, 'names.html');
    const name = /Anna \d/;
    expect((await draagvlak('checkup', list, '--html', html)).out).toMatch(name);
    expect(await readFile(html, 'utf8')).not.toMatch(name);
    await draagvlak('checkup', list, '--html', html, '--names');
    expect(await readFile(html, 'utf8')).toMatch(name);
    const shared = await draagvlak('checkup', list, '--html', html, '--names', '--anonymous');
    for (const said of [shared.out, shared.err, await readFile(html, 'utf8'), (await draagvlak('checkup', '--json', '--anonymous', list)).out]) {
      expect(said).not.toMatch(name);
      expect(said).not.toContain('secret-garden');
    }
  });

  describe('of an archive that is partly broken', () => {
    const english = /\b(?:the|that|could|cannot|were|read|file|says?|there|this|message)\b/i;
    const days = Array.from({ length: 60 }, (_, at) => `03/04/2024,Anna Boom,woorden hier ${at}`);
    let broken: string;

    beforeAll(async () => {
      broken = join(folder, 'geheime-tuin');
      await mkdir(broken);
      await writeFile(join(broken, 'geheim.csv'), ['Datum,Naam,Bericht', ...days, 'ooit,Anna Boom,zonder dag', '01/01/2024,,van niemand'].join('\n'));
      await writeFile(join(broken, 'geheim-2.csv.gz'), gzipSync(days.join('\n')).subarray(0, 90));
    });

    it('is Dutch from its first word to its last, also of what was guessed and what was not read', async () => {
      const { code, out, err } = await draagvlak('checkup', broken, '--language', 'nl', '--long');
      expect(code).toBe(0);
      expect(out).toContain('geheim-2.csv.gz is afgebroken');
      expect(out).toContain('Er staat niet bij wie het schreef.');
      expect(err).toContain('Ze zijn gelezen als dag/maand.');
      expect(err.replaceAll('--columns', '')).not.toMatch(english);
      expect(out.slice(out.indexOf('niet te lezen:'))).not.toMatch(english);
    });

    it.each([
      ['x.pdf', '%PDF-1.4', [], 'x.pdf is geen leesbaar archief (het lijkt op een pdf).'], ['later.mbox', archive(9), ['--since', '2030-01-01'], 'In deze dagen is niets geschreven.'],
      ['day.mbox', archive(9), ['--until', 'mei'], '--until is een dag zoals 2026-03-01.'], ['form.mbox', archive(9), ['--format', 'x'], 'Er is geen formaat "x".'], ['page.mbox', archive(9), ['--html', '/nowhere/at/all.html'], 'Er is geen map /nowhere/at'],
    ])('says in Dutch what is wrong with %s', async (name, content, words, sentence) => {
      const path = await file(name, content);
      expect(await draagvlak('checkup', path, ...words, '--language', 'nl')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
    });

    it('gives programs the reasons by names that stay, in whichever language', async () => {
      for (const language of ['en', 'nl']) {
        const { skipped } = JSON.parse((await draagvlak('checkup', broken, '--json', '--language', language)).out);
        expect(skipped).toEqual([{ file: join(broken, 'geheim-2.csv.gz'), line: 1, reason: 'gzip-cut-off' }, { file: join(broken, 'geheim.csv'), line: 62, reason: 'no-time' }, { file: join(broken, 'geheim.csv'), line: 63, reason: 'no-author' }]);
      }
    });

    it('names no file and nobody anywhere where it is to be shown around', async () => {
      const bare = join(folder, 'geheim-hol');
      await mkdir(bare);
      await writeFile(join(bare, 'geheim.html'), '<html></html>');
      const odd = await file('geheim-odd.csv', 'Anna Boom,b,c\n1,2,3\n');
      const page = join(folder, 'geheim.html');
      const used: readonly (readonly string[])[] = [[broken], [broken, '--long'], [broken, '--json'], [broken, '--html', page], [broken, '--compare', broken], [broken, '--html', broken], [broken, '--html', join(broken, 'geheim', 'x')], [broken, '--recipe', broken], [bare], [odd, '--columns', 'time=1'], [join(folder, 'geheim-weg')]];
      for (const words of used) {
        const { out, err } = await draagvlak('checkup', ...words, '--anonymous');
        expect(`${out}${err}`).not.toMatch(/geheim|Anna|Boom|draagvlak-commands/i);
        expect(`${out}${err}`).not.toBe('');
      }
      expect((await draagvlak('checkup', bare, '--anonymous')).err).toBe('A file has no archive in it: A file is no archive that can be read (it looks like a web page).\n');
    });
  });

  it('writes a page over an earlier one, and over nothing else', async () => {
    const list = await file('kept.mbox', archive(60));
    const page = join(folder, 'kept.html');
    for (const _ of ['first', 'again']) expect((await draagvlak('checkup', list, '--html', page)).code).toBe(0);
    expect(await draagvlak('checkup', list, '--html', list)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is there already, and is no page.') });
    expect(await readFile(list, 'utf8')).toBe(archive(60));
    expect(await draagvlak('checkup', list, '--html', join(folder, 'nowhere', 'page.html'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no folder') });
  });

  it('lets nothing in an archive command the terminal', async () => {
    const days = Array.from({ length: 30 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')} 10:00,\u202Ep${at % 3}\u001B[31m,words ${at}`);
    const odd = join(folder, 'odd');
    await mkdir(odd);
    await writeFile(join(odd, 'table.csv'), ['time,author\u001B[2J,text', ...days].join('\n'));
    await writeFile(join(odd, 'cut\u001B[2J.mbox.gz'), gzipSync(archive(500)).subarray(0, 900));
    for (const words of [[], ['--long']]) {
      const { code, out, err } = await draagvlak('checkup', odd, '--columns', 'time=1,author=2,text=3', ...words);
      expect(code).toBe(0);
      expect(out).toContain('.mbox.gz');
      expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
    }
    const lone = join(folder, 'lone');
    await mkdir(lone);
    await writeFile(join(lone, 'page\u001B[2J.html'), '<html></html>');
    expect((await draagvlak('checkup', lone)).err).not.toContain('\u001B');
  });

  it('lays two archives beside each other', async () => {
    const [one, other] = [await file('one.mbox', archive(60)), await file('other.mbox', archive(9))];
    const { code, out } = await draagvlak('checkup', one, '--compare', other);
    expect(code).toBe(0);
    expect(out).toContain('one: Silent since May 2006');
    expect(out.split('\n').every((line) => Array.from(line).length <= 80)).toBe(true);
    expect(JSON.parse((await draagvlak('checkup', one, '--compare', other, '--json')).out)).toMatchObject({ a: { messages: 60 }, b: { messages: 9 } });
    expect((await draagvlak('checkup', one, '--compare', other, '--html', join(folder, 'x.html'))).code).toBe(2);
  });

  it('reads many files, gzipped ones too, and a letter with an attachment of 60 MB', async () => {
    const many = join(folder, 'many');
    await mkdir(many);
    await writeFile(join(many, '2006-May.txt'), archive(30));
    await writeFile(join(many, '2006-June.txt.gz'), gzipSync(Array.from({ length: 30 }, (_, id) => letter(id + 30)).join('')));
    const large = createWriteStream(join(many, '2006-July.txt'));
    large.write(letter(90).replace(/\n\nLetter/, '\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nLetter').trimEnd());
    large.write('\n--x\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n');
    const line = `${'QUJD'.repeat(19)}\n`;
    for (let written = 0; written < 60_000_000; written += line.length * 10_000) large.write(line.repeat(10_000));
    large.end('--x--\n\n');
    await once(large, 'finish');
    expect(JSON.parse((await draagvlak('checkup', '--json', many)).out)).toMatchObject({ messages: 61, files: 3 });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a PDF', async () => file('x.pdf', '%PDF-1.4 not an archive')],
    ['an empty file', async () => file('empty.mbox', '')],
    ['a gzip file that was cut off', async () => file('cut.mbox.gz', gzipSync(archive(500)).subarray(0, 900))],
    ['noise', async () => file('noise', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)))],
    ['nothing', async () => join(folder, 'not-there')],
    ['a folder without archives', async () => {
      await mkdir(join(folder, 'hollow'), { recursive: true });
      await writeFile(join(folder, 'hollow', 'readme.md'), '# Nothing');
      return join(folder, 'hollow');
    }],
  ])('%s is refused with one clear line, and nothing is half-imported', async (_, make) => {
    const path = await make();
    for (const words of [['checkup', path], ['import', path, '--space', 'Refused']]) {
      const { code, out, err } = await draagvlak(...words);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).not.toMatch(/ {4}at |Error:/);
      expect(out).toBe('');
    }
  });

  it.each([[['frob']], [['checkup']], [['checkup', 'x', '--nope']], [['import', 'x']], [['checkup', 'x', '--language', 'fr']], [['backup']], [['restore']]])('%s is wrong use', async (words) => {
    expect((await draagvlak(...words)).code).toBe(2);
  });

  it.each(['start', 'checkup', 'import', 'backup', 'restore', 'config'])('%s explains itself', async (name) => {
    const { code, out } = await draagvlak(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`draagvlak ${name}`);
  });
});

describe('the import', () => {
  it('brings a list in, once', async () => {
    const list = await file('again.mbox', archive(60) + letter(70).replace(/^Date:.*\n/m, '').replace(/^From anna.*\n/, 'From x\n'));
    const first = await draagvlak('import', list, '--space', 'Leaf list');
    expect(first.err).toBe('');
    expect(first.out).toContain('hidden until a host opens it');
    expect(first.code).toBe(0);
    const second = await draagvlak('import', list, '--space', 'Leaf list');
    expect(second.out).toMatch(/ 0 of them new/);
  });
});
