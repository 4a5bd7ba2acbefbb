import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { linkInto, roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const roleOf = (spaceId: number, who: Browser) => roleIn(place, spaceId, who);

/** The link in the letter that Anna sends. */
async function letterInto(slug: string, address: string, more: Record<string, string> = {}): Promise<string> {
  await place.anna.post(`/spaces/${slug}/invitations`, { addresses: address, ...more });
  const { id } = await place.db.selectFrom('letter').select('id').where('address', '=', address).orderBy('made_at', 'desc').executeTakeFirstOrThrow();
  const letter = await place.house.post.read(id);
  return /http:\/\/localhost:3000(\/join\/[\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
}

/** Two people who have just signed up, as often as they are needed. */
async function newcomers(...names: string[]): Promise<Browser[]> {
  const made = await Promise.all(names.map((name) => place.db.insertInto('person').values({ state: 'member', name, handle: `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}`, language: 'en' }).returning('id').executeTakeFirstOrThrow()));
  return Promise.all(made.map(({ id }) => place.as(id)));
}

describe('an invitation by link', () => {
  it('lets everyone in who has it, and looking at it joins nobody', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
    const link = await linkInto(place, slug);
    expect(await place.carla.read(link)).toContain('Gardeners help each other');
    expect((await place.carla.post(link)).headers.get('location')).toMatch(/^\/sign-in/);
    const people = await newcomers('Lotte', 'Hamid');
    for (const who of people) {
      expect(await who.read(link)).toContain('Anna de Wit asks you in');
      expect(await roleOf(id, who)).toBeNull();
      expect((await who.post(link)).headers.get('location')).toBe(`/spaces/${slug}`);
      expect(await roleOf(id, who)).toBe('member');
    }
  });

  it('makes nobody less than they were', async () => {
    const { slug, id } = await place.makeSpace();
    const link = await linkInto(place, slug);
    for (const who of [place.anna, place.bram, place.els]) await who.post(link);
    expect([await roleOf(id, place.anna), await roleOf(id, place.bram), await roleOf(id, place.els)]).toEqual(['host', 'member', 'member']);
  });

  it('opens for its own code only', async () => {
    const [one, other] = [await linkInto(place, (await place.makeSpace()).slug), await linkInto(place, (await place.makeSpace()).slug)];
    const [number] = one.split('/join/').at(-1)?.split('-') ?? [];
    const proof = other.slice(other.indexOf('-', 6));
    const wrong = [`/join/${number}${proof}`, one.slice(0, -1), `${one}A`, one.toUpperCase(), `/join/${number}-`, '/join/-AAAAAAAAAAAAAAAAAAAAAA', '/join/zzzzzzzzzzz-AAAAAAAAAAAAAAAAAAAAAA', '/join/%00'];
    for (const path of wrong) {
      expect(await place.fatima.status(path)).toBe(404);
      expect((await place.fatima.post(path)).status).toBe(404);
    }
  });

  it('is withdrawn by a host of that space, and by no one else', async () => {
    const { slug } = await place.makeSpace();
    const link = await linkInto(place, slug);
    const { id } = await place.db.selectFrom('invitation').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
    const elsewhere = await place.makeSpace();
    await place.anna.post(`/spaces/${elsewhere.slug}/invitations/${id}?_method=DELETE`);
    expect((await place.bram.post(`/spaces/${slug}/invitations/${id}?_method=DELETE`)).status).toBe(404);
    expect(await place.fatima.status(link)).toBe(200);
    await place.anna.post(`/spaces/${slug}/invitations/${id}?_method=DELETE`);
    expect(await place.fatima.status(link)).toBe(404);
    expect((await place.fatima.post(link)).status).toBe(404);
    expect(await place.anna.read(`/spaces/${slug}/invitations`)).not.toContain(link);
  });

  it('is good for thirty days', async () => {
    const house = place.clock.now();
    const { slug } = await place.makeSpace();
    const link = await linkInto(place, slug);
    place.clock.passHours(30 * 24 - 1);
    expect(await (await place.as(place.fatima.id ?? 0)).status(link)).toBe(200);
    place.clock.passHours(1);
    const fatima = await place.as(place.fatima.id ?? 0);
    expect(await fatima.status(link)).toBe(404);
    expect((await fatima.post(link)).status).toBe(404);
    place.clock.moveTo(house.toISOString());
  });
});

async function addressesAsked(slug: string): Promise<(string | null)[]> {
  const rows = await place.db.selectFrom('invitation').innerJoin('space', 'space.id', 'space_id').select('address').where('slug', '=', slug).orderBy('address').execute();
  return rows.map(({ address }) => address);
}

describe('an invitation by letter', () => {
  it('is refused with one click, also when it has run out, and no letter follows', async () => {
    const { slug } = await place.makeSpace();
    const link = await letterInto(slug, 'enough@example.org');
    const letter = await place.house.post.read((await place.db.selectFrom('letter').select('id').where('address', '=', 'enough@example.org').executeTakeFirstOrThrow()).id);
    for (const face of [letter?.text, letter?.html]) expect(face).toContain(`${link}/refusal`);
    expect(await place.carla.read(link)).toContain(`${link}/refusal`);
    place.clock.passHours(24 * 31);
    expect(await place.carla.status(link)).toBe(404);
    expect(await place.carla.read(`${link}/refusal`)).toContain('No more invitations');
    expect((await place.carla.post(`${link}/refusal`)).status).toBe(303);
    const anna = await place.as(place.anna.id ?? 0);
    await anna.post(`/spaces/${slug}/invitations`, { addresses: 'enough@example.org' });
    expect(await place.db.selectFrom('letter').select('id').where('address', '=', 'enough@example.org').execute()).toHaveLength(1);
    place.clock.passHours(-24 * 31);
  });

  it('is answered with “rather not” by whoever has it, signed in or not; looking says nothing, and twice is once', async () => {
    for (const [at, who] of [place.carla, place.fatima].entries()) {
      const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
      const address = `rather-not-${at}@example.org`;
      const link = await letterInto(slug, address);
      const declined = () => place.db.selectFrom('invitation').select(['declined_at', 'accepted_at']).where('address', '=', address).executeTakeFirstOrThrow();
      expect(await who.read(link)).toContain(`action="${link}?_method=DELETE"`);
      expect((await declined()).declined_at).toBeNull();
      const answer = await who.post(`${link}?_method=DELETE`);
      expect(answer.headers.get('location')).toBe('/');
      expect(decodeURIComponent(answer.headers.getSetCookie().join())).toContain('join.declined');
      const first = (await declined()).declined_at;
      expect(first).toEqual(place.clock.now());
      place.clock.passHours(1);
      expect((await who.post(`${link}?_method=DELETE`)).status).toBe(303);
      expect((await declined()).declined_at).toEqual(first);
      expect(await who.status(link)).toBe(404);
      const [lotte] = await newcomers('Lotte');
      expect((await lotte?.post(link))?.status).toBe(404);
      expect((await declined()).accepted_at).toBeNull();
      const list = await (await place.as(place.anna.id ?? 0)).read(`/spaces/${slug}/invitations`);
      expect(list).toContain('would rather not');
      expect(list).not.toContain('not answered yet');
      expect(await roleOf(id, who)).toBeNull();
      place.clock.passHours(-1);
    }
  });

  it('is not declined once it was accepted or withdrawn, nor is a link for all', async () => {
    const { slug } = await place.makeSpace();
    const accepted = await letterInto(slug, 'yes-first@example.org');
    const [lotte] = await newcomers('Lotte');
    await lotte?.post(accepted);
    const withdrawn = await letterInto(slug, 'gone-first@example.org');
    const { id } = await place.db.selectFrom('invitation').select('id').where('address', '=', 'gone-first@example.org').executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/invitations/${id}?_method=DELETE`);
    const link = await linkInto(place, slug);
    for (const path of [accepted, withdrawn, link, '/join/none']) expect((await place.carla.post(`${path}?_method=DELETE`)).status).toBe(404);
    expect(await place.db.selectFrom('invitation').innerJoin('space', 'space.id', 'space_id').select('invitation.id').where('slug', '=', slug).where('declined_at', 'is not', null).execute()).toEqual([]);
    expect(await place.carla.status(link)).toBe(200);
  });

  it('that was declined does not leave any more, where it still waits', async () => {
    const { slug } = await place.makeSpace();
    const link = await letterInto(slug, 'waiting@example.org');
    await place.carla.post(`${link}?_method=DELETE`);
    const { id } = await place.db.selectFrom('letter').select('id').where('address', '=', 'waiting@example.org').executeTakeFirstOrThrow();
    expect((await place.house.post.read(id))?.text).not.toContain(link);
  });

  it('is the only one that can be refused: a link for all cannot', async () => {
    const link = await linkInto(place, (await place.makeSpace()).slug);
    expect([await place.carla.status(`${link}/refusal`), (await place.carla.post(`${link}/refusal`)).status]).toEqual([404, 404]);
    expect(await place.carla.status(link)).toBe(200);
  });

  it('asks each address once, and is used once', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
    const link = await letterInto(slug, 'lotte@example.org', { role: 'guest' });
    const [lotte, hamid] = await newcomers('Lotte', 'Hamid');
    if (!lotte || !hamid) throw new Error('Nobody came');
    expect((await lotte.post(link)).status).toBe(303);
    expect(await roleOf(id, lotte)).toBe('guest');
    expect((await hamid.post(link)).status).toBe(404);
    expect(await place.anna.read(`/spaces/${slug}/invitations`)).toContain('came in');
  });

  it('is used once, also by two at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
      const link = await letterInto(slug, `both-${round}@example.org`);
      const people = await newcomers('Lotte', 'Hamid');
      await Promise.all(people.map((who) => who.post(link)));
      expect([await roleOf(id, people[0] ?? place.carla), await roleOf(id, people[1] ?? place.carla)].filter((role) => role !== null)).toHaveLength(1);
    }
  });

  it('takes addresses as people paste them', async () => {
    const { slug } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'One@Example.org, two@example.org;\r\nthree@example.org  two@example.org\n' });
    expect(await addressesAsked(slug)).toEqual(['one@example.org', 'three@example.org', 'two@example.org']);
  });

  it('asks an address once, however it is written', async () => {
    const { slug } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'One@Example.org one@example.org' });
    expect(await addressesAsked(slug)).toEqual(['one@example.org']);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Lotte Bakker'],
    ['more than twenty', Array.from({ length: 21 }, (_, at) => `p${at}@example.org`).join(' ')],
    ['one of them broken', 'fine@example.org broken@'],
    ['a header of its own', 'a@example.org%0aBcc:b@example.org'],
  ])('refuses %s, says so, and keeps what was typed', async (_, addresses) => {
    const { slug, id } = await place.makeSpace();
    const answer = await place.anna.post(`/spaces/${slug}/invitations`, { addresses });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(fieldsOf(page)['addresses']?.trim()).toBe(addresses.trim());
    expect(complaintsOf(page)['addresses']).not.toBe('');
    expect(await place.db.selectFrom('invitation').select('id').where('space_id', '=', id).execute()).toEqual([]);
  });

  it('accepted by a doubled click leads into the space both times', async () => {
    const { slug, id } = await place.makeSpace({ visibility: 'hidden' });
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'fatima@example.org' });
    const letter = await place.db.selectFrom('letter').select('id').where('address', '=', 'fatima@example.org').where('opens', 'like', 'invitation:%').orderBy('made_at', 'desc').orderBy('opens', 'desc').executeTakeFirstOrThrow();
    const link = /\/join\/[\w-]+/.exec((await place.house.post.read(letter.id))?.text ?? '')?.[0] ?? '';
    const answers = [...(await Promise.all([place.fatima.post(link), place.fatima.post(link)])), await place.fatima.post(link)];
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual([1, 2, 3].map(() => `/spaces/${slug}`));
    expect(await place.db.selectFrom('activity').select('id').where('space_id', '=', id).where('kind', '=', 'joined').where('actor', '=', place.fatima.id ?? 0).execute()).toHaveLength(1);
    expect((await place.els.post(link)).headers.get('location')).toBe(`/spaces/${slug}`);
    expect((await place.dirk.post(link)).status).toBe(404);
  });

  it('asks nobody twice, and nobody again who would rather not', async () => {
    const { slug, id } = await place.makeSpace();
    const invite = () => place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'once@example.org, bram@example.org' });
    await Promise.all([invite(), invite()]);
    const made = await place.db.selectFrom('invitation').select(['id', 'address']).where('space_id', '=', id).execute();
    expect(made.map(({ address }) => address)).toEqual(['once@example.org']);
    await place.db.updateTable('invitation').set({ declined_at: place.clock.now() }).where('space_id', '=', id).execute();
    await invite();
    expect(await place.db.selectFrom('letter').select('id').where('address', '=', 'once@example.org').execute()).toHaveLength(1);
  });

  it('counts letters, not forms, against what one person may send in a day', async () => {
    const { slug } = await place.makeSpace();
    const addresses = (form: number) => Array.from({ length: 20 }, (_, at) => `many-${form}-${at}@example.org`).join(' ');
    const statuses = [];
    for (let form = 0; form < 4; form += 1) statuses.push((await place.dirk.post(`/spaces/${slug}/invitations`, { addresses: addresses(form) })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
