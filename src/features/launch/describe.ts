import type { ParseKeys } from 'i18next';
import type { Line, LineName } from '../../core/gate/line.ts';
import { thresholds } from '../../core/thresholds.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { duration, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Gate } from './gate.ts';
import { foundingNotes, trialNotes } from './notes.ts';

/** A line of the gate as it is read. */
export interface ToldLine {
  readonly line: Line<string>;
  readonly title: ParseKeys;
  /** How it stands, with its numbers. */
  readonly note: string;
  /** The one next step; null where it holds. */
  readonly next: { readonly label: ParseKeys; readonly href: string } | null;
  readonly why: ParseKeys;
  readonly source: string;
  /** Writes a number of its scale. */
  readonly write: (value: number) => string;
}

type Unit = 'count' | 'share' | 'hours' | 'decimal';

interface About {
  readonly unit: Unit;
  /** The room of the space in which its next step is taken. */
  readonly room: '/charter' | '/charter#examples' | '/charter/edit' | '/founding' | '/hosts' | '/conversations/new' | '';
  readonly source: string;
}

/** How success is measured differs from community to community, and the measures hardly hang together. */
const successMeasures = 'https://chenhaot.com/papers/community-success.html';
/** 472,231 groups: more than half wrote nothing any more within three months. */
export const priorSource = 'https://research.fb.com/publications/the-role-of-founders-in-building-online-groups/';

const about: Readonly<Record<LineName, About>> = {
  purpose: { unit: 'count', room: '/charter', source: thresholds.purposeAcceptances.source },
  examples: { unit: 'count', room: '/charter#examples', source: thresholds.examplesOfEach.source },
  channels: { unit: 'share', room: '/charter/edit', source: thresholds.crowdedShare.source },
  measure: { unit: 'count', room: '/charter/edit', source: successMeasures },
  founders: { unit: 'count', room: '/founding', source: thresholds.foundersHolds.source },
  proven: { unit: 'share', room: '/founding', source: thresholds.provenHolds.source },
  plans: { unit: 'share', room: '/founding', source: thresholds.plansHolds.source },
  seedAuthors: { unit: 'count', room: '/founding', source: thresholds.seedAuthorsHolds.source },
  prompts: { unit: 'count', room: '/founding', source: thresholds.promptsHolds.source },
  rota: { unit: 'count', room: '/hosts', source: thresholds.rotaHolds.source },
  hours: { unit: 'share', room: '/hosts', source: thresholds.hostHoursPerMember.source },
  names: { unit: 'count', room: '/founding', source: thresholds.acceptancePersonal.source },
  rehearsal: { unit: 'share', room: '', source: priorSource },
  answered: { unit: 'share', room: '', source: thresholds.answeredHolds.source },
  replies: { unit: 'decimal', room: '', source: thresholds.repliesHolds.source },
  firstReply: { unit: 'hours', room: '/hosts', source: thresholds.firstReplyMissing.source },
  secondPost: { unit: 'share', room: '', source: thresholds.secondPostHolds.source },
  started: { unit: 'decimal', room: '/conversations/new', source: thresholds.startedHolds.source },
  membersShare: { unit: 'share', room: '', source: thresholds.membersShareHolds.source },
};

/** The lines of a gate in words, in their order. */
export function toldLines(visit: SpaceVisit, gate: Gate): ToldLine[] {
  if (gate.stage === 'passed') return [];
  const notes = gate.stage === 'founding' ? foundingNotes(visit.voice, gate) : trialNotes(visit.voice, gate);
  return gate.lines.map((line) => told(visit, line, notes.get(line.name) ?? ''));
}

function told({ space, voice }: SpaceVisit, line: Line, note: string): ToldLine {
  const { unit, room, source } = about[line.name];
  const hasStep = line.state !== 'holds' && line.name !== 'rehearsal';
  return {
    line, source,
    title: `gate.line.${line.name}.title`,
    note: line.state === 'later' && line.name !== 'rehearsal' ? voice.t('gate.tooEarly') : note,
    next: hasStep ? { label: `gate.line.${line.name}.next`, href: `/spaces/${space.slug}${room}` } : null,
    why: `gate.line.${line.name}.why`,
    write: (value) => written(voice, unit, value),
  };
}

function written(voice: Voice, unit: Unit, value: number): string {
  if (unit === 'share') return percent(voice, value);
  if (unit === 'hours') return Number.isFinite(value) ? duration(voice, value) : voice.t('gate.never');
  return number(voice, value, unit === 'decimal' ? 1 : 0);
}
