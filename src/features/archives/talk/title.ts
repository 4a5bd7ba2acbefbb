const longestTitle = 90;

/** What a conversation is called that has no subject: its first words, and where it was held. */
export function titleOf(text: string, channel?: string): string {
  const line = spacedOnce(firstLine(text).trim());
  const cut = line.lastIndexOf(' ', longestTitle - 1);
  const words = line.length > longestTitle ? `${line.slice(0, cut === -1 ? longestTitle : cut)}…` : line;
  return channel === undefined ? words : `#${channel}: ${words}`;
}

/** The first line with something in it, as far as a title may need it. */
function firstLine(text: string): string {
  const start = text.search(/\S/);
  const line = start === -1 ? '' : text.slice(start, start + 4 * longestTitle);
  const end = line.indexOf('\n');
  return end === -1 ? line : line.slice(0, end);
}

/** Nearly every text is so already, and to look costs less than to replace. */
const spacedOnce = (line: string): string => (/[^\S ]| {2}/.test(line) ? line.replaceAll(/\s+/g, ' ') : line);
