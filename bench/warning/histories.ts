import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { REPLIED, STARTED, type FactColumns } from '../../src/core/vitality/facts.ts';
import { firstSteps } from '../../src/core/vitality/steps.ts';
import type { EventHistory } from '../../src/core/warning/event-signs.ts';

interface Told {
  readonly dataset: string;
  readonly name: string;
  /** Groups of one family have the same fate for the same reasons: they stay in one fold. */
  readonly family: string;
  /** The archive begins in the middle of its life. */
  readonly isCut: boolean;
  /** The first act, and the end of what the archive could have seen; epoch milliseconds. */
  readonly begin: number;
  readonly end: number;
}

export interface TalkHistory extends Told {
  readonly kind: 'talk';
  /** Whether they chat; otherwise they write letters. */
  readonly isChat: boolean;
  readonly facts: FactColumns;
  /** Each person's first post, in epoch milliseconds. */
  readonly wrote: Float64Array;
}

export interface MeetHistory extends Told {
  readonly kind: 'meet';
  readonly events: EventHistory;
}

export type History = TalkHistory | MeetHistory;

type Row = Readonly<Record<string, string>>;

/** Reads a folder of histories: `index.csv`, and files with one row per post or per event. */
export function readHistories(folder: string): History[] {
  const index = new Map(rowsOf(join(folder, 'index.csv')).map((row) => [row['group'] ?? '', row]));
  const files = readdirSync(folder).filter((name) => /\.csv(\.gz)?$/.test(name) && name !== 'index.csv').sort();
  return files.flatMap((file) => {
    const rows = rowsOf(join(folder, file));
    const isTalk = rows[0] !== undefined && 'actor' in rows[0];
    const groups = grouped(rows);
    const end = rows.reduce((latest, row) => (isHeld(row['status']) && momentOf(row) > latest ? momentOf(row) : latest), -Infinity);
    return [...groups].flatMap(([name, own]): History[] => {
      const known = index.get(name);
      const dataset = known?.['dataset'] ?? file.replace(/\.csv.*$/, '');
      const told = { dataset, name, family: `${dataset} ${known?.['family'] || name}`, isCut: known?.['left_truncated'] === '1', end };
      return isTalk ? talkOf(told, own) : meetOf(told, own);
    });
  });
}

function rowsOf(path: string): Row[] {
  const bytes = readFileSync(path);
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true, relax_column_count: true });
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row['group'] ?? row['group_id'] ?? '';
    const own = groups.get(name) ?? [];
    groups.set(name, own);
    own.push(row);
  }
  return groups;
}

const momentOf = (row: Row): number => (row['ts'] === undefined ? Number(row['time']) : Date.parse(row['ts']));
const isHeld = (status: string | undefined): boolean => /^(?:past|)$/i.test(status ?? '');

function talkOf(told: Omit<Told, 'begin'>, rows: readonly Row[]): TalkHistory[] {
  const posts = rows.filter((row) => row['bot'] !== '1' && !Number.isNaN(momentOf(row))).sort((one, other) => momentOf(one) - momentOf(other));
  if (posts.length === 0) return [];
  const [people, conversations] = [numbering(), numbering()];
  const rowOf = new Map(posts.map((row, at) => [row['msg_id'] ?? '', at]));
  const threads = posts.map((row) => row['thread'] || rootOf(row, posts, rowOf));
  const facts: FactColumns = {
    length: posts.length,
    at: Float64Array.from(posts, momentOf),
    actor: Int32Array.from(posts, (row) => people.of(row['actor'] ?? '')),
    conversation: Int32Array.from(threads, (thread) => conversations.of(thread)),
    kind: Uint8Array.from(threads, (thread, at) => (threads[at - 1] === thread ? REPLIED : STARTED)),
    repliesTo: Int32Array.from(posts, (row) => rowOf.get(row['reply_to_msg'] || 'none') ?? -1),
    people: people.count(),
    conversations: conversations.count(),
  };
  return [{ ...told, kind: 'talk', isChat: posts[0]?.['kind'] === 'message', facts, wrote: firstSteps(facts).wrote, begin: facts.at[0] ?? 0 }];
}

/** What a letter goes back to. */
function rootOf(row: Row, posts: readonly Row[], rowOf: ReadonlyMap<string, number>): string {
  let root = row;
  for (let steps = 0; steps < 1000; steps += 1) {
    const parent = posts[rowOf.get(root['reply_to_msg'] || 'none') ?? -1];
    if (!parent || parent === root) break;
    root = parent;
  }
  return root['reply_to_msg'] || root['msg_id'] || '';
}

function meetOf(told: Omit<Told, 'begin'>, rows: readonly Row[]): MeetHistory[] {
  const known = rows.filter((row) => !Number.isNaN(momentOf(row))).sort((one, other) => momentOf(one) - momentOf(other));
  const begin = known.filter((row) => isHeld(row['status'])).map(momentOf)[0];
  if (begin === undefined) return [];
  const numbers = (name: string) => Float64Array.from(known, (row) => (row[name] === undefined || row[name] === '' ? NaN : Number(row[name])));
  const events: EventHistory = {
    at: Float64Array.from(known, momentOf),
    announced: Float64Array.from(known, (row) => Date.parse(row['created'] ?? '')),
    attendance: numbers('yes_rsvps'),
    online: Uint8Array.from(known, (row) => Number(row['online'] === '1')),
    cancelled: Uint8Array.from(known, (row) => Number(!isHeld(row['status']))),
  };
  return [{ ...told, kind: 'meet', events, begin }];
}

function numbering(): { of: (name: string) => number; count: () => number } {
  const numbers = new Map<string, number>();
  return {
    of(name) {
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    },
    count: () => numbers.size,
  };
}
