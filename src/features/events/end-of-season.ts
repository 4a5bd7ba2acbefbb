import { sql } from 'kysely';
import { type Day, dayIn, daysAfter } from '../../core/calendar.ts';
import { transact, type Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import { audit } from '../../platform/audit.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { calendarDay, daysInWords } from '../../platform/i18n/format.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';
import { membershipNumber } from '../../platform/mail/membership-number.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { charterOf, writeCharter } from '../charter/public.ts';
import { endSpace } from '../endings/public.ts';
import { chosenBy, daysOfVoting, isVoting, votesOn } from '../group-end/public.ts';
import { hostsOf, moveSpace } from '../spaces/public.ts';
import { holdGroup } from './group.ts';
import { reviewOf } from './season.ts';

interface Season {
  readonly spaceId: number;
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly endsOn: Day;
}

/** A group whose members have been asked, by the day on which it ends; the audit log is what remembers it. */
const askedAction = 'group.vote-asked';

/** A week before its end a group is asked what it will be, each member once by letter. */
export async function askForVotes(house: House, organisation: Organisation): Promise<void> {
  const at = house.clock.now();
  for (const season of await seasonsNear(house, organisation)) {
    if (!isVoting(season.endsOn, dayIn(season.zone, at.getTime()))) continue;
    await transact(house.db, async (tx) => {
      const { endsOn } = await holdGroup(tx, season.spaceId);
      if (endsOn !== season.endsOn || (await wasAsked(tx, season))) return;
      await audit(tx, { at, actor: null, action: askedAction, spaceId: season.spaceId, details: { endsOn } });
      for (const letter of await voteLetters(tx, house, organisation, season)) await house.post.write(tx, letter);
    });
  }
}

async function wasAsked(tx: Tx, { spaceId, endsOn }: Season): Promise<boolean> {
  const row = await tx.selectFrom('audit').select('id').where('space_id', '=', spaceId).where('action', '=', askedAction).where(sql<string>`details ->> 'endsOn'`, '=', endsOn).executeTakeFirst();
  return row !== undefined;
}

async function voteLetters(tx: Tx, house: House, organisation: Organisation, season: Season): Promise<Letter[]> {
  const { rows } = await sql<{ id: number; name: string; address: string; language: Language | null }>`
    select person.id, person.name, letter_address(person.id) as address, person.language
    from membership join person on person.id = person_id and person.state = 'member'
    where space_id = ${season.spaceId} and role in ('host', 'member') and letter_address(person.id) is not null order by person.id`.execute(tx);
  const { groupDays } = await thresholdsInForce(tx);
  const refused = await refusedAmong(tx, house.secrets, rows.map(({ address }) => address));
  return rows.filter(({ address }) => !refused.has(address)).map(({ id, name, address, language }) => {
    const voice = speak(language ?? season.language, season.zone, house.clock.now());
    const about = { space: season.name, name, date: calendarDay(voice, 'fullDay', season.endsOn), stretch: daysInWords(voice, groupDays) };
    const title = voice.t('groupEnd.letter.subject', about);
    return plainLetter('group-end', { personId: id, address }, {
      voice, organisation: organisation.name, title,
      paragraphs: [voice.t('events.letter.greeting', about), voice.t('groupEnd.letter.body', about)],
      // Some members never signed in: who has the letter votes with it.
      act: { label: voice.t('groupEnd.letter.act'), url: publicAddress(house.config, `/ballots/${keyPlace}`) },
      closing: voice.t('groupEnd.letter.closing'),
    }, `ballot:${membershipNumber({ spaceId: season.spaceId, personId: id })}`);
  });
}

/** On its last day a group becomes what most of its members voted for. Held, so that it happens once. */
export async function endSeasons(house: House, organisation: Organisation): Promise<void> {
  const at = house.clock.now();
  for (const season of await seasonsNear(house, organisation)) {
    const today = dayIn(season.zone, at.getTime());
    if (today < season.endsOn) continue;
    await transact(house.db, async (tx) => {
      const { endsOn, initiatedBy } = await holdGroup(tx, season.spaceId);
      const space = await tx.selectFrom('space').select(['state', 'kind']).where('id', '=', season.spaceId).executeTakeFirstOrThrow();
      const hosts = await hostsOf(tx, season.spaceId);
      const by = hosts.find(({ id }) => id === initiatedBy)?.id ?? hosts[0]?.id;
      if (endsOn !== season.endsOn || space.state !== 'open' || space.kind !== 'event_group' || by === undefined) return;
      await carryOut(tx, season, { by, at, today });
    });
  }
}

async function carryOut(tx: Tx, season: Season, { by, at, today }: { by: number; at: Date; today: Day }): Promise<void> {
  const { spaceId, endsOn } = season;
  const voice = speak(season.language, season.zone, at);
  const votes = await votesOn(tx, spaceId, endsOn);
  const choice = chosenBy(votes);
  const { groupDays } = await thresholdsInForce(tx);
  const reason = voice.t(`groupEnd.record.${choice}`, { count: votes[choice], stretch: daysInWords(voice, groupDays) });
  switch (choice) {
    case 'end':
      return endSpace(tx, { achieved: reason, isToBeTold: false }, { spaceId, by, at });
    case 'six-weeks': {
      // A house that was off for long gives a group its whole time all the same.
      const until = daysAfter(endsOn < today ? today : endsOn, groupDays);
      await tx.updateTable('event_group').set({ ends_on: until }).where('space_id', '=', spaceId).execute();
      await prolongCharter(tx, season, voice, until, { by, at });
      return audit(tx, { at, actor: null, action: 'group.prolonged', spaceId, details: { endsOn, reason } });
    }
    case 'community':
      await moveSpace(tx, spaceId, { to: 'founding', way: 'vote', reason }, { by, at });
      await tx.updateTable('space').set({ kind: 'community', visibility: 'hidden' }).where('id', '=', spaceId).execute();
      await tx.updateTable('event_group').set({ ends_on: null }).where('space_id', '=', spaceId).execute();
  }
}

/** The charter says until when: a new version of it, in which nothing else changes. Where hosts have put it in their own words, theirs stay. */
async function prolongCharter(tx: Tx, { spaceId, endsOn }: Season, voice: Voice, until: Day, { by, at }: { by: number; at: Date }): Promise<void> {
  const endsWhen = (day: Day) => voice.t('events.charter.ends', { date: calendarDay(voice, 'fullDay', day) });
  const charter = await charterOf(tx, { id: spaceId, purpose: '', forWhom: '' });
  if (charter.endsWhen !== endsWhen(endsOn)) return;
  await writeCharter(tx, charter.version, { ...charter, reviewOn: reviewOf(until, dayIn(voice.zone, at.getTime())), endsWhen: endsWhen(until) }, { spaceId, by, at });
}

/** Groups that are open and end soon, or should have. */
async function seasonsNear(house: House, organisation: Organisation): Promise<Season[]> {
  const { rows } = await sql<Season>`
    select space.id as "spaceId", slug, space.name, space.language, coalesce(space.time_zone, ${organisation.zone}) as zone, ends_on as "endsOn"
    from event_group join space on space.id = space_id
    where space.state = 'open' and space.kind = 'event_group' and ends_on <= (${house.clock.now()}::timestamptz at time zone 'UTC')::date + ${daysOfVoting + 1}::int
    order by ends_on, space.id`.execute(house.db);
  return rows;
}
