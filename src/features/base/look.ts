import { type Base, measureBase } from '../../core/base/base.ts';
import { dayIn } from '../../core/calendar.ts';
import type { Database } from '../../database/open.ts';
import { supportersIn } from './queries.ts';

const kept = new WeakMap<Database, { minute: number; zone: string; base: Promise<Base> }>();
const keptMilliseconds = 60_000;

/** Measures the base, or takes the last measurement of the same minute: it reads every fact there is. */
export function lookAtBase(db: Database, zone: string, now: Date): Promise<Base> {
  const minute = Math.floor(now.getTime() / keptMilliseconds);
  const last = kept.get(db);
  if (last?.minute === minute && last.zone === zone) return last.base;
  const base = supportersIn(db, zone, now).then((people) => measureBase(people, now.getTime(), dayIn(zone, now.getTime())));
  kept.set(db, { minute, zone, base });
  // What went wrong is not kept.
  base.catch(() => kept.delete(db));
  return base;
}
