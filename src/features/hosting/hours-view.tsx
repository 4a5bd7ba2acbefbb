import { type ThresholdName, thresholds } from '../../core/thresholds.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { OnLine } from '../../ui/parts.tsx';
import type { RoomProps } from './host-view.tsx';
import { hoursInWords } from './phrases.ts';
import { hoursMissing, type NextStep } from './rules.ts';
import { homeOf } from './visit.ts';

/** How many hours are needed, promised and missing, and how that is known. */
export const HoursNeeded = ({ room, step }: { room: RoomProps; step: NextStep }) => {
  const { visit, figures, needed, hosts } = room;
  const { voice } = visit;
  const { t } = voice;
  const missing = hoursMissing(needed, figures.hoursPledged);
  const asked = `${homeOf(visit)}/requests`;
  return (
    <section>
      <OnLine title={t('hosting.need.title')} />
      <p class="hours-state" data-state={missing > 0 ? 'missing' : 'holds'}>
        <Icon name={missing > 0 ? 'missing' : 'holds'} />
        <b>{missing > 0 ? t('hosting.need.missing', { count: missing, hours: number(voice, missing, 1) }) : t('hosting.need.enough')}</b>
      </p>
      <p>{t('hosting.need.promised', { promised: number(voice, figures.hoursPledged, 1), needed: number(voice, needed, 1) })}</p>
      {figures.requestsOpen > 0 && <p><a href={asked}>{t('hosting.need.open', { count: figures.requestsOpen })}</a></p>}
      <ul class="dates dates-plain section-tight">
        {hosts.map(({ name, handle, pledged, takesTurns }) => (
          <li><span><a href={`/people/${handle}`}>{name}</a><small>{pledged === null ? t('hosting.need.unsaid') : hoursInWords(voice, pledged)}{pledged !== null && !takesTurns && `, ${t('hosting.need.noTurns')}`}</small></span></li>
        ))}
      </ul>
      <Computed room={room} />
      <div class="actions section-tight"><a class={step === 'ask' ? 'button button-primary' : 'button'} href={asked}>{t('hosting.need.ask')}</a></div>
    </section>
  );
};

const Computed = ({ room: { visit: { voice }, limits, expectedMembers } }: { room: RoomProps }) => {
  const { t } = voice;
  const all = limits.hostHoursPerMember * (expectedMembers ?? 0);
  return (
    <details class="more">
      <summary>{t('hosting.need.how')}</summary>
      <div class="stack-s small">
        <p>{t('hosting.need.least', { hours: t('hosting.hours', { count: limits.hostHoursLeast, hours: number(voice, limits.hostHoursLeast, 1) }) })} <Source voice={voice} of="hostHoursLeast" /></p>
        {expectedMembers === null ? <p>{t('hosting.need.noExpected')}</p> : (
          <p>{t('hosting.need.perMember', { count: expectedMembers, each: number(voice, limits.hostHoursPerMember, 3), all: number(voice, all, 1) })} <Source voice={voice} of="hostHoursPerMember" /></p>
        )}
        <p>{t('hosting.need.reserve', { reserve: percent(voice, limits.hostHoursReserve) })}</p>
      </div>
    </details>
  );
};

const Source = ({ voice, of }: { voice: RoomProps['visit']['voice']; of: ThresholdName }) => <a href={thresholds[of].source} rel="noreferrer">{voice.t('hosting.need.source')}</a>;
