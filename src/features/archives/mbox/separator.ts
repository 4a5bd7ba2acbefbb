const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const dated = new RegExp(`^From .*\\b${weekday},? +(?:${month} +\\d{1,2}|\\d{1,2} +${month})\\b(.{0,80})$`);
const clock = /\b\d{1,2}:\d{2}(?::\d{2})?\b/;
const year = /\b(?:19|20)\d{2}\b/;
const patch = /^From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001$/;
const headerLine = /^(?:[!-9;-~]+[ \t]*:|>From )/;

/** Which lines part the messages of a file. A file is of one kind from beginning to end. */
export type SeparatorKind = 'dated' | 'patch' | 'bare';

/**
 * Says whether a line that stands at the start of a file or after a blank line parts two messages, and of which kind
 * it is: `dated` has the date that mbox asks for ("From user at host  Mon Jan  1 12:00:00 2007"), `patch` the fixed
 * one that `git format-patch` writes, `bare` none at all. A patch in a body begins exactly like a message, and much
 * prose begins with "From ": only a file that begins with such a line is parted by them.
 *
 * @param line without its line end
 * @param next the line after it: a message begins with a header
 */
export function separatorKind(line: string, next: string): SeparatorKind | null {
  if (!headerLine.test(next)) return null;
  if (patch.test(line)) return 'patch';
  const rest = dated.exec(line)?.[1];
  if (rest !== undefined && clock.test(rest) && year.test(rest)) return 'dated';
  return /^From \S/.test(line) ? 'bare' : null;
}

/** Says whether a line of this kind parts the messages of a file that began with the other. */
export function partsMessages(kind: SeparatorKind, first: SeparatorKind): boolean {
  return kind === 'dated' || kind === first;
}
