import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SampleFolder } from '../sample-folder.ts';
import { momentOf, OrderOfDates } from '../talk/dates.ts';
import { contentOf } from './media.ts';
import { membershipIn } from './notices.ts';
import { readStamp } from './stamp.ts';

const folder = new SampleFolder();
const said = async () => (await folder.read()).messages.map(({ at, author, text }) => [new Date(at).toISOString().slice(0, 16), author.name, text]);

describe('a chat from Android', () => {
  it('tells who said what, who came and who went', async () => {
    await folder.write('WhatsApp Chat with Garden.txt', [
      '31/12/2023, 09:00 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.', '31/12/2023, 09:01 - Anna created group "Garden: all"', '31/12/2023, 09:02 - Anna added Bram and Carla', '31/12/2023, 23:58 - Anna: Who has seeds?', 'And bulbs: any?', '',
      'Thanks', '31/12/2023, 23:59 - Bram: <Media omitted>', '01/01/2024, 00:01 - +31 6 1234 5678: 🌱 happy new year', '01/01/2024, 00:02 - Bram: This message was deleted', '01/01/2024, 00:03 - Carla left', '01/01/2024, 00:04 - Anna changed the subject from "a: b" to "c"', '01/01/2024, 00:05 - Anna: pot.jpg (file attached)', 'Look: my pot',
    ].join('\n'));
    expect((await folder.open()).format.name).toBe('whatsapp');
    expect(await said()).toEqual([['2023-12-31T23:58', 'Anna', 'Who has seeds?\nAnd bulbs: any?\n\nThanks'], ['2023-12-31T23:59', 'Bram', ''], ['2024-01-01T00:01', '…678', '🌱 happy new year'], ['2024-01-01T00:05', 'Anna', 'Look: my pot']]);
    const { acts, notices, skipped, messages } = await folder.read();
    expect(acts.map(({ kind, author }) => [kind, author.name])).toEqual([['joined', 'Bram'], ['joined', 'Carla'], ['left', 'Carla']]);
    expect([notices, skipped]).toEqual([[], []]);
    expect(messages.map(({ attachments }) => attachments.map(({ name, type }) => name || type))).toEqual([[], ['application/octet-stream'], [], ['pot.jpg']]);
    expect((await folder.survey()).counts).toMatchObject({ messages: 4, conversations: 1, people: 4 });
  });

  it('says where dates were guessed, and guesses for the whole chat', async () => {
    await folder.write('chat.txt', '03/04/2024, 10:00 - Anna: one\n03/04/2024, 10:01 - Anna: two\n');
    expect(await folder.read()).toMatchObject({ messages: [{ at: Date.UTC(2024, 3, 3, 10) }, {}], notices: [{ name: 'day-before-month', file: 'chat.txt' }] });
    await folder.write('chat.txt', '3/4/24, 10:00 PM - Anna: one\n3/4/24, 10:01 PM - Anna: two\n');
    expect(await folder.read()).toMatchObject({ messages: [{ at: Date.UTC(2024, 2, 4, 22) }, {}], notices: [{ name: 'month-before-day', file: 'chat.txt' }] });
    await folder.write('chat.txt', '3/4/24, 10:00 - Anna: one\n4/1/24, 10:00 - Anna: two\n4/2/24, 10:00 - Anna: three\n');
    expect(await folder.read()).toMatchObject({ messages: [{ at: Date.UTC(2024, 2, 4, 10) }, {}, {}], notices: [] });
  });

  it('is the same message in a longer export, whatever the file is called', async () => {
    await folder.write('_chat.txt', '31/12/23, 10:00 - Anna: one\n31/12/23, 10:00 - Anna: one\n');
    await folder.write('WhatsApp Chat with Garden.txt', '31/12/23, 10:00 - Anna: one\n31/12/23, 10:00 - Anna: one\n31/12/23, 10:01 - Anna: two\n');
    expect((await folder.survey()).counts).toMatchObject({ messages: 3, duplicates: 2 });
  });
});

