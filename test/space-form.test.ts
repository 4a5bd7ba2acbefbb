import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const space = { name: 'Winter gardens', purpose: 'We keep something green in every month.', forWhom: 'Balcony gardeners', visibility: 'open', language: 'en' };

describe('the form of a space', () => {
  const long = 'x'.repeat(10_000);
  const refused = [
    ['no name', { name: '   ' }, ['name']],
    ['a name that is too long', { name: long }, ['name']],
    ['a name of two lines', { name: 'One\r\nTwo' }, ['name']],
    ['no purpose', { purpose: '' }, ['purpose']],
    ['a purpose that is too long', { purpose: long }, ['purpose']],
    ['too much about whom it is for', { forWhom: long }, ['forWhom']],
    ['a visibility that there is not', { visibility: 'secret' }, ['visibility']],
    ['a language that there is not', { language: 'xx' }, ['language']],
    ['everything at once', { name: '', purpose: '', visibility: '', language: '' }, ['name', 'purpose', 'visibility', 'language']],
  ] as const;

  it.each(refused)('refuses %s and keeps everything that was typed', async (_, wrong, fields) => {
    const typed = { ...space, ...wrong };
    const { slug } = await place.makeSpace({ name: 'To be changed' });
    const doors = [
      { asks: ['name', 'purpose', 'forWhom'], others: ['visibility', 'language'], send: () => place.bram.post('/spaces', typed) },
      { asks: ['name'], others: ['visibility', 'language'], send: () => place.anna.post(`/spaces/${slug}/settings?_method=PUT`, typed) },
      { asks: ['purpose', 'forWhom'], others: [], send: () => place.anna.post(`/spaces/${slug}/charter?_method=PUT`, { ...typed, version: '0' }) },
    ] as const;
    for (const { asks, others, send } of doors) {
      const wrongHere = fields.filter((field) => [...asks, ...others].some((each) => each === field));
      if (wrongHere.length === 0) continue;
      const answer = await send();
      const page = await answer.text();
      expect(answer.status).toBe(422);
      for (const field of asks) expect(fieldsOf(page)[field]).toBe(typed[field]);
      const complaints = [...page.matchAll(/class="error"/g)];
      expect(complaints).toHaveLength(wrongHere.length);
    }
    expect(await place.carla.read(`/spaces/${slug}`)).toContain('To be changed');
  });

  const hostile = [
    ['quotes', `It's "so" 'good' \`yes\` \\ %s {{name}} $1`],
    ['HTML', '</textarea><script>alert(1)</script><b onclick="x">&amp;'],
    ['SQL', `'; drop table space; --`],
    ['emoji', '🌱👩🏽‍🌾🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['right to left', '\u202eكلمة עברית\u202c'],
    ['combining letters', `Z${'\u0301'.repeat(50)}`],
    ['wide letters', '土壌と水'],
    ['letters at the edge', 'a\u200bb\ufeffc\u00ad\u2028d'],
    ['words that mean something to machines', '__proto__ constructor null undefined NaN'],
  ] as const;

  it.each(hostile)('takes %s as they are, and shows them as text', async (_, text) => {
    const answer = await place.anna.post('/spaces', { ...space, name: text, purpose: text, forWhom: text });
    const path = answer.headers.get('location') ?? '';
    expect(answer.status).toBe(303);
    const { purpose, forWhom } = fieldsOf(await place.anna.read(`${path}/charter/edit`));
    expect({ name: fieldsOf(await place.anna.read(`${path}/settings`))['name'], purpose, forWhom }).toEqual({ name: text, purpose: text, forWhom: text });
    const page = await place.anna.read(path);
    expect(page).not.toMatch(/<script|<b onclick|<\/textarea>/);
    expect(await place.carla.status('/spaces')).toBe(200);
    await place.anna.post(`${path}/settings?_method=PUT`, { ...space, visibility: 'hidden' });
  });

  it('leaves out what no text can hold', async () => {
    const answer = await place.anna.post('/spaces', { ...space, name: 'No\0thing', purpose: '\0Some\0thing\0' });
    const path = answer.headers.get('location');
    expect([fieldsOf(await place.anna.read(`${path}/settings`))['name'], fieldsOf(await place.anna.read(`${path}/charter/edit`))['purpose']]).toEqual(['Nothing', 'Something']);
  });

  it('lets everything be as long as it says, in letters of any kind', async () => {
    const answer = await place.anna.post('/spaces', { ...space, name: '🌱'.repeat(60), purpose: 'é'.repeat(300), forWhom: '土'.repeat(300) });
    expect(answer.status).toBe(303);
  });

  it('takes a purpose that was typed on two lines, as its field allows', async () => {
    const answer = await place.anna.post('/spaces', { ...space, purpose: 'We keep something green\r\nin every month.' });
    expect(answer.status).toBe(303);
  });
});

describe('the address of a space', () => {
  const slugOf = async (name: string) => (await place.anna.post('/spaces', { ...space, name })).headers.get('location')?.replace('/spaces/', '') ?? '';

  it('is made of its name', async () => {
    expect(await slugOf('Crème brûlée & Élan — 2026')).toBe('creme-brulee-elan-2026');
    expect(await slugOf('x'.repeat(100))).toHaveLength(60);
    expect(await slugOf('土壌')).toMatch(/^space(-[0-9a-f]+)?$/);
  });

  it('is another where there is one like it, and both are there', async () => {
    const slugs = [await slugOf('Twice'), await slugOf('Twice'), await slugOf('TWICE!')];
    expect(new Set(slugs).size).toBe(3);
    for (const slug of slugs) expect(await place.anna.status(`/spaces/${slug}`)).toBe(200);
  });

  it.each(['New', 'new', ' NEW! ', 'Home'])('is never that of a page of ours: %s', async (name) => {
    const slug = await slugOf(name);
    expect(slug).toMatch(/^(new|home)-[0-9a-f]+$/);
    expect(await place.anna.read(`/spaces/${slug}`)).toContain(name.trim());
  });

  it('stays when the name changes', async () => {
    const slug = await slugOf('Old name');
    await place.anna.post(`/spaces/${slug}/settings?_method=PUT`, { ...space, name: 'Young name' });
    expect(await place.anna.read(`/spaces/${slug}`)).toContain('Young name');
  });

  it('is found for two that are made at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => place.bram.post('/spaces', { ...space, name: 'At once' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  });
});
