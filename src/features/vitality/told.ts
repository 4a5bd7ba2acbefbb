import type { Live, LiveName, Petition, Tally } from '../../core/patterns/known.ts';

/** How something is told: so many, so many of so many, so many against so many (which they may exceed), or yes or no. */
export type Shape = 'count' | 'part' | 'against' | 'yes';

/** What hosts may tell, in the groups in which it is asked. What the house can see is not asked. */
export const toldGroups = [
  { group: 'people', figures: [['profiles', 'part'], ['forced', 'part'], ['emptyVisits', 'part'], ['enoughChannels', 'part']] },
  { group: 'asking', figures: [['asks', 'count'], ['asksUnmatched', 'part'], ['offersUntaken', 'part']] },
  { group: 'stories', figures: [['sameStory', 'part'], ['withoutCircumstances', 'part'], ['failures', 'part'], ['withAttempts', 'part']] },
  { group: 'letters', figures: [['itemsAWeek', 'count'], ['minutes', 'against']] },
  { group: 'meeting', figures: [['meetingsAhead', 'count'], ['actionsDone', 'part'], ['evaluationOpened', 'yes'], ['changes', 'count']] },
  { group: 'petition', figures: [['pledged', 'against'], ['firstDay', 'against'], ['broughtBySharers', 'against'], ['occasionsAhead', 'count']] },
] as const satisfies readonly { readonly group: string; readonly figures: readonly (readonly [string, Shape])[] }[];

export type ToldGroup = (typeof toldGroups)[number];
export type ToldName = ToldGroup['figures'][number][0];

/** Every figure with its shape. */
export const toldFigures: readonly (readonly [ToldName, Shape])[] = toldGroups.flatMap(({ figures }): readonly (readonly [ToldName, Shape])[] => figures);

/** Chosen here. */
const daysThatCount = 180;

/** One figure, as it was told. */
export interface Told {
  readonly name: ToldName;
  readonly count: number;
  /** Of so many; null where it is not a part of anything. */
  readonly of: number | null;
  readonly at: Date;
}

/** What hosts told long ago says nothing of today. */
export const isFresh = ({ at }: Pick<Told, 'at'>, now: Date): boolean => at.getTime() > now.getTime() - daysThatCount * 86_400_000;

/** What hosts told, as detection reads it. What is too old is left out. */
export function liveFromTold(told: readonly Told[], now: Date): Live {
  const fresh = told.filter((each) => isFresh(each, now));
  const figure = (name: ToldName) => fresh.find((each) => each.name === name);
  const count = (name: ToldName) => figure(name)?.count ?? null;
  const part = (name: ToldName): Tally | null => tallyOf(figure(name));
  const minutes = part('minutes');
  const opened = count('evaluationOpened');
  return {
    profiles: part('profiles'), forced: part('forced'), emptyVisits: part('emptyVisits'), enoughChannels: part('enoughChannels'),
    asks: count('asks'), asksUnmatched: part('asksUnmatched'), offersUntaken: part('offersUntaken'),
    sameStory: part('sameStory'), withoutCircumstances: part('withoutCircumstances'), failures: part('failures'), withAttempts: part('withAttempts'),
    itemsAWeek: count('itemsAWeek'), minutes: minutes && { needed: minutes.count, budget: minutes.of },
    meetingsAhead: count('meetingsAhead'), actionsDone: part('actionsDone'), evaluationOpened: opened === null ? null : opened > 0, changes: count('changes'),
    petition: petitionFrom(part, count('occasionsAhead')),
    toldAt: Object.fromEntries(fresh.toSorted((one, other) => one.at.getTime() - other.at.getTime()).map(({ name, at }) => [liveNameOf(name), at.getTime()])),
  };
}

const tallyOf = (told: Told | undefined): Tally | null => (told?.of ? { count: told.count, of: told.of } : null);

function petitionFrom(part: (name: ToldName) => Tally | null, occasionsAhead: number | null): Petition | null {
  const [pledged, firstDay, broughtBySharers] = [part('pledged'), part('firstDay'), part('broughtBySharers')];
  if (!pledged && !firstDay && !broughtBySharers) return null;
  return { pledged, firstDay: firstDay?.count ?? null, firstDayLine: firstDay?.of ?? null, broughtBySharers, occasionsAhead };
}

/** The figure of `Live` that it becomes. */
const liveNameOf = (name: ToldName): LiveName =>
  name === 'pledged' || name === 'firstDay' || name === 'broughtBySharers' || name === 'occasionsAhead' ? 'petition' : name;
