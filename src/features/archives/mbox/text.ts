import { withoutFooters } from './footers.ts';
import { markQuotes } from './quotes.ts';
import { segmentsOf, type Segment, type SegmentKind } from './segments.ts';
import { markSignatures } from './signatures.ts';

export interface MessageText {
  /** What the author wrote in this message: no quotations, no signature. */
  readonly own: string;
  /** The whole text but the list's own footer, in its order. */
  readonly segments: readonly Segment[];
}

/** Tells what an author wrote from what was quoted and from the signature. The list's footer is left out. */
export function readText(text: string): MessageText {
  const lines = withoutFooters(text.replaceAll(/\r\n?/g, '\n').split('\n'));
  const kinds = lines.map((): SegmentKind => 'own');
  markQuotes(lines, kinds);
  markSignatures(lines, kinds);
  const segments = segmentsOf(lines, kinds);
  return { own: segments.filter(({ kind }) => kind === 'own').map((segment) => segment.text).join('\n\n'), segments };
}
