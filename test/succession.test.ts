import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { nextWeek, thirdWeek, thisWeek } from './support/hosts.ts';
import { lettersTo } from './support/letters.ts';
import { roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const hostsIn = (spaceId: number) => place.db.selectFrom('membership').select('person_id').where('space_id', '=', spaceId).where('role', '=', 'host').execute();

/** Anna asks Bram to carry the space on, and he looks at his letter. */
async function askedBram(slug: string, fields: Record<string, string> = {}): Promise<{ answer: Response; link: string }> {
  const answer = await place.anna.post(`/spaces/${slug}/hosts/succession`, { person: String(place.bram.id), hours: '2', words: 'You know the heap best.', ...fields });
  const letter = (await lettersTo(place, 'bram@example.org')).findLast(({ kind }) => kind === 'host-request');
  const text = letter ? (await place.house.post.read(letter.id))?.text : '';
  return { answer, link: /\/hosting\/[\w-]+/.exec(text ?? '')?.[0] ?? '' };
}

describe('the last host who wants to go', () => {
  it('is led to where the space is handed on, and goes once somebody has agreed', async () => {
    const { slug, id } = await place.makeSpace();
    const leave = `/spaces/${slug}/membership?_method=DELETE`;
    const led = await place.anna.post(leave);
    const page = await place.anna.read(led.headers.get('location') ?? '');
    expect(page).toContain('Hand this space on');
    expect(page).toContain('Bram Visser');
    expect(page).not.toContain('Els Meijer');
    const { link } = await askedBram(slug);
    expect(await place.anna.read(`/spaces/${slug}/hosts/succession`)).toContain('You asked Bram Visser');
    expect((await place.anna.post(leave)).headers.get('location')).toContain('/succession');
    expect(await roleIn(place, id, place.bram)).toBe('member');
    expect(await place.carla.read(link)).toContain('You know the heap best.');
    expect(await roleIn(place, id, place.bram)).toBe('member');
    await place.carla.post(link, { hours: '1,5' });
    expect(await roleIn(place, id, place.bram)).toBe('host');
    expect(await place.anna.read(`/spaces/${slug}/hosts/succession`)).toContain('Bram Visser carries this space too.');
    expect((await place.anna.post(leave)).headers.get('location')).toBe('/spaces');
    expect(await hostsIn(id)).toEqual([{ person_id: place.bram.id }]);
  });

  it('passes on turns from next week on and what had not begun, and the other sees it before saying yes', async () => {
    const { slug, id } = await place.makeSpace();
    const turn = (week: string, primary: Browser | null, backup: Browser | null = null) => ({ space_id: id, week, person_id: primary?.id ?? null, backup_id: backup?.id ?? null });
    await place.db.insertInto('host_turn').values([turn(thisWeek, place.anna), turn(nextWeek, place.anna, place.bram), turn(thirdWeek, null, place.anna)]).execute();
    const seed = (title: string, due: string) => ({ space_id: id, person_id: place.anna.id ?? 0, title, body: 'Tell us.', due_on: due, written_at: place.clock.now() });
    await place.db.insertInto('seed').values([seed('Leaf mould', '2026-06-01'), seed('Due today', '2026-05-14')]).execute();
    const { link } = await askedBram(slug);
    for (const passed of [await place.carla.read(link), await place.anna.read(`/spaces/${slug}/hosts/succession`)]) {
      expect(passed).toContain('“Leaf mould”, prepared for 1 June');
      expect(passed).toContain('18–24 May and 25–31 May');
      expect(passed).not.toContain('Due today');
    }
    for (const hours of ['2', '2']) await place.carla.post(link, { hours });
    const turns = await place.db.selectFrom('host_turn').select(['week', 'person_id', 'backup_id']).where('space_id', '=', id).orderBy('week').execute();
    expect(turns).toEqual([
      { week: thisWeek, person_id: place.anna.id, backup_id: null },
      { week: nextWeek, person_id: place.bram.id, backup_id: null },
      { week: thirdWeek, person_id: null, backup_id: place.bram.id },
    ]);
    const seeds = await place.db.selectFrom('seed').select(['title', 'person_id']).where('space_id', '=', id).orderBy('id').execute();
    expect(seeds).toEqual([{ title: 'Leaf mould', person_id: place.bram.id }, { title: 'Due today', person_id: place.anna.id }]);
  });

  it('passes no week on in which the other is away: it goes to nobody, or to whoever takes turns', async () => {
    const { slug, id } = await place.makeSpace();
    const turn = (week: string, primary: Browser) => ({ space_id: id, week, person_id: primary.id, backup_id: null });
    await place.db.insertInto('host_turn').values([turn(nextWeek, place.anna), turn(thirdWeek, place.anna)]).execute();
    await place.db.insertInto('host_pledge').values({ space_id: id, person_id: place.anna.id ?? 0, hours: 2, pledged_at: place.clock.now() }).execute();
    await place.db.insertInto('host_absence').values({ space_id: id, person_id: place.bram.id ?? 0, away_from: nextWeek, away_until: nextWeek }).execute();
    const { link } = await askedBram(slug);
    await place.carla.post(link, { hours: '2' });
    const turns = await place.db.selectFrom('host_turn').select(['week', 'person_id']).where('space_id', '=', id).orderBy('week').execute();
    expect(turns).toEqual([{ week: nextWeek, person_id: place.anna.id }, { week: thirdWeek, person_id: place.bram.id }]);
  });

  it('stays where the other would rather not, or was taken out meanwhile and may not come back', async () => {
    const one = await place.makeSpace();
    const { link } = await askedBram(one.slug);
    await place.carla.post(`${link}?_method=DELETE`);
    expect((await place.anna.post(`/spaces/${one.slug}/membership?_method=DELETE`)).headers.get('location')).toContain('/succession');
    const other = await place.makeSpace();
    const asked = await askedBram(other.slug);
    await place.anna.post(`/spaces/${other.slug}/people/${place.bram.id}?_method=DELETE`, { reason: 'Not here.', staysOut: 'yes' });
    expect((await place.carla.post(asked.link, { hours: '2' })).status).toBe(403);
    expect([await hostsIn(one.id), await hostsIn(other.id)]).toEqual([[{ person_id: place.anna.id }], [{ person_id: place.anna.id }]]);
  });

  it.each([
    ['nobody', () => ({ person: '' }), 'person'],
    ['a guest', () => ({ person: String(place.els.id) }), 'person'],
    ['a stranger', () => ({ person: String(place.fatima.id) }), 'person'],
    ['no hours', () => ({ hours: 'some' }), 'hours'],
  ] as const)('asks not for %s, and what was typed is kept', async (_, fields, wrong) => {
    const { slug } = await place.makeSpace();
    const { answer } = await askedBram(slug, fields());
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([wrong]);
    expect(fieldsOf(page)['words']).toBe('You know the heap best.');
  });

  it('asks once, and shows no host the address of a member', async () => {
    const { slug, id } = await place.makeSpace();
    await askedBram(slug);
    const { answer } = await askedBram(slug);
    expect([answer.status, complaintsOf(await answer.text())['person']]).toEqual([422, 'They have been asked already, and may still be thinking. Give them time, or withdraw the first question.']);
    expect(await place.db.selectFrom('host_request').select('id').where('space_id', '=', id).execute()).toHaveLength(1);
    const list = await place.anna.read(`/spaces/${slug}/hosts/requests`);
    expect(list).toContain('Bram Visser');
    expect(list).not.toContain('bram@example.org');
  });

  it('is one who hosts: an administrator looks in, and hands nothing on', async () => {
    const { slug } = await place.makeSpace();
    expect([await place.bram.status(`/spaces/${slug}/hosts/succession`), await place.dirk.status(`/spaces/${slug}/hosts/succession`)]).toEqual([404, 403]);
    expect((await place.dirk.post(`/spaces/${slug}/hosts/succession`, { person: String(place.bram.id), hours: '2' })).status).toBe(403);
  });

  it('is told which spaces they bear alone before they are erased', async () => {
    const { slug } = await place.makeSpace();
    const answer = await place.anna.post('/me?_method=DELETE', { sure: 'yes' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(`href="/spaces/${slug}/hosts/succession"`);
    expect(await place.anna.read('/me')).toContain('Anna de Wit');
  });
});

describe('two hosts who act in the same moment', () => {
  const acts: Record<string, (slug: string, who: Browser, other: Browser) => Promise<Response>> = {
    leaving: (slug, who) => who.post(`/spaces/${slug}/membership?_method=DELETE`),
    'stepping back': (slug, who) => who.post(`/spaces/${slug}/people/${who.id}?_method=PUT`, { role: 'member' }),
    'taking each other out': (slug, who, other) => who.post(`/spaces/${slug}/people/${other.id}?_method=DELETE`, { reason: 'Enough.', staysOut: 'yes' }),
    'being erased': (_, who) => who.post('/me?_method=DELETE', { sure: 'yes' }),
  };
  const pairs = Object.keys(acts).flatMap((one, at, all) => all.slice(at).map((other) => [one, other] as const));

  it.each(pairs)('%s and %s, leave it to one', async (one, other) => {
    for (let round = 0; round < 3; round += 1) {
      const [first, second] = [await newcomer(), await newcomer()];
      const { slug, id } = await place.makeSpace();
      const [anna] = [await place.as(place.anna.id ?? 0)];
      for (const who of [first, second]) {
        await place.db.insertInto('membership').values({ space_id: id, person_id: who.id ?? 0, role: 'host' }).execute();
      }
      await anna.post(`/spaces/${slug}/membership?_method=DELETE`);
      const answers = await Promise.all([acts[one]?.(slug, first, second), acts[other]?.(slug, second, first)]);
      expect(answers.map((answer) => answer?.status ?? 500).every((status) => status < 500)).toBe(true);
      expect(await hostsIn(id)).toHaveLength(1);
    }
  });

  async function newcomer(): Promise<Browser> {
    const name = `Host ${crypto.randomUUID().slice(0, 8)}`;
    const { id } = await place.db.insertInto('person').values({ state: 'member', name, handle: name.toLowerCase().replace(' ', '-'), language: 'en' }).returning('id').executeTakeFirstOrThrow();
    return place.as(id);
  }
});
