import { NotFound } from './failures.ts';
import type { Visit } from './route.ts';

/** A row's number in the path; readable words may follow it: `12-my-heap-stays-cold`. Throws `NotFound` for anything else. */
export function numberIn(visit: Visit, name: string): number {
  const value = Number(/^\d{1,15}(?=-|$)/.exec(visit.c.req.param(name) ?? '')?.[0]);
  if (!Number.isSafeInteger(value) || value < 1) throw new NotFound();
  return value;
}

/** The page asked for in `?page=`, from 1; what is no number means the first. */
export function pageNumber(visit: Visit): number {
  const page = Number(visit.c.req.query('page') ?? 1);
  return Number.isSafeInteger(page) && page >= 1 && page < 1_000_000 ? page : 1;
}
