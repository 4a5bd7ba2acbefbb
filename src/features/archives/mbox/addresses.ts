import type { Author } from '../archived.ts';
import { headerText, type Headers } from './headers.ts';

const local = String.raw`[^\s@<>()[\]",;:\\]+`;
const host = String.raw`[\p{L}\d-]+(?:\.[\p{L}\d-]+)*`;
/** How list software in several languages writes "@" for those who must not find it. */
const at = String.raw`(?:@| (?:at|à|en|em|a|op|bei|på) | ?[([]at[)\]] ?)`;
const address = new RegExp(`^(${local})${at}(${host})\\.?$`, 'iu');
/** Google Groups and Yahoo cut addresses ("ann...@example.org"): several people share what is left. */
const cutOff = /\.\.\.|…/;
/** Newer list software speaks for its members: "Ann via The List <list@example.org>". */
const relayed = /^(.*\S) via \S/i;
/** No header of a person is longer; a hostile one may be. Characters. */
const longestRead = 1000;

/** Reads who wrote a message from its headers; the "From " line helps where they do not say. */
export function authorOf(headers: Headers, envelope: string): Author {
  const from = headers.get('from') ?? headers.get('sender');
  if (from === undefined) return { name: '', address: addressIn(/^From (\S+(?: at \S+)?)/.exec(envelope)?.[1] ?? '') };
  const author = readAuthor(from);
  const name = relayed.exec(author.name)?.[1];
  if (name === undefined) return author;
  const answers = readAuthor(headers.get('reply-to') ?? '').address;
  return { name: unquoted(name), address: answers === author.address ? null : answers };
}

/** Reads the first person in a From header: `"Ann" <ann@example.org>`, `ann at example.org (Ann)`, `Ann`. */
export function readAuthor(from: string): Author {
  const value = from.slice(0, longestRead);
  const author = parsePerson(value);
  const isEncodedAsAWhole = author.address === null && value.includes('=?');
  return isEncodedAsAWhole ? parsePerson(headerText(value)) : author;
}

function parsePerson(value: string): Author {
  const [, before, inside = '', after = ''] = /^([^<]*)<([^<>]*)>?(.*)$/.exec(value) ?? [];
  if (before !== undefined) {
    return person(before.trim() === '' ? after.trim().replace(/^\((.*)\)$/, '$1') : before, inside);
  }
  const [, outside, comment = ''] = /^([^(]*)\((.*)$/.exec(value) ?? [];
  return outside === undefined ? person('', value) : person(comment.replace(/\)[^)]*$/, ''), outside);
}

function person(rawName: string, rawAddress: string): Author {
  const name = cleanName(rawName);
  const found = addressIn(rawAddress);
  if (found !== null || name !== '') return { name, address: found };
  return { name: cleanName(rawAddress.replace(/@.*$/, '')), address: null };
}

/** An address in any of the forms above, as `user@host` in lower case; null where the text is none. */
export function addressIn(text: string): string | null {
  const [first = ''] = text.split(',', 1);
  const bare = first.trim().replace(/^mailto:/i, '').replaceAll(/\s+/g, ' ');
  const [, user, domain] = address.exec(bare) ?? [];
  return user === undefined || domain === undefined || cutOff.test(user) ? null : `${user}@${domain}`.toLowerCase();
}

/** A name as a person would write it; an address is no name. */
function cleanName(text: string): string {
  const name = unquoted(headerText(unquoted(text.trim()).replaceAll(/\\(.)/g, '$1')));
  const isAddress = /[@.]/.test(name) && addressIn(name) !== null;
  return isAddress || /^\S+@\S+$/.test(name) ? '' : name;
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1').replace(/^'(.*)'$/, '$1').trim();
}
