import { emailAddress } from '../../platform/http/form.ts';
import { nameFromAddress } from '../members/public.ts';

/** One line of a list, as it was understood. */
export interface ListedPerson {
  /** Where it began in the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** In lower case; null where there is none that a letter could go to. */
  readonly address: string | null;
  /** What stood in the place of an address, or '' where nothing did. */
  readonly given: string;
  /** The list itself says that they did not come. */
  readonly wasAway?: boolean;
}

const longestCell = 5000;
const longestName = 120;
const longestAddress = 254;

const email = emailAddress();

/** An address as it stands in a list: with `mailto:`, brackets, or a comma behind it. */
function addressIn(given: string): string | null {
  const bare = given.trim().replace(/^mailto:/i, '').replace(/\?.*$/, '').replace(/^[<([{"'\s]+|[>)\]}"'\s,;.]+$/g, '');
  return email.safeParse(bare).data ?? null;
}

/** The address in a cell, or the first of several: `bram@… ::: bram2@…`. */
export const firstAddress = (given: string): string | null => addressIn(given) ?? given.split(/[\s,;/|]+|:::/).map(addressIn).find((each) => each !== null) ?? null;

/** It was meant as an address, whether it is one or not. */
export const looksLikeAddress = (text: string): boolean => /^\S*@\S*$/.test(text.trim()) || /^mailto:/i.test(text.trim());

/** Where nobody wrote a name, the address has a first guess at one: `bram.visser@…` is "Bram Visser". */
export function personFrom(line: number, wholeName: string, wholeGiven: string): ListedPerson {
  // Nobody is called by more, and a file of one endless line would hold the house up.
  const [name, given] = [wholeName.slice(0, longestCell), wholeGiven.slice(0, longestCell)];
  const address = firstAddress(given);
  const called = turned(tidy(name));
  const clean = called.includes('@') ? '' : called;
  return { line, name: firstLetters(clean || (address === null ? '' : nameFromAddress(address)), longestName), address, given: firstLetters(tidy(given), longestAddress) };
}

const firstLetters = (text: string, most: number) => Array.from(text).slice(0, most).join('').trim();

/** What PostgreSQL cannot hold, such as half a letter of UTF-16, and line breaks within a cell, are no part of a name. */
const tidy = (text: string) => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim().replace(/^(["'])(.*)\1$/, '$2').trim();

/** What follows a comma and is no first name. */
const titles = /^(ph\.? ?d|dr|drs|ir|ing|m\.? ?sc|b\.? ?sc|m\.? ?a|b\.? ?a|llm|mba|md|jr|sr|inc|ltd|b\.? ?v|n\.? ?v|vzw)\.?$/i;

/** "Visser, Bram (Finance)" is Bram Visser; "Bram Visser, MSc" is who he is. */
function turned(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)$/, '').replace(/[,\s]+$/, '') || name;
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(bare) ?? [];
  return last && first && !titles.test(first) ? `${first} ${last}` : bare;
}
