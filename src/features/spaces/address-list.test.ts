import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfFile, understandList } from './address-list.ts';

const understood = (text: string) => understandList(text).map(({ name, address }) => [name, address]);

test.each([
  ['name and address', 'Lotte Bakker,lotte@example.org', [['Lotte Bakker', 'lotte@example.org']]],
  ['address and name', 'lotte@example.org;Lotte Bakker', [['Lotte Bakker', 'lotte@example.org']]],
  ['first and last name', 'Lotte;Bakker;Lotte@Example.org', [['Lotte Bakker', 'lotte@example.org']]],
  ['a header', 'Naam;E-mail\r\nLotte;lotte@example.org\r\n\r\n', [['Lotte', 'lotte@example.org']]],
  ['angle brackets', 'Lotte Bakker <lotte@example.org>', [['Lotte Bakker', 'lotte@example.org']]],
  ['quotes', '"Bakker, Lotte",lotte@example.org\n"Visser" <hamid@example.org>', [['Bakker, Lotte', 'lotte@example.org'], ['Visser', 'hamid@example.org']]],
  ['addresses alone', 'a@example.org, b@example.org\nc@example.org', [['', 'a@example.org'], ['', 'b@example.org'], ['', 'c@example.org']]],
  ['tabs', 'Lotte\tlotte@example.org', [['Lotte', 'lotte@example.org']]],
  ['what is broken', 'Lotte,lotte@\n"Hamid,hamid@example.org\njust words', [['', null], ['', null], ['', null]]],
  ['nothing', ' \n\n', []],
])('understands %s', (_, text, expected) => expect(understood(text)).toEqual(expected));

test('every line that is not empty is told of, with its number, whatever it holds', () => {
  fc.assert(fc.property(fc.array(fc.string().map((words) => `x ${words.replace(/[\r\n]/g, ' ')}`), { maxLength: 20 }), (lines) => {
    const told = new Set(understandList(lines.join('\n')).map(({ line }) => line));
    return lines.every((words, at) => told.has(at + 1) || (at === 0 && /mail|adres|address/i.test(words)));
  }));
});

test.each([
  ['UTF-8', Buffer.from('Zoë')], ['UTF-8 with its mark', Buffer.from('\u{feff}Zoë')], ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb])], ['UTF-16', Buffer.from('\u{feff}Zoë', 'utf16le')],
])('reads a file in %s', (_, bytes) => expect(textOfFile(bytes)).toBe('Zoë'));
