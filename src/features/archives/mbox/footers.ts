const underscores = /^_{20,}\s*$/;
const aboutTheList = /mailing[- ]list|listinfo|unsubscribe/i;
const advertisement = /^-{40,}\s*$/;
const sourceForge = /^This SF\.net email is sponsored by/i;
const googleStart = /^--~--~-[-~]{20,}\s*$/;
const googleEnd = /^-~-[-~]{20,}\s*$/;
/** Footers have no more lines. */
const longestFooter = 16;

/** Leaves out what list software puts under every message: Mailman's footer, SourceForge's and Google Groups' lines. */
export function withoutFooters(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = footerEnd(lines, at);
    if (end === at) kept.push(lines[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return kept;
}

/** The line after the footer that begins at this one; the same line where none begins. */
function footerEnd(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (underscores.test(line)) {
    const footer = below(lines, at, (under) => under.trim() === '' || under.startsWith('>'));
    return footer.some((under) => aboutTheList.test(under)) ? at + 1 + footer.length : at;
  }
  if (advertisement.test(line) && sourceForge.test(lines[at + 1] ?? '')) {
    return at + 1 + below(lines, at, (under) => underscores.test(under)).length;
  }
  return googleStart.test(line) ? at + 2 + below(lines, at, (under) => googleEnd.test(under)).length : at;
}

function below(lines: readonly string[], at: number, isEnd: (line: string) => boolean): readonly string[] {
  const under = lines.slice(at + 1, at + 1 + longestFooter);
  const end = under.findIndex(isEnd);
  return end === -1 ? under : under.slice(0, end);
}
