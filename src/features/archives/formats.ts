import type { ArchiveFormat } from './format.ts';
import { csv } from './csv/format.ts';
import { discourse } from './discourse/format.ts';
import { irc } from './irc/format.ts';
import { maildir } from './maildir/format.ts';
import { mbox } from './mbox/format.ts';
import { meetup } from './meetup/format.ts';
import { slack } from './slack/format.ts';
import { whatsapp } from './whatsapp/format.ts';
import { zulip } from './zulip/format.ts';

/** All that can be read. Where a file could be of two, the first has it. */
export const formats: readonly ArchiveFormat[] = [mbox, maildir, slack, zulip, discourse, irc, whatsapp, meetup, csv];

/** For the help of commands that read archives. */
export const formatHelp = ['--format      where what it is was taken for something else; one of:', ...formats.map(({ name, title }) => `  ${name.padEnd(11)}${title}`)].join('\n');
