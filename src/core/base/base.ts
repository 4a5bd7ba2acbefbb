import type { Day } from '../calendar.ts';
import { isFew, type Shown, shownBeside } from './disclosure.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { measureRests, type Rests } from './rests.ts';
import { carries, isGone, type Supporter, supports } from './supporter.ts';

/** The supporters of an organisation, in numbers in which nobody can be recognised. */
export interface Base {
  readonly isEmpty: boolean;
  readonly supporting: Shown;
  readonly carrying: Shown;
  readonly gone: Shown;
  readonly growth: Growth;
  readonly rests: Rests;
}

/** @param now epoch milliseconds @param today the day that it is then, in the organisation's time zone */
export function measureBase(people: readonly Supporter[], now: number, today: Day): Base {
  const count = (is: (supporter: Supporter) => boolean) => people.filter(is).length;
  const [here, were] = [count((each) => supports(each, now)), count((each) => isGone(each, now))];
  const growth = measureGrowth(people.map((each) => ({ quarter: each.quarter, deed: each.firstSpace, isHere: supports(each, now) })), today);
  const [supporting = 'few', carrying = 'few', gone = 'few'] = shownBeside([here, count(carries), were]);
  // Who is neither here nor gone reads as a guest: of them, too, no number below five is left.
  const tellsOfGuests = growth.isWholeKnown && typeof gone === 'number' && isFew(people.length - here - were);
  return { isEmpty: people.length === 0, supporting, carrying, gone: tellsOfGuests ? 'near' : gone, growth, rests: measureRests(people) };
}
