const escaped = Buffer.from('>From ');

/**
 * Undoes what mbox does to a line of a body that begins with "From ": it puts a ">" before it, and before those that
 * have one already (`mboxrd`). A line in a quotation keeps its mark: it stands between lines with as many marks.
 */
export function unescapeFromLines(body: Buffer): Buffer {
  if (!body.includes(escaped)) return body;
  const lines = body.toString('latin1').split('\n');
  const restored = lines.map((line, at) => {
    const marks = /^(>+)From /.exec(line)?.[1]?.length;
    if (marks === undefined) return line;
    const isQuoted = marksOf(lines[at - 1]) === marks || marksOf(lines[at + 1]) === marks;
    return isQuoted ? line : line.slice(1);
  });
  return Buffer.from(restored.join('\n'), 'latin1');
}

function marksOf(line = ''): number {
  const [marks = ''] = /^>(?: ?>)*(?!From )/.exec(line) ?? [];
  return marks.replaceAll(' ', '').length;
}
