import { transact } from '../../src/database/open.ts';
import { makeMember } from '../../src/features/members/people.ts';
import { addMember } from '../../src/features/spaces/actions.ts';
import type { Browser, Village } from './village.ts';

/** So many more people in a space, each at a browser of their own. */
export async function founders(place: Village, spaceId: number, count: number): Promise<Browser[]> {
  const ids = await transact(place.db, async (tx) => {
    const made: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const id = await makeMember(tx, { name: `Founder ${at + 1}`, address: `founder-${spaceId}-${at}@example.org`, language: 'en', at: place.clock.now() });
      await addMember(tx, spaceId, id, 'member', place.clock.now());
      made.push(id);
    }
    return made;
  });
  return Promise.all(ids.map((id) => place.as(id)));
}
