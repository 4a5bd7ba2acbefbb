import { endWhile, type SegmentKind } from './segments.ts';

const separator = /^(?:- )?-- $/;
/** Without its space at the end it is a separator too, but less surely. */
const looseSeparator = /^(?:- )?--$/;
/** Free mail services put an advertisement with an address under such a line. */
const underscores = /^_{40,}\s*$/;
const pgpSignature = /^-----BEGIN PGP SIGNATURE-----/;
const pgpEnd = /^-----END PGP SIGNATURE-----/;
const pgpMessage = /^-----BEGIN PGP SIGNED MESSAGE-----/;
const hunk = /^@@ -\d/;

/** Marks signatures: what stands under "-- " up to a quotation or the end, and the armour of PGP. */
export function markSignatures(lines: readonly string[], kinds: SegmentKind[]): void {
  const firstHunk = lines.findIndex((line) => hunk.test(line));
  for (const [at, line] of lines.entries()) {
    if (kinds[at] !== 'own') continue;
    // In a patch, "-- " is a line "- " that is taken out: it stands under a hunk's head, and the patch goes on.
    const isInPatch = firstHunk !== -1 && firstHunk < at && /^[ +-]/.test(lines[at + 1] ?? '');
    const end = armourEnd(lines, at, line) ?? (isInPatch ? null : signatureEnd(lines, kinds, at, line));
    if (end !== null) kinds.fill('signature', at, end);
  }
}

function armourEnd(lines: readonly string[], at: number, line: string): number | null {
  if (pgpMessage.test(line)) return endWhile(lines, at, (under) => under.trim() !== '');
  return pgpSignature.test(line) ? endWhile(lines, at, (under) => !pgpEnd.test(under)) + 1 : null;
}

function signatureEnd(lines: readonly string[], kinds: readonly SegmentKind[], at: number, line: string): number | null {
  const longest = longestUnder(line);
  if (longest === 0) return null;
  let end = at + 1;
  let written = 0;
  let hasAddress = false;
  for (; end < lines.length && kinds[end] !== 'quote'; end += 1) {
    const under = lines[end] ?? '';
    if (under.trim() !== '') written += 1;
    if (written > longest || hunk.test(under)) return null;
    hasAddress ||= under.includes('://');
  }
  return underscores.test(line) && !hasAddress ? null : end;
}

/** How many written lines a signature under such a line has at most; 0 where none begins. */
function longestUnder(line: string): number {
  if (separator.test(line)) return 15;
  return looseSeparator.test(line) || underscores.test(line) ? 8 : 0;
}
