import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foundingHour } from '../src/features/founding/hour.ts';
import { tracesOf } from './support/traces.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let conversation: string;

/** Anna has written, Bram has been named and has thanked; a stranger and Anna have looked at the page. */
beforeEach(async () => {
  place = await village();
  ({ slug } = await place.makeSpace());
  conversation = (await place.anna.post(`/spaces/${slug}/conversations`, { title: 'Leaves', body: 'Ask @bram-visser about it.' })).headers.get('location') ?? '';
  const { id } = await place.db.selectFrom('post').select('id').executeTakeFirstOrThrow();
  await place.bram.post(`/spaces/${slug}/posts/${id}/thanks`);
  for (const who of [place.carla, place.anna]) expect(await who.read(conversation)).toContain('Thanked by Bram Visser');
});
afterEach(() => place.close());

const erase = (who: 'anna' | 'bram' | 'dirk') => place[who].post('/me?_method=DELETE', { sure: 'yes' });

describe('somebody who is erased', () => {
  it('leaves what they wrote to others, under no name', async () => {
    await place.bram.post(`${conversation}/posts`, { body: 'Shred them first.' });
    await place.carla.read(conversation);
    expect((await erase('bram')).status).toBe(303);
    const page = await place.carla.read(conversation);
    expect(page).toContain('Shred them first.');
    expect(page).toContain('Somebody who has left');
    expect(await place.carla.status('/people/bram-visser')).toBe(404);
    expect(await place.anna.read(`/spaces/${slug}/people`)).not.toContain('Bram');
    expect(await place.carla.read('/search?q=shred')).not.toContain('Bram');
  });

  it('is not named any more where they thanked, also on pages that were kept', async () => {
    await erase('bram');
    for (const who of [place.carla, place.anna]) expect(await who.read(conversation)).not.toContain('Thanked by');
  });

  it('is not named any more where others named them', async () => {
    await erase('bram');
    expect(await place.as(place.fatima.id ?? 0).then((who) => who.read(conversation))).not.toMatch(/@Bram Visser|people\/bram-visser/);
  });

  it('leaves no trace of their name, not in what was said before a change, and not in what is searched', async () => {
    const { id } = await place.db.selectFrom('post').select('id').executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/posts/${id}?_method=PUT`, { body: 'Ask @bram-visser or me.' });
    await place.anna.post(`/spaces/${slug}/posts/${id}?_method=PUT`, { body: 'Ask me.' });
    await place.anna.post(`${conversation}/posts`, { body: 'Thanks, @bram-visser!' });
    await erase('bram');
    expect([...(await tracesOf(place.db, 'Bram Visser')), ...(await tracesOf(place.db, 'bram-visser')), ...(await tracesOf(place.db, "'bram'"))]).toEqual([]);
  });

  it('is not named any more in letters that they sent', async () => {
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    await place.bram.post(`/spaces/${slug}/invitations`, { addresses: 'lotte@example.org' });
    expect(await tracesOf(place.db, 'Bram Visser')).toContain('public.letter');
    await erase('bram');
    expect(await tracesOf(place.db, 'Bram Visser')).not.toContain('public.letter');
  });

  it('is on no list of founders any more, and neither are their promise and what they had prepared; what has begun stays', async () => {
    const idea = await place.makeIdea();
    const room = `/spaces/${idea.slug}/founding`;
    await place.anna.post(`${room}/names`, { name: 'Bram Visser', address: 'bram@example.org', askedFor: 'your van' });
    await place.bram.post(`${room}/names`, { name: 'Hamid', address: 'hamid@example.org', askedFor: 'your ladder' });
    await place.bram.post(`${room}/promise?_method=PUT`, { dueOn: '2026-05-19', cue: 'after lunch', deed: 'I sweep the yard' });
    await place.bram.post(`${room}/seeds`, { title: 'Warm heaps', body: 'Mine froze.', dueOn: '2026-05-14' });
    await place.bram.post(`${room}/seeds`, { title: 'Cold heaps', body: 'Mine did not.', dueOn: '2026-06-14' });
    await foundingHour(place.house);
    expect((await erase('bram')).status).toBe(303);
    for (const trace of ['Bram Visser', 'bram@example.org', 'sweep the yard', 'Cold heaps']) expect([trace, await tracesOf(place.db, trace)]).toEqual([trace, []]);
    const page = await place.anna.read(room);
    expect(page).toContain('For your ladder. Somebody who has left asks.');
    expect(await place.anna.read(`/spaces/${idea.slug}`)).toContain('Warm heaps');
  });

  it('is not the last host of a space: they are told which, and nothing is erased', async () => {
    const answer = await erase('anna');
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Compost &amp; soil');
    expect(await place.anna.read('/me')).toContain('Anna de Wit');
  });

  it('is not the last administrator: somebody must be able to keep house', async () => {
    expect((await erase('dirk')).status).toBe(409);
    expect(await place.dirk.status('/admin')).toBe(200);
  });
});

describe('somebody with a new name', () => {
  const rename = () => place.bram.post('/me?_method=PUT', { name: 'Bram de Vries', language: 'en' });

  it('has it on everything they wrote, also on pages that were kept', async () => {
    await place.bram.post(`${conversation}/posts`, { body: 'Shred them first.' });
    await place.carla.read(conversation);
    await rename();
    expect(await place.carla.read(conversation)).toMatch(/<a href="\/people\/bram-visser">Bram de Vries<\/a>/);
  });

  it('has it where they thanked, also on pages that were kept', async () => {
    await rename();
    expect(await place.carla.read(conversation)).toContain('Thanked by Bram de Vries');
  });
});
