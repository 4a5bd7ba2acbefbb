import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Tally } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { ReadDb } from '../../database/open.ts';
import type { House } from '../../platform/house.ts';
import { Kept, perHouse } from '../../platform/http/kept.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { roundSpace, type RoundSpace } from './answer-queries.ts';
import type { Group } from './group.ts';
import type { Participant } from './keys.ts';
import { type Counts, countParticipants } from './list-queries.ts';

/** What was said in a round, counted in one question. Purposes come by their support. */
export async function tallyOf(db: ReadDb, spaceId: number): Promise<Tally> {
  const { rows } = await sql<Tally>`
    with purpose as (
      select option.id, option.words, count(support.participant_id)::int as count
      from purpose_option option
      left join purpose_support support on support.space_id = option.space_id and support.option_id = option.id
      where option.space_id = ${spaceId}
      group by option.space_id, option.id
    )
    select count(*) as asked, count(answered_at) as answered, count(declined_at) as declined, count(duration) as wanting,
           count(*) filter (where hosts) as hosting,
           json_build_object('one-meeting', count(*) filter (where duration = 'one-meeting'), 'six-weeks', count(*) filter (where duration = 'six-weeks'),
                             'three-months', count(*) filter (where duration = 'three-months'), 'open', count(*) filter (where duration = 'open')) as durations,
           (select coalesce(json_agg(purpose order by count desc, id), '[]') from purpose) as purposes
    from participant where space_id = ${spaceId}`.execute(db);
  const [tally] = rows;
  if (!tally) throw new Error('A count has one row');
  return tally;
}

/** Names of live signals. A round's own, for those who take part in it without being in the space. */
export const roundTopic = (spaceId: number) => `round:${spaceId}`;

const together = 500;
const momentMilliseconds = 100;

/** A tally, and when its counting began on the clock of this process. */
interface Counted {
  readonly begun: number;
  readonly tally: Promise<Tally>;
}

/** What a house keeps of its rounds for this second: their spaces, the thresholds and tallies, and the rounds that have changed since they were last told of. */
const roundsOf = perHouse(() => ({ spaces: new Kept<Promise<RoundSpace>>(200, () => 1), thresholds: new Kept<Promise<Thresholds>>(10, () => 1), tallies: new Kept<Counted>(200, () => 1), next: new Map<number, Promise<Tally>>(), own: new LRUCache<number, number>({ max: 5000 }), counts: new Kept<Promise<Counts>>(200, () => 1), changes: new Map<number, number>(), waiting: new Set<number>() }));

/** The tally for the many who look on, at most a second old: a hall that answers together asks one question between them. */
export const tallyNow = (house: House, spaceId: number): Promise<Tally> => countedNow(house, spaceId).tally;

/** The same for one of them, who finds their own answer in it also where no script shows them the next one. */
export function tallyFor(house: House, { id, spaceId }: Pick<Participant, 'id' | 'spaceId'>): Promise<Tally> {
  const { begun, tally } = countedNow(house, spaceId);
  return begun >= (roundsOf(house).own.get(id) ?? 0) ? tally : nextTally(house, spaceId);
}

function countedNow(house: House, spaceId: number): Counted {
  const { tallies, changes } = roundsOf(house);
  return tallies.at([spaceId, changes.get(spaceId) ?? 0, secondOf(house)], () => ({ begun: performance.now(), tally: tallyOf(house.db, spaceId) }));
}

/** A count that begins in a moment, and is shared by all whose answer came before it. */
function nextTally(house: House, spaceId: number): Promise<Tally> {
  const { next } = roundsOf(house);
  const waiting = next.get(spaceId);
  if (waiting) return waiting;
  const made = pause(momentMilliseconds).then(() => {
    next.delete(spaceId);
    return tallyOf(house.db, spaceId);
  });
  next.set(spaceId, made);
  return made;
}

/** To be called after the commit: somebody has answered, and looks at the tally next. */
export function answered(house: House, { id, spaceId }: Pick<Participant, 'id' | 'spaceId'>): void {
  roundsOf(house).own.set(id, performance.now());
  stir(house, spaceId);
}

/** How many are on the list and have answered, for the walls that show it, at most a second old. */
export function countsNow(house: House, spaceId: number): Promise<Counts> {
  const { counts, changes } = roundsOf(house);
  return counts.at([spaceId, changes.get(spaceId) ?? 0, secondOf(house)], () => countParticipants(house.db, spaceId));
}

/** The space of a round, at most a second old, and never from before the round was settled. */
export function roundSpaceNow(house: House, { spaceId, settledAt }: Group): Promise<RoundSpace> {
  return roundsOf(house).spaces.at([spaceId, settledAt?.getTime() ?? 0, secondOf(house)], () => roundSpace(house.db, spaceId));
}

export const thresholdsNow = (house: House): Promise<Thresholds> => roundsOf(house).thresholds.at([secondOf(house)], () => thresholdsInForce(house.db));

const secondOf = ({ clock }: House) => Math.floor(clock.now().getTime() / 1000);

/** To be called after the commit: tells those who look on, and counts anew, once for all who answer in the same half second. */
export function stir(house: House, spaceId: number): void {
  const { changes, waiting } = roundsOf(house);
  if (waiting.has(spaceId)) return;
  waiting.add(spaceId);
  setTimeout(() => {
    waiting.delete(spaceId);
    changes.set(spaceId, (changes.get(spaceId) ?? 0) + 1);
    house.live.signal(roundTopic(spaceId));
  }, together).unref();
}
