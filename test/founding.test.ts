import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundingFigures } from '../src/features/founding/public.ts';
import { tidyUp } from '../src/features/administration/tidy.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { lettersTo } from './support/letters.ts';
import { tracesOf } from './support/traces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let id: number;
let room: string;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  ({ slug, id } = await place.makeIdea());
  room = `/spaces/${slug}/founding`;
});
afterAll(() => place.close());

const lotte = { name: 'Lotte Bakker', address: 'lotte@example.org', askedFor: 'your photos of the clean-up' };
const setState = (state: 'idea' | 'founding' | 'trial' | 'open' | 'resting' | 'ended') => place.db.updateTable('space').set({ state }).where('id', '=', id).execute();
const names = () => place.db.selectFrom('prospect').select(['id', 'name', 'address', 'asked_for', 'added_by', 'invitation_id']).where('space_id', '=', id).orderBy('id').execute();

/** Puts somebody on the list; their place on it. */
async function listed(who: Browser, fields: Record<string, string> = lotte): Promise<string> {
  const answer = await who.post(`${room}/names`, fields);
  if (answer.status !== 303) throw new Error(`Writing down was answered with ${answer.status}`);
  return `${room}/names/${(await names()).at(-1)?.id}`;
}

/** The link in the newest letter to an address. */
async function linkTo(address: string): Promise<string> {
  const letter = (await lettersTo(place, address)).at(-1);
  const sent = await place.house.post.read(letter?.id ?? '');
  return /http:\/\/localhost:3000(\/join\/[\w-]+)/.exec(sent?.text ?? '')?.[1] ?? '';
}

describe('the room', () => {
  it('is there for founders until the space opens; director and administrator only look', async () => {
    for (const state of ['idea', 'founding', 'trial', 'open', 'resting', 'ended'] as const) {
      await setState(state);
      const expected = ['idea', 'founding', 'trial'].includes(state) ? 200 : 404;
      for (const who of ['anna', 'bram', 'fatima', 'dirk'] as const) expect([state, who, await place[who].status(room)]).toEqual([state, who, expected]);
      expect(await place.els.status(room)).toBe(404);
      expect(await place.carla.status(room)).toBe(404);
    }
    await setState('founding');
    expect(await place.anna.read(room)).toContain('button-primary');
    for (const who of [place.fatima, place.dirk]) expect(await who.read(room)).not.toContain('<form');
    expect((await place.dirk.post(`${room}/names`, lotte)).status).toBe(403);
    expect((await place.fatima.post(`${room}/names`, lotte)).status).toBe(404);
    expect(await names()).toEqual([]);
  });

  it('says what it is for while it is empty', async () => {
    const page = await place.bram.read(room);
    expect(page).toContain('Whom do you know who would be good here?');
    expect(page).toContain('Nobody has promised anything yet');
    expect(page).toContain('Nobody has prepared one yet. With 6 different people');
    expect(page.match(/Nothing yet/g)).toHaveLength(12);
    expect(page).toContain('There are 2 founders so far; 30 make a good beginning. Of those asked in person, about 50 in 100 say yes: 56 more names are needed for 30 founders.');
  });

  it('closes its list once the space is tried, and keeps promises and seeds open', async () => {
    const name = await listed(place.anna);
    await setState('trial');
    expect(await place.anna.read(room)).not.toContain(`action="${room}/names"`);
    expect((await place.anna.post(`${room}/names`, lotte)).status).toBe(409);
    for (const method of ['?_method=PUT', '?_method=DELETE', '/letter']) expect((await place.anna.post(name + method, lotte)).status).toBe(409);
    expect(await lettersTo(place, lotte.address)).toEqual([]);
    expect((await place.bram.post(`${room}/promise?_method=PUT`, plan)).status).toBe(303);
    expect((await place.bram.post(`${room}/seeds`, seed)).status).toBe(303);
  });
});

const plan = { dueOn: '2026-05-19', cue: 'after lunch', deed: 'I ask about seed potatoes' };
const seed = { title: 'Which heap stays warm?', body: 'Mine **froze**.', dueOn: '2026-05-19' };

