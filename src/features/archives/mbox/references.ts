import type { Headers } from './headers.ts';

/** A long conversation repeats all its ids in every message: the first and the nearest of them hold it together. */
const nearestKept = 20;

/** The id of a message without its brackets; null where it has none. */
export function idOf(headers: Headers): string | null {
  const value = headers.get('message-id') ?? '';
  const id = idsIn(value)[0] ?? normalId(value.replaceAll(/[<>]/g, ''));
  return id === '' ? null : id;
}

/** The ids that a message follows, the one it answers last: In-Reply-To says that more surely than References. */
export function referencesOf(headers: Headers): string[] {
  const answered = answeredIds(headers.get('in-reply-to') ?? '');
  const before = idsIn(headers.get('references') ?? '').filter((id) => !answered.includes(id));
  const ids = [...new Set([...before, ...answered])];
  return ids.length <= nearestKept ? ids : [...ids.slice(0, 1), ...ids.slice(1 - nearestKept)];
}

/**
 * Old programs write a sentence in In-Reply-To, "Message from Ann <ann@example.org> of 1 Jan <id>": an address taken for
 * an id would make one conversation of all that Ann was ever answered.
 */
function answeredIds(value: string): string[] {
  const ids = idsIn(value);
  const isSentence = value.replaceAll(/<[^<>]*>/g, '').trim() !== '';
  if (!isSentence) return ids;
  return /^message from/i.test(value) && ids.length < 2 ? [] : ids.slice(-1);
}

function idsIn(value: string): string[] {
  return Array.from(value.matchAll(/<([^<>]+)>/g), ([, id = '']) => normalId(id)).filter((id) => id !== '');
}

const longestId = 500;

/** List software that hides addresses hides the "@" of some ids too; long ones were folded. */
function normalId(id: string): string {
  return id.replace(/ at /, '@').replaceAll(/[\s\p{Cc}]+/gu, '').slice(0, longestId).toWellFormed();
}
