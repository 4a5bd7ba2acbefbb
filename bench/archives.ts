/**
 * `npm run bench:archives`: check-up and import of archives: megabytes and messages a second, and memory, three runs each.
 * Baselines: Python's mailbox and json, reading the same files and doing nothing with them, and mailparser on the same letters.
 */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { fileOnDisk } from '../src/features/archives/file.ts';
import { rawMessages } from '../src/features/archives/mbox/read.ts';
import { writeExport, writeLarge, writeLetters } from './archives/make.ts';
import { draagvlak, inWords, onOneCore, python, type Run, spreadOf, times } from './archives/run.ts';
import { dataFolder } from './data.ts';
import { report, round } from './machine.ts';

const gigabyte = 1e9;
/** Python's mailbox takes its time. */
const hundredMegabytes = 1e8;
const million = 1_000_000;
const parsedByBaseline = 1500;
const runs = 3;

const mailboxInPython = `
import mailbox, sys
count = sum(1 for letter in mailbox.mbox(sys.argv[1]) if letter['Date'])`;

const jsonInPython = `
import json, pathlib, sys
count = sum(len(json.loads(file.read_bytes())) for file in pathlib.Path(sys.argv[1]).glob('*/*.json'))`;

const mostOf = (many: readonly Run[]) => Math.round(Math.max(...many.map(({ megabytes }) => megabytes)));

/** Prints how fast a check-up reads, beside a baseline that reads a part of as many bytes. */
function tellSpeed(what: string, bytes: number, many: readonly Run[], other: { readonly name: string; readonly bytes: number; readonly run: Run | null }, goal: string): Record<string, number> {
  const speed = spreadOf(many.map(({ seconds }) => bytes / 1e6 / seconds));
  const base = other.run === null ? null : round(other.bytes / 1e6 / other.run.seconds);
  console.log(`check-up of ${what}, ${Math.round(bytes / 1e6)} MB, ${onOneCore}: ${inWords(speed, 'MB/s')}, at most ${mostOf(many)} MB (goal: ${goal})`);
  console.log(base === null || other.run === null ? `  there is no /usr/bin/python3 to hold it against` : `  ${other.name}, reading alone: ${base} MB/s, at most ${Math.round(other.run.megabytes)} MB: ours is ${round(speed.middle / base, 2)} times as fast`);
  return { middle: speed.middle, low: speed.low, high: speed.high, megabytes: mostOf(many), baseline: base ?? Number.NaN };
}

function tellMillion(what: string, bytes: number, many: readonly Run[], other: { readonly name: string; readonly run: Run | null }): Record<string, number> {
  const seconds = spreadOf(many.map((run) => run.seconds), 1);
  console.log(`check-up of a million messages, ${what}, ${Math.round(bytes / 1e6)} MB, ${onOneCore}, with its report: ${inWords(seconds, 's')}, at most ${mostOf(many)} MB (goal: 60 s, 400 MB)`);
  console.log(other.run === null ? '  there is no /usr/bin/python3 to hold it against' : `  ${other.name}, reading alone: ${round(other.run.seconds)} s, at most ${Math.round(other.run.megabytes)} MB`);
  return { middle: seconds.middle, low: seconds.low, high: seconds.high, megabytes: mostOf(many), baseline: other.run === null ? Number.NaN : round(other.run.seconds) };
}

const flat = (name: string, figures: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(figures).filter(([, value]) => !Number.isNaN(value)).map(([key, value]) => [`${name} ${key}`, value]));

async function measureExports(work: string): Promise<void> {
  const large = join(work, 'large-export');
  const bytes = await writeExport(large, { channels: 20, days: 100, messages: 500_000, characters: 480 });
  const speed = tellSpeed('an export in JSON', bytes, times(runs, () => draagvlak(['checkup', large], work, { pinned: true })), { name: "Python's json", bytes, run: python(jsonInPython, large) }, '60 MB/s, 300 MB');
  await rm(large, { recursive: true });
  const many = join(work, 'many-export');
  const manyBytes = await writeExport(many, { channels: 20, days: 100, messages: million, characters: 60 });
  const all = tellMillion('in JSON', manyBytes, times(runs, () => draagvlak(['checkup', many], work, { pinned: true })), { name: "Python's json", run: python(jsonInPython, many) });
  await rm(many, { recursive: true });
  report('exports', { ...flat('MB/s', speed), ...flat('million', all) }, { software: 'Python json' });
}

