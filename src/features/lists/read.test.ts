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
    ['quotes with commas and line breaks', 'Name,Email,Remark\n"Visser, Bram","bram@example.org","Comes\nby train"\n"Els de Boer",els@example.org,', both],
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
    ['contacts of Outlook in English', 'First Name,Middle Name,Last Name,Company,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes\nBram,,Visser,Acme,bram@example.org,SMTP,Bram Visser (bram@example.org),,"one\ntwo"\nEls,de,Boer,,els@example.org,SMTP,Els,els2@example.org,\n', both],
    ['contacts of Outlook in Dutch', '"Titel","Voornaam","Middelste naam","Achternaam","Werkadres, straat","E-mailadres","E-mailtype","E-mail, weergegeven naam"\r\n"","Bram","","Visser","Kerkstraat 1","bram@example.org","SMTP","Bram"\r\n"","Els","de","Boer","","els@example.org","SMTP",""\r\n', both],
    ['contacts of Google', 'First Name,Middle Name,Last Name,Nickname,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value\nBram,,Visser,,* Home,bram@example.org,,+31 6 1\nEls,de,Boer,,*,els@example.org ::: els2@example.org,,\n', both],
    ['contacts of Google as they were', 'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\nBram Visser,Bram,,Visser,* myContacts,Home,bram@example.org\nEls de Boer,Els,de,Boer,,,els@example.org', both],
    ['a ticket shop: who came, not who paid', 'Order #,Order Date,First Name,Last Name,Email,Ticket Type,Buyer First Name,Buyer Last Name,Buyer Email,Attendee Status\n1,2026-05-01,Bram,Visser,bram@example.org,Full,Kim,Li,kim@example.org,Attending\n1,2026-05-01,Els,de Boer,els@example.org,Full,Kim,Li,kim@example.org,Attending\n', both],
    ['a ticket shop: nobody is asked in the name of another', 'Order number;Buyer name;Buyer email;Attendee name;Attendee email\n1;Kim Li;kim@example.org;Bram Visser;bram@example.org\n1;Kim Li;kim@example.org;Els de Boer;\n', [bram, ['Els de Boer', null]]],
    ['a Dutch ticket shop', 'Bestelnummer;Naam koper;E-mail koper;Naam deelnemer;E-mail deelnemer;Ticket\n1;Kim Li;kim@example.org;Bram Visser;bram@example.org;Vol\n1;Kim Li;kim@example.org;Els de Boer;els@example.org;Vol', both],
    ['a ticket shop that knows only who paid', 'Order;Naam deelnemer;E-mail koper\n1;Bram Visser;kim@example.org', [['Kim', 'kim@example.org']]],
    ['letters before a last name', 'Relatienummer;Aanhef;Voorletters;Tussenvoegsel;Achternaam;E-mailadres\n12;De heer;B.;;Visser;bram@example.org\n13;Mevrouw;E.;de;Boer;els@example.org', [['B. Visser', 'bram@example.org'], ['E. de Boer', 'els@example.org']]],
    ['two addresses, of which one is filled in', 'Naam;E-mail werk;E-mail privé\nBram Visser;;bram@example.org\nEls de Boer;els@example.org;els@home.example', both],
    ['a survey', 'Tijdstempel,E-mailadres,Wat is je naam?,Kom je?\n2026/05/01 10:00:00,bram@example.org,Bram Visser,Ja\n2026/05/01 10:00:01,els@example.org,Els de Boer,Nee', both],
    ['a title above the header', 'Aanwezig op 10 mei;;\n;;\nNaam;Organisatie;E-mail\nBram Visser;Acme;bram@example.org\nEls de Boer;;els@example.org', both],
    ['cells copied from Excel', 'Naam\tE-mail\tTelefoon\nBram Visser\tbram@example.org\t06 12\nEls de Boer\tels@example.org\t', both],
    ['a first line that names the sign between', 'sep=;\r\nNaam;E-mail\r\nBram Visser;bram@example.org\r\nEls de Boer;els@example.org', both],
    ['the same between quotes', '"sep=,"\nNaam,E-mail\nBram Visser,bram@example.org\nEls de Boer,els@example.org', both],
    ['quotes within quotes', 'Naam;E-mail;Opmerking\n"Bram Visser";bram@example.org;"Met\nde trein; later"\n"Els ""Elsje"" de Boer";els@example.org;', [bram, ['Els "Elsje" de Boer', 'els@example.org']]],
    ['last names first', 'Naam;Mail\nVisser, Bram;bram@example.org\n"Boer, Els de";els@example.org', both],
    ['what is no first name', 'Naam;Mail\n"Bram Visser, MSc";bram@example.org', [['Bram Visser, MSc', 'bram@example.org']]],
    ['what Outlook copies', "Jansen, P. <p@example.org>; 'Boer, Els de' <els@example.org>; Visser, Bram (Finance) <bram@example.org>;", [['P. Jansen', 'p@example.org'], els, bram]],
    ['names that are addresses', "'kim@example.org' <kim@example.org>; \"jo@example.org\" <jo@example.org>", [['Kim', 'kim@example.org'], ['Jo', 'jo@example.org']]],
    ['an apostrophe that begins a name', "Piet 't Hooft <p@example.org>\n't Hooft <q@example.org>", [["Piet 't Hooft", 'p@example.org'], ["'t Hooft", 'q@example.org']]],
    ['what a phone wraps', 'Bram Visser <bram@example.org>,\n\tEls de Boer <els@example.org>', both],
    ['semicolons at the ends', 'bram.visser@example.org;\nels@example.org;\n', [['Bram Visser', 'bram.visser@example.org'], ['Els', 'els@example.org']]],
    ['brackets of any kind', 'Bram Visser (bram@example.org)\nEls de Boer [els@example.org]', both],
    ['numbers before the lines', '1. Bram Visser, bram@example.org\n2. Els de Boer, els@example.org', both],
    ['dots before the lines', '- Bram Visser <bram@example.org>\n• els@example.org', [bram, ['Els', 'els@example.org']]],
    ['a sentence', 'Er waren Bram (bram@example.org) en Els (els@example.org).', [['Bram', 'bram@example.org'], ['Els', 'els@example.org']]],
    ['what nobody sees', 'Naam;E-mail\n\u200BBram\u00A0Visser;\u200Bbram@example.org\u200B\n\u202AEls\u00AD de Boer\u202C;els@\u2060example.org', both],
    ['emoji', 'Naam;E-mail\nBram 🌱 Visser;bram@example.org\n👩‍🌾;els@example.org', [['Bram 🌱 Visser', 'bram@example.org'], ['👩‍🌾', 'els@example.org']]],
    ['addresses in brackets, with mailto and commas', 'Naam;E-mail\nBram Visser;mailto:bram@example.org\nEls de Boer;<els@example.org>,', both],
    ['several addresses in a cell', 'Naam;E-mail\nBram Visser;bram@example.org, bram2@example.org\nEls de Boer;els@example.org / els2@example.org', both],
    ['a host with an umlaut', 'Jörg;info@Müller.example\nZoë;zoë@example.org', [['Jörg', 'info@xn--mller-kva.example'], ['Zoë', null]]],
    ['a plus in it', 'Bram <Bram+Feest@example.org>', [['Bram', 'bram+feest@example.org']]],
    ['ticks beside names', 'Bram;bram@example.org;ja\nEls;els@example.org;nee', [['Bram', 'bram@example.org'], ['Els', 'els@example.org']]],
    ['lines that were added by hand', 'Naam;E-mail\nBram Visser;bram@example.org\nkim@example.org\nEls de Boer <els@example.org>\nLotte, lotte@', [bram, ['Kim', 'kim@example.org'], els, ['Lotte', null]]],
    ['upright strokes', 'Naam|E-mail\nBram Visser|bram@example.org\nEls de Boer|els@example.org', both],
    ['lines that end as they did long ago', 'Naam;E-mail\rBram Visser;bram@example.org\rEls de Boer;els@example.org', both],
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

  it('asks no rooms and projectors of a calendar, and tells who said that they would not come', () => {
    const attendees = ['ORGANIZER;CN="Anna":mailto:anna@example.org', 'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Visser, Bram":mailto:bram@', ' example.org', 'ATTENDEE;PARTSTAT=DECLINED;CN=Els de Boer:mailto:els@example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@example.org', 'ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:light@example.org', 'ATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@example.org', 'ATTENDEE;CN=Kim;EMAIL=kim@example.org:urn:uuid:1'];
    const list = readList(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...attendees, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    expect(list.ok && list.people.map(({ name, address, wasAway }) => [name, address, wasAway])).toEqual([['Bram Visser', 'bram@example.org', false], ['Els de Boer', 'els@example.org', true], ['Kim', 'kim@example.org', false]]);
    expect(standingOf(list.ok ? list.people : [], { asked: new Set(), listed: new Set(), refused: new Set() }).map(({ name, standing }) => [name, standing])).toEqual([['Els de Boer', 'away'], ['Bram Visser', 'new'], ['Kim', 'new']]);
  });

  it.each([['', 'empty'], [' \n\r\n ', 'empty'], ['Dear all,\nthank you for coming.', 'no-address'], ['Naam;Woonplaats\nBram;Gouda', 'no-address'], ['Voornaam;Achternaam;E-mailadres\n', 'no-address'], ['\uFEFF\u200B', 'empty']])('says what it missed: %j', (text, trouble) => {
    expect(read(text)).toBe(trouble);
  });

  it.each([['words', 'a,'.repeat(400_000)], ['quotes', '"a'.repeat(400_000)], ['addresses', 'kim@example.org, '.repeat(20_000)], ['columns', `E-mail${';a'.repeat(100_000)}\nkim@example.org`], ['spaces', `kim@example.org${' '.repeat(400_000)}x`], ['brackets', '<'.repeat(300_000)]])('is done with a line of endless %s', (_, text) => {
    expect(typeof readList(text).ok).toBe('boolean');
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
    ['a letter of Word', Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml…word/document.xml', 'latin1'), 'document'],
    ['a letter of LibreOffice', Buffer.from('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text', 'latin1'), 'document'],
    ['a table of LibreOffice', Buffer.from('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1'), 'workbook'],
    ['an old letter of Word', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1…W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'latin1'), 'document'],
    ['rich text', Buffer.from('{\\rtf1\\ansi bram@example.org}', 'latin1'), 'document'],
    ['a web page', Buffer.from('<!DOCTYPE html><html><td>bram@example.org</td></html>'), 'document'],
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
