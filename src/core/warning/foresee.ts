import { ATTENDED, type FactColumns } from '../vitality/facts.ts';
import { DAY, factsUntil, isPost } from '../vitality/period.ts';
import { type EventHistory, type EventSign, eventSigns, meets } from './event-signs.ts';
import { eventsIn } from './events-in-facts.ts';
import { chanceBy, type Logit, pullsOf } from './logit.ts';
import { cameQuestions, type Question, talkQuestions } from './model.ts';
import { memory, type Signs, WEEK } from './signs.ts';
import { talkSigns, type TalkSign, talks } from './talk-signs.ts';
import { weights } from './weights.ts';

/** What drives the chance of a group that talks, in the words of a person: who is there, whether it slackens, and on whom it rests. */
export type TalkDriver = 'people' | 'trend' | 'load';
/** And of one that meets: how often it does, its pauses, whether it slackens, and how many come. */
export type MeetingDriver = 'rhythm' | 'pause' | 'trend' | 'comers';

/** The chance that a group is silent later. */
export interface Chance<Driver extends string = string> {
  /** From 0 to 1. */
  readonly silent: number;
  /** Silent in the weeks from this one until that, counted from the moment that is looked from. */
  readonly from: number;
  readonly until: number;
  /** Above 0 where a driver makes silence likelier than in an average group, below 0 where less likely; in log odds, the strongest first. */
  readonly drivers: readonly { readonly name: Driver; readonly pull: number }[];
}

/** What is looked ahead for: whether people go on writing, or go on meeting. */
type About = 'talk' | 'meeting';

interface Known<What extends About, Driver extends string> {
  readonly state: 'known';
  readonly about: What;
  /** In half a year: of a group that meets, in the half year ahead. */
  readonly half: Chance<Driver>;
  /** In a year: of a group that meets, in the half year after that. */
  readonly year: Chance<Driver>;
}

export type Foresight =
  | { readonly state: 'empty' }
  /** Younger than so many weeks: nothing was learnt about so young ones. */
  | { readonly state: 'young'; readonly about: About; readonly need: number }
  /** It has happened already: in the last quarter fewer than three posts, or one person; in the last half year no meeting. */
  | { readonly state: 'quiet'; readonly about: About }
  | Known<'talk', TalkDriver>
  | Known<'meeting', MeetingDriver>;

/** Weeks from the first act on, as those that were learnt from. */
const youngest = { talk: 4, meeting: 8 } as const;
/** A group that talks is alive where it had three posts by two people in so many weeks, one that meets where it met. */
const aliveWeeks = { talk: 13, meeting: 26 } as const;

/** Signs that say the same to a person, and pull apart only together. */
const talkDriver: Readonly<Partial<Record<TalkSign, TalkDriver>>> = { voices: 'people', newVoices: 'people', twoVoices: 'people', trend: 'trend', loudest: 'load' };
const meetingDriver: Readonly<Partial<Record<EventSign, MeetingDriver>>> = {
  lately: 'rhythm', thisQuarter: 'rhythm', fading: 'rhythm', since: 'rhythm', longestPause: 'pause', overdue: 'pause', trend: 'trend', comers: 'comers', firstComers: 'comers', few: 'comers',
};

/**
 * How likely a group is to be silent half a year and a year after `now`: one that talks to write no more, one that meets to
 * meet no more. Learnt from the lives of mailing lists, chats and groups that meet (docs/warning.md).
 *
 * @param wrote each person's first post ever, in epoch milliseconds
 * @param now epoch milliseconds
 */
export function foresee(allFacts: FactColumns, wrote: Float64Array, now: number): Foresight {
  const facts = factsUntil(allFacts, now);
  const firstPost = facts.kind.subarray(0, facts.length).findIndex(isPost);
  const events = eventsIn(facts);
  const [firstEvent] = events.at;
  if (firstEvent !== undefined && (firstPost === -1 || isMetMore(facts, now))) return foreseeMeeting(events, firstEvent, now);
  return firstPost === -1 ? { state: 'empty' } : foreseeTalk(facts, wrote, facts.at[firstPost] ?? now, now);
}

/**
 * Where a group does both, whatever it did on more days of the last year says more. Days and not acts: an evening of thirty
 * people was seen once, as was a day with thirty posts.
 */
function isMetMore({ length, at, kind }: FactColumns, now: number): boolean {
  let [talked, met, dayOfTalk, dayOfMeeting] = [0, 0, NaN, NaN];
  for (let row = length - 1; row >= 0 && (at[row] ?? 0) >= now - memory * WEEK; row -= 1) {
    const day = Math.floor((at[row] ?? 0) / DAY);
    if (isPost(kind[row]) && day !== dayOfTalk) [talked, dayOfTalk] = [talked + 1, day];
    else if (kind[row] === ATTENDED && day !== dayOfMeeting) [met, dayOfMeeting] = [met + 1, day];
  }
  return met > talked;
}

function foreseeTalk(facts: FactColumns, wrote: Float64Array, begin: number, now: number): Foresight {
  const about = 'talk';
  if (now - begin < youngest.talk * WEEK) return { state: 'young', about, need: youngest.talk };
  const signs = talks(facts, now, -aliveWeeks.talk, 0) ? talkSigns(facts, wrote, now) : null;
  if (signs === null) return { state: 'quiet', about };
  const chanceOf = (name: 'half' | 'year') => read(weights[name], talkQuestions[name], signs, talkDriver);
  return { state: 'known', about, half: chanceOf('half'), year: chanceOf('year') };
}

function foreseeMeeting(events: EventHistory, begin: number, now: number): Foresight {
  const about = 'meeting';
  if (now - begin < youngest.meeting * WEEK) return { state: 'young', about, need: youngest.meeting };
  const signs = meets(events, now, -aliveWeeks.meeting, 0) ? eventSigns(events, now) : null;
  if (signs === null) return { state: 'quiet', about };
  const chanceOf = (name: 'soonCame' | 'laterCame') => read(weights[name], cameQuestions[name], signs, meetingDriver);
  return { state: 'known', about, half: chanceOf('soonCame'), year: chanceOf('laterCame') };
}

function read<Sign extends string, Driver extends string>(
  logit: Logit, { from, until, signs: names }: Question<Sign>, signs: Signs<Sign>, driverOf: Readonly<Partial<Record<Sign, Driver>>>,
): Chance<Driver> {
  const values = names.map((name) => signs[name]);
  const pulls = new Map<Driver, number>();
  for (const [at, pull] of pullsOf(logit, values).entries()) {
    const name = names[at];
    const driver = name === undefined ? undefined : driverOf[name];
    if (driver !== undefined) pulls.set(driver, (pulls.get(driver) ?? 0) + pull);
  }
  const drivers = [...pulls].map(([name, pull]) => ({ name, pull })).sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
  return { silent: chanceBy(logit, values), from, until, drivers };
}
