const longestTitle = 90;

/** What a conversation is called that has no subject: its first words, and where it was held. */
export function titleOf(text: string, channel?: string): string {
  const line = (/\S[^\n]*/.exec(text)?.[0] ?? '').slice(0, 4 * longestTitle).trim().replaceAll(/\s+/g, ' ');
  const cut = line.lastIndexOf(' ', longestTitle - 1);
  const words = line.length > longestTitle ? `${line.slice(0, cut === -1 ? longestTitle : cut)}…` : line;
  return channel === undefined ? words : `#${channel}: ${words}`;
}
