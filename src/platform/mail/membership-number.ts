/** A membership has two numbers, and a key one: spaces by the thousand million, and people below it. */
const people = 1_000_000_000;

export interface MembershipNumbers {
  readonly spaceId: number;
  readonly personId: number;
}

export const membershipNumber = ({ spaceId, personId }: MembershipNumbers): number => spaceId * people + personId;

export const membershipWith = (number: number): MembershipNumbers => ({ spaceId: Math.floor(number / people), personId: number % people });
