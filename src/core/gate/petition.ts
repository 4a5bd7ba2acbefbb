import type { Day } from '../calendar.ts';
import type { Thresholds } from '../thresholds.ts';
import { type Line, measuredLine, plainLine } from './line.ts';

/** What a plan must say before a petition opens. */
export const planParts = ['ask', 'decides', 'reachedHow', 'goal', 'goalWhy', 'ifNo'] as const;
export type PlanPart = (typeof planParts)[number];

export const petitionLines = ['plan', 'pledged', 'delivery', 'hosts', 'circle'] as const;
export type PetitionLineName = (typeof petitionLines)[number];

export interface PetitionFigures {
  /** What the plan does not say yet. */
  readonly unsaid: readonly PlanPart[];
  /** Signatures that matter; null where nobody has said it. */
  readonly goal: number | null;
  /** How many people those who carry it will ask by name, all together. */
  readonly pledged: number;
  readonly deliverOn: Day | null;
  readonly hosts: number;
  /** Confirmed signatures of those who were asked first. */
  readonly signers: number;
}

type Says = { readonly [Part in PlanPart]: string | number | null };

/** What a plan leaves open, in its order. */
export const unsaidIn = (plan: Says): readonly PlanPart[] => planParts.filter((part) => plan[part] === '' || plan[part] === null);

/** Of the signatures that matter, the share whose people somebody has promised to ask; null where no number was said. Above 1 where more were promised. */
export const pledgedShare = (pledged: number, goal: number | null): number | null => (goal === null || goal <= 0 ? null : pledged / goal);

/**
 * The five lines before a petition opens. It has no trial: what is public is signed in earnest.
 * @param today where the petition is; what is handed over today is not planned any more
 */
export function petitionGate(figures: PetitionFigures, today: Day, t: Thresholds): readonly Line<PetitionLineName>[] {
  const share = pledgedShare(figures.pledged, figures.goal);
  return [
    plainLine('plan', figures.unsaid.length === 0 ? 'holds' : 'missing'),
    share === null ? plainLine('pledged', 'missing') : measuredLine('pledged', { value: share, missing: t.pledgedShareMissing, holds: t.pledgedShareHolds }),
    plainLine('delivery', figures.deliverOn !== null && figures.deliverOn > today ? 'holds' : 'missing'),
    measuredLine('hosts', { value: figures.hosts, missing: t.hostsHolds, holds: t.hostsHolds }),
    measuredLine('circle', { value: figures.signers, missing: t.circleSigners, holds: t.circleSigners }),
  ];
}

const names: ReadonlySet<string> = new Set(petitionLines);

export const isPetitionLine = (name: string): name is PetitionLineName => names.has(name);
