/** So many petitions to the UK Parliament were published from 2015 to 2017; their final counts are public (Open Government Licence). */
export const usual = {
  petitions: 10_950,
  source: 'https://petition.parliament.uk/archived/petitions',
  /** The share of them, from 0 to 1, that reached so many signatures. */
  shares: [{ count: 100, share: 0.359 }, { count: 1000, share: 0.145 }, { count: 10_000, share: 0.044 }, { count: 100_000, share: 0.006 }],
} as const;

type Reached = (typeof usual.shares)[number];

/** The numbers on either side of a goal of which it is known how many reached them; null where there is none. */
export function aroundGoal(goal: number): { readonly below: Reached | null; readonly above: Reached | null } {
  return { below: usual.shares.findLast(({ count }) => count <= goal) ?? null, above: usual.shares.find(({ count }) => count > goal) ?? null };
}
