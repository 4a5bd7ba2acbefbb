import type { SharedSignature } from './tree.ts';

/** A signature as a test tells it: its id, who brought it, its day in May, and what else matters. */
export const signed = (id: number, broughtBy: number | null, day = 1, more: Partial<SharedSignature> = {}): SharedSignature =>
  ({ id, broughtBy, carrier: null, day: `2026-05-${String(day).padStart(2, '0')}`, channel: 'link', ...more });
