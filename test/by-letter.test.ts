import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letterHour } from '../src/features/by-letter/hour.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { lettersTo } from './support/letters.ts';
import { roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
beforeEach(async () => {
  place = await village();
});
afterEach(() => place.close());

const hour = () => letterHour(place.house);
const dayLetters = async (address: string) => (await lettersTo(place, address)).filter(({ kind }) => kind === 'by-letter');
const read = async (address: string) => place.house.post.read((await dayLetters(address)).at(-1)?.id ?? '');
const anna = () => place.as(place.anna.id ?? 0);

/** Truus, who has an invitation by letter and no account. */
async function invited(visibility: 'open' | 'hidden' = 'hidden') {
  const space = await place.makeSpace({ visibility });
  await place.anna.post(`/spaces/${space.slug}/invitations`, { addresses: 'truus@example.org' });
  const letter = (await lettersTo(place, 'truus@example.org')).at(-1);
  const link = /\/join\/[\w-]+/.exec((await place.house.post.read(letter?.id ?? ''))?.text ?? '')?.[0] ?? '';
  return { ...space, link };
}

async function joined() {
  const space = await invited();
  await place.carla.post(`${space.link}/by-letter`, { name: 'Truus Bos' });
  place.clock.passHours(1);
  return space;
}

const written = async (slug: string, title: string, body: string, who?: Browser) =>
  (await (who ?? (await anna())).post(`/spaces/${slug}/conversations`, { title, body })).headers.get('location') ?? '';

const truus = () => place.db.selectFrom('person').innerJoin('person_address', 'person_address.person_id', 'person.id').select(['person.id', 'name', 'state']).where('address', '=', 'truus@example.org').execute();

describe('joining without an account', () => {
  it('makes a full member who reads by letter, once, and looking joins nobody', async () => {
    const { id, link } = await invited();
    expect(await place.carla.read(link)).toContain(`action="${link}/by-letter"`);
    expect(await place.anna.read(link)).not.toContain(`action="${link}/by-letter"`);
    expect(await truus()).toEqual([]);
    const answers = await Promise.all([1, 2].map(() => place.carla.post(`${link}/by-letter`, { name: 'Truus Bos' })));
    expect([...answers, await place.carla.post(`${link}/by-letter`, { name: 'Truus Bos' })].map(({ status }) => status)).toEqual([303, 303, 303]);
    const people = await truus();
    expect(people.map(({ name, state }) => [name, state])).toEqual([['Truus Bos', 'member']]);
    const membership = await place.db.selectFrom('membership').select(['role', 'by_letter']).where('space_id', '=', id).where('person_id', '=', people[0]?.id ?? 0).execute();
    expect(membership).toEqual([{ role: 'member', by_letter: true }]);
    expect(await place.db.selectFrom('activity').select('id').where('space_id', '=', id).where('kind', '=', 'joined').where('actor', '=', people[0]?.id ?? 0).execute()).toHaveLength(1);
  });

  it('asks for a name, and finds who is known by the address', async () => {
    const { link } = await invited();
    const answer = await place.carla.post(`${link}/by-letter`, { name: ' ' });
    const page = await answer.text();
    expect([answer.status, Object.keys(complaintsOf(page)), fieldsOf(page)['name']]).toEqual([422, ['name'], ' ']);
    const { slug, id } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'fatima@example.org' });
    const letter = (await lettersTo(place, 'fatima@example.org')).at(-1);
    const fatimas = /\/join\/[\w-]+/.exec((await place.house.post.read(letter?.id ?? ''))?.text ?? '')?.[0] ?? '';
    await place.carla.post(`${fatimas}/by-letter`, { name: 'Somebody else' });
    expect(await roleIn(place, id, place.fatima)).toBe('member');
    expect(await place.fatima.read('/me')).toContain('Fatima El Amrani');
  });

  it('is who signs in later with the same address', async () => {
    const { id } = await joined();
    await place.carla.post('/sign-in', { email: 'truus@example.org' });
    const code = /^\d{6}$/m.exec(place.shown.at(-1)?.text ?? '')?.[0] ?? '';
    const answer = await place.carla.post('/sign-in/code', { address: 'truus@example.org', code });
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('draagvlak.session'))?.split(';')[0] ?? '';
    expect(await (await place.carla.get('/me', { cookie })).text()).toContain('Truus Bos');
    const members = await place.db.selectFrom('membership').innerJoin('person', 'person.id', 'person_id').select(['name', 'by_letter']).where('space_id', '=', id).where('name', '=', 'Truus Bos').execute();
    expect([members, await truus()]).toEqual([[{ name: 'Truus Bos', by_letter: true }], [expect.objectContaining({ name: 'Truus Bos' })]]);
  });

  it('is for a letter alone: a link proves no address', async () => {
    const { slug } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/invitations/links`);
    const link = /\/join\/[\w-]+/.exec(await place.anna.read(`/spaces/${slug}/invitations`))?.[0] ?? '';
    expect(await place.carla.read(link)).not.toContain('by-letter');
    expect((await place.carla.post(`${link}/by-letter`, { name: 'Truus' })).status).toBe(404);
  });
});

describe('the letter of a day', () => {
  it('tells in both faces what was written since, from seven in the morning, once', async () => {
    const { slug } = await joined();
    const path = await written(slug, 'A warm heap <1>', 'It steams & smells.\n\nIs that right?');
    await hour();
    place.clock.moveTo('2026-05-15T04:50:00Z');
    await hour();
    expect(await dayLetters('truus@example.org')).toEqual([]);
    place.clock.moveTo('2026-05-15T05:05:00Z');
    await Promise.all([hour(), hour(), hour()]);
    await hour();
    expect((await dayLetters('truus@example.org')).map(({ subject }) => subject)).toEqual(['News in “Compost & soil”']);
    const letter = await read('truus@example.org');
    for (const words of ['A warm heap <1>', 'Anna de Wit', 'It steams & smells.', 'Is that right?', `/sign-in?next=${encodeURIComponent(path)}`]) expect(letter?.text).toContain(words);
    for (const words of ['A warm heap &lt;1&gt;', 'Anna de Wit', 'It steams &amp; smells.', 'Is that right?', encodeURIComponent(path)]) expect(letter?.html).toContain(words);
    await written(slug, 'Later that day', 'Still warm.');
    await hour();
    expect(await dayLetters('truus@example.org')).toHaveLength(1);
    place.clock.moveTo('2026-05-16T08:00:00Z');
    await hour();
    const next = await read('truus@example.org');
    expect(next?.text).toContain('Later that day');
    expect(next?.text).not.toContain('A warm heap');
  });

  it('shows what was written as it is meant, and stays readable where no style is drawn', async () => {
    const { slug } = await joined();
    await written(slug, 'A warm heap', '# Turn it\n\nIt **steams**, @bram-visser.\n\n- leaves\n- straw\n\n![the heap](https://a.example/heap.jpg) and [the rules](/help)\n\n> Is that right?');
    place.clock.moveTo('2026-05-15T05:05:00Z');
    await hour();
    const letter = await read('truus@example.org');
    const html = letter?.html ?? '';
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.every((link) => /^https?:/.test(link))).toBe(true);
    expect(links).toEqual(expect.arrayContaining(['https://a.example/heap.jpg', `http://localhost:3000/sign-in?next=${encodeURIComponent('/help')}`, `http://localhost:3000/sign-in?next=${encodeURIComponent('/people/bram-visser')}`]));
    expect(document.querySelectorAll('img, script, [class="mention"]')).toHaveLength(0);
    expect([...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).toEqual(['h1', 'h2', 'h3']);
    expect([...document.querySelectorAll('strong, li, blockquote p')].map(({ textContent }) => textContent)).toEqual(['steams', 'leaves', 'straw', 'Is that right?']);
    const bare = parseHTML(html.replace(/<style>.*?<\/style>| style="[^"]*"| class="[^"]*"/g, '')).document;
    expect(bare.body.textContent).toMatch(/Anna de Wit\s*Turn it\s*It steams, @Bram Visser\.\s*leaves\s*straw\s*the heap and the rules\s*Is that right\?/);
    for (const sign of ['**', '![', '](']) expect(bare.body.textContent).not.toContain(sign);
    expect(letter?.text).toContain('It **steams**, @bram-visser.');
  });

  it('has nothing of what was hidden, deleted, muted or their own, and does not leave where nothing is left', async () => {
    const { slug, id } = await place.makeSpace();
    await place.bram.post(`/spaces/${slug}/by-letter`);
    place.clock.passHours(1);
    await written(slug, 'Hidden heap', 'Gone.');
    await written(slug, 'Deleted heap', 'Gone.');
    const muted = await written(slug, 'Muted heap', 'Quiet.');
    await written(slug, 'Own heap', 'Mine.', place.bram);
    await place.bram.post(`${muted.split('?')[0]}/stance`, { stance: 'mute' });
    await place.db.updateTable('post').set({ hidden_at: place.clock.now(), hidden_reason: 'No.' }).where('space_id', '=', id).where('body', '=', 'Gone.').where('id', '=', place.db.selectFrom('post').select(({ fn }) => fn.min('id').as('first')).where('space_id', '=', id)).execute();
    await place.db.updateTable('post').set({ deleted_at: place.clock.now() }).where('space_id', '=', id).where('body', '=', 'Gone.').where('hidden_at', 'is', null).execute();
    place.clock.passHours(24);
    await hour();
    expect(await dayLetters('bram@example.org')).toEqual([]);
    await written(slug, 'Shown heap', 'There.');
    place.clock.passHours(2);
    await hour();
    const text = (await read('bram@example.org'))?.text ?? '';
    expect(text).toContain('Shown heap');
    expect(text).toContain(`http://localhost:3000/spaces/${slug}/conversations/`);
    for (const title of ['Hidden heap', 'Deleted heap', 'Muted heap', 'Own heap']) expect(text).not.toContain(title);
  });

  it.each(['resting', 'ended'] as const)('does not come from a space that is %s, not even one that was on its way', async (state) => {
    const { slug, id } = await joined();
    await written(slug, 'A warm heap', 'It steams.');
    place.clock.passHours(24);
    await hour();
    expect((await read('truus@example.org'))?.text).not.toContain('…/refusal');
    await written(slug, 'Another', 'It cools.');
    await place.db.updateTable('space').set({ state }).where('id', '=', id).execute();
    expect((await read('truus@example.org'))?.text).toContain('/by-letter/…/refusal');
    place.clock.passHours(24);
    await hour();
    expect(await dayLetters('truus@example.org')).toHaveLength(1);
  });
});

