import type { Day } from './line.ts';

const written = /(?:^|[^\d])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in the name of a file, or null. */
export function dayOfFile(name: string): Day | null {
  const [, year, month, day] = written.exec(name.split('/').at(-1) ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The channel in the name of a file, or else of its folder: what is left without the day. */
export function channelOf(name: string): string {
  const parts = name.split('/').reverse();
  for (const part of parts) {
    const bare = part.replace(/\.(?:log|txt|weechatlog|irclog|gz)+$/i, '').replace(written, (found) => (/^\d/.test(found) ? '' : found.charAt(0)));
    const channel = (/#.*$/.exec(bare)?.[0] ?? bare).replaceAll(/^[-_. ]+|[-_. ]+$/g, '').replace(/^#+/, '');
    if (channel !== '' && !/^(?:\d+|logs?|irc)$/i.test(channel)) return channel.toLowerCase();
  }
  return 'irc';
}
