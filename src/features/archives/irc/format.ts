import type { ArchivedMessage, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { isJson } from '../recognise.ts';
import type { Remark } from '../remark.ts';
import { linesOf, textLines } from '../talk/lines.ts';
import { MadeIds } from '../talk/made-ids.ts';
import { Stretches } from '../talk/stretches.ts';
import { Ticks } from '../talk/ticks.ts';
import { titleOf } from '../talk/title.ts';
import { beginningOf } from '../utf8.ts';
import { type LogLine, readLine } from './line.ts';
import { isRobot, Nicks } from './nicks.ts';
import { channelOf, dayOfFile } from './place.ts';

/** Logs of channels, by the day or in one file. */
export const irc: ArchiveFormat = { name: 'irc', title: 'logs of IRC (Limnoria, irssi, WeeChat, ZNC, HexChat)', isOwn: isLog, heads: readLogs, messages: readLogs };

/** Of the first lines so many at least are lines of a log. */
const leastShare = 0.6;
const linesLookedAt = 40;

function isLog(beginning: Buffer, name: string): boolean {
  if (isJson(beginning)) return false;
  const lines = linesOf(beginningOf(beginning)).slice(0, linesLookedAt);
  const day = dayOfFile(name);
  const kinds = lines.map((line) => readLine(line, day)?.kind);
  const known = kinds.filter((kind) => kind !== undefined).length;
  return kinds.some((kind) => kind !== undefined && kind !== 'day') && known >= leastShare * lines.length;
}

async function* readLogs(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  const nicks = new Nicks();
  for (const file of files) for await (const { line } of logLines(file)) if (line?.kind === 'said') nicks.add(line.nick);
  const stretches = new Stretches();
  const arrivals = new Arrivals();
  for (const file of files) {
    const channel = channelOf(file.name);
    const [ids, ticks] = [new MadeIds(`irc:${channel}`), new Ticks()];
    for await (const { line, number } of logLines(file)) {
      const source = { file: file.path, line: number };
      const reason = whyNoLine(line, reading.newestPlausible);
      if (reason !== null) reading.onSkipped({ ...source, reason });
      else if (line?.kind === 'joined') arrivals.came(nicks.keyOf(line.nick), line.at);
      else if (line?.kind === 'said') {
        const { nick, text } = line;
        const at = ticks.at(line.at);
        const by = nicks.keyOf(nick);
        const author = { name: nick, address: null, account: `irc:${by}`, robot: isRobot(nick) };
        const cameAt = arrivals.of(by);
        if (cameAt !== null) reading.onAct?.({ kind: 'joined', author, at: cameAt });
        const id = ids.idOf({ moment: String(line.at), by, text });
        const to = /^@?([^\s:,<>]{1,64})[:,](?:\s|$)/.exec(text)?.[1];
        const references = stretches.referencesOf(channel, { id, by, at, to: to === undefined ? undefined : nicks.keyOf(to) });
        yield { id, references, subject: '', title: titleOf(text, channel), author, at, source, text, form: 'plain', attachments: [] };
      }
    }
  }
}

async function* logLines(file: ArchiveFile): AsyncGenerator<{ line: LogLine | null; number: number }> {
  let day = dayOfFile(file.name);
  for await (const { number, text } of textLines(file)) {
    if (text.trim() === '') continue;
    const line = readLine(text, day);
    if (line?.kind === 'day') day = line.day;
    else yield { line, number };
  }
}

function whyNoLine(line: LogLine | null, newestPlausible: number): Remark | null {
  if (line === null) return { name: 'no-log-line' };
  if (line.kind === 'undated') return { name: 'no-log-day' };
  return 'at' in line && line.at > newestPlausible ? { name: 'time-to-come' } : null;
}

/** Who came when for the first time. Whoever never says a word is not told of: many are programs, and all come again each day. */
class Arrivals {
  readonly #first = new Map<string, number | null>();

  came(who: string, at: number): void {
    if (!this.#first.has(who)) this.#first.set(who, at);
  }

  /** When somebody came who now speaks for the first time; null for somebody who spoke before, or was there already. */
  of(who: string): number | null {
    const at = this.#first.get(who) ?? null;
    this.#first.set(who, null);
    return at;
  }
}
