import { type Browser, village, type Village } from './village.ts';

/** Weeks around 14 May 2026, the Thursday on which the test clock stands. */
export const [thisWeek, nextWeek, thirdWeek] = ['2026-05-11', '2026-05-18', '2026-05-25'] as const;

/** A space that Anna, Bram and Els host; each takes turns and has promised two hours. */
export async function hostedSpace(made?: Village) {
  const place = made ?? (await village());
  const space = await place.makeSpace();
  const home = `/spaces/${space.slug}/hosts`;
  for (const who of [place.bram, place.els]) await place.anna.post(`/spaces/${space.slug}/people/${who.id}?_method=PUT`, { role: 'host' });
  for (const who of [place.anna, place.bram, place.els]) await who.post(`${home}/pledge?_method=PUT`, { hours: '2', turns: 'yes' });
  return { place, space, home, ...rotaOf(place, space.id, home) };
}

export type HostedSpace = Awaited<ReturnType<typeof hostedSpace>>;

const rotaOf = (place: Village, spaceId: number, home: string) => ({
  plan: (who: Browser = place.anna) => who.post(`${home}/rota`),
  turns: () => place.db.selectFrom('host_turn').select(['week', 'person_id', 'backup_id']).where('space_id', '=', spaceId).orderBy('week').execute(),
  turnOf: (week: string) => place.db.selectFrom('host_turn').selectAll().where('space_id', '=', spaceId).where('week', '=', week).executeTakeFirst(),
  setTurn: (week: string, primary: Browser | null, backup: Browser | null) =>
    place.db.insertInto('host_turn').values({ space_id: spaceId, week, person_id: primary?.id ?? null, backup_id: backup?.id ?? null }).execute(),
  away: (who: Browser, from: string, until: string) => who.post(`${home}/absences`, { from, until }),
  giveRole: (who: Browser, role: 'host' | 'member') => place.anna.post(`${home.replace(/hosts$/, 'people')}/${who.id}?_method=PUT`, { role }),
  lettersTo: (address: string, kind: string) => place.db.selectFrom('letter').selectAll().where('address', '=', address).where('kind', '=', kind).execute(),
});
