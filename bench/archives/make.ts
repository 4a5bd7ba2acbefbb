import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';

/** Real archives, over and over, each time with new ids. */
export async function writeLarge(folder: string, file: string, bytes: number): Promise<void> {
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

/** A million letters as short as letters are, in conversations of four, by so many people. Gives back how many bytes. */
export async function writeLetters(file: string, letters: number, people: number): Promise<number> {
  const out = createWriteStream(file);
  let bytes = 0;
  for (let from = 0; from < letters; from += 10_000) {
    const many = Buffer.from(Array.from({ length: Math.min(10_000, letters - from) }, (_, at) => letterOf(from + at, people)).join(''), 'latin1');
    bytes += many.length;
    if (!out.write(many)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return bytes;
}

function letterOf(number: number, people: number): string {
  const [who, first, at] = [(number * 7919) % people, number - (number % 4), new Date(Date.UTC(2015, 0, 1) + number * 300_000)];
  const answers = number === first ? '' : `In-Reply-To: <${first}@heap.example>\n`;
  return `From person${who} at heap.example  Thu Jan  1 12:00:00 2015\nFrom: person${who} at heap.example (Person ${who})\nDate: ${at.toUTCString().replace('GMT', '+0000')}\nSubject: ${answers === '' ? '' : 'Re: '}The heap ${first}\nMessage-ID: <${number}@heap.example>\n${answers}\nThe heap behind the school has gone cold again, who turns it?\n${'It wants leaves, air and somebody with a fork.\n'.repeat(4)}\n\n`;
}

interface ExportSize {
  readonly channels: number;
  readonly days: number;
  readonly messages: number;
  /** Of each message, besides who and when. */
  readonly characters: number;
}

/** Writes what looks like an export of Slack. */
export async function writeExport(folder: string, { channels, days, messages, characters }: ExportSize): Promise<number> {
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
