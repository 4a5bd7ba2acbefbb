import { ATTENDED, type FactColumns } from './facts.ts';
import { DAY, eventOf } from './period.ts';
import { trendOf, type Change } from './trends.ts';
import { median, share, type Measured } from './uncertainty.ts';

export interface MeetingWeek {
  /** Meetings held. */
  readonly held: number;
  /** Different people who came. */
  readonly came: number;
  /** Of these, people who came for the first time ever. */
  readonly newcomers: number;
}

/** How a group meets: events to which people came. */
export interface Meetings {
  /** Over the whole life: meetings to which somebody came, people who did, the first and the last, in epoch milliseconds. */
  readonly events: number;
  readonly people: number;
  readonly from: number;
  readonly to: number;
  /** In the period, and in as many weeks before; null where it had not met by the first of these. */
  readonly held: { readonly before: number | null; readonly now: number };
  /** The median number of people at a meeting. */
  readonly attendance: Change<Measured>;
  /** Different people who came in the period, and those of them for whom it was the first time ever. */
  readonly came: number;
  readonly newcomers: number;
  /** Of those who first came in the last year and have had thirteen weeks since, the ones who came again within them. */
  readonly cameAgain: Measured;
  /** Oldest first, the weeks of the report. */
  readonly weeks: readonly MeetingWeek[];
}

/** Thirteen weeks, so that a group that meets once a month has had three more meetings. Chosen here. */
const againWithin = 13 * 7 * DAY;
const year = 364 * DAY;

/** One meeting: when it was, and how many came. */
interface Held {
  readonly at: number;
  came: number;
}

/**
 * Reads meetings off the facts, in one pass. Null where nobody is known to have come to any.
 *
 * @param mondays ascending epoch milliseconds: the weeks of the period and as many before, and the end of the last
 * @param until the end of what is known, exclusive
 */
export function measureMeetings(facts: FactColumns, mondays: readonly number[], until: number): Meetings | null {
  if (!facts.kind.subarray(0, facts.length).includes(ATTENDED)) return null;
  const events = new Map<number, Held>();
  const first = new Float64Array(facts.people).fill(Infinity);
  const again = new Float64Array(facts.people).fill(Infinity);
  const weeks = Array.from({ length: mondays.length - 1 }, () => ({ came: new Set<number>(), newcomers: new Set<number>() }));
  let week = 0;
  for (let row = 0; row < facts.length; row++) {
    if (facts.kind[row] !== ATTENDED) continue;
    const [at, who, event] = [facts.at[row] ?? 0, facts.actor[row] ?? 0, eventOf(facts, row)];
    const held = events.get(event) ?? { at, came: 0 };
    held.came += 1;
    events.set(event, held);
    if (first[who] === Infinity) first[who] = at;
    else if (again[who] === Infinity && at > (first[who] ?? at)) again[who] = at;
    while (week + 2 < mondays.length && at >= (mondays[week + 1] ?? Infinity)) week += 1;
    if (at < (mondays[0] ?? Infinity)) continue;
    weeks[week]?.came.add(who);
    if (first[who] === at) weeks[week]?.newcomers.add(who);
  }
  const all = [...events.values()];
  const [begin, end] = [all[0]?.at, all.at(-1)?.at];
  return begin === undefined || end === undefined ? null : summed({ all, first, again, weeks, mondays, until, from: begin, to: end });
}

interface Read {
  readonly all: readonly Held[];
  readonly first: Float64Array;
  readonly again: Float64Array;
  readonly weeks: readonly { readonly came: ReadonlySet<number>; readonly newcomers: ReadonlySet<number> }[];
  readonly mondays: readonly number[];
  readonly until: number;
  readonly from: number;
  readonly to: number;
}

function summed({ all, first, again, weeks, mondays, until, from, to }: Read): Meetings {
  const half = weeks.length / 2;
  const middle = mondays[half] ?? until;
  const between = (begin: number, end: number) => all.filter(({ at }) => at >= begin && at < end);
  const [before, now] = [between(mondays[0] ?? until, middle), between(middle, until)];
  const shown = weeks.slice(half);
  const sizes = { before: usual(before), now: usual(now) };
  return {
    events: all.length,
    people: first.reduce((people, at) => people + Number(at !== Infinity), 0),
    from,
    to,
    held: { before: from < (mondays[1] ?? until) ? before.length : null, now: now.length },
    attendance: { from: sizes.before, to: sizes.now, trend: trendOf(sizes.before, sizes.now) },
    came: new Set(shown.flatMap(({ came }) => [...came])).size,
    newcomers: shown.reduce((people, { newcomers }) => people + newcomers.size, 0),
    cameAgain: cameAgain(first, again, until),
    weeks: shown.map(({ came, newcomers }, at) => ({ held: between(mondays[half + at] ?? until, mondays[half + at + 1] ?? until).length, came: came.size, newcomers: newcomers.size })),
  };
}

const usual = (held: readonly Held[]) => median(Float64Array.from(held, ({ came }) => came).sort());

function cameAgain(first: Float64Array, again: Float64Array, until: number): Measured {
  let [count, of] = [0, 0];
  for (const [who, at] of first.entries()) {
    if (at < until - year || at > until - againWithin) continue;
    of += 1;
    if ((again[who] ?? Infinity) - at <= againWithin) count += 1;
  }
  return share(count, of);
}
