import type { vitality as english } from './en-vitality.ts';
import type { SameKeys } from './shape.ts';

/** Wat de pagina over vitaliteit en de check-up in het Nederlands zeggen. */
export const vitality: SameKeys<typeof english> = {
  title: 'Vitaliteit',
};
