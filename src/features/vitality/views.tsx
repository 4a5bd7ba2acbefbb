import type { Child } from 'hono/jsx';
import type { VitalityReport } from '../../core/vitality/report.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Page } from '../../ui/page.tsx';
import { isHost, SpaceHead } from '../spaces/public.ts';
import { dayIn } from '../../core/calendar.ts';
import type { Description } from './describe.ts';
import type { Drawings } from './drawings.ts';
import { EmptyReport, Report } from './report-view.tsx';

interface VitalityProps {
  visit: SpaceVisit;
  /** Speaks in the space's own time zone, in which its weeks begin. */
  voice: Voice;
  report: VitalityReport;
  description: Description;
  /** An earlier week was asked for. */
  isEarlier: boolean;
}

export const VitalityPage = ({ drawings, ...props }: VitalityProps & { drawings: Drawings }) => (
  <Shell visit={props.visit}>
    <Report voice={props.voice} description={props.description} drawings={drawings} looksAhead={isHost(props.visit.space, props.visit.viewer)}>
      <div class="stack-s">
        <p class="small soft">
          {props.description.looked} {props.voice.t(isHost(props.visit.space, props.visit.viewer) ? 'vitality.period.host' : 'vitality.period.reader')}
        </p>
        <OtherWeeks {...props} />
      </div>
    </Report>
  </Shell>
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
  const hasBefore = (report.totals.from ?? Infinity) < last.from;
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
