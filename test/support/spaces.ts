import type { Browser, Village } from './village.ts';

/** What somebody is in a space; null where they are not in it. */
export async function roleIn(place: Village, spaceId: number, who: Browser): Promise<string | null> {
  const membership = await place.db.selectFrom('membership').select('role').where('space_id', '=', spaceId).where('person_id', '=', who.id ?? 0).executeTakeFirst();
  return membership?.role ?? null;
}

/** A link that Anna makes for a space. */
export async function linkInto(place: Village, slug: string, wishes: Record<string, string> = {}): Promise<string> {
  await place.anna.post(`/spaces/${slug}/invitations/links`, wishes);
  return new URL(/http:\/\/localhost:3000\/join\/[\w-]+/.exec(await place.anna.read(`/spaces/${slug}/invitations`))?.[0] ?? '').pathname;
}
