import { patterns, type AnyPattern, type PatternId, type PlayId } from './all.ts';
import { strengthOf, weigh, type Evidence } from './evidence.ts';
import type { Known } from './known.ts';
import type { Play } from './pattern.ts';
import { hasTalked } from './talk.ts';

/** A pattern that is seen, with all that speaks for and against it. Plain values only, as JSON carries them. */
export interface Found {
  readonly id: PatternId;
  /** Above 0, at most 1. */
  readonly explains: number;
  /** Signals that hold, the strongest first; never none. */
  readonly for: readonly Evidence[];
  /** Signals that clearly do not hold, and what counts against it. */
  readonly against: readonly Evidence[];
  /** How many of its signals could be known, and how many there are. */
  readonly known: number;
  readonly signals: number;
  readonly plays: readonly (Play & { readonly id: PlayId })[];
  /** Where the evidence for the plays conflicts. */
  readonly caution: readonly string[] | null;
}

export interface Looks {
  /** The strongest first, at most three. */
  readonly found: readonly Found[];
  /** Of how many patterns anything could be known. */
  readonly lookedFor: number;
  /** Every sign that could be read, of patterns that were found and of others; each once. */
  readonly signs: readonly Evidence[];
}

const mostShown = 3;
/** What explains less is a coincidence, or as much against as for. Chosen here. */
const fewest = 0.2;

/**
 * Which failure patterns a group shows. How much one explains is what speaks for it less what speaks against it (each
 * between a half and 1, `strengthOf`), for each signal that could be known; one that could not counts half, so that a
 * pattern of which one signal of three is seen does not come before one that is seen whole.
 *
 * Nothing is found where nobody talked, where only one person did, or in the first four weeks; only a petition needs no talk.
 */
export function detectPatterns(known: Known): Looks {
  const talked = hasTalked(known);
  const sought = patterns.filter(({ about }) => talked || about === 'petition');
  const seen = sought.flatMap((pattern) => lookFor(pattern, known) ?? []);
  const found = seen.filter(({ isWhole, found: { explains } }) => isWhole && explains >= fewest).map((each) => each.found);
  const signs = [...new Map(seen.flatMap((each) => each.signs).map((sign) => [sign.signal, sign])).values()];
  return { found: found.sort((one, other) => other.explains - one.explains).slice(0, mostShown), lookedFor: seen.length, signs };
}

/** Null where none of its signals can be known. It is whole where one of them holds, and each that it needs. */
function lookFor(pattern: AnyPattern, known: Known): { isWhole: boolean; found: Found; signs: readonly Evidence[] } | null {
  const signals = pattern.signals.flatMap((signal) => weigh(signal, known) ?? []);
  if (signals.length === 0) return null;
  const counters = pattern.counterSignals.flatMap((signal) => weigh(signal, known) ?? []);
  const speaksFor = strongestFirst(signals.filter(({ holds }) => holds));
  const against = strongestFirst([...signals.filter(({ fails }) => fails), ...counters.filter(({ holds }) => holds)]);
  const knowable = signals.length + (pattern.signals.length - signals.length) / 2;
  const { id, plays, caution, needs }: AnyPattern = pattern;
  const holds = (need: string) => speaksFor.some(({ signal }) => signal === need);
  const explains = (sum(speaksFor) - sum(against)) / knowable;
  return {
    isWhole: speaksFor.length > 0 && needs.every(holds),
    found: { id, explains, for: speaksFor, against, known: signals.length, signals: pattern.signals.length, plays, caution },
    signs: [...signals, ...counters],
  };
}

const strongestFirst = (evidence: readonly Evidence[]) => evidence.toSorted((one, other) => strengthOf(other) - strengthOf(one));

const sum = (evidence: readonly Evidence[]) => evidence.reduce((total, each) => total + strengthOf(each), 0);
