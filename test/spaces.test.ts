import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkInto, roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const factsOf = (spaceId: number, kind: string) => place.db.selectFrom('activity').select(['actor']).where('space_id', '=', spaceId).where('kind', '=', kind).execute();
const roleOf = (spaceId: number, who: Browser) => roleIn(place, spaceId, who);

describe('who sees a space', () => {
  const everyone = ['carla', 'fatima', 'els', 'bram', 'anna', 'dirk'] as const;
  const insiders = ['els', 'bram', 'anna', 'dirk'];
  const cases = [
    { visibility: 'open', front: everyone, inside: everyone },
    { visibility: 'listed', front: everyone, inside: insiders },
    { visibility: 'hidden', front: insiders, inside: insiders },
  ] as const;

  it.each(cases.flatMap((each) => everyone.map((who) => ({ ...each, who }))))('$visibility, for $who', async ({ visibility, front, inside, who }) => {
    const { slug } = await place.makeSpace({ visibility, name: `Seen ${visibility} ${who}` });
    const started = await place.anna.post(`/spaces/${slug}/conversations`, { title: `Leaf mould ${visibility} ${who}`, body: 'It takes two years.' });
    const conversation = started.headers.get('location') ?? '';
    const browser = place[who];
    const [seesFront, seesInside] = [front.some((each) => each === who), inside.some((each) => each === who)];
    expect(await browser.status(`/spaces/${slug}`)).toBe(seesFront ? 200 : 404);
    expect((await browser.read('/spaces')).includes(`/spaces/${slug}"`)).toBe(seesFront);
    for (const path of [conversation, `/spaces/${slug}/people`, `/spaces/${slug}/vitality`]) expect(await browser.status(path)).toBe(seesInside ? 200 : 404);
    expect((await browser.read(`/search?q=mould+${visibility}+${who}`)).includes(`/spaces/${slug}/`)).toBe(seesInside);
    if (seesFront && !seesInside) expect(await browser.read(`/spaces/${slug}`)).not.toContain('Leaf mould');
  });

  it('what does not exist and what may not be seen answer the same', async () => {
    const { slug } = await place.makeSpace({ visibility: 'hidden' });
    const pages = await Promise.all([place.carla.get(`/spaces/${slug}`), place.carla.get('/spaces/there-is-no-such-one')]);
    const [hidden, missing] = await Promise.all(pages.map((answer) => answer.text()));
    const without = (page: string | undefined, name: string) => page?.replaceAll(encodeURIComponent(`/spaces/${name}`), '').replaceAll(`/spaces/${name}`, '');
    expect(without(hidden, slug)).toBe(without(missing, 'there-is-no-such-one'));
  });

  it.each(['/spaces/no-such-space', '/spaces/home', '/spaces/1', '/spaces/%20', '/spaces/..%2Fadmin', '/spaces/%F0%9F%8C%B1', '/people/nobody-here', '/join/none', '/join/1-AAAAAAAAAAAAAAAAAAAAAA', '/nowhere', '/spaces/%zz'])('%s is not there', async (path) => {
    expect(await place.dirk.status(path)).toBe(404);
  });

  it.each(['/spaces/%00', '/people/%00', '/spaces/a%00b/people'])('%s is not there', async (path) => {
    expect(await place.dirk.status(path)).toBe(404);
  });
});

