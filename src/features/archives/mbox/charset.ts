import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Labels that say nothing: the bytes are 7-bit, or the program did not know. Latin-1 is what it says for anything. */
const vague = /^(?:|(?:us-?)?ascii|ansi.*|iso-?8859-?1|latin-?1|utf-?8|[78]bit|binary|none|default|(?:x-)?unknown.*|x-user-defined)$/;
/** One byte a letter: bytes of such a text that are valid UTF-8 beyond ASCII are UTF-8. */
const singleByte = /^(?:iso-?8859|windows-?12|cp-?12|koi8|latin|mac)/;
/** Text in these is ASCII to look at. */
const shifting = /^(?:iso-2022|csiso2022|hz|utf-?7|utf-?16|utf-?32|ucs)/;
/** What iconv-lite calls an encoding, and is none that a message is written in. */
const noCharset = /^(?:base64|hex|ucs2?|binary)$/;
/** ESC $ opens two-byte characters in ISO-2022-JP, which old archives hold without a label. */
const japaneseShift = Buffer.from('\u001b$');

/**
 * Turns bytes into text, whatever the label says: much mail is mislabelled. UTF-8 that is valid is read as UTF-8 under
 * any label of one byte a letter; what is left under a vague label is windows-1252, of which ISO-8859-1 is a part.
 *
 * @param label the charset that the message names, if any
 */
export function decodeText(bytes: Buffer, label = ''): string {
  const charset = label.trim().toLowerCase().replaceAll('_', '-').replace(/\*.*$/, '');
  if (isAscii(bytes) && !shifting.test(charset)) return decodeAscii(bytes);
  if (vague.test(charset)) return decodeByLook(bytes);
  if (singleByte.test(charset) && isUtf8(bytes)) return utf8(bytes);
  return decodeAs(bytes, charset) ?? decodeByLook(bytes);
}

function decodeAscii(bytes: Buffer): string {
  return bytes.includes(japaneseShift) ? decodeByLook(bytes) : bytes.toString('latin1');
}

function decodeByLook(bytes: Buffer): string {
  if (bytes.includes(japaneseShift)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const whole = withoutLastLetter(bytes);
  const isCutOff = isUtf8(whole) && !isAscii(whole);
  return isUtf8(bytes) || isCutOff ? utf8(bytes) : iconv.decode(bytes, 'windows-1252');
}

/** iconv-lite knows the most; the runtime knows ISO-2022-JP. Null where neither knows the charset. */
function decodeAs(bytes: Buffer, charset: string): string | null {
  if (!noCharset.test(charset) && iconv.encodingExists(charset)) return iconv.decode(bytes, charset);
  const label = charset.startsWith('iso-2022-jp') ? 'iso-2022-jp' : charset;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** A text that was cut off may end inside a letter, which has up to four bytes. */
function withoutLastLetter(bytes: Buffer): Buffer {
  for (let length = bytes.length; length > bytes.length - 4 && length > 0; length -= 1) {
    const byte = bytes[length - 1] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.subarray(0, length - 1);
  }
  return bytes;
}
