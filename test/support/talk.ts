import type { Village } from './village.ts';

const DAY = 86_400_000;

/**
 * Fills a space with talk as facts alone, from so many days ago until now: each day the first of `voices` begins a conversation, and the
 * others answer in turn.
 */
export async function fillWithTalk(place: Village, spaceId: number, { days, voices }: { days: number; voices: readonly (number | null)[] }): Promise<void> {
  const now = place.clock.now().getTime();
  const people = voices.map((voice) => voice ?? 0);
  const [first = 0, ...others] = people;
  const rows = Array.from({ length: days }, (_, day) => {
    const at = now - (days - day) * DAY;
    const about = { space_id: spaceId, conversation_id: 100_000 + day };
    return [
      { ...about, at: new Date(at), kind: 'started', actor: first, post_id: 200_000 + 2 * day },
      { ...about, at: new Date(at + 3_600_000), kind: 'replied', actor: others[day % others.length] ?? first, post_id: 200_001 + 2 * day, replies_to: 200_000 + 2 * day },
    ];
  }).flat();
  await place.db.insertInto('activity').values(rows).execute();
}
