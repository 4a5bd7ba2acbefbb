/**
 * `npm run bench:archives`: check-up and import of archives: messages and megabytes a second, and memory. Baselines:
 * mailparser, which is made for single letters, on the same messages; for exports in JSON, Python's json on the same files.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { spawnSync } from 'node:child_process';
import { simpleParser } from 'mailparser';
import { fileOnDisk } from '../src/features/archives/file.ts';
import { rawMessages } from '../src/features/archives/mbox/read.ts';
import { dataFolder } from './data.ts';
import { report, round } from './machine.ts';

const gigabyte = 1e9;
const parsedByBaseline = 1500;

async function measure(folder: string, work: string): Promise<void> {
  const large = join(work, 'large.mbox');
  await writeLarge(folder, large, gigabyte);
  const { size } = await stat(large);
  const checkup = draagvlak(['checkup', large, '--json'], work);
  const { messages } = JSON.parse(checkup.said) as { messages: number };
  console.log(`check-up of ${Math.round(size / 1e6)} MB: ${Math.round(messages / checkup.seconds)} messages/s, ${round(size / 1e6 / checkup.seconds)} MB/s, at most ${Math.round(checkup.megabytes)} MB (goal: 10,000 messages/s or 20 MB/s, 300 MB)`);
  const one = join(work, 'one.mbox');
  await writeFile(one, 'From a@b.example  Mon May  1 12:00:00 2006\nFrom: a@b.example\nDate: Mon, 1 May 2006 12:00:00 +0000\nMessage-ID: <1@b.example>\n\nOne.\n');
  draagvlak(['import', one, '--space', 'One'], work);
  const start = draagvlak(['import', one, '--space', 'One'], work).seconds;
  const imported = draagvlak(['import', folder, '--space', 'Bench'], work);
  const count = Number(/^(\d+) messages/.exec(imported.said)?.[1]);
  console.log(`import of ${count} messages: ${Math.round(count / (imported.seconds - start))} messages/s, starting and stopping with the database (${round(start, 2)} s, by an archive of one message) left out (goal: 3,000)`);
  const baseline = await withMailparser(join(folder, 'bcm43xx-dev'));
  console.log(`mailparser, one letter after the other: ${Math.round(baseline)} messages/s`);
  report(
    'archives',
    {
      checkupMessagesPerSecond: Math.round(messages / checkup.seconds), checkupMegabytesPerSecond: round(size / 1e6 / checkup.seconds), checkupMegabytes: Math.round(checkup.megabytes),
      importMessagesPerSecond: Math.round(count / (imported.seconds - start)),
    },
    { software: 'mailparser', messagesPerSecond: Math.round(baseline) },
  );
}

interface Run {
  readonly said: string;
  readonly seconds: number;
  /** The most memory that the process had at once. */
  readonly megabytes: number;
}