async function measureMillion(work: string): Promise<void> {
  const file = join(work, 'million.mbox');
  const bytes = await writeLetters(file, million, 20_000);
  const all = tellMillion('as an mbox', bytes, times(runs, () => draagvlak(['checkup', file], work, { pinned: true })), { name: "Python's mailbox", run: python(mailboxInPython, file) });
  await rm(file);
  report('million letters', flat('million', all), { software: 'Python mailbox' });
}

async function measureMail(folder: string, work: string): Promise<void> {
  const [large, part] = [join(work, 'large.mbox'), join(work, 'part.mbox')];
  await writeLarge(folder, large, gigabyte);
  await writeLarge(folder, part, hundredMegabytes);
  const [{ size }, { size: partSize }] = await Promise.all([stat(large), stat(part)]);
  const checkups = times(runs, () => draagvlak(['checkup', large, '--json'], work, { pinned: true }));
  const speed = tellSpeed('an mbox of real lists', size, checkups, { name: "Python's mailbox, of a tenth of it", bytes: partSize, run: python(mailboxInPython, part) }, '10,000 messages/s or 20 MB/s, 300 MB');
  const { messages } = JSON.parse(checkups[0]?.said ?? '') as { messages: number };
  const perSecond = spreadOf(checkups.map(({ seconds }) => messages / seconds));
  console.log(`  ${inWords(perSecond, 'messages/s')}`);
  await Promise.all([rm(large), rm(part)]);
  const baseline = await withMailparser(join(folder, 'bcm43xx-dev'));
  console.log(`  mailparser, one letter after the other: ${Math.round(baseline)} messages/s`);
  const imported = await measureImport(folder, work);
  report('archives', { ...flat('MB/s', speed), checkupMessagesPerSecond: perSecond.middle, importMessagesPerSecond: imported }, { software: 'Python mailbox, mailparser', mailparserMessagesPerSecond: Math.round(baseline) });
}

async function measureImport(folder: string, work: string): Promise<number> {
  const one = join(work, 'one.mbox');
  await writeFile(one, 'From a@b.example  Mon May  1 12:00:00 2006\nFrom: a@b.example\nDate: Mon, 1 May 2006 12:00:00 +0000\nMessage-ID: <1@b.example>\n\nOne.\n');
  draagvlak(['import', one, '--space', 'One'], work);
  const start = draagvlak(['import', one, '--space', 'One'], work).seconds;
  const imports = times(runs, () => draagvlak(['import', folder, '--space', `Bench ${performance.now()}`], work));
  const count = Number(/^(\d+) messages/.exec(imports[0]?.said ?? '')?.[1]);
  const perSecond = spreadOf(imports.map(({ seconds }) => count / (seconds - start)));
  console.log(`import of ${count} messages: ${inWords(perSecond, 'messages/s')}, starting and stopping with the database (${round(start, 2)} s, by an archive of one message) left out (goal: 3,000)`);
  return perSecond.middle;
}

async function withMailparser(folder: string): Promise<number> {
  const letters: Buffer[] = [];
  for (const name of (await readdir(folder)).sort()) {
    for await (const { headers, body } of rawMessages(await fileOnDisk(join(folder, name), name))) {
      if (letters.length < parsedByBaseline) letters.push(Buffer.concat([headers, Buffer.from('\n\n'), body]));
    }
  }
  const start = performance.now();
  for (const letter of letters) await simpleParser(letter);
  return letters.length / ((performance.now() - start) / 1000);
}

const work = await mkdtemp(join(tmpdir(), 'draagvlak-bench-'));
try {
  await measureExports(work);
  await measureMillion(work);
  const archives = dataFolder('archives/mbox');
  if (archives === null) console.log('There is no folder archives/mbox with real archives: set --data DIR or DRAAGVLAK_DATA. Their mail was not measured.');
  else await measureMail(archives, work);
} finally {
  await rm(work, { recursive: true, force: true });
}
