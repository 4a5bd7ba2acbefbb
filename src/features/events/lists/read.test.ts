import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFile, readList } from './read.ts';
import { standingOf } from './standing.ts';

const read = (text: string) => {
  const list = readList(text);
  return list.ok ? list.people.map(({ name, address }) => [name, address]) : list.trouble;
};
const bram = ['Bram Visser', 'bram@example.org'];
const els = ['Els de Boer', 'els@example.org'];
const both = [bram, els];

describe('a list as people have it', () => {
  it.each([
    ['Excel in Dutch', 'Naam;E-mailadres\r\nBram Visser;bram@example.org\r\nEls de Boer;els@example.org\r\n', both],
    ['Excel in English', 'Full name,Email address\nBram Visser,bram@example.org\nEls de Boer,els@example.org', both],
    ['tabs, columns the other way round', 'E-mail\tDeelnemer\nbram@example.org\tBram Visser\nels@example.org\tEls de Boer', both],
    ['names in three columns', 'Voornaam;Tussenvoegsel;Achternaam;E-mail\nBram;;Visser;bram@example.org\nEls;de;Boer;els@example.org', both],
    ['names in two columns', 'First name,Last name,Email\nBram,Visser,bram@example.org\nEls,de Boer,els@example.org', both],
    ['no header', 'Bram Visser;bram@example.org\nEls de Boer;els@example.org', both],
    ['no header, first and last names', 'Bram,Visser,bram@example.org\nEls,de Boer,els@example.org', both],
    ['other columns around', 'Order;Ticket;Naam;Adres;E-mail;Betaald\n1;Vol;Bram Visser;Kerkstraat 1;bram@example.org;ja\n2;Vol;Els de Boer;Dorp 2;els@example.org;nee', both],
    ['a column of streets called address', 'Name,Address,Mail\nBram Visser,Church Street 1,bram@example.org\nEls de Boer,High Street 2,els@example.org', both],
    ['a mark at the beginning', '\uFEFFNaam;Mail\nBram Visser;bram@example.org\nEls de Boer;els@example.org', both],
    ['quotes with commas and line breaks', 'Name,Email,Remark\n"Visser, Bram","bram@example.org","Comes\nby train"\n"Els de Boer",els@example.org,', [['Visser, Bram', 'bram@example.org'], els]],
    ['a name over two lines', 'Name,Email\n"Bram\nVisser",bram@example.org\nEls de Boer,els@example.org', both],
    ['capitals and spaces', 'Naam;E-MAIL\n Bram Visser ; Bram@Example.ORG \nEls de Boer;ELS@example.org', both],
    ['only addresses', 'bram.visser@example.org\nels.de.boer@example.org', [['Bram Visser', 'bram.visser@example.org'], ['Els De Boer', 'els.de.boer@example.org']]],
    ['a header and only addresses', 'E-mail\nbram.visser@example.org', [['Bram Visser', 'bram.visser@example.org']]],
    ['a mail program’s line', 'Bram Visser <bram@example.org>, "Boer, Els de" <els@example.org>', both],
    ['semicolons, without quotes', 'Visser, Bram <bram@example.org>; Els de Boer <els@example.org>;', both],
    ['one a line', 'Bram Visser <bram@example.org>\n\nEls de Boer <els@example.org>\n', both],
    ['bare addresses in one line', 'bram.visser@example.org, els@example.org; kim@example.org', [['Bram Visser', 'bram.visser@example.org'], ['Els', 'els@example.org'], ['Kim', 'kim@example.org']]],
    ['mailto', 'mailto:bram@example.org?subject=Hi\nMAILTO:els@example.org', [['Bram', 'bram@example.org'], ['Els', 'els@example.org']]],
    ['names before bare addresses', 'Bram Visser bram@example.org\nEls de Boer els@example.org', both],
    ['one person', 'Bram Visser <bram@example.org>', [bram]],
    ['a broken quote', 'Naam;Mail\nBram "de Vis Visser;bram@example.org\nEls de Boer;els@example.org', [['Bram "de Vis Visser', 'bram@example.org'], els]],
    ['rows of different lengths', 'Naam;Mail;Extra\nBram Visser;bram@example.org\nEls de Boer;els@example.org;a;b;c', both],
  ])('%s', (_, text, people) => {
    expect(read(text)).toEqual(people);
  });

  it('says of each line where it stands, also after cells with line breaks', () => {
    const list = readList('Name,Email\n"Bram\nVisser",bram@example.org\n\nEls,els@\nKim,\n,\n');
    expect(list).toMatchObject({ ok: true, people: [
      { line: 2, address: 'bram@example.org' }, { line: 4, name: '', given: '' }, { line: 5, name: 'Els', address: null, given: 'els@' }, { line: 6, name: 'Kim', address: null, given: '' }, { line: 7, name: '', given: '' },
    ] });
  });

  it('names those who were invited to an event of a calendar', () => {
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'ATTENDEE;CN="Bram Visser";ROLE=REQ-PARTICIPANT:mailto:bram@example.org', 'ATTENDEE;CN=els@example.org:MAILTO:els@exam', ' ple.org', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:2', 'ATTENDEE:mailto:kim@example.org', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    expect(read(calendar)).toEqual([bram, ['Els', 'els@example.org'], ['Kim', 'kim@example.org']]);
    expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE')).toBe('calendar');
    expect(read('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR')).toBe('no-address');
  });

  it.each([['', 'empty'], [' \n\r\n ', 'empty'], ['Dear all,\nthank you for coming.', 'no-address'], ['Naam;Woonplaats\nBram;Gouda', 'no-address']])('says what it missed: %j', (text, trouble) => {
    expect(read(text)).toBe(trouble);
  });

  it('holds twenty thousand lines, and no more', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `Person ${at};person-${at}@example.org`).join('\n');
    expect(read(lines(20_000))).toHaveLength(20_000);
    expect(read(lines(20_001))).toBe('too-long');
  });
});

