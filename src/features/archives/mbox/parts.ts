/** More parts than any mail program makes; a hostile message may have more. */
const mostParts = 1000;
/** A boundary has up to 70 characters (RFC 2046, 5.1.1); programs put some spaces after it. Bytes. */
const longestDelimiter = 200;

/**
 * Parts a multipart body at the lines that begin with its boundary. The end boundary may be missing: the last part then
 * goes to the end.
 *
 * @returns no parts where the boundary does not occur
 */
export function splitParts(body: Buffer, boundary: string): Buffer[] {
  if (boundary === '') return [];
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let partAt = -1;
  for (let at = body.indexOf(delimiter), end = 0; at !== -1 && parts.length < mostParts; at = body.indexOf(delimiter, end)) {
    end = lineEnd(body, at);
    const rest = body.toString('latin1', at + delimiter.length, Math.min(end, at + longestDelimiter)).trimEnd();
    const isAtLineStart = at === 0 || body[at - 1] === 10;
    if (!isAtLineStart || (rest !== '' && rest !== '--')) continue;
    if (partAt !== -1) parts.push(withoutLineEnd(body.subarray(partAt, at)));
    partAt = rest === '--' ? -1 : Math.min(end + 1, body.length);
    if (rest === '--') break;
  }
  if (partAt !== -1) parts.push(body.subarray(partAt));
  return parts;
}

/** The boundary of a body whose header does not say it: the first line that is one and has a part's header under it. */
export function guessBoundary(body: Buffer): string {
  return /^--(\S.{0,69}?)\s*\r?\nContent-/im.exec(body.toString('latin1', 0, 8192))?.[1] ?? '';
}

function lineEnd(body: Buffer, at: number): number {
  const end = body.indexOf(10, at);
  return end === -1 ? body.length : end;
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(part: Buffer): Buffer {
  if (part.at(-1) !== 10) return part;
  return part.subarray(0, part.at(-2) === 13 ? -2 : -1);
}