describe('joining and leaving', () => {
  it('an open space takes who is signed in, and a stranger once they are', async () => {
    const { slug, id } = await place.makeSpace();
    expect((await place.carla.post(`/spaces/${slug}/membership`)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await place.fatima.post(`/spaces/${slug}/membership`)).headers.get('location')).toBe(`/spaces/${slug}`);
    expect(await roleOf(id, place.fatima)).toBe('member');
    await place.fatima.post(`/spaces/${slug}/membership`);
    expect((await factsOf(id, 'joined')).filter(({ actor }) => actor === place.fatima.id)).toHaveLength(1);
  });

  it('a guest of an open space becomes a member by joining; a host stays host', async () => {
    const { slug, id } = await place.makeSpace();
    await place.els.post(`/spaces/${slug}/membership`);
    await place.anna.post(`/spaces/${slug}/membership`);
    expect(await roleOf(id, place.els)).toBe('member');
    expect(await roleOf(id, place.anna)).toBe('host');
  });

  it('a listed or hidden space is not joined by oneself, and its guest stays a guest', async () => {
    for (const visibility of ['listed', 'hidden'] as const) {
      const { slug, id } = await place.makeSpace({ visibility });
      expect((await place.fatima.post(`/spaces/${slug}/membership`)).status).toBe(404);
      await place.els.post(`/spaces/${slug}/membership`);
      expect(await roleOf(id, place.fatima)).toBeNull();
      expect(await roleOf(id, place.els)).toBe('guest');
    }
  });

  it('who leaves is out, keeps what they wrote, and may come back', async () => {
    const { slug, id } = await place.makeSpace();
    const started = await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Before I go', body: 'Water in the morning.' });
    await place.bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    expect(await roleOf(id, place.bram)).toBeNull();
    expect(await place.carla.read(started.headers.get('location') ?? '')).toContain('Water in the morning.');
    expect((await factsOf(id, 'left')).map(({ actor }) => actor)).toEqual([place.bram.id]);
    await place.bram.post(`/spaces/${slug}/membership`);
    expect(await roleOf(id, place.bram)).toBe('member');
  });

  it('a host who comes back is a member, with all they wrote and did', async () => {
    const { slug, id } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    const started = await place.bram.post(`/spaces/${slug}/conversations`, { title: 'While I host', body: 'Turn it twice.' });
    const facts = () => place.db.selectFrom('activity').select(['kind', 'actor']).where('space_id', '=', id).where('actor', '=', place.bram.id ?? 0).orderBy('id').execute();
    const before = await facts();
    await place.bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    await place.bram.post(`/spaces/${slug}/membership`);
    expect(await roleOf(id, place.bram)).toBe('member');
    expect(await place.bram.status(`/spaces/${slug}/settings`)).toBe(404);
    expect(await place.carla.read(started.headers.get('location') ?? '')).toContain('/people/bram-visser">Bram Visser</a>');
    expect(await facts()).toEqual([...before, ...['left', 'joined'].map((kind) => ({ kind, actor: place.bram.id }))]);
    await place.anna.post(await linkInto(place, slug));
    expect(await roleOf(id, place.anna)).toBe('host');
  });

  it('leaving twice is leaving once', async () => {
    const { slug, id } = await place.makeSpace();
    await place.bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    await place.bram.post(`/spaces/${slug}/membership?_method=DELETE`);
    expect(await factsOf(id, 'left')).toHaveLength(1);
  });

  it('who was never in a space does not leave it', async () => {
    const { slug, id } = await place.makeSpace();
    await place.fatima.post(`/spaces/${slug}/membership?_method=DELETE`);
    await place.anna.post(`/spaces/${slug}/people/${place.fatima.id}?_method=DELETE`, { reason: 'Not here.' });
    expect(await factsOf(id, 'left')).toHaveLength(0);
  });

  it('the last host stays: they can neither leave, nor be taken out, nor step back, until there is another', async () => {
    const { slug, id } = await place.makeSpace();
    const anna = `/spaces/${slug}/people/${place.anna.id}`;
    const leave = `/spaces/${slug}/membership?_method=DELETE`;
    const attempts = [() => place.anna.post(`${anna}?_method=DELETE`, { reason: 'Time to go.' }), () => place.dirk.post(`${anna}?_method=DELETE`, { reason: 'Time to go.' }), () => place.anna.post(`${anna}?_method=PUT`, { role: 'member' })];
    for (const attempt of attempts) {
      const answer = await attempt();
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain('You are the last host here.');
    }
    expect((await place.anna.post(leave)).headers.get('location')).toBe(`/spaces/${slug}/hosts/succession`);
    expect(await roleOf(id, place.anna)).toBe('host');
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    expect((await place.anna.post(leave)).status).toBe(303);
    expect(await roleOf(id, place.bram)).toBe('host');
  });

  it('two hosts who go at the same moment do not leave it to nobody', async () => {
    const { slug, id } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    const answers = await Promise.all([place.anna, place.bram].map((who) => who.post(`/spaces/${slug}/membership?_method=DELETE`)));
    expect(answers.map((answer) => answer.headers.get('location') ?? '').toSorted((one, other) => one.length - other.length)).toEqual(['/spaces', `/spaces/${slug}/hosts/succession`]);
    const hosts = await place.db.selectFrom('membership').select('person_id').where('space_id', '=', id).where('role', '=', 'host').execute();
    expect(hosts).toHaveLength(1);
  });
});

