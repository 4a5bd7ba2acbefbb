/** `later`: nothing can be said yet. */
export type LineState = 'holds' | 'weak' | 'missing' | 'later';

/** Where a value stands between its two thresholds. */
export interface Scale {
  readonly value: number;
  /** On the far side of this it is missing. */
  readonly missing: number;
  /** From this on it holds. */
  readonly holds: number;
}

/** One support of the beam: what was asked, and how it stands. */
export interface Line<Name extends string = LineName> {
  readonly name: Name;
  readonly state: LineState;
  /** Null where the line is no number. */
  readonly scale: Scale | null;
}

export const defineLines = ['purpose', 'examples', 'channels', 'measure'] as const;
export const commitLines = ['founders', 'proven', 'plans', 'seedAuthors', 'prompts', 'rota', 'hours', 'names'] as const;
export const rehearseLines = ['rehearsal'] as const;
export const trialLines = ['answered', 'replies', 'firstReply', 'secondPost', 'started', 'membersShare'] as const;

export type LineName = (typeof defineLines | typeof commitLines | typeof rehearseLines | typeof trialLines)[number];

/** More is better where `holds` is the higher one, and less is better where it is the lower one. */
export function stateOn({ value, missing, holds }: Scale): Exclude<LineState, 'later'> {
  const [reached, beyond] = holds >= missing ? [value >= holds, value < missing] : [value <= holds, value > missing];
  return reached ? 'holds' : beyond ? 'missing' : 'weak';
}

/** A line that is a number. */
export const measuredLine = <Name extends string>(name: Name, scale: Scale): Line<Name> => ({ name, state: stateOn(scale), scale });

/** A line that is no number. */
export const plainLine = <Name extends string>(name: Name, state: LineState): Line<Name> => ({ name, state, scale: null });

const names: ReadonlySet<string> = new Set([...defineLines, ...commitLines, ...rehearseLines, ...trialLines]);

export const isLineName = (name: string): name is LineName => names.has(name);
