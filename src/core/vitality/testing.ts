import { ATTENDED, JOINED, LEFT, REPLIED, STARTED, THANKED, type FactColumns } from './facts.ts';

/** One fact as a test writes it down: `answers` is the index of another row of the list, or -1. */
export interface Row {
  readonly at: number;
  readonly actor: number;
  readonly kind: number;
  readonly conversation: number;
  readonly answers: number;
}

const acts = { joins: JOINED, leaves: LEFT, starts: STARTED, replies: REPLIED, thanks: THANKED, comes: ATTENDED } as const;

export type Told = readonly [who: string, does: keyof typeof acts, conversation: string | null, when: string, answers?: number];

/**
 * Facts told with names: `['bram', 'replies', 'compost', '2026-01-05T10:00Z', 0]`, where 0 says that it answers the
 * first line. People and conversations are numbered in the order in which they are named.
 */
export function facts(told: readonly Told[]): FactColumns {
  const person = numbering();
  const conversation = numbering();
  return columns(told.map(([who, does, where, when, answers = -1]) => ({
    at: Date.parse(when), actor: person(who), kind: acts[does], conversation: where === null ? -1 : conversation(where), answers,
  })));
}

/** Rows in any order as columns in order of time; rows of the same time keep their order. */
export function columns(rows: readonly Row[]): FactColumns {
  const order = rows.map((_, index) => index).sort((a, b) => (rows[a]?.at ?? 0) - (rows[b]?.at ?? 0));
  const sorted = order.flatMap((index) => rows[index] ?? []);
  return {
    length: rows.length,
    at: Float64Array.from(sorted, (row) => row.at),
    actor: Int32Array.from(sorted, (row) => row.actor),
    kind: Uint8Array.from(sorted, (row) => row.kind),
    conversation: Int32Array.from(sorted, (row) => row.conversation),
    repliesTo: Int32Array.from(sorted, (row) => (row.answers === -1 ? -1 : order.indexOf(row.answers))),
    people: Math.max(-1, ...rows.map((row) => row.actor)) + 1,
    conversations: Math.max(-1, ...rows.map((row) => row.conversation)) + 1,
  };
}

function numbering(): (name: string) => number {
  const names: string[] = [];
  return (name) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
}
