import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sampleMessage, type Sample } from '../sample.ts';
import { readHead, readMessage, whyNoMessage } from './message.ts';
import type { RawMessage } from './raw.ts';
import { MboxSplitter } from './split.ts';

const now = Date.UTC(2020, 0, 1);

function rawOf(sample: Sample | Buffer): RawMessage {
  const splitter = new MboxSplitter();
  const bytes = Buffer.isBuffer(sample) ? sample : Buffer.from(sampleMessage(sample), 'latin1');
  const [raw] = [...splitter.push(bytes), ...splitter.end()];
  if (raw === undefined) throw new Error('The sample is no mbox.');
  return raw;
}

function read(sample: Sample | Buffer): ReturnType<typeof readMessage> {
  return readMessage(rawOf(sample), 'garden.mbox', now);
}

const mixed = 'Content-Type: multipart/mixed; boundary="cut"';
const alternative = 'Content-Type: multipart/alternative; boundary="cut"';

function ids(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => `${from + at}@x`);
}

function parts(...each: readonly string[]): string {
  return `This is MIME.\n${each.map((part) => `--cut\n${part}\n`).join('')}--cut--\n`;
}

describe('the head of a message', () => {
  it('says who wrote, when, about what, in answer to which', () => {
    const message = read({
      from: 'anna at example.org (=?utf-8?Q?Ann=C3=A1?=)',
      subject: 'A garden\n\tfor =?utf-8?Q?=C3=A9veryone?=',
      id: '3@example.org',
      references: '<1@example.org>\n\t<2@example.org>',
      inReplyTo: '2@example.org',
    });
    expect(message).toMatchObject({
      id: '3@example.org',
      references: ['1@example.org', '2@example.org'],
      subject: 'A garden for éveryone',
      author: { name: 'Anná', address: 'anna@example.org' },
      at: Date.UTC(2007, 0, 1, 12),
      source: { file: 'garden.mbox', line: 1 },
    });
  });

  it.each([
    ['the answered one last', '<2@x> <1@x>', '<2@x>', ['1@x', '2@x']],
    ['each once', '<1@x> <1@x>', undefined, ['1@x']],
    ['hidden "@"s', '<1 at x>', undefined, ['1@x']],
    ['a sentence', undefined, 'Your message of "Mon, 1 Jan 2007" <1@x>', ['1@x']],
    ['a sentence with an address', undefined, 'Message from Bram <bram@x> of "Mon" <1@x>', ['1@x']],
    ['a sentence with an address only', undefined, 'Message from Bram <bram@x> of "Mon"', []],
    ['no more than twenty', ids(0, 30).map((id) => `<${id}>`).join(' '), undefined, ['0@x', ...ids(11, 30)]],
  ])('names what it follows: %s', (_, references, inReplyTo, ids) => {
    const headers = inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`];
    expect(read({ ...(references === undefined ? {} : { references }), headers }).references).toEqual(ids);
  });

  it('has an id made from its content where it has none', () => {
    const [one, again, other] = [read({ body: 'One' }), read({ body: 'One' }), read({ body: 'Other' })];
    expect(one.id).toMatch(/^[0-9a-f]{32}@/);
    expect(again.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
    expect(read({ headers: ['Message-ID: <>'], body: 'One' }).id).toBe(one.id);
    expect(read({ headers: ['Message-ID: bare@x'] }).id).toBe('bare@x');
  });

  it.each([
    ['no date', 'Date', 'nonsense'],
    ['a clock that was never set', 'Date', 'Thu, 1 Jan 1970 00:00:00 +0000'],
    ['a date to come', 'Date', 'Fri, 1 Jan 2038 00:00:00 +0000'],
  ])('takes the date of its "From " line where it has %s', (_, __, date) => {
    const envelope = 'From anna at example.org  Tue Mar  6 10:00:00 2007';
    expect(read({ date, envelope }).at).toBe(Date.UTC(2007, 2, 6, 10));
    expect(read({ date, envelope: 'From anna at example.org  Thu Jan  1 00:00:00 1970' }).at).toBeNull();
  });

  it('is the same read with and without the text', () => {
    const { text, form, attachments, ...head } = read({ body: 'Text' });
    expect(readHead(rawOf({ body: 'Text' }), 'garden.mbox', now)).toEqual(head);
    expect([text, form, attachments]).toEqual(['Text', 'letter', []]);
  });

  it('tells a piece that list software cut off from a message', () => {
    const piece = { from: 'bogus@does.not.exist.com ()', subject: 'No subject', id: 'mailman.0.1331727341.28966.garden@example.org' };
    expect(whyNoMessage(read(piece))).toEqual({ name: 'piece' });
    expect(whyNoMessage(read({}))).toBeNull();
  });
});

describe('the text of a message', () => {
  const utf8 = 'Content-Type: text/plain; charset=utf-8';
  it.each([
    ['plain', [], 'Hello', 'Hello'],
    ['quoted-printable', [utf8, 'Content-Transfer-Encoding: quoted-printable'], 'caf=C3=A9 =\nis=3Dnot=zz', 'café is=not=zz'],
    ['base64', [utf8, 'Content-Transfer-Encoding: base64'], 'Y2Fmw6k=', 'café'],
    ['base64 in two pieces', ['Content-Transfer-Encoding: base64'], 'b25l\nIA==\ndHdv', 'one two'],
    ['base64 with a plain footer', ['Content-Transfer-Encoding: base64'], 'b25l\n__________________\nGarden mailing list', 'one'],
    ['base64 with strange characters', ['Content-Transfer-Encoding: base64'], 'b2*5l', 'one'],
    ['an unknown encoding', ['Content-Transfer-Encoding: x-garden'], 'as it is', 'as it is'],
    ['windows-1252 that says ISO-8859-1', ['Content-Type: text/plain; charset=iso-8859-1'], '\u0093hi\u0094', '“hi”'],
    ['a type that is none', ['Content-Type: text'], 'as it is', 'as it is'],
    ['HTML', ['Content-Type: text/html'], '<p>Fish &amp; chips</p>', 'Fish & chips'],
    ['a line that began with "From "', [], '>From here', 'From here'],
    ['a quotation of such a line', [], '> so\n>From here\n> on', '> so\n>From here\n> on'],
  ])('is read: %s', (_, headers, body, text) => {
    expect(read({ headers, body }).text).toBe(text);
  });

  it('prefers plain text, in the whole tree of parts', () => {
    const plain = 'Content-Type: text/plain; charset=utf-8\n\nPlain\n';
    const html = 'Content-Type: text/html\n\n<b>Rich</b>\n';
    expect(read({ headers: [alternative], body: parts(html, plain) }).text).toBe('Plain');
    expect(read({ headers: [alternative], body: parts(html) }).text).toBe('Rich');
    expect(read({ headers: [alternative], body: parts('Content-Type: text/plain\n\n \n', html) }).text).toBe('Rich');
    const inner = `Content-Type: multipart/alternative; boundary=inner\n\n--inner\n${plain}--inner\n${html}--inner--`;
    const nested = read({ headers: [mixed], body: parts(inner, 'Content-Type: text/plain\n\nFooter') });
    expect(nested.text).toBe('Plain\n\nFooter');
  });

  it('leaves attachments out and names them', () => {
    const picture = 'Content-Type: image/png; name="=?utf-8?Q?t=C3=BAin?=.png"\nContent-Transfer-Encoding: base64\n\naGVsbG8=';
    const patch = "Content-Type: text/x-patch\nContent-Disposition: inline; filename*=utf-8''caf%C3%A9.patch\n\n+ a";
    const signature = 'Content-Type: application/pgp-signature\n\nabc';
    const message = read({ headers: [mixed], body: parts('\nHello', picture, patch, signature) });
    expect(message.text).toBe('Hello');
    expect(message.attachments).toEqual([
      { name: 'túin.png', type: 'image/png' },
      { name: 'café.patch', type: 'text/x-patch' },
      { name: '', type: 'application/pgp-signature' },
    ]);
    const only = read({ headers: ['Content-Type: application/pdf; name=a.pdf'], body: 'x' });
    expect(only).toMatchObject({ text: '', attachments: [{ name: 'a.pdf' }] });
  });

  it.each([
    ['no end boundary', mixed, '--cut\n\nHello\n'],
    ['no boundary parameter', 'Content-Type: multipart/mixed', parts('Content-Type: text/plain\n\nHello')],
    ['another boundary', 'Content-Type: multipart/mixed; boundary=other', 'Hello'],
    ['a part without a blank line', mixed, parts('Content-Type: text/plain', '\nHello')],
  ])('is read as far as it can be: %s', (_, header, body) => {
    expect(read({ headers: [header], body }).text).toBe('Hello');
  });

  it('leaves out the notices of attachments that were taken away', () => {
    const notice = '-------------- next part --------------\n';
    const body = [
      'Hello\n',
      `${notice}A non-text attachment was scrubbed...\nName: plan.pdf\nType: application/pdf\nSize: 10 bytes\n`,
      'Desc: not available\nURL: <http://x/a.pdf>\n',
      `${notice}An HTML attachment was scrubbed...\nURL: <http://x/a.html>\n`,
      `${notice}--- a/garden\n+++ b/garden`,
    ].join('');
    const message = read({ body });
    expect(message.text).toBe('Hello\n--- a/garden\n+++ b/garden');
    expect(message.attachments).toEqual([{ name: 'plan.pdf', type: 'application/pdf' }, { name: '', type: 'text/html' }]);
  });

  it('is decoded by its charset in every part', () => {
    const part = Buffer.concat([Buffer.from('Content-Type: text/plain; charset=koi8-r\n\n'), iconv.encode('привет', 'koi8-r')]);
    const body = parts(part.toString('latin1'));
    expect(read(Buffer.from(sampleMessage({ headers: [mixed], body }), 'latin1')).text).toBe('привет');
  });
});

it('reads anything without failing', () => {
  const piece = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=cut\n', 'Content-Type: text/html\n', 'Content-Transfer-Encoding: base64\n', '--cut\n',
    '--cut--\n', '\n', '=?utf-8?Q?', '?=', '<blockquote>', '</pre>', '>From ', '"', '(', '<', '@', ' at ', '\u0000', '\u00e9', '=',
    'Subject: ', 'From: ', 'Date: ', '\n-------------- next part --------------\n', 'A file was scrubbed...\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const message = read(Buffer.from(`From a at b  Mon Jan  1 12:00:00 2007\nX: y\n${pieces.join('')}`));
      expect(message.id).not.toBe('');
      expect(typeof message.text).toBe('string');
    }),
  );
});