it('a chat from an iPhone has marks before its notices', async () => {
  await folder.write('_chat.txt', '\uFEFF' + [
    '[31-12-2023, 23:58:01] Tuin: \u200eBerichten en gesprekken worden end-to-end versleuteld.', '\u200e[31-12-2023, 23:58:02] Anna: \u200eAnna neemt nu deel via de uitnodigingslink van deze groep', '[31-12-2023, 23:58:03] ~\u202fBram de Wit: Hoi @\u2068Anna\u2069', '\u200e[31-12-2023, 23:58:04] Anna: \u200eafbeelding weggelaten',
    '[31-12-2023, 23:58:05] Anna: \u200ePOLL:', 'Wanneer?', '\u200eOPTION: nu', '[31-12-2023, 23:58:06] \u202a+31 6 12345678\u202c: \u200f\u05e9\u05dc\u05d5\u05dd \u200e<Dit bericht is bewerkt>', '[31-12-2023, 23:58:07] Anna: \u200e<bijgevoegd: 001-pot.jpg>', '[31-12-2023, 23:58:08] Carla: \u200eCarla heeft de groep verlaten',
  ].join('\r\n'));
  const { messages, acts, skipped } = await folder.read();
  expect(skipped).toEqual([]);
  expect(messages.map(({ author, text, attachments }) => [author.name, text, ...attachments.map(({ name, type }) => name || type)])).toEqual([
    ['Bram de Wit', 'Hoi @Anna'], ['Anna', '', 'image/*'], ['Anna', 'POLL:\nWanneer?\nOPTION: nu'], ['…678', '\u05e9\u05dc\u05d5\u05dd'], ['Anna', '', '001-pot.jpg'],
  ]);
  expect(acts.map(({ kind, author }) => [kind, author.name])).toEqual([['joined', 'Anna'], ['left', 'Carla']]);
});

it('what is broken is named, and nothing else is lost', async () => {
  await folder.write('_chat.txt', Buffer.from(['31/12/23, 10:00 - Anna: caf\u00e9', '41/12/23, 10:00 - Anna: never', '31/12/99, 10:00 - Anna: later', `31/12/23, 10:01 - Anna: ${'x'.repeat(100_000)}`, '31/12/23, 25:00 - not a moment', '31/12/23, 1'].join('\r\n'), 'latin1'));
  const { messages, skipped } = await folder.read();
  expect(messages.map(({ text }) => text.length)).toEqual([4, 100_000 + '\n31/12/23, 25:00 - not a moment\n31/12/23, 1'.length]);
  expect(skipped.map(({ line, reason }) => [line, reason.name])).toEqual([[2, 'no-such-day'], [3, 'time-to-come']]);
});

