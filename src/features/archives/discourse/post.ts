import type { Author } from '../archived.ts';

/** What Discourse calls a post, where other posts refer to it. */
export const idOf = (topic: string, number: string) => `discourse:${topic}/${number}`;

/** Discourse's own voices have numbers below zero. */
export function authorOf(username: string, name: string, number = ''): Author {
  const bare = username.trim().toLowerCase();
  return { name: name.trim() || username.trim(), address: null, account: `discourse:${bare}`, robot: number.startsWith('-') || /^(?:system|discobot)$/.test(bare) };
}

/** A post that names none answers the topic: what that is, is known only where there is one post before it. */
export function referencesOf(topic: string, number: string, answered: string): string[] {
  const before = answered === '' || answered === number ? (number === '2' ? '1' : '') : answered;
  return before === '' ? [`discourse:${topic}`] : [`discourse:${topic}`, idOf(topic, before)];
}

const quoteInHtml = /^\s*<aside class="quote[^>]*\bdata-post="(\d+)"[^>]*\bdata-topic="(\d+)"/;
const quoteInText = /^\s*\[quote="[^"\]\n]*?post:\s?(\d+),\s?topic:\s?(\d+)[^\]\n]*\]/i;

/** The post of the same topic that a post quotes where it begins, or nothing. */
export function quotedIn(text: string, topic: string): string {
  const [, post = '', from] = quoteInHtml.exec(text) ?? quoteInText.exec(text) ?? [];
  return from === topic ? post : '';
}

const quote = /^\[quote(?:="?([^",\]\n]*)[^\]\n]*)?\]\n?([\s\S]*?)\n?\[\/quote\]/gim;
const ownFile = /!?\[([^\]\n|]*)(?:\|[^\]\n]*)?\]\((?:upload:\/\/|\/)[^)\n]*\)/g;

/** Discourse's Markdown as others know it: quotations marked line by line, files that only it has by name. */
export function plainMarkdown(raw: string): string {
  return raw
    .replaceAll('\r\n', '\n')
    .replaceAll(quote, (_, who: string | undefined, text: string) => `${[...(who ? [`${who.trim()}:`] : []), ...text.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')}\n`)
    .replaceAll(ownFile, '$1');
}
