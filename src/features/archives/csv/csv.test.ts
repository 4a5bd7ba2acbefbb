import { describe, expect, it } from 'vitest';
import { REPLIED, STARTED } from '../../../core/vitality/facts.ts';
import { openArchive } from '../find.ts';
import { now, rowsOf, SampleFolder } from '../sample-folder.ts';
import { surveyArchive } from '../survey.ts';
import { columnsIn } from './columns.ts';
import { dateIn } from './date.ts';
import { recipeOf } from './format.ts';
import { recipeIn, typedRecipe, writtenRecipe } from './recipe.ts';

const folder = new SampleFolder();
const table = (...rows: string[]) => `${rows.join('\n')}\n`;

describe('a table of messages', () => {
  it('is known by the names of its columns, in Dutch as Excel writes it', async () => {
    await folder.write('berichten.csv', Buffer.from(table('Nr;Datum;Tijd;Naam;E-mail;Onderwerp;Bericht;Antwoord op', '1;31-12-2023;09:00;Jos\u00e9;jose@example.org;Zaden;"Wie heeft er;\nzaden?";', '2;31-12-2023;10:00;Bram;;RE: zaden;Ik;1', '3;01-01-2024;10:00;Bram;;Bollen;Wie heeft bollen?;').replaceAll('\n', '\r\n'), 'latin1'));
    const survey = await folder.survey();
    expect((await folder.open()).format.name).toBe('csv');
    expect(survey.counts).toMatchObject({ messages: 3, conversations: 2, people: 2, from: Date.UTC(2023, 11, 31, 9) });
    expect(survey.people.map(({ name, address }) => [name, address])).toEqual([['José', 'jose@example.org'], ['Bram', null]]);
    expect(survey.titles).toEqual(['Zaden', 'Bollen']);
    expect(rowsOf(survey)).toEqual([[0, STARTED, 0, -1], [1, REPLIED, 0, 0], [1, STARTED, 1, -1]]);
    expect(survey.notices).toEqual([{ name: 'columns-found', file: 'berichten.csv', columns: 'time=Datum+Tijd,author=Naam,text=Bericht,thread=Onderwerp,id=Nr,reply=Antwoord op,email=E-mail' }]);
    expect((await folder.read()).messages[0]?.text).toBe('Wie heeft er;\nzaden?');
  });

  it.each([
    ['English', 'id,created_at,username,message', '7,2024-01-02T10:00:00Z,anna,Hello to all of you', '8,2024-01-02T10:05:00Z,bram,Hello to you'],
    ['German', 'Absender\tGesendet am\tNachricht', 'anna\t02.01.2024 10:00\tHallo ihr alle', 'bram\t02.01.2024 10:05\tHallo du'],
    ['French', 'Auteur|Envoyé le|Contenu', 'anna|02/01/2024 10:00|Bonjour à tous', 'bram|13/01/2024 10:05|Bonjour à toi'],
    ['Spanish', 'Fecha,Remitente,Mensaje', '2/1/2024 10:00,anna,Hola a todos', '13/1/2024 10:05,bram,Hola a ti'],
    ['seconds', 'timestamp,author,text', '1704189600,anna,Hello to all of you', '1704189900,bram,Hello to you'],
    ['milliseconds', 'time,user,body', '1704189600000,anna,Hello to all of you', '1704189900000,bram,Hello to you'],
    ['the American way', 'Date,From,Comment', '1/2/2024 10:00 AM,anna,Hello to all of you', '1/13/2024 10:05 AM,bram,Hello to you'],
    ['no header', '2024-01-02 10:00,anna,Hello to all of you', '2024-01-02 10:05,bram,Hello to you', '2024-01-02 10:06,anna,Hello again to you'],
  ])('is known in %s', async (_, ...rows) => {
    await folder.write('list.csv', `\uFEFF${table(...rows)}`);
    const { counts, people, skipped } = await folder.survey();
    expect([counts.from, people.map(({ name }) => name), skipped]).toEqual([Date.UTC(2024, 0, 2, 10), ['anna', 'bram'], []]);
  });

  it('says what cannot be read in it, and goes on', async () => {
    await folder.write('list.csv', table('id,date,author,text', '1,2024-01-02,anna,one', '1,2024-01-02,anna,one', '2,soon,anna,two', '3,2099-01-01,anna,three', '4,2024-01-02,,four', '5,2024-01-02,anna,', `6,2024-01-03,bram,"${'🌱 \u200f'.repeat(25_000)}"`, '7', '8,2024-01-04,bram,<p>a page</p>', '9,2024-01-05,bram,"cut o'));
    const { messages, skipped } = await folder.read();
    expect(messages.map(({ id, form }) => [id, form])).toEqual([['csv:1', 'plain'], ['csv:1', 'plain'], ['csv:6', 'plain'], ['csv:8', 'html']]);
    expect(skipped.map(({ line, reason }) => [line, reason.name])).toEqual([
      [4, 'no-time'], [5, 'time-to-come'], [6, 'no-author'], [7, 'no-text'], [9, 'no-text'], [11, 'no-table'],
    ]);
  });

  it('says where dates were guessed', async () => {
    await folder.write('list.csv', table('date,author,text', '2/1/2024,anna,one two', '2/1/2024,bram,three four'));
    expect((await folder.survey()).notices[1]).toEqual({ name: 'day-before-month', file: 'list.csv' });
  });

  it('is not every table', async () => {
    await folder.writeAll({ 'members.csv': table('name,email,joined', 'Anna,anna@example.org,2024-01-01'), 'prices.csv': table('date,price', '2024-01-01,5'), 'one.csv': 'text\n' });
    await expect(folder.open()).rejects.toThrow('3 files were looked at, and none is one.');
  });
});

