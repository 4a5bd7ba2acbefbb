import { show } from '../../platform/http/answer.ts';
import { clientNetwork } from '../../platform/http/client.ts';
import { zoneOf } from '../../platform/http/place.ts';
import type { Route, SpaceVisit } from '../../platform/http/route.ts';
import { takePen } from '../../ui/chart/pen.ts';
import { playsOf } from '../plays/public.ts';
import { isHost } from '../spaces/public.ts';
import { endOfWeekAsked } from './asked-week.ts';
import { changesInWords } from './change-finding.ts';
import { describeVitality } from './describe.ts';
import { drawCharts } from './drawings.ts';
import { foreseenRoutes } from './foreseen-routes.tsx';
import { lookNow } from './look-now.ts';
import type { Look } from './look.ts';
import { drawMeetings, meetingWeeks } from './meeting-weeks.ts';
import type { Names } from './names.ts';
import { playRoutes } from './play-routes.tsx';
import { namesOfPeople } from './queries.ts';
import { EmptyVitalityPage, MeetingVitalityPage, VitalityPage } from './views.tsx';
import { weeklyLooksOf } from './weekly.ts';

export const vitalityRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/vitality', who: 'space', reach: 'reader', handle: showVitality },
  ...playRoutes,
  ...foreseenRoutes,
];

const looksCompared = 5;

async function showVitality(visit: SpaceVisit): Promise<Response> {
  const { house, space } = visit;
  const zone = zoneOf(visit);
  const voice = { ...visit.voice, zone };
  const now = voice.now.getTime();
  const week = endOfWeekAsked(visit.c.req.query('until'), zone, now);
  if (week !== null) await house.limits.spend('questions-of-client', clientNetwork(visit.c, house.config));
  const tends = isHost(space, visit.viewer);
  const [pen, looked, plays, looks] = await Promise.all([
    takePen(), lookNow(visit, week), tends ? playsOf(house.db, space.id) : null, tends && week === null ? weeklyLooksOf(house.db, space.id, { most: looksCompared }) : [],
  ]);
  const { report } = looked;
  const subject = { report, names: await namesFor(visit, looked), asOf: week ?? now, isArchive: space.importedAt !== null };
  const description = describeVitality(voice, subject);
  const props = { visit, voice, report, description, isEarlier: week !== null, underWay: plays?.underWay ?? [], changes: changesInWords(voice, report, looks) };
  const { meetings } = report;
  if (description.isEmpty && meetings !== null) return show(visit, <MeetingVitalityPage {...props} meetings={meetings} half={{ weeks: meetingWeeks(voice, report, meetings), drawing: drawMeetings(pen, voice, report, meetings) }} />);
  if (description.isEmpty) return show(visit, <EmptyVitalityPage {...props} />);
  return show(visit, <VitalityPage {...props} drawings={drawCharts(pen, voice, report, description)} />);
}

/** Only hosts, and administrators as they, see who it is. */
async function namesFor({ house, space, viewer }: SpaceVisit, { people, hosts }: Look): Promise<Names> {
  if (!isHost(space, viewer)) return { known: new Map(), hosts };
  const names = await namesOfPeople(house.db, [...people.values()]);
  const known = [...people].flatMap(([actor, person]): [number, string][] => {
    const name = names.get(person);
    return name === undefined ? [] : [[actor, name]];
  });
  return { known: new Map(known), hosts };
}
