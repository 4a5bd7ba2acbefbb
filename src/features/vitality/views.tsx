import type { Child } from 'hono/jsx';
import type { Meetings } from '../../core/vitality/meetings.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import type { Drawing } from '../../ui/chart/pen.ts';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { type Play, ways } from '../plays/public.ts';
import { isHost, SpaceHead } from '../spaces/public.ts';
import { dayIn } from '../../core/calendar.ts';
import type { Description } from './describe.ts';
import type { Drawings } from './drawings.ts';
import type { Finding } from './finding.ts';
import { MeetingReport } from './meeting-view.tsx';
import type { PatternAct } from './pattern-view.tsx';
import { EmptyReport, Report } from './report-view.tsx';

interface VitalityProps {
  visit: SpaceVisit;
  /** Speaks in the space's own time zone, in which its weeks begin. */
  voice: Voice;
  report: VitalityReport;
  description: Description;
  /** An earlier week was asked for. */
  isEarlier: boolean;
  /** What the last full week brought. */
  changes: readonly string[];
  /** What the hosts try; empty for those who do not host. */
  underWay: readonly Play[];
}

export const VitalityPage = ({ drawings, ...props }: VitalityProps & { drawings: Drawings }) => {
  const { visit, voice, description, changes } = props;
  return (
    <Shell visit={visit}>
      <Report voice={voice} description={description} drawings={drawings} changes={<Changes voice={voice} changes={changes} />} {...forTending(props)}>
        <div class="stack-s">
          <p class="small soft">{description.looked} {voice.t(isHost(visit.space, visit.viewer) ? 'vitality.period.host' : 'vitality.period.reader')}</p>
          <OtherWeeks {...props} />
        </div>
      </Report>
    </Shell>
  );
};

/** A space in which people come to meetings, and nobody has written. */
export const MeetingVitalityPage = ({ half, meetings, ...props }: VitalityProps & { meetings: Meetings; half: { weeks: Finding; drawing: Drawing } }) => (
  <Shell visit={props.visit}>
    <MeetingReport voice={props.voice} description={props.description} meetings={meetings} {...half} {...forTending(props)}>
      <div class="stack-s">
        <p class="small soft">{props.description.looked}</p>
        <OtherWeeks {...props} />
      </div>
    </MeetingReport>
  </Shell>
);

/** What those who tend the space see and do beside its figures. */
function forTending(props: VitalityProps) {
  const { visit, voice, isEarlier, underWay } = props;
  const tends = isHost(visit.space, visit.viewer);
  return {
    tends,
    act: mayTry(visit) && !isEarlier ? playButton(props) : undefined,
    ahead: <WhatWasSaid {...props} />,
    aside: tends && <UnderWay visit={visit} voice={voice} plays={underWay} />,
  };
}

const WhatWasSaid = ({ visit, voice }: Pick<VitalityProps, 'visit' | 'voice'>) => <p class="small"><a href={`${addressOf(visit)}/foreseen`}>{voice.t('vitality.foreseen.link')}</a></p>;

/** An administrator looks in; those who bear the space try things for it. */
const mayTry = ({ space }: SpaceVisit): boolean => space.role === 'host' && space.state !== 'ended';

/** Does a play, or leads to where it is under way. Only the first on the page is the one to press. */
function playButton({ visit, voice: { t }, description, underWay }: VitalityProps): PatternAct {
  const [strongest] = description.patterns.found;
  const first = strongest?.plays.find(({ name }) => !underWay.some((play) => play.name === name))?.name;
  return ({ id }, { name, words }) => {
    const running = underWay.find((play) => play.name === name);
    if (running) return <a href={`/spaces/${visit.space.slug}/plays/${running.id}`}>{t('plays.button.underWay')}<span class="unseen">: {words}</span></a>;
    const way = ways[name];
    return (
      <Act to={`${addressOf(visit)}/plays`} fields={{ pattern: id, play: name }} class={id === strongest?.id && name === first ? 'button button-primary' : 'button'}>
        {way.kind === 'room' ? t(`plays.room.${way.room}`) : t(`plays.button.${way.kind}`)}<span class="unseen">: {words}</span>
      </Act>
    );
  };
}

