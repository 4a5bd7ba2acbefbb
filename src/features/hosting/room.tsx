import { show } from '../../platform/http/answer.ts';
import type { MemberVisit, SpaceVisit } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { hostHoursNeeded } from '../../core/thresholds.ts';
import { type Day, mondayOf } from '../../core/calendar.ts';
import type { FormState } from '../../ui/field.tsx';
import { isHost } from '../spaces/public.ts';
import { hostingFigures } from './figures.ts';
import { lastNote, openNotes } from './hand-over.ts';
import { HostsPage } from './host-view.tsx';
import { PetitionHostsPage } from './petition-view.tsx';
import { ReadersPage } from './reader-view.tsx';
import { comingWeeks, daysAway, turnsIn } from './rota.ts';
import { lastFullWeeks } from './strain.ts';
import { openSwaps } from './swaps.ts';
import { circumstances, hoursOfHosts } from './time.ts';
import { todayIn, zoneOf } from '../../platform/http/place.ts';
import { isWarned, warningsOf } from './warnings.ts';

/** Who bears this space: readers see names and weeks, hosts see what it takes. */
export async function showRoom(visit: SpaceVisit): Promise<Response> {
  const { house: { db }, space, viewer } = visit;
  if (space.kind === 'petition') return show(visit, <PetitionHostsPage visit={visit} hosts={await hoursOfHosts(db, space.id, todayIn(visit))} />);
  if (viewer && isHost(space, viewer)) return hostsPage({ ...visit, viewer }, null);
  const today = todayIn(visit);
  const [hosts, turns] = await Promise.all([hoursOfHosts(db, space.id, today), turnsIn(db, space.id, comingWeeks(today).slice(0, 2))]);
  return show(visit, <ReadersPage visit={visit} hosts={hosts} turns={turns} />);
}

/** @param wrongNote a note that could not be kept, as it was typed */
export async function hostsPage(visit: MemberVisit, wrongNote: { week: Day; form: FormState } | null): Promise<Response> {
  return show(visit, <HostsPage visit={visit} wrongNote={wrongNote} {...await roomOf(visit)} />, wrongNote ? 422 : 200);
}

async function roomOf(visit: MemberVisit) {
  const { house: { db }, space, viewer } = visit;
  const today = todayIn(visit);
  const zone = zoneOf(visit);
  const isOne = space.role === 'host';
  const limits = await thresholdsInForce(db);
  const [figures, hosts, turns, away, note, notes, swaps, about, weeks] = await Promise.all([
    hostingFigures(db, space.id, today),
    hoursOfHosts(db, space.id, today),
    turnsIn(db, space.id, comingWeeks(today)),
    daysAway(db, space.id, mondayOf(today)),
    lastNote(db, space.id, today),
    isOne ? openNotes(db, space.id, viewer.id, today) : [],
    isOne ? openSwaps(db, space.id, viewer.id, today) : [],
    circumstances(db, space.id, zone),
    lastFullWeeks(db, space.id, { zone, today, weeks: limits.strainWeeks }),
  ]);
  const strain = {
    hosts: hosts.map(({ id }) => id),
    isAnybodyOnTurn: turns[0]?.primary !== null,
    weeks,
    pledges: new Map(hosts.flatMap(({ id, pledged }) => (pledged === null ? [] : [[id, pledged] as const]))),
  };
  const all = isWarned({ ...about, kind: space.kind, state: space.state, isImported: space.importedAt !== null }, today) ? warningsOf(strain, limits) : [];
  // What somebody promised against what they gave is for hosts alone.
  const warnings = isOne ? all : all.filter(({ kind }) => kind !== 'abovePledge');
  return { figures, hosts, turns, away, note, notes, swaps, warnings, limits, expectedMembers: about.expectedMembers, needed: hostHoursNeeded(about.expectedMembers, limits) };
}

export type HostsRoom = Awaited<ReturnType<typeof roomOf>>;
