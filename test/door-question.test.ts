import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const settings = { name: 'Compost & soil', visibility: 'listed', language: 'en' };
const question = 'Which garden do you work in, & since when?';
const escaped = question.replace('&', '&amp;');

it('the hosts’ own question stands at the door, and beside the answer', async () => {
  const { slug } = await place.makeSpace({ visibility: 'listed' });
  const home = `/spaces/${slug}`;
  expect(await place.fatima.read(home)).toContain('A word about yourself');
  expect((await place.anna.post(`${home}/settings?_method=PUT`, { ...settings, doorQuestion: ` ${question} ` })).status).toBe(303);
  expect(fieldsOf(await place.anna.read(`${home}/settings`))['doorQuestion']).toBe(question);
  const door = await place.fatima.read(home);
  expect(door).toContain(escaped);
  expect(door).not.toContain('A word about yourself');
  expect(door.indexOf(escaped)).toBeLessThan(door.indexOf('name="words"'));
  await place.fatima.post(`${home}/requests`, { words: 'The east garden.' });
  const people = await place.anna.read(`${home}/people`);
  expect(people.indexOf(escaped)).toBeGreaterThan(0);
  expect(people.indexOf(escaped)).toBeLessThan(people.indexOf('The east garden.'));
  expect(await place.bram.read(`${home}/people`)).not.toContain('The east garden.');
  await place.anna.post(`${home}/settings?_method=PUT`, { ...settings, doorQuestion: '' });
  expect(await place.as(place.dirk.id ?? 0).then((dirk) => dirk.read(`${home}/people`))).not.toContain(escaped);
});

it('a question that is too long is not saved, and is kept', async () => {
  const { slug } = await place.makeSpace({ visibility: 'listed' });
  const doorQuestion = 'why '.repeat(80).trim();
  const answer = await place.anna.post(`/spaces/${slug}/settings?_method=PUT`, { ...settings, doorQuestion });
  const page = await answer.text();
  expect([answer.status, fieldsOf(page)['doorQuestion']]).toEqual([422, doorQuestion]);
  expect(complaintsOf(page)['doorQuestion']).toContain('300 at most');
});
