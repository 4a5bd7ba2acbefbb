import { type Told, toldFigures, type ToldName } from './told.ts';
import type { Figure } from './told-queries.ts';

/** What stood when a form was opened, in one line: `asks=3 profiles=30/40`. It travels with the form. */
export function basisOf(told: readonly Pick<Told, 'name' | 'count' | 'of'>[]): string {
  return told.map(({ name, ...figure }) => `${name}=${textOf(figure)}`).toSorted((one, other) => (one < other ? -1 : 1)).join(' ');
}

/** The figures that somebody told otherwise since the form was opened, and that would be lost by keeping it. To say the same twice loses nothing. */
export function lostBy(figures: readonly Figure[], basis: string, now: readonly Pick<Told, 'name' | 'count' | 'of'>[]): ToldName[] {
  const seen = new Map(basis.split(' ').map((each): [string, string] => [each.split('=')[0] ?? '', each.split('=')[1] ?? '']));
  const standing = new Map(now.map(({ name, ...figure }) => [name, textOf(figure)]));
  const sent = new Map(figures.map(({ name, told }) => [name, told === null ? undefined : textOf(told)]));
  return toldFigures.map(([name]) => name).filter((name) => {
    const stands = standing.get(name);
    return stands !== seen.get(name) && stands !== sent.get(name);
  });
}

const textOf = ({ count, of }: { readonly count: number; readonly of: number | null }): string => (of === null ? String(count) : `${count}/${of}`);