describe('the list', () => {
  it('holds whom the founders will ask, for what, and who asks', async () => {
    await listed(place.anna);
    await listed(place.bram, { name: 'Hamid', address: '', askedFor: '' });
    const page = await place.bram.read(room);
    expect(page).toContain('Lotte Bakker');
    expect(page).toContain('For your photos of the clean-up. Anna de Wit asks.');
    expect(page).toContain('What to ask for is still open. Bram Visser asks.');
    expect(page).toContain('2 names. Nobody has been asked.');
  });

  it.each([
    ['no name', { ...lotte, name: ' ' }, 'name'],
    ['a name that is too long', { ...lotte, name: 'x'.repeat(121) }, 'name'],
    ['half an address', { ...lotte, address: 'lotte@' }, 'address'],
    ['a thing that is too long', { ...lotte, askedFor: 'x'.repeat(301) }, 'askedFor'],
  ])('does not take %s, and keeps what was typed', async (_, fields, wrong) => {
    const answer = await place.bram.post(`${room}/names`, fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([wrong]);
    expect(fieldsOf(page)).toMatchObject(fields);
    expect(await names()).toEqual([]);
  });

  it('has each address once, however it is written and by whomever, also in the same moment', async () => {
    await listed(place.anna);
    const answer = await place.bram.post(`${room}/names`, { ...lotte, name: 'L. Bakker', address: 'Lotte@Example.org' });
    expect(answer.status).toBe(422);
    expect(complaintsOf(await answer.text())['address']).toContain('This address is on the list already');
    const both = await Promise.all([place.anna, place.bram].map((who) => who.post(`${room}/names`, { ...lotte, address: 'once@example.org' })));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 422]));
    const other = await place.makeIdea();
    expect((await place.anna.post(`/spaces/${other.slug}/founding/names`, lotte)).status).toBe(303);
  });

  it('has a name without an address once on a doubled click, and twice where it is written down again later', async () => {
    const hamid = { name: 'Hamid', address: '', askedFor: 'your van' };
    await Promise.all([1, 2, 3].map(() => place.bram.post(`${room}/names`, hamid)));
    expect(await names()).toHaveLength(1);
    await listed(place.bram, { ...hamid, askedFor: 'your trailer' });
    place.clock.passHours(1);
    await listed(place.bram, hamid);
    expect(await names()).toHaveLength(3);
  });

  it('loses a name by who wrote it or a host, and gets it back by undoing', async () => {
    const hers = await listed(place.anna);
    const his = await listed(place.bram, { name: 'Hamid', address: 'hamid@example.org', askedFor: 'your van' });
    expect((await place.bram.post(`${hers}?_method=DELETE`)).status).toBe(404);
    expect(await place.bram.status(hers)).toBe(404);
    expect((await place.bram.post(`${hers}?_method=PUT`, lotte)).status).toBe(404);
    expect((await place.bram.post(`${hers}/letter`, lotte)).status).toBe(404);
    const answer = await place.anna.post(`${his}?_method=DELETE`);
    expect((await names()).map(({ name }) => name)).toEqual(['Lotte Bakker']);
    const remark = await place.anna.get(room, { cookie: `${place.anna.headers['cookie']}; ${answer.headers.getSetCookie()[0]?.split(';')[0]}` });
    const undo = await remark.text();
    expect(undo).toContain('Hamid is off the list.');
    for (const kept of ['hamid@example.org', 'your van']) expect(undo).toContain(`value="${kept}"`);
    expect((await place.anna.post(`${his}?_method=DELETE`)).status).toBe(404);
  });

  describe('loses somebody who was asked', () => {
    /** Strikes somebody off; what undoing it sends. */
    async function struck(who: Browser, name: string): Promise<Record<string, string>> {
      const answer = await who.post(`${name}?_method=DELETE`);
      const page = await (await who.get(room, { cookie: `${who.headers['cookie']}; ${answer.headers.getSetCookie()[0]?.split(';')[0]}` })).text();
      const [, form = ''] = /id="remark"(.*?)<\/form>/s.exec(page) ?? [];
      expect(form).toContain(`action="${room}/names"`);
      return Object.fromEntries([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, field = '', value = '']) => [field, value]));
    }
    const asked = async (who: Browser) => {
      const name = await listed(who);
      await who.post(`${name}/letter`, lotte);
      return name;
    };

    it('and undone, they are asked still, by the letter that they have', async () => {
      const name = await asked(place.bram);
      const link = await linkTo(lotte.address);
      const before = await lettersTo(place, lotte.address);
      const undo = await struck(place.anna, name);
      expect([await place.carla.status(link), await names()]).toEqual([404, []]);
      expect((await Promise.all([1, 2, 3].map(() => place.anna.post(`${room}/names`, undo)))).map(({ status }) => status)).toEqual([303, 303, 303]);
      expect(await place.carla.status(link)).toBe(200);
      expect(await names()).toMatchObject([{ name: lotte.name, address: lotte.address, asked_for: lotte.askedFor, added_by: place.bram.id }]);
      const page = await place.bram.read(room);
      for (const words of ['Asked, no answer yet', 'Asked by Bram Visser', 'Take it back']) expect(page).toContain(words);
      expect(await lettersTo(place, lotte.address)).toHaveLength(before.length);
    });

    it('and undone, “rather not” is remembered', async () => {
      const name = await asked(place.anna);
      await place.carla.post(`${await linkTo(lotte.address)}?_method=DELETE`);
      await place.anna.post(`${room}/names`, await struck(place.anna, name));
      expect(await place.anna.read(room)).toContain('Rather not');
      expect((await place.anna.get(`${room}/names/${(await names())[0]?.id}`)).status).toBe(303);
    });

    it('and undone too late, or with a letter that never left, they can be asked again', async () => {
      for (const spoil of [async () => place.clock.passHours(2), async () => void (await place.db.updateTable('letter').set({ dropped_at: place.clock.now() }).where('address', '=', lotte.address).execute())]) {
        const undo = await struck(place.anna, await asked(place.anna));
        await spoil();
        await place.anna.post(`${room}/names`, undo);
        expect(await place.anna.read(room)).toContain('Ask again');
        await place.db.deleteFrom('prospect').where('space_id', '=', id).execute();
      }
    });

    it('and brings back no invitation of another space, or to another address', async () => {
      const undo = await struck(place.anna, await asked(place.anna));
      const other = await place.makeIdea();
      await place.anna.post(`/spaces/${other.slug}/founding/names`, undo);
      await place.anna.post(`${room}/names`, { ...undo, address: 'hamid@example.org' });
      expect((await place.db.selectFrom('invitation').select('id').where('address', '=', lotte.address).where('space_id', '=', id).where('withdrawn_at', 'is', null).execute())).toEqual([]);
      expect(await place.db.selectFrom('prospect').select('id').where('invitation_id', 'is not', null).where('space_id', 'in', [id, other.id]).execute()).toEqual([]);
    });
  });

  it('of another space is out of reach', async () => {
    const name = await listed(place.anna);
    const other = await place.makeIdea();
    const astray = name.replace(`/spaces/${slug}/`, `/spaces/${other.slug}/`);
    expect(await place.anna.status(astray)).toBe(404);
    expect((await place.anna.post(`${astray}?_method=DELETE`)).status).toBe(404);
    expect(await names()).toHaveLength(1);
  });

  it('comes in pages when it is long', async () => {
    await place.db.insertInto('prospect').values(Array.from({ length: 60 }, (_, at) => ({ space_id: id, name: `Name ${at}`, added_by: place.bram.id, added_at: place.clock.now() }))).execute();
    const pages = await Promise.all([1, 2, 3].map((page) => place.anna.read(`${room}?page=${page}`)));
    expect(pages.map((page) => page.match(/<h3>Name \d+/g)?.length)).toEqual([10, 10, 10]);
    expect(pages[0]).toContain('60 names');
    expect(pages[0]).toContain('the names that are still to answer are enough');
  });
});

