export type SegmentKind = 'own' | 'quote' | 'signature';

/** A run of lines of one kind. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly text: string;
}

/** Joins lines to runs. A blank line belongs to the run that it follows. */
export function segmentsOf(lines: readonly string[], kinds: readonly SegmentKind[]): Segment[] {
  const runs: { kind: SegmentKind; lines: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = runs.at(-1);
    const isBlank = line.trim() === '';
    if (last !== undefined && (isBlank || last.kind === kinds[at])) last.lines.push(line);
    else if (!isBlank) runs.push({ kind: kinds[at] ?? 'own', lines: [line] });
  }
  return runs.map(({ kind, lines }) => ({ kind, text: lines.join('\n').trimEnd() }));
}

/** The first line from here on for which this does not hold, or the end. */
export function endWhile(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && holds(lines[at] ?? '')) at += 1;
  return at;
}
