/** Where the time comes from. Tests move their own; everything else asks the machine. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
