import type { ParseKeys } from 'i18next';
import { isPetitionLine, type PetitionLineName, pledgedShare } from '../../../core/gate/petition.ts';
import { thresholds } from '../../../core/thresholds.ts';
import { todayIn } from '../../../platform/http/place.ts';
import { calendarDay, list, number, percent } from '../../../platform/i18n/format.ts';
import type { ToldLine } from '../../launch/public.ts';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import type { PetitionGate } from './gate.ts';

/** Few petitions of those that were looked at said when, and to whom, they would be handed over. */
const sources: Readonly<Record<PetitionLineName, string>> = {
  plan: thresholds.pledgedShareHolds.source,
  pledged: thresholds.pledgedShareHolds.source,
  delivery: thresholds.pledgedShareHolds.source,
  hosts: thresholds.hostsHolds.source,
  circle: thresholds.circleSigners.source,
};

/** The lines of the gate in words. */
export function toldLines(visit: CampaignVisit, gate: PetitionGate): ToldLine[] {
  return gate.lines.map((line) => ({
    line,
    title: `petitionPlan.gate.line.${line.name}.title`,
    note: noteOn(visit, gate, line.name),
    next: line.state === 'holds' ? null : { label: `petitionPlan.gate.line.${line.name}.next`, href: placeOf(visit, line.name) },
    why: `petitionPlan.gate.line.${line.name}.why`,
    source: sources[line.name],
    write: (value) => (line.name === 'pledged' ? percent(visit.voice, value) : number(visit.voice, value)),
  }));
}

export const titleOf = (line: string): ParseKeys | null => (isPetitionLine(line) ? `petitionPlan.gate.line.${line}.title` : null);

/** Where its next step is taken; only hosts write the plan. */
function placeOf(visit: CampaignVisit, name: PetitionLineName): string {
  const home = homeOf(visit);
  const plan = isHost(visit.space, visit.viewer) ? `${home}/plan/edit` : `${home}/plan`;
  return { plan, pledged: `${home}/carriers`, delivery: plan, hosts: `/spaces/${visit.space.slug}/hosts`, circle: '#circle' }[name];
}

/** How a line stands, with its numbers. */
function noteOn(visit: CampaignVisit, { figures, thresholds: t }: PetitionGate, name: PetitionLineName): string {
  const { voice } = visit;
  const say = (key: ParseKeys, blanks: Record<string, string | number> = {}) => voice.t(key, blanks);
  switch (name) {
    case 'plan':
      return figures.unsaid.length === 0 ? say('petitionPlan.gate.line.plan.note') : say('petitionPlan.gate.line.plan.unsaid', { list: list(voice, figures.unsaid.map((part) => voice.t(`petitionPlan.gate.part.${part}`))) });
    case 'pledged': {
      const share = pledgedShare(figures.pledged, figures.goal);
      if (share === null) return say('petitionPlan.gate.line.pledged.noGoal', { count: figures.pledged });
      return say('petitionPlan.gate.line.pledged.note', { count: figures.pledged, goal: number(voice, figures.goal ?? 0), share: percent(voice, share) });
    }
    case 'delivery':
      if (figures.deliverOn === null) return say('petitionPlan.gate.line.delivery.none');
      return say(figures.deliverOn > todayIn(visit) ? 'petitionPlan.gate.line.delivery.note' : 'petitionPlan.gate.line.delivery.over', { date: calendarDay(voice, 'fullDay', figures.deliverOn) });
    case 'hosts':
      return say('petitionPlan.gate.line.hosts.note', { count: figures.hosts, need: t.hostsHolds });
    case 'circle':
      return say('petitionPlan.gate.line.circle.note', { count: figures.signers, need: t.circleSigners });
  }
}