it.each([
  ['31/12/2023, 23:59 - A: x', '2023-12-31T23:59'], ['31.12.23, 23:59 - A: x', '2023-12-31T23:59'], ['31-12-2023 23:59 - A: x', '2023-12-31T23:59'], ['[31.12.23, 23:59:58] A: x', '2023-12-31T23:59'], ['[2023/12/31 23:59:58] A: x', '2023-12-31T23:59'],
  ['2023-12-31, 11:59 p.\u202fm. - A: x', '2023-12-31T23:59'], ['31/12/23, 12:01 a. m. - A: x', '2023-12-31T00:01'], ['[12/31/23, 11:59:58\u202fPM] A: x', '2023-12-31T23:59'], ['31/12/2023 à 23:59 - A: x', '2023-12-31T23:59'], ['31.12.23, 23:59 Uhr - A: x', '2023-12-31T23:59'], ['\u200e[31/12/23 23.59.58] A: x', '2023-12-31T23:59'],
  ['[2023/12/31 下午11:59:58] A: x', '2023-12-31T23:59'], ['2023. 12. 31. 오전 12:01, A: x', '2023-12-31T00:01'], ['2023/12/31 午後11:59 - A: x', '2023-12-31T23:59'], ['31/12/2023, 11:59 μ.μ. - A: x', '2023-12-31T23:59'], ['٣١/١٢/٢٠٢٣، ١١:٥٩ م - A: x', '2023-12-31T23:59'],
  ['31.12.2023 klo 23.59 - A: x', '2023-12-31T23:59'], ['31.12.23 г., 23:59 ч. - A: x', '2023-12-31T23:59'], ['23:59, 31/12/2023 - A: x', '2023-12-31T23:59'], ['2023. 12. 31. du. 11:59 - A: x', '2023-12-31T23:59'], ['३१/१२/२३, ११:५९ pm - A: x', '2023-12-31T23:59'], ['1/3/24, 0:01 am - A: x', '2024-03-01T00:01'],
])('%s is of %s', (line, moment) => {
  const dates = new OrderOfDates();
  const found = readStamp(line);
  if (found === null) throw new Error('It was not read.');
  dates.add(found.stamp);
  expect(new Date(momentOf(found.stamp, dates.found().order)).toISOString().slice(0, 16)).toBe(moment);
  expect(found.rest).toBe('A: x');
});

it.each([
  ["Bram joined using this group's invite link", 'joined', ['Bram']], ['Anna added Bram, Carla and Dirk', 'joined', ['Bram', 'Carla', 'Dirk']], ['Anna added you', null, []], ['You were added', null, []], ['Anna removed Bram', 'left', ['Bram']], ['Bram left', 'left', ['Bram']],
  ['Anna heeft Bram toegevoegd', 'joined', ['Bram']], ['Bram is toegevoegd', 'joined', ['Bram']], ['Bram neemt deel via de uitnodigingslink van deze groep', 'joined', ['Bram']], ['Bram heeft de groep verlaten', 'left', ['Bram']], ['Anna heeft Bram verwijderd', 'left', ['Bram']],
  ['Anna hat Bram hinzugefügt', 'joined', ['Bram']], ['Bram ist über den Einladungslink dieser Gruppe beigetreten', 'joined', ['Bram']], ['Bram hat die Gruppe verlassen', 'left', ['Bram']], ['Anna hat Bram entfernt', 'left', ['Bram']],
  ['Anna a ajouté Bram et Carla', 'joined', ['Bram', 'Carla']], ['Bram a rejoint le groupe via le lien d’invitation', 'joined', ['Bram']], ['Bram a quitté le groupe', 'left', ['Bram']], ['Anna a retiré Bram', 'left', ['Bram']],
  ['Anna añadió a Bram', 'joined', ['Bram']], ['Bram se unió usando el enlace de invitación de este grupo', 'joined', ['Bram']], ['Bram salió del grupo', 'left', ['Bram']], ['Anna eliminó a Bram', 'left', ['Bram']],
  ['Anna changed this group’s icon', null, []], ['Your security code with Bram changed.', null, []], ['Anna heeft de groepsafbeelding gewijzigd', null, []],
])('%s', (notice, kind, names) => {
  expect(membershipIn(notice)).toEqual(kind === null ? null : { kind, names });
});

it.each(['<Media omitted>', '<Media weggelaten>', '<Medien ausgeschlossen>', '<Médias omis>', '<Multimedia omitido>', '<Mídia oculta>', '<पॉप अप मीडिया>', 'image omitted', 'Bild weggelassen', 'image absente', 'imagen omitida', 'pot.pdf (Datei angehängt)', '<pièce jointe : pot.jpg>'])('%s is a file without words', (written) => {
  expect(contentOf(written)).toMatchObject({ text: '', attachments: [{}] });
});

it('no line makes it stumble', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '[31/12/23, 23:59:58] ', '31/12/23, 23:59 - A: ', '\u200e['), (text, start) => {
    const found = readStamp(start + text);
    if (found) membershipIn(found.rest);
    contentOf(text);
  }));
});
