export type RequestStatus = 'asked' | 'yes' | 'ratherNot' | 'withdrawn' | 'runOut';

interface AskedOnce {
  readonly accepted_at: Date | null;
  readonly declined_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly expires_at: Date;
}

/** What became of asking somebody for hours. */
export function statusOf({ accepted_at, declined_at, withdrawn_at, expires_at }: AskedOnce, now: Date): RequestStatus {
  if (accepted_at) return 'yes';
  if (declined_at) return 'ratherNot';
  if (withdrawn_at) return 'withdrawn';
  return expires_at <= now ? 'runOut' : 'asked';
}

/** How many hours a week are still missing; what is promised beyond the need is nobody's debt. */
export const hoursMissing = (needed: number, promised: number): number => Math.max(0, Math.round((needed - promised) * 10) / 10);

/** The one thing that helps most now. */
export type NextStep = 'pledge' | 'ask' | 'plan' | null;

interface Bearing {
  readonly isHost: boolean;
  readonly hasPledged: boolean;
  readonly hosts: number;
  /** Of them, who takes turns. */
  readonly takers: number;
  readonly emptyWeeks: number;
  /** Of them, those in which somebody who takes turns is there. */
  readonly takableWeeks: number;
}

/** Hours first, then people, then weeks: nobody can plan what nobody takes. */
export function nextStep(room: Bearing): NextStep {
  if (room.isHost && !room.hasPledged) return 'pledge';
  if (room.hosts < 2 && room.emptyWeeks === 0) return 'ask';
  if (room.takers === 0) return 'ask';
  if (room.takableWeeks > 0) return 'plan';
  return room.emptyWeeks > 0 ? 'ask' : null;
}
