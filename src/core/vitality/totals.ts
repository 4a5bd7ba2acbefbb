import type { FactColumns } from './facts.ts';
import { DAY, isPost } from './period.ts';

export interface Totals {
  /** `empty`: nobody ever posted. `silent`: nobody did in the last 26 weeks. */
  readonly state: 'empty' | 'silent' | 'alive';
  readonly posts: number;
  /** Conversations with at least one post, the ones whose beginning is missing too. */
  readonly conversations: number;
  /** Different people who ever posted. */
  readonly people: number;
  /** The first and the last post, epoch milliseconds; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Half a year without an event is when R-Ladies calls a chapter inactive (guide.rladies.org, "Retiring"). A study of
 * 472,231 new online groups took three months (research.fb.com, "The role of founders in building online groups");
 * the longer span is kept here, because a choir or a campaign may well rest over a summer.
 */
export const SILENT_AFTER = 26 * 7 * DAY;

/** What happened over the whole life, and whether it goes on at `now` (epoch milliseconds). */
export function measureTotals(facts: FactColumns, now: number): Totals {
  const people = new Uint8Array(facts.people);
  const conversations = new Uint8Array(facts.conversations);
  let posts = 0;
  let from: number | null = null;
  let to: number | null = null;
  for (let row = 0; row < facts.length; row++) {
    if (!isPost(facts.kind[row])) continue;
    posts++;
    people[facts.actor[row] ?? 0] = 1;
    const conversation = facts.conversation[row] ?? -1;
    if (conversation >= 0) conversations[conversation] = 1;
    to = facts.at[row] ?? 0;
    from ??= to;
  }
  return { state: stateAfter(to, now), posts, conversations: marked(conversations), people: marked(people), from, to };
}

/** Whether it goes on at `now`, and the moment of the last post; a look at the end of the facts, however many there are. */
export function measureState(facts: FactColumns, now: number): Pick<Totals, 'state' | 'to'> {
  let row = facts.length - 1;
  while (row >= 0 && !isPost(facts.kind[row])) row -= 1;
  const to = row < 0 ? null : (facts.at[row] ?? null);
  return { state: stateAfter(to, now), to };
}

function stateAfter(lastPost: number | null, now: number): Totals['state'] {
  if (lastPost === null) return 'empty';
  return lastPost < now - SILENT_AFTER ? 'silent' : 'alive';
}

function marked(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}