describe('no more letters', () => {
  async function withLetter() {
    const space = await joined();
    await written(space.slug, 'A warm heap', 'It steams.');
    place.clock.passHours(24);
    await hour();
    const letter = await read('truus@example.org');
    const stop = /\/by-letter\/[\w-]+\/refusal/.exec(letter?.unsubscribeUrl ?? '')?.[0] ?? '';
    expect(letter?.text).toContain(stop);
    const byLetter = () => place.db.selectFrom('membership').innerJoin('person', 'person.id', 'person_id').select('by_letter').where('space_id', '=', space.id).where('name', '=', 'Truus Bos').execute();
    return { ...space, stop, byLetter };
  }

  it('is one click, also of a mail program; looking stops nothing', async () => {
    const { stop, byLetter, slug } = await withLetter();
    expect(await place.carla.read(stop)).toContain('No more letters of this space');
    expect(await byLetter()).toEqual([{ by_letter: true }]);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const answer = await place.fetch(new Request(`http://localhost:3000${stop}`, { method: 'POST', body }));
    expect([answer.status, await answer.text()]).toEqual([200, 'Noted. No more letters of this space; you stay in it.']);
    expect(await byLetter()).toEqual([{ by_letter: false }]);
    expect((await place.carla.post(stop)).status).toBe(303);
    await written(slug, 'Another', 'It cools.');
    place.clock.passHours(24);
    await hour();
    expect(await dayLetters('truus@example.org')).toHaveLength(1);
  });

  it('may be leaving, after which the letter opens nothing', async () => {
    const { stop, byLetter } = await withLetter();
    const leave = `${stop.replace('/refusal', '')}?_method=DELETE`;
    expect((await place.carla.post(leave)).status).toBe(303);
    expect(await byLetter()).toEqual([]);
    expect([await place.carla.status(stop), (await place.carla.post(leave)).status, (await place.carla.post(stop)).status]).toEqual([404, 404, 404]);
  });

  it('is opened by its own key only', async () => {
    const { stop } = await withLetter();
    for (const wrong of ['/by-letter/none/refusal', stop.replace(/.(?=\/refusal)/, '_'), stop.replace('/by-letter/', '/by-letter/1')]) {
      expect(await place.carla.status(wrong)).toBe(404);
      expect((await place.carla.post(wrong)).status).toBe(404);
    }
  });

  it('is said in the space by who has an account, and said again the other way', async () => {
    const { slug } = await place.makeSpace();
    const own = `/spaces/${slug}/by-letter`;
    expect(await place.bram.read(`/spaces/${slug}`)).toContain('Read by letter');
    await place.bram.post(own);
    expect(await place.bram.read(`/spaces/${slug}`)).toContain(`${own}?_method=DELETE`);
    await place.bram.post(`${own}?_method=DELETE`);
    expect(await place.bram.read(`/spaces/${slug}`)).toContain('Read by letter');
    expect((await place.fatima.post(own)).status).toBe(404);
  });
});
