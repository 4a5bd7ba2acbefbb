import { z } from 'zod';
import { nameFromAddress } from '../../members/public.ts';

/** One line of a list, as it was understood. */
export interface ListedPerson {
  /** Where it began in the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** In lower case; null where there is none that a letter could go to. */
  readonly address: string | null;
  /** What stood in the place of an address, or '' where nothing did. */
  readonly given: string;
}

const longestName = 120;
const longestAddress = 254;

const email = z.email().max(254);

/** An address as it stands in a list: with `mailto:`, brackets, or a comma behind it. */
export function addressIn(given: string): string | null {
  const bare = given.trim().replace(/^mailto:/i, '').replace(/\?.*$/, '').replace(/^[<("'\s]+|[>)"'\s,;.]+$/g, '').toLowerCase();
  return email.safeParse(bare).success ? bare : null;
}

/** It was meant as an address, whether it is one or not. */
export const looksLikeAddress = (text: string): boolean => /^\S*@\S*$/.test(text.trim()) || /^mailto:/i.test(text.trim());

/** Where nobody wrote a name, the address has a first guess at one: `bram.visser@…` is "Bram Visser". */
export function personFrom(line: number, name: string, given: string): ListedPerson {
  const address = addressIn(given);
  const clean = tidy(name) || (address === null ? '' : nameFromAddress(address));
  return { line, name: firstLetters(clean, longestName), address, given: firstLetters(tidy(given), longestAddress) };
}

const firstLetters = (text: string, most: number) => Array.from(text).slice(0, most).join('').trim();

/** What PostgreSQL cannot hold, such as half a letter of UTF-16, and line breaks within a cell, are no part of a name. */
const tidy = (text: string) => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim().replace(/^(["'])(.*)\1$/, '$2').trim();
