import type { Day } from '../../../core/calendar.ts';
import type { ReadDb } from '../../../database/open.ts';

export const outcomes = ['yes', 'partly', 'no', 'none'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a petition is handed over, and what came of it. */
export interface Delivery {
  /** The letter in front of the package. */
  readonly cover: string;
  readonly deliveredOn: Day | null;
  readonly met: string;
  readonly words: string;
  /** How many there were on that day. */
  readonly confirmed: number | null;
  readonly paper: number | null;
  readonly answerDueOn: Day | null;
  readonly answeredOn: Day | null;
  readonly outcome: Outcome | null;
  readonly answer: string;
  readonly achieved: string;
  /** Ends the link by which the decision maker fetches names; 0 where none was made. */
  readonly packageVersion: number;
  readonly packageUntil: Date | null;
}

const nothing: Delivery = {
  cover: '', deliveredOn: null, met: '', words: '', confirmed: null, paper: null, answerDueOn: null, answeredOn: null, outcome: null, answer: '', achieved: '', packageVersion: 0, packageUntil: null,
};

export async function deliveryOf(db: ReadDb, spaceId: number): Promise<Delivery> {
  const row = await db.selectFrom('petition_delivery').selectAll().where('space_id', '=', spaceId).executeTakeFirst();
  if (!row) return nothing;
  return {
    cover: row.cover, deliveredOn: row.delivered_on, met: row.met, words: row.words, confirmed: row.confirmed, paper: row.paper, answerDueOn: row.answer_due_on, answeredOn: row.answered_on,
    outcome: outcomes.find((each) => each === row.outcome) ?? null, answer: row.answer, achieved: row.achieved, packageVersion: row.package_version, packageUntil: row.package_until,
  };
}

/** Words that a host has chosen to show, with names of those who show theirs. */
export function chosenWords(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('signature')
    .select(['comment as words'])
    .select((eb) => eb.case().when('shows_name', '=', true).then(eb.ref('name')).end().as('name'))
    .where('space_id', '=', spaceId).where('state', '=', 'confirmed').where('comment_state', '=', 'shown')
    .orderBy('number').limit(100).execute();
}

/** Those who let their name be shown, in the order in which they signed. */
export function namesOf(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('signature').select(['number', 'name', 'place', 'confirmed_at as at'])
    .where('space_id', '=', spaceId).where('state', '=', 'confirmed').where('shows_name', '=', true).where('name', 'is not', null)
    .orderBy('number').orderBy('id').execute();
}

export type NamedSigner = Awaited<ReturnType<typeof namesOf>>[number];