describe('the list, as time goes by', () => {
  const tidy = () => tidyUp(place.db, place.clock.now());

  it('forgets after half a year whom nobody asked or who did not answer, and keeps who came in', async () => {
    await listed(place.anna, { name: 'Never asked', address: '', askedFor: '' });
    for (const [name, answer] of [['silent', null], ['no', '?_method=DELETE'], ['yes', '']] as const) {
      const path = await listed(place.anna, { name, address: `${name}-tidy@example.org`, askedFor: 'your van' });
      await place.anna.post(`${path}/letter`, { name, address: `${name}-tidy@example.org`, askedFor: 'your van' });
      if (answer !== null) await place.fatima.post((await linkTo(`${name}-tidy@example.org`)) + answer);
    }
    place.clock.passHours(179 * 24);
    await tidy();
    expect(await names()).toHaveLength(4);
    const page = await (await place.as(place.anna.id ?? 0)).read(room);
    for (const standing of ['Still to be asked', 'No answer, and the letter no longer works', 'Rather not', 'Came in']) expect(page).toContain(standing);
    place.clock.passHours(2 * 24);
    await tidy();
    expect((await names()).map(({ name }) => name)).toEqual(['yes']);
    expect(await tracesOf(place.db, 'silent-tidy@example.org')).toEqual([]);
  });

  it('forgets everybody once the space has ended', async () => {
    await listed(place.anna);
    await setState('ended');
    await tidy();
    expect(await names()).toEqual([]);
  });
});

