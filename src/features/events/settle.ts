import { dayIn } from '../../core/calendar.ts';
import { hasQuorum, mostSupported, type Tally, wantedDuration } from '../../core/quorum/quorum.ts';
import { transact, type Tx } from '../../database/open.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { zoneOf } from '../../platform/http/place.ts';
import { inWords } from '../../platform/i18n/format.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { writeCharter } from '../charter/public.ts';
import { planComing } from '../hosting/public.ts';
import { hostsOf, moveSpace } from '../spaces/public.ts';
import { type RoundSpace, roundSpace } from './answer-queries.ts';
import { charterFrom } from './charter-words.ts';
import { letIn } from './coming-in.ts';
import { type Group, holdGroup, roundState } from './group.ts';
import { outcomeLetters } from './outcome-letters.ts';
import { endOf, reviewOf } from './season.ts';
import { stir, tallyOf } from './tally.ts';

export interface Settling {
  readonly house: House;
  readonly organisation: Organisation;
}

/**
 * Closes a round and does what it found: with a quorum the group opens, otherwise it ends, and everybody who answered hears of
 * it. Once: a round that is settled, or that nobody opened, is left as it is.
 * @param by the host who closes it; null where its time is over
 */
export async function settleRound({ house, organisation }: Settling, spaceId: number, by: number | null): Promise<Group['outcome']> {
  const at = house.clock.now();
  const outcome = await transact(house.db, async (tx) => {
    const group = await holdGroup(tx, spaceId);
    const state = roundState(group, at);
    if (state === 'settled' || state === 'before' || (state === 'open' && by === null)) return null;
    const [space, tally, thresholds, hosts] = [await roundSpace(tx, spaceId), await tallyOf(tx, spaceId), await thresholdsInForce(tx), await hostsOf(tx, spaceId)];
    const who = by ?? group.initiatedBy ?? hosts[0]?.id;
    if (who === undefined || space.state !== 'founding') return null;
    const deed = { by: who, at };
    const voice = speak(space.language, zoneOf({ space, organisation }), at);
    const found = mostSupported(tally);
    const opens = found !== null && hasQuorum(tally, thresholds);
    const endsOn = opens ? endOf(wantedDuration(tally), dayIn(voice.zone, at.getTime()), thresholds, group.secondMeeting && dayIn(voice.zone, group.secondMeeting.getTime())) : null;
    if (opens) await open(tx, { group, space, tally, endsOn, purpose: found.words, initiator: hosts.find(({ id }) => id === group.initiatedBy)?.name ?? '' }, voice, deed);
    else await moveSpace(tx, spaceId, { to: 'ended', reason: reasonFor(voice, 'ended', tally) }, deed);
    const settled: Group = { ...group, settledAt: at, outcome: opens ? 'opened' : 'no-quorum', endsOn };
    await tx.updateTable('event_group').set({ settled_at: at, outcome: settled.outcome, ends_on: endsOn }).where('space_id', '=', spaceId).execute();
    for (const letter of await outcomeLetters(tx, { house, organisation }, { group: settled, space: { ...space, purpose: found?.words ?? '' }, tally, thresholds })) await house.post.write(tx, letter);
    return settled.outcome;
  });
  if (outcome) stir(house, spaceId);
  return outcome;
}

interface Opening {
  readonly group: Group;
  readonly space: RoundSpace;
  readonly tally: Tally;
  readonly endsOn: string | null;
  readonly purpose: string;
  readonly initiator: string;
}

async function open(tx: Tx, { group, space, tally, endsOn, purpose, initiator }: Opening, voice: Voice, { by, at }: { by: number; at: Date }): Promise<void> {
  const today = dayIn(voice.zone, at.getTime());
  const reviewOn = reviewOf(endsOn, today);
  const measureBy = group.secondMeeting ? dayIn(voice.zone, group.secondMeeting.getTime()) : (endsOn ?? reviewOn);
  const newest = await tx.selectFrom('charter').select('version').where('space_id', '=', space.id).orderBy('version', 'desc').limit(1).executeTakeFirst();
  const text = charterFrom(voice, { purpose, event: space.name, eventOn: group.eventOn, tally, endsOn, reviewOn, measureBy, initiator });
  await writeCharter(tx, newest?.version ?? 0, text, { spaceId: space.id, by, at });
  await moveSpace(tx, space.id, { to: 'open', way: 'quorum', reason: reasonFor(voice, 'opened', tally) }, { by, at });
  await letIn(tx, space, by, at);
  await planComing(tx, space.id, today);
}

/** For the record: what the round found. */
const reasonFor = (voice: Voice, outcome: 'opened' | 'ended', { wanting, hosting, asked }: Tally): string =>
  voice.t(`events.record.${outcome}`, { count: wanting, wanting: inWords(voice, wanting), hosting: inWords(voice, hosting), asked: inWords(voice, asked) });
