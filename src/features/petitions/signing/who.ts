import { isDisposableEmailDomain } from 'disposable-email-domains-js';
import normalizeEmail from 'validator/lib/normalizeEmail.js';

/** Providers of which it is known that they leave out what follows a plus; the library knows the larger ones. */
const leavesOutPlus = new Set(['proton.me', 'protonmail.com', 'pm.me', 'fastmail.com', 'hotmail.nl', 'outlook.nl', 'mailbox.org', 'posteo.de', 'posteo.net']);

/**
 * One mailbox, however its address is written: without dots and tags where its provider leaves them out.
 * @param address with its domain in ASCII, as `emailAddress` gives it
 */
export function mailboxOf(address: string): string {
  const plain = normalizeEmail(address);
  const mailbox = plain === false ? address.toLowerCase() : plain;
  return leavesOutPlus.has(domainOf(mailbox)) ? mailbox.replace(/\+[^@]*(?=@)/, '') : mailbox;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Addresses that are thrown away after one letter, by the list that the library keeps. */
export const isDisposable = (address: string): boolean => isDisposableEmailDomain(domainOf(address));

/** One name, however it is written: without accents, capitals, and what stands between its words. */
export function nameKeyOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What turns or hides letters on the page: marks of direction, letters of no width, and the like. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** A name as it is kept: on one line, in composed letters, and nothing in it that cannot be seen. */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/[\r\n\t]/g, ' ').replace(unseen, '').replace(/\s+/g, ' ').trim();

/** The same for text of several lines. */
export const tidyText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, (letter) => (letter === '\n' ? letter : '')).trim();

/**
 * Whether somebody can be called that: letters, no address of a page, no word of letters from several alphabets that look
 * alike, and no towers of accents.
 */
export function isName(name: string): boolean {
  if (!/\p{L}/u.test(name) || /[<>@{}\\|]|:\/\/|www\./i.test(name) || /\p{M}{4}/u.test(name.normalize('NFD'))) return false;
  return !name.split(/[^\p{L}\p{M}]+/u).some(isMixed);
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const isMixed = (word: string): boolean => alphabets.filter((alphabet) => alphabet.test(word)).length > 1;