describe('the figures for the gate', () => {
  it('are nothing for an idea with nobody but its makers', async () => {
    expect(await foundingFigures(place.db, id, place.clock.now())).toEqual({ founders: 2, withPlan: 0, seedAuthors: 0, seedAuthorNames: [], names: 0, prompts: [] });
  });

  it('count founders, plans, authors, names and prompts, and leave out guests and who has left', async () => {
    await listed(place.anna);
    await place.bram.post(`${room}/promise?_method=PUT`, plan);
    for (const dueOn of ['2026-05-14', '2026-05-17', '2026-05-18', '2026-08-02', '2026-08-03']) await place.bram.post(`${room}/seeds`, { ...seed, dueOn });
    await place.anna.post(`/spaces/${slug}/conversations`, { title: 'Leaves', body: 'Who has some?' });
    const guest = { space_id: id, person_id: place.els.id ?? 0 };
    await place.db.insertInto('membership').values({ ...guest, role: 'guest', joined_at: place.clock.now() }).execute();
    await place.db.insertInto('seed').values({ ...guest, title: 'x', body: 'x', due_on: '2026-05-18', written_at: place.clock.now() }).execute();
    expect(await foundingFigures(place.db, id, place.clock.now())).toEqual({
      founders: 2, withPlan: 1, seedAuthors: 2, seedAuthorNames: ['Anna de Wit', 'Bram Visser'], names: 1,
      prompts: [{ week: '2026-05-11', count: 2 }, { week: '2026-05-18', count: 2 }, { week: '2026-07-27', count: 1 }, { week: '2026-08-03', count: 1 }],
    });
  });

  it('reach as far as the house wants questions planned, in the room too', async () => {
    await place.bram.post(`${room}/seeds`, { ...seed, dueOn: '2026-09-01' });
    expect(await place.anna.read(room)).not.toContain('Which heap stays warm?');
    await place.db.insertInto('threshold').values({ name: 'promptsWeeks', value: 20, changed_at: place.clock.now() }).execute();
    const page = await place.anna.read(room);
    expect(page).toContain('Which heap stays warm?');
    expect(page.match(/Nothing yet/g)).toHaveLength(19);
    expect(await place.anna.read(`/spaces/${slug}/gate`)).toContain('One is planned.');
    await place.db.deleteFrom('threshold').execute();
  });

  it('take the day from the zone of the space', async () => {
    await place.db.updateTable('space').set({ time_zone: 'Pacific/Auckland' }).where('id', '=', id).execute();
    await place.db.insertInto('seed').values({ space_id: id, person_id: place.anna.id ?? 0, title: 'x', body: 'x', due_on: '2026-05-11', written_at: place.clock.now() }).execute();
    expect((await foundingFigures(place.db, id, new Date('2026-05-17T11:00:00Z'))).prompts).toEqual([{ week: '2026-05-11', count: 1 }]);
    expect((await foundingFigures(place.db, id, new Date('2026-05-17T13:00:00Z'))).prompts).toEqual([]);
  });
});
