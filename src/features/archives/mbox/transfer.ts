/** Undoes the Content-Transfer-Encoding of a body or part. An unknown one is taken as none. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name.startsWith('quoted-printable')) return decodeQuotedPrintable(bytes);
  if (name.startsWith('base64')) return decodeBase64(bytes);
  return bytes;
}

/** Source: RFC 2045, 6.7. A `=` that begins nothing known stays as it is. */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const softBreak = byte === 0x3d ? softBreakLength(bytes, at + 1) : 0;
    const value = byte === 0x3d && softBreak === 0 ? hexByte(bytes, at + 1) : null;
    if (softBreak > 0) {
      at += 1 + softBreak;
      continue;
    }
    decoded[length] = value ?? byte;
    length += 1;
    at += value === null ? 1 : 3;
  }
  return decoded.subarray(0, length);
}

/** Bytes of the spaces and the line end after a `=`, 0 where more follows on the line. */
function softBreakLength(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2 - from;
  return bytes[at] === 0x0a ? at + 1 - from : 0;
}

function hexByte(bytes: Buffer, at: number): number | null {
  const high = hexDigit(bytes[at]);
  const low = hexDigit(bytes[at + 1]);
  return high === null || low === null ? null : high * 16 + low;
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : null;
}

/**
 * Decodes base64 up to the first line that is none: list software appends its footer to encoded bodies as plain text.
 * Pieces that were encoded one by one, each with its own `=` at the end, are joined. Broken characters are left out.
 */
function decodeBase64(bytes: Buffer): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const plainAt = lines.findIndex((line) => isPlainLine(line.trim()));
  const encoded = (plainAt === -1 ? lines : lines.slice(0, plainAt)).join('');
  return Buffer.concat(encoded.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

function isPlainLine(line: string): boolean {
  return line.includes(' ') || /^_{8,}$/.test(line);
}
