import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './text.ts';

const question = '> Who joins us\n> on Saturday?';

function armour(text: string): string {
  return `-----${text}-----`;
}

const pgpSignature = `${armour('BEGIN PGP SIGNATURE')}\nabc\n${armour('END PGP SIGNATURE')}`;

describe('what an author wrote', () => {
  it.each([
    ['English', 'On Mon, 1 Jan 2007 at 12:00, Bram <bram at example.org> wrote:'],
    ['English on two lines', 'On Mon, 1 Jan 2007 at 12:00, Bram Jansen\n<bram at example.org> wrote:'],
    ['Dutch', 'Op ma 1 jan. 2007 12:00 schreef Bram <bram@example.org>:'],
    ['German', 'Am Montag 01 Januar 2007 12:00 schrieb Bram:'],
    ['Portuguese', 'Em seg, 1 de jan de 2007, Bram escreveu:'],
    ['French', 'Le lun. 1 janv. 2007 à 12:00, Bram a écrit :'],
    ['Spanish', 'El lun, 1 de ene 2007, Bram escribió:'],
    ['a damaged letter', 'Bram escribi?:'],
    ['a name', 'Bram wrote:'],
    ['a date and an address', '2007/1/1, Bram <bram at example.org>:'],
  ])('stands without the quotation and who said it: %s', (_, attribution) => {
    const { own, segments } = readText(`Hello,\n\n${attribution}\n\n${question}\n\nI do.\n`);
    expect(own).toBe('Hello,\n\nI do.');
    expect(segments.map(({ kind }) => kind)).toEqual(['own', 'quote', 'own']);
    expect(segments[1]?.text).toBe(`${attribution}\n\n${question}`);
  });

  it('keeps a line with a colon above a quotation that says nothing of a person', () => {
    expect(readText(`I answer this:\n${question}`).own).toBe('I answer this:');
  });

  it('may stand between quotations', () => {
    expect(readText('> a\nOne\n> > b\nTwo').own).toBe('One\n\nTwo');
  });

  it.each([
    ['a mail program', '-----Original Message-----\nFrom: Bram\n\nWho joins us?'],
    ['in German', '-----Ursprüngliche Nachricht-----\nVon: Bram\n\nWer kommt?'],
    ['in Dutch', '-----Oorspronkelijk bericht-----\nVan: Bram\n\nWie komt?'],
    ['forwarded', '---------- Forwarded message ----------\nFrom: Bram\n\nWho joins us?'],
    ['Outlook', 'From: Bram [mailto:bram@example.org]\nSent: Monday\nTo: garden\nSubject: Saturday\n\nWho joins us?'],
  ])('stands without what was copied under it: %s', (_, copy) => {
    expect(readText(`I do.\n\n${copy}`).own).toBe('I do.');
  });

  it('stands between the marked lines of a copy', () => {
    expect(readText(`-----Original Message-----\nFrom: Bram\n\n${question}\n\nI do.`).own).toBe('I do.');
  });

  it('keeps the head of a patch', () => {
    const patch = 'From: Bram <bram@example.org>\nDate: Mon, 1 Jan 2007\nSubject: [PATCH] A path\n\n--- a/garden\n+++ b/garden';
    expect(readText(patch).own).toBe(patch);
  });
});

describe('a quotation with bars', () => {
  it('is one where most lines have them', () => {
    expect(readText('| Who joins us\n| on Saturday?\n\nI do.').own).toBe('I do.');
  });

  it.each([
    ['a table', '| day | who  |\n|-----|------|\n| Sat | Anna |'],
    ['one line', '| alone'],
    ['a tree', '|-- src\n|   `-- garden\n`-- test'],
  ])('is none: %s', (_, text) => {
    expect(readText(text).own).toBe(text);
  });
});

describe('code', () => {
  it.each([
    ['a patch', '--- a/garden.c\n+++ b/garden.c\n@@ -1,3 +1,3 @@\n a > b\n-- \n-old\n+new\n'],
    ['a diff without context', '2c2\n< old\n---\n> new\n5a6\n> more\n'],
    ['a Python session', '>>> a = 1\n>>> print(a)\n'],
    ['a shell', '$ cat a > b\n$ ls | wc -l\n'],
  ])('is kept as it is: %s', (_, code) => {
    expect(readText(`Look:\n\n${code}`).own).toBe(`Look:\n\n${code}`.trimEnd());
  });
});

describe('a signature', () => {
  it.each([
    ['at the end', 'I do.\n\n-- \nAnna\nGarden club'],
    ['without the space', 'I do.\n\n--\nAnna'],
    ['above a quotation', `I do.\n-- \nAnna\n\nBram wrote:\n${question}`],
    ['of PGP', `${armour('BEGIN PGP SIGNED MESSAGE')}\nHash: SHA1\n\nI do.\n${pgpSignature}`],
    ['of a free mail service', `I do.\n${'_'.repeat(60)}\nThe best mail\nhttp://mail.example.org/`],
  ])('is no part of what the author wrote: %s', (_, text) => {
    const { own, segments } = readText(text);
    expect(own).toBe('I do.');
    expect(segments.some(({ kind }) => kind === 'signature')).toBe(true);
  });

  it('is not what goes on for long', () => {
    const text = `One\n-- \n${'A line\n'.repeat(40)}`.trimEnd();
    expect(readText(text).own).toBe(text);
  });
});

it.each([
  ['Mailman', `${'_'.repeat(47)}\nGarden mailing list\nGarden at example.org\nhttps://example.org/mailman/listinfo/garden`],
  ['SourceForge', `${'-'.repeat(55)}\nThis SF.net email is sponsored by: Spades\n${'_'.repeat(47)}\nGarden mailing list`],
  ['Google Groups', `--~--~---------~--~----~------------~----\nYou are subscribed.\n-~----------~----~----~----~------~----~`],
])('leaves out the footer of a list: %s', (_, footer) => {
  expect(readText(`I do.\n${footer}`).segments).toEqual([{ kind: 'own', text: 'I do.' }]);
});

it('loses no line but the list’s footer', () => {
  const line = fc.constantFrom(
    '> a', 'b', '', '-- ', '| c', 'Bram wrote:', '-----Original Message-----', '>>> d', '2c2', '< e', '---', '@@ -1 +1 @@', '+f',
    '-----BEGIN PGP SIGNATURE-----', 'From: g', 'Sent: h', 'To: i',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const written = (text: string): string[] => text.split('\n').map((each) => each.trimEnd()).filter((each) => each !== '');
      const { segments } = readText(lines.join('\n'));
      expect(segments.flatMap(({ text }) => written(text))).toEqual(written(lines.join('\n')));
    }),
  );
});