const Changes = ({ voice, changes }: Pick<VitalityProps, 'voice' | 'changes'>) => (changes.length === 0 ? null : (
  <section class="section stack-s" aria-labelledby="changes">
    <OnLine title={voice.t('vitality.change.title')} id="changes" />
    <p class="measure">{changes.join(' ')}</p>
  </section>
));

const shownInAside = 3;

const UnderWay = ({ visit, voice, plays }: { visit: SpaceVisit; voice: Voice; plays: readonly Play[] }) => (
  <section>
    <OnLine title={voice.t('plays.title')}><a href={`/spaces/${visit.space.slug}/plays`}>{voice.t('plays.all')}</a></OnLine>
    {plays.length === 0 ? <p class="soft small">{voice.t('plays.none')}</p> : (
      <ul class="dates dates-plain">
        {plays.slice(0, shownInAside).map(({ id, name, dueOn }) => (
          <li><span><a href={`/spaces/${visit.space.slug}/plays/${id}`}>{voice.t(`patterns.play.${name}`)}</a> <small>{voice.t('plays.dueBy', { on: calendarDay(voice, 'day', dueOn) })}</small></span></li>
        ))}
      </ul>
    )}
    {mayTry(visit) && <p class="small section-tight"><a href={`${addressOf(visit)}/told`}>{voice.t('plays.tell')}</a></p>}
  </section>
);

export const EmptyVitalityPage = ({ visit, voice, description, isEarlier }: VitalityProps) => {
  const { space } = visit;
  const mayWrite = space.role === 'host' || space.role === 'member';
  return (
    <Shell visit={visit}>
      <EmptyReport voice={voice} description={description}>
        {isEarlier ? <p><a href={addressOf(visit)}>{voice.t('vitality.period.now')}</a></p>
          : mayWrite && <p><a class="button" href={`/spaces/${space.slug}/conversations/new`}>{voice.t('space.start')}</a></p>}
      </EmptyReport>
    </Shell>
  );
};

const Shell = ({ visit, children }: { visit: SpaceVisit; children?: Child }) => (
  <Page at={visit} title={`${visit.voice.t('vitality.title')} · ${visit.space.name}`} room="spaces" isPrivate={visit.space.visibility !== 'open'}>
    <SpaceHead visit={visit} room="vitality" />
    {children}
  </Page>
);

const addressOf = ({ space }: SpaceVisit, day?: string) => `/spaces/${space.slug}/vitality${day === undefined ? '' : `?until=${day}`}`;

/** The way to other weeks: one earlier, one later, and any. */
const OtherWeeks = ({ visit, voice, report, isEarlier }: VitalityProps) => {
  const { t, zone, now } = voice;
  const last = report.weeks.at(-1);
  if (!last) return null;
  const hasBefore = Math.min(report.totals.from ?? Infinity, report.meetings?.from ?? Infinity) < last.from;
  const hasAfter = isEarlier && last.until + 7 * 86_400_000 <= now.getTime();
  return (
    <nav class="weeks small" aria-label={t('vitality.period.links')}>
      {hasBefore && <a href={addressOf(visit, dayIn(zone, last.from - 1))} rel="prev">{t('vitality.period.before')}</a>}
      {hasAfter && <a href={addressOf(visit, dayIn(zone, last.until))} rel="next">{t('vitality.period.after')}</a>}
      {isEarlier && <a href={addressOf(visit)}>{t('vitality.period.now')}</a>}
      <details class="more">
        <summary>{t('vitality.period.any')}</summary>
        <form class="actions" action={addressOf(visit)}>
          <label for="until">{t('vitality.period.day')}</label>
          <input class="input input-short" id="until" name="until" type="date" value={dayIn(zone, last.until - 1)} max={dayIn(zone, now.getTime())} required />
          <button class="button">{t('vitality.period.show')}</button>
        </form>
      </details>
    </nav>
  );
};