describe('a file', () => {
  const text = 'Naam;E-mail\nZoë Müller;zoe@example.org\n';
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('is read in %s, with a mark and without', (encoding) => {
    for (const addBOM of encoding === 'windows-1252' ? [false] : [true, false]) {
      const list = readFile(iconv.encode(text, encoding, { addBOM }));
      expect(list).toMatchObject({ ok: true, people: [{ name: 'Zoë Müller', address: 'zoe@example.org' }] });
    }
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'picture'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
    ['a photo of a phone', Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1'), 'picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âã', 'latin1'), 'pdf'],
    ['an Excel workbook', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), 'workbook'],
    ['an old Excel workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 9, 0]), 'other'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('%s is told apart', (_, bytes, trouble) => {
    expect(readFile(bytes)).toEqual({ ok: false, trouble });
  });

  it('may begin like a picture and be a list', () => {
    expect(readFile(Buffer.from('BMW Club;club@example.org\nRijders;rijders@example.org'))).toMatchObject({ ok: true });
  });

  it('never fails on bytes of any kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof readFile(bytes).ok).toBe('boolean');
    }));
  });
});

describe('what a program wrote', () => {
  const word = fc.stringMatching(/^[A-Z][a-zéëöß'-]{0,11}$/);
  const person = fc.record({ first: word, last: word, local: fc.stringMatching(/^[a-z]{1,8}$/), remark: fc.string({ maxLength: 20 }).map((text) => text.replace(/[\p{Cc}@\uFEFF]/gu, ' ')) });
  const people = fc.array(person, { minLength: 2, maxLength: 20 }).map((list) => list.map((each, at) => ({ ...each, name: `${each.first} ${each.last}`, address: `${each.local}${at}@example.org` })));
  const dialect = fc.record({ delimiter: fc.constantFrom(';', ',', '\t'), end: fc.constantFrom('\n', '\r\n'), quoted: fc.boolean(), encoding: fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'), addBOM: fc.boolean(), header: fc.constantFrom('nl', 'en') });
  const headers = { nl: ['Naam', 'E-mailadres', 'Opmerking'], en: ['Name', 'Email', 'Remark'] } as const;

  it('is read back, in whatever dialect', () => {
    fc.assert(fc.property(people, dialect, (list, { delimiter, end, quoted, encoding, addBOM, header }) => {
      const cell = (text: string) => (quoted || /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const rows = [headers[header], ...list.map(({ name, address, remark }) => [name, address, encoding === 'windows-1252' ? remark.replace(/[^ -~]/g, ' ') : remark])];
      const text = rows.map((row) => row.map(cell).join(delimiter)).join(end);
      const found = readFile(iconv.encode(text, encoding, { addBOM: addBOM && encoding !== 'windows-1252' }));
      expect(found).toMatchObject({ ok: true, people: list.map(({ name, address }) => ({ name, address })) });
    }));
  });
});

describe('what becomes of each line', () => {
  it('is said in words, what needs a look first', () => {
    const list = readList('Naam;Mail\nA;a@example.org\nA again;A@example.org\nB;b@example.org\nC;c@example.org\nD;d@example.org\nE;e@\nF;\n;\nG;g@example.org');
    const set = (address: string) => new Set([address]);
    const people = standingOf(list.ok ? list.people : [], { asked: set('b@example.org'), listed: set('c@example.org'), refused: set('d@example.org') });
    expect(people.map(({ line, standing, same }) => [line, standing, same])).toEqual([
      [7, 'broken', 0], [8, 'missing', 0], [9, 'empty', 0], [3, 'duplicate', 2], [6, 'refused', 0], [4, 'asked', 0], [5, 'listed', 0], [2, 'new', 0], [10, 'new', 0],
    ]);
  });
});