describe('asking to join', () => {
  const asked = (spaceId: number) => place.db.selectFrom('membership_request').select(['person_id', 'words']).where('space_id', '=', spaceId).execute();

  it('is answered by a host, who reads why', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'listed' });
    await place.fatima.post(`/spaces/${slug}/requests`, { words: 'I have a balcony <b>too</b>.' });
    expect(await place.fatima.read(`/spaces/${slug}`)).toContain('You have asked to join.');
    expect(await place.anna.read(`/spaces/${slug}/people`)).toContain('I have a balcony &lt;b&gt;too&lt;/b&gt;.');
    expect(await place.bram.read(`/spaces/${slug}/people`)).not.toContain('balcony');
    await place.anna.post(`/spaces/${slug}/requests/${place.fatima.id}/acceptance`);
    expect(await roleOf(id, place.fatima)).toBe('member');
    expect(await asked(id)).toEqual([]);
  });

  it('may be declined, taken back, and done again', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'listed' });
    await place.fatima.post(`/spaces/${slug}/requests`, { words: 'One' });
    await place.anna.post(`/spaces/${slug}/requests/${place.fatima.id}?_method=DELETE`);
    expect(await roleOf(id, place.fatima)).toBeNull();
    await place.fatima.post(`/spaces/${slug}/requests`, { words: 'Two' });
    await place.fatima.post(`/spaces/${slug}/requests`, { words: 'Three' });
    expect(await asked(id)).toEqual([{ person_id: place.fatima.id, words: 'Three' }]);
    await place.fatima.post(`/spaces/${slug}/requests?_method=DELETE`);
    expect(await asked(id)).toEqual([]);
    await place.anna.post(`/spaces/${slug}/requests/${place.fatima.id}/acceptance`);
    expect(await roleOf(id, place.fatima)).toBeNull();
  });

  it('needs somebody who is signed in, and a space that they may know of', async () => {
    const [listed, hidden] = [await place.makeSpace({ visibility: 'listed' }), await place.makeSpace({ visibility: 'hidden' })];
    expect((await place.carla.post(`/spaces/${listed.slug}/requests`)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await place.fatima.post(`/spaces/${hidden.slug}/requests`)).status).toBe(404);
    expect([...(await asked(listed.id)), ...(await asked(hidden.id))]).toEqual([]);
  });

  it('with too many words keeps them and sends nothing', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'listed' });
    const answer = await place.fatima.post(`/spaces/${slug}/requests`, { words: 'Let me in. '.repeat(200) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Let me in. Let me in.');
    expect(await asked(id)).toEqual([]);
  });

  it('is not for those who are in', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'listed' });
    await place.bram.post(`/spaces/${slug}/requests`, { words: 'Me again' });
    expect(await asked(id)).toEqual([]);
  });

  it('is over when somebody comes in by an invitation', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'listed' });
    await place.fatima.post(`/spaces/${slug}/requests`, { words: 'Please' });
    await place.fatima.post(await linkInto(place, slug));
    expect(await roleOf(id, place.fatima)).toBe('member');
    expect(await asked(id)).toEqual([]);
  });
});

describe('roles', () => {
  it('are given by hosts and by the administrator, who stands in for one; others have no such page', async () => {
    const { slug, id } = await place.makeSpace();
    const els = `/spaces/${slug}/people/${place.els.id}?_method=PUT`;
    for (const who of [place.els, place.bram, place.fatima, place.carla]) expect((await who.post(els, { role: 'host' })).status).toBe(404);
    await place.anna.post(els, { role: 'member' });
    expect(await roleOf(id, place.els)).toBe('member');
    await place.dirk.post(els, { role: 'guest' });
    expect(await roleOf(id, place.els)).toBe('guest');
    expect((await place.anna.post(els, { role: 'king' })).status).toBe(404);
    const deeds = await place.db.selectFrom('audit').select(['actor', 'subject']).where('space_id', '=', id).where('action', '=', 'role.changed').orderBy('id').execute();
    expect(deeds).toEqual([{ actor: place.anna.id, subject: `person ${place.els.id}` }, { actor: place.dirk.id, subject: `person ${place.els.id}` }]);
  });

  it('taking somebody out ends what they could do', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
    await place.anna.post(`/spaces/${slug}/people/${place.bram.id}?_method=DELETE`, { reason: 'Not here.' });
    expect(await roleOf(id, place.bram)).toBeNull();
    expect(await place.bram.status(`/spaces/${slug}`)).toBe(404);
  });

  it('are not given to those who are not in', async () => {
    const { slug, id } = await place.makeSpace();
    expect((await place.anna.post(`/spaces/${slug}/people/${place.fatima.id}?_method=PUT`, { role: 'member' })).status).toBe(404);
    expect(await place.db.selectFrom('audit').select('id').where('space_id', '=', id).where('action', '=', 'role.changed').execute()).toEqual([]);
  });
});
