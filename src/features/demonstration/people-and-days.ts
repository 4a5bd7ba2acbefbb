import type { DemoPost } from './story.ts';

/** The people of the demonstration, by how the stories call them. */
export type Numbers = ReadonlyMap<string, number>;

export function numberOf(people: Numbers, key: string): number {
  const number = people.get(key);
  if (number === undefined) throw new Error(`The demonstration has nobody called "${key}"`);
  return number;
}

/** A moment so many days before today. What would lie in the future is put just before now. */
export function before(now: Date, daysAgo: number, time: DemoPost['time']): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = new Date(now);
  at.setUTCDate(at.getUTCDate() - daysAgo);
  at.setUTCHours(hours, minutes, 0, 0);
  return at < now ? at : new Date(now.getTime() - 60_000);
}
