import { hostHoursNeeded, type Thresholds } from '../thresholds.ts';
import { type Line, measuredLine, plainLine, type LineState } from './line.ts';

/** What the charter says, as far as the gate asks. */
export interface CharterFigures {
  /** Who accepted the purpose as it stands now, the one whose idea it was left out. People. */
  readonly acceptances: number;
  /** Founders who accepted the charter by name, whichever version. */
  readonly founders: number;
  /** Examples on which the founders agree: those that belong, and those that do not. */
  readonly belonging: number;
  readonly notBelonging: number;
  readonly hasScan: boolean;
  /** The largest share, 0 to 1, of those asked who meet in one other place already; null where nobody counted. */
  readonly crowdedShare: number | null;
  readonly hasMeasure: boolean;
  /** The measure has a number and a day, and the space a day of review or of ending. */
  readonly hasDates: boolean;
  readonly expectedMembers: number | null;
}

export interface CommitFigures {
  /** Everybody who is in. People. */
  readonly founders: number;
  /** Of them, those who wrote in another space of the house before. */
  readonly proven: number;
  /** Of them, those with an if-then plan. */
  readonly withPlan: number;
  readonly seedAuthors: number;
  /** Conversations planned, by week. */
  readonly prompts: readonly number[];
  readonly hosts: number;
  readonly onRota: number;
  /** Promised hours a week, of all hosts together. */
  readonly hours: number;
  /** Names on the list of whom to ask. */
  readonly names: number;
}

/**
 * The thirteen lines before a trial: define, commit, rehearse. The shape is that of Area 51 (define, commit by name,
 * private beta, open), with the numbers of small hosted groups; each threshold names its source.
 */
export function foundingLines(charter: CharterFigures, commit: CommitFigures, thresholds: Thresholds): readonly Line[] {
  return [...define(charter, thresholds), ...commitment(charter, commit, thresholds), plainLine('rehearsal', 'later')];
}

function define(charter: CharterFigures, { purposeAcceptances, examplesOfEach, crowdedShare }: Thresholds): Line[] {
  const settled = Math.min(charter.belonging, examplesOfEach) + Math.min(charter.notBelonging, examplesOfEach);
  const isCrowded = charter.crowdedShare !== null && charter.crowdedShare > crowdedShare;
  return [
    plainLine('purpose', partly(charter.acceptances, purposeAcceptances)),
    plainLine('examples', partly(settled, 2 * examplesOfEach)),
    plainLine('channels', charter.hasScan ? (isCrowded ? 'weak' : 'holds') : 'missing'),
    plainLine('measure', charter.hasMeasure ? (charter.hasDates ? 'holds' : 'weak') : 'missing'),
  ];
}

/** Nothing is missing, all of it holds, and in between it is weak. */
const partly = (have: number, need: number): LineState => (have >= need ? 'holds' : have > 0 ? 'weak' : 'missing');

function commitment(charter: CharterFigures, commit: CommitFigures, t: Thresholds): Line[] {
  const shareOf = (people: number) => (commit.founders === 0 ? 0 : people / commit.founders);
  return [
    founders(charter, commit, t),
    measuredLine('proven', { value: shareOf(commit.proven), missing: t.provenMissing, holds: t.provenHolds }),
    measuredLine('plans', { value: shareOf(commit.withPlan), missing: t.plansMissing, holds: t.plansHolds }),
    measuredLine('seedAuthors', { value: commit.seedAuthors, missing: t.seedAuthorsMissing, holds: t.seedAuthorsHolds }),
    measuredLine('prompts', { value: spreadPrompts(commit.prompts, t), missing: t.promptsMissing, holds: t.promptsHolds }),
    rota(commit, t),
    measuredLine('hours', { value: hoursShare(commit.hours, hostHoursNeeded(charter.expectedMembers, t), t), missing: t.hoursMissing, holds: t.hoursHolds }),
    names(charter, commit, t),
  ];
}

/** What is promised of what is needed. A house that holds none to be needed has them all. */
const hoursShare = (promised: number, needed: number, { hoursHolds }: Thresholds): number => (needed === 0 ? hoursHolds : promised / needed);

/** How many have to be asked so that, at this share of yeses, so many come. A quotient a hair above a whole number is that number: shares are no exact binary fractions. */
export const namesFor = (people: number, share: number): number => Math.max(0, Math.ceil(people / share - 1e-9));

/** Few founders are enough to begin only where somebody is on duty every week. */
function founders(charter: CharterFigures, { onRota }: CommitFigures, t: Thresholds): Line {
  const line = measuredLine('founders', { value: charter.founders, missing: t.foundersMissing, holds: t.foundersHolds });
  return line.state === 'weak' && onRota === 0 ? { ...line, state: 'missing' } : line;
}

/** A shelf filled on one Monday is empty in the third week: of each week only so many count. */
export function spreadPrompts(prompts: readonly number[], { promptsWeeks, promptsCountedAWeek }: Thresholds): number {
  return prompts.slice(0, promptsWeeks).reduce((sum, planned) => sum + Math.min(planned, promptsCountedAWeek), 0);
}

function rota({ hosts, onRota }: CommitFigures, t: Thresholds): Line {
  const line = measuredLine('rota', { value: onRota, missing: t.rotaMissing, holds: t.rotaHolds });
  return hosts < t.hostsHolds ? { ...line, state: 'missing' } : line;
}

/** Of those asked in person about half say yes: a list that is shorter than that asks for more than it can give. */
function names(charter: CharterFigures, commit: CommitFigures, { foundersHolds, acceptancePersonal }: Thresholds): Line {
  const holds = namesFor(foundersHolds, acceptancePersonal);
  const missing = Math.min(holds, namesFor(Math.max(charter.founders, 1), acceptancePersonal));
  return measuredLine('names', { value: commit.names, missing, holds });
}