function draagvlak(words: readonly string[], work: string): Run {
  const start = performance.now();
  const env = { ...process.env, DATA_DIR: join(work, 'data'), LOG_LEVEL: 'error' };
  const run = spawnSync(process.execPath, ['--import', measuring, 'bin/draagvlak', ...words], { env, encoding: 'utf8', maxBuffer: 100_000_000 });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  return { said: run.stdout, seconds, megabytes: Number(/most memory (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1000 };
}

/** Says at the end how much memory the process had at the most, in kilobytes. */
const measuring = `data:text/javascript,process.on('exit',()=>process.stderr.write('most memory '+process.resourceUsage().maxRSS+'\\n'))`;

/** Real archives, over and over, each time with new ids. */
async function writeLarge(folder: string, file: string, bytes: number): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  const out = createWriteStream(file);
  let written = 0;
  for (let round = 0; written < bytes; round += 1) {
    for (const text of texts) {
      const renamed = Buffer.from(text.replaceAll(/^(Message-I[dD]|In-Reply-To|References):(.*)<([^>\n]+)>/gm, `$1:$2<${round}.$3>`), 'latin1');
      written += renamed.length;
      if (!out.write(renamed)) await once(out, 'drain');
      if (written >= bytes) break;
    }
  }
  out.end();
  await once(out, 'finish');
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

interface ExportSize {
  readonly channels: number;
  readonly days: number;
  readonly messages: number;
  /** Of each message, besides who and when. */
  readonly characters: number;
}

/** Writes what looks like an export of Slack. */
async function writeExport(folder: string, { channels, days, messages, characters }: ExportSize): Promise<number> {
  const text = 'The heap behind the school has gone cold again, who turns it? \n'.repeat(Math.ceil(characters / 60)).slice(0, characters);
  const users = Array.from({ length: 500 }, (_, user) => ({ id: `U${user}`, profile: { real_name: `Person ${user}`, email: `person${user}@heap.example` } }));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'users.json'), JSON.stringify(users));
  let bytes = 0;
  for (let channel = 0; channel < channels; channel += 1) {
    await mkdir(join(folder, `channel-${channel}`));
    for (let day = 0; day < days; day += 1) {
      const moment = new Date(Date.UTC(2020, 0, 1 + day));
      const said = Array.from({ length: Math.ceil(messages / channels / days) }, (_, at) => ({
        type: 'message', user: `U${(at * 7 + channel) % 500}`, text: `${at} ${text}`, ts: `${moment.getTime() / 1000 + at * 40}.000${100 + channel}`,
        ...(at % 10 === 0 ? { reactions: [{ name: '+1', users: [`U${(at * 3) % 500}`], count: 1 }] } : {}),
      }));
      const json = JSON.stringify(said, null, 1);
      bytes += json.length;
      await writeFile(join(folder, `channel-${channel}`, `${moment.toISOString().slice(0, 10)}.json`), json);
    }
  }
  return bytes;
}

const inPython = `
import json, pathlib, resource, sys
count = 0
for file in pathlib.Path(sys.argv[1]).glob('*/*.json'):
    count += len(json.loads(file.read_bytes()))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)`;

async function measureExports(work: string): Promise<void> {
  const large = join(work, 'large-export');
  const bytes = await writeExport(large, { channels: 20, days: 100, messages: 500_000, characters: 480 });
  const run = draagvlak(['checkup', large, '--json'], work);
  const many = join(work, 'many-export');
  const manyBytes = await writeExport(many, { channels: 20, days: 100, messages: 1_000_000, characters: 60 });
  const manyRun = draagvlak(['checkup', many, '--json'], work);
  const start = performance.now();
  const python = spawnSync('python3', ['-c', inPython, large], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  console.log(`check-up of an export in JSON, ${Math.round(bytes / 1e6)} MB: ${round(bytes / 1e6 / run.seconds)} MB/s, at most ${Math.round(run.megabytes)} MB (goal: 60 MB/s, 300 MB)`);
  console.log(`check-up of 1,000,000 messages in JSON, ${Math.round(manyBytes / 1e6)} MB: ${Math.round(1e6 / manyRun.seconds)} messages/s, at most ${Math.round(manyRun.megabytes)} MB (goal: 400 MB)`);
  const [count = '', memory = ''] = python.status === 0 ? python.stdout.split(' ') : [];
  console.log(python.status === 0 ? `Python's json, reading alone: ${round(bytes / 1e6 / seconds)} MB/s, at most ${Math.round(Number(memory) / 1000)} MB` : 'There is no python3: no baseline.');
  report(
    'exports',
    { megabytesPerSecond: round(bytes / 1e6 / run.seconds), megabytes: Math.round(run.megabytes), millionMessagesPerSecond: Math.round(1e6 / manyRun.seconds), millionMegabytes: Math.round(manyRun.megabytes) },
    python.status === 0 ? { software: 'Python json', messages: Number(count), megabytesPerSecond: round(bytes / 1e6 / seconds) } : {},
  );
}

const work = await mkdtemp(join(tmpdir(), 'draagvlak-bench-'));
try {
  await measureExports(work);
  const archives = dataFolder('archives/mbox');
  if (archives === null) console.log('There is no folder archives/mbox with real archives: set --data DIR or DRAAGVLAK_DATA. Mail was not measured.');
  else await measure(archives, work);
} finally {
  await rm(work, { recursive: true, force: true });
}
