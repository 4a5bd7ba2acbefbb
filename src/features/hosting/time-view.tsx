import type { MemberVisit } from '../../platform/http/route.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Face } from '../../ui/face.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { hoursInWords } from './phrases.ts';
import type { HostHours } from './time.ts';
import { homeOf } from './visit.ts';

const taps = [5, 15, 30, 60] as const;
const weeksShown = 4;

/** One tap to note time, and what the last four weeks took: each beside what they promised, nobody beside another. */
export const HostTime = ({ visit, hosts }: { visit: MemberVisit; hosts: readonly HostHours[] }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section class="section" aria-labelledby="time">
      <OnLine title={t('hosting.time.title')} id="time"><p>{t('hosting.time.four')}</p></OnLine>
      <p class="soft small section-tight measure">{t('hosting.time.lead')}</p>
      <form class="actions section-tight" method="post" action={`${homeOf(visit)}/time`}>
        {taps.map((minutes) => <button class="button" name="minutes" value={String(minutes)}>{t('hosting.time.minutes', { minutes })}</button>)}
      </form>
      <ul class="threads section-tight">{hosts.map((host) => <li><HostRow voice={voice} host={host} /></li>)}</ul>
      {hosts.some(({ pledged, minutes }) => pledged !== null && minutes > 0) && <p class="soft small section-tight">{t('hosting.time.howToRead')}</p>}
    </section>
  );
};

const HostRow = ({ voice, host }: { voice: Voice; host: HostHours }) => {
  const spent = host.minutes / 60 / weeksShown;
  const about = { pledged: hoursInWords(voice, host.pledged ?? 0), spent: hoursInWords(voice, Math.round(spent * 10) / 10) };
  const words = host.pledged === null ? 'hosting.time.unpledged' : 'hosting.time.of';
  const silent = host.pledged === null ? 'hosting.time.unsaid' : 'hosting.time.silent';
  return (
    <div class="thread">
      <Face name={host.name} person={host.id} size="s" />
      <div>
        <p><b>{host.name}</b> <span class="soft small">{voice.t(host.minutes === 0 ? silent : words, about)}</span></p>
        {host.pledged !== null && host.minutes > 0 && <HoursBar spent={spent} pledged={host.pledged} label={voice.t('hosting.time.bar', about)} />}
      </div>
    </div>
  );
};

/** As long as twice what was promised, so that the mark stands in the middle for everyone. */
const HoursBar = ({ spent, pledged, label }: { spent: number; pledged: number; label: string }) => (
  <svg class="hours-bar" role="img" aria-label={label}>
    <rect class="ghost" width="100%" height="10" y="3" rx="2" />
    <rect class="bar" width={`${Math.min(100, Math.round((spent / pledged) * 500) / 10)}%`} height="10" y="3" rx="2" />
    <line class="goal" x1="50%" x2="50%" y1="0" y2="16" />
  </svg>
);
