import { number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** What this reader may know of the people in a report, by their number in the facts. */
export interface Names {
  /** Empty for readers who see no names. */
  readonly known: ReadonlyMap<number, string>;
  readonly hosts: ReadonlySet<number>;
}

export const noNames: Names = { known: new Map(), hosts: new Set() };

/** A person as this reader may see them: by name, as a host, or by their place among those who wrote most, from 0. */
export function personIn(voice: Voice, { known, hosts }: Names, actor: number, place: number): string {
  const name = known.get(actor);
  if (name !== undefined) return name;
  if (hosts.has(actor)) return voice.t('vitality.aHost');
  return place === 0 ? voice.t('vitality.busiest') : voice.t('vitality.place', { n: number(voice, place + 1) });
}

/** The first name, or what stands before the @ of an address; titles are no names. */
export function shortNameOf(name: string): string {
  const [word = ''] = name.split(/[\s@]/);
  return word.length < 2 || word.endsWith('.') ? name : word;
}

/** The names of all these people, or null where one of them has none for this reader. */
export function namesOf({ known }: Names, actors: readonly number[]): readonly string[] | null {
  const names = actors.flatMap((actor) => known.get(actor) ?? []);
  return names.length === actors.length ? names : null;
}
