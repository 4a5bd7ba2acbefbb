/** What a space can be. */
export const lifeStates = ['idea', 'founding', 'trial', 'open', 'resting', 'ended'] as const;
export type LifeState = (typeof lifeStates)[number];

/**
 * The ways on: an idea is founded, tried, and opened; what is open may rest and come back; everything may end, and what
 * has ended is founded anew by those who want it back.
 */
const arrows: Readonly<Record<LifeState, readonly LifeState[]>> = {
  idea: ['founding', 'ended'],
  founding: ['trial', 'ended'],
  trial: ['open', 'ended'],
  open: ['resting', 'ended'],
  resting: ['open', 'ended'],
  ended: ['founding'],
};

/**
 * What takes a space along: the gate, with those who decide on it; the quorum that a purpose round after an event found;
 * the vote of a group on what it will be when its time is over; or the plan of a petition.
 */
export type Way = 'gate' | 'quorum' | 'vote' | 'plan';

/**
 * Arrows that only one way has. By a quorum a group after an event goes from founding to open: its round asked everybody for
 * what a gate asks, a purpose, people and hosts, and the momentum of an event is short. A group that votes to become a
 * community is founded as one, and has the gate before it. A petition that its plan and its first circle carry opens at once:
 * there is nothing to try in secret.
 */
const ownArrows: Readonly<Record<Way, readonly string[]>> = { gate: [], quorum: ['founding → open'], vote: ['open → founding'], plan: ['founding → open'] };

/** Whether an arrow leads from one state to the other. */
export const leadsTo = (from: LifeState, to: LifeState, way: Way = 'gate'): boolean => arrows[from].includes(to) || ownArrows[way].includes(`${from} → ${to}`);

/** The state behind the gate that stands before a space, or null where no gate does. */
export function behindGate(state: LifeState): 'trial' | 'open' | null {
  if (state === 'idea' || state === 'founding') return 'trial';
  return state === 'trial' ? 'open' : null;
}