describe('columns', () => {
  const odd = table('a;b;c;d', '2024-01-02;Seeds;x1;who has them', '2024-01-03;Seeds;x2;I have');

  it('can be said, and be kept', async () => {
    await folder.write('odd.csv', odd);
    const recipe = typedRecipe('time=a, thread=b,author=C,text=4');
    const archive = await openArchive(folder.path, undefined, recipe);
    const { counts, people } = await surveyArchive(archive, undefined, now);
    expect([counts.messages, counts.conversations, people.map(({ name }) => name)]).toEqual([2, 1, ['x1', 'x2']]);
    const kept = writtenRecipe(await recipeOf(archive.files, recipe));
    expect(recipeIn(kept)).toEqual({ time: 'a', author: 'c', text: 'd', thread: 'b' });
  });

  it('that are not there are named', async () => {
    await folder.write('odd.csv', odd);
    const archive = await openArchive(folder.path, undefined, { time: 'a', author: 'c', text: 'nowhere' });
    await expect(surveyArchive(archive, undefined, now)).rejects.toThrow('odd.csv: it is not known which columns hold the time, the author and the text: say --columns time=…,author=…,text=…. It has a, b, c, d.');
    expect(() => typedRecipe('colour=red')).toThrow('What can be named is time, author, text, thread, id, reply, email; "colour=red" is none of them.');
    expect(() => recipeIn('{"colour": "red"}')).toThrow('The recipe cannot be read');
    expect(() => recipeIn('{')).toThrow('The recipe cannot be read');
  });

  it('with numbers that several messages share are not what messages are called', () => {
    expect(columnsIn([['id', 'date', 'author', 'text'], ['1', '2024-01-01', 'a', 'x y'], ['1', '2024-01-01', 'b', 'x y'], ['1', '2024-01-01', 'b', 'x y']], {})?.recipe).toEqual({ time: 'date', author: 'author', text: 'text' });
  });
});

it.each([['45293.5', Date.UTC(2024, 0, 2, 12)], ['2 januari 2024 10:00', Date.UTC(2024, 0, 2, 10)], ['Tue, 2 Jan 2024 10:00:00 +0100', Date.UTC(2024, 0, 2, 9)], ['2024-01-02 10:00:00 UTC', Date.UTC(2024, 0, 2, 10)], ['Anna', null], ['12', null], ['', null]])('%s is the moment %s', (cell, moment) => {
  expect(dateIn(cell)).toBe(moment);
});
