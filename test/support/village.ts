import { transact } from '../../src/database/open.ts';
import { makeMember } from '../../src/features/members/people.ts';
import { addMember, createSpace } from '../../src/features/spaces/actions.ts';
import type { SpaceInput } from '../../src/features/spaces/input.ts';
import { testHouse, type TestHouse } from './house.ts';

const names = { anna: 'Anna de Wit', bram: 'Bram Visser', els: 'Els Meijer', dirk: 'Dirk Jansma', fatima: 'Fatima El Amrani' } as const;
type Known = keyof typeof names;

/** Somebody at a browser. */
export interface Browser {
  readonly id: number | null;
  /** What every request of theirs carries. */
  readonly headers: Readonly<Record<string, string>>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** What the page says between masthead and colophon; fails where it is not there. */
  read(path: string): Promise<string>;
  status(path: string): Promise<number>;
  /** Sends a form. `path` may end in `?_method=PUT` or `DELETE`. */
  post(path: string, fields?: Record<string, string>): Promise<Response>;
}

/** The test persons: Anna hosts, Bram is a member, Els a guest, Carla a stranger, Dirk administers, Fatima directs. */
export type Village = TestHouse & Readonly<Record<Known | 'carla', Browser>> & {
  /** A space that Anna hosts, with Bram as member and Els as guest. */
  makeSpace(wishes?: Partial<SpaceInput>): Promise<{ id: number; slug: string }>;
  /** An idea that Anna hosts, with Bram as member: nobody is a guest of what has not begun. */
  makeIdea(wishes?: Partial<SpaceInput>): Promise<{ id: number; slug: string }>;
  as(personId: number): Promise<Browser>;
};

export async function village(wishes: Parameters<typeof testHouse>[0] = {}): Promise<Village> {
  const base = await testHouse(wishes);
  const at = base.clock.now();
  await base.db.updateTable('space').set({ name: 'Grond & Stroom', state: 'open' }).where('id', '=', 1).execute();
  const people = await makePeople(base);
  await base.db.updateTable('person').set({ offices: ['administrator'] }).where('id', '=', people.dirk.id).execute();
  await base.db.updateTable('person').set({ offices: ['director'] }).where('id', '=', people.fatima.id).execute();
  const carla = browser(base, null, null);
  return {
    ...base,
    ...people,
    carla,
    as: async (personId) => browser(base, personId, await base.signIn(personId)),
    makeSpace: (wish = {}) =>
      transact(base.db, async (tx) => {
        const space = await createSpace(tx, { ...compost, ...wish }, { by: people.anna.id, at }, 'open');
        await addMember(tx, space.id, people.bram.id, 'member', at);
        await addMember(tx, space.id, people.els.id, 'guest', at);
        return space;
      }),
    makeIdea: (wish = {}) =>
      transact(base.db, async (tx) => {
        const space = await createSpace(tx, { ...compost, ...wish }, { by: people.anna.id, at: base.clock.now() });
        await addMember(tx, space.id, people.bram.id, 'member', base.clock.now());
        return space;
      }),
  };
}

const compost: SpaceInput = {
  name: 'Compost & soil',
  purpose: 'Gardeners help each other turn kitchen waste into good soil.',
  forWhom: 'Gardeners of our gardens',
  visibility: 'open',
  language: 'en',
};

type SignedIn = Browser & { readonly id: number };

async function makePeople(base: TestHouse): Promise<Record<Known, SignedIn>> {
  const make = async (known: Known): Promise<SignedIn> => {
    const member = { name: names[known], address: `${known}@example.org`, language: 'en', at: base.clock.now() } as const;
    const id = await transact(base.db, (tx) => makeMember(tx, member));
    return { ...browser(base, id, await base.signIn(id)), id };
  };
  return { anna: await make('anna'), bram: await make('bram'), els: await make('els'), dirk: await make('dirk'), fatima: await make('fatima') };
}

const origin = 'http://localhost:3000';

export const mainOf = (page: string) => page.slice(page.indexOf('<main'), page.indexOf('</main>'));

function browser(base: TestHouse, id: number | null, cookie: string | null): Browser {
  const own: Record<string, string> = cookie === null ? {} : { cookie };
  const send = (path: string, init: RequestInit) => base.fetch(new Request(origin + path, init));
  const get = (path: string, headers: Record<string, string> = {}) => send(path, { headers: { ...own, ...headers } });
  return {
    id,
    headers: own,
    get,
    read: async (path) => {
      const answer = await get(path);
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      return mainOf(await answer.text());
    },
    status: async (path) => (await get(path)).status,
    post: (path, fields = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { ...own, origin, 'content-type': 'application/x-www-form-urlencoded' } }),
  };
}
