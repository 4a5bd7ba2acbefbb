import { sql } from 'kysely';
import { type Gathering, gather } from '../../../database/gather.ts';
import { Overloaded } from '../../../platform/http/failures.ts';
import { perHouse } from '../../../platform/http/kept.ts';
import type { House } from '../../../platform/house.ts';
import { type Confirmed, confirm, type Pressed } from './confirm.ts';
import { type Asked, signUp, type SignUp } from './sign-up.ts';

/** So many share one commit. */
const mostTogether = 400;
/** So many may wait for theirs: about two seconds' work. Whoever comes then is told at once to come again. */
const mostWaiting = 3000;

/** Where signatures are taken, many at a time: each answer waits for the disk, and they wait together. */
interface Desk {
  readonly signUps: Gathering<SignUp, Asked>;
  readonly buttons: Gathering<Pressed, Confirmed>;
}

const desks = perHouse(() => ({ desk: null as Desk | null }));

function deskOf(house: House): Desk {
  const kept = desks(house);
  const growth = noticeGrowth(house);
  return (kept.desk ??= {
    signUps: gather(house.db, (tx, signUps) => signUp(tx, signUps).finally(() => growth.by(signUps.length)), mostTogether),
    buttons: gather(house.db, (tx, pressed) => confirm(tx, house.secrets, pressed), mostTogether),
  });
}

/**
 * Has the planner look at the tables again each time that they have doubled: what it thinks of a petition that nobody has
 * signed yet is far from true an hour later, and its own look comes once a minute only.
 */
function noticeGrowth({ db, log }: House) {
  let [rows, next] = [0, 200];
  return {
    by(more: number): void {
      rows += more;
      if (rows < next) return;
      next = 2 * rows;
      sql`analyze signature, signature_letter, attempts`.execute(db).catch((error: unknown) => log.warn({ err: error }, 'the planner could not look at signatures'));
    },
  };
}

/** Takes one sign-up; once this resolves it is on the disk, and its letter is in line. Throws `Overloaded`. */
export function takeSignUp(house: House, signedUp: SignUp): Promise<Asked> {
  return inLine(deskOf(house).signUps, signedUp);
}

/** Counts one signature; once this resolves it counts. Throws `Overloaded`. */
export function takeButton(house: House, pressed: Pressed): Promise<Confirmed> {
  return inLine(deskOf(house).buttons, pressed);
}

function inLine<Item, Outcome>(gathering: Gathering<Item, Outcome>, item: Item): Promise<Outcome> {
  if (gathering.waiting >= mostWaiting) throw new Overloaded();
  return gathering.add(item);
}
