import type { SpaceState } from '../../database/schema.ts';

/** Founders are gathered, one by one, as long as a space is an idea or being founded. */
export const gathersFounders = (state: SpaceState): boolean => state === 'idea' || state === 'founding';
