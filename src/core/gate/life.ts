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

/** Whether an arrow leads from one state to the other. */
export const leadsTo = (from: LifeState, to: LifeState): boolean => arrows[from].includes(to);

/** The state behind the gate that stands before a space, or null where no gate does. */
export function behindGate(state: LifeState): 'trial' | 'open' | null {
  if (state === 'idea' || state === 'founding') return 'trial';
  return state === 'trial' ? 'open' : null;
}
