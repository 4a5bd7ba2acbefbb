import type { Sharing } from '../../../core/sharing/sharing.ts';
import { calendarDay, number } from '../../../platform/i18n/format.ts';
import { OnLine } from '../../../ui/parts.tsx';
import type { CampaignVisit } from '../access.ts';
import type { Carrier } from '../carriers/queries.ts';

/** More would be a list of everybody, and the page is about how it spreads. */
const mostShown = 10;

/** Who brought most. A name stands here only of a carrier who agreed to it; a signer is the day on which they signed. */
export const Carry = ({ visit, sharing, carriers }: { visit: CampaignVisit; sharing: Sharing; carriers: readonly Carrier[] }) => {
  const { voice } = visit;
  const { t } = voice;
  const known = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  const nameOf = (id: number): string => {
    const carrier = known.get(id);
    if (!carrier) return t('petitionSharing.carry.gone');
    return carrier.agrees ? carrier.name : t('petitionPlan.carrier.unnamed', { number: carrier.place });
  };
  const more = sharing.carriers.length - mostShown;
  return (
    <section class="section" aria-labelledby="carry">
      <OnLine title={t('petitionSharing.carry.title')} id="carry" />
      <p class="measure section-tight">{t('petitionSharing.carry.means')}</p>
      {sharing.carriers.length > 0 && (
        <>
          <h3 class="section-tight">{t('petitionSharing.carry.carriers')}</h3>
          <ul class="threads">{sharing.carriers.slice(0, mostShown).map(({ carrier, ...brought }) => <Line visit={visit} name={nameOf(carrier)} {...brought} />)}</ul>
          {more > 0 && <p class="small soft section-tight">{t('petitionSharing.carry.more', { count: more })}</p>}
        </>
      )}
      {sharing.busiest.length > 0 && (
        <>
          <h3 class="section-tight">{t('petitionSharing.carry.signers')}</h3>
          <ul class="threads">{sharing.busiest.map(({ day, direct, inAll }) => <Line visit={visit} name={t('petitionSharing.carry.signer', { day: calendarDay(voice, 'day', day) })} direct={direct} inAll={inAll} />)}</ul>
        </>
      )}
    </section>
  );
};

const Line = ({ visit: { voice }, name, direct, inAll }: { visit: CampaignVisit; name: string; direct: number; inAll: number }) => (
  <li>
    <article class="thread thread-faceless">
      <div><p>{name}</p></div>
      <p class="thread-figures"><b>{voice.t('petitionSharing.carry.inAll', { all: number(voice, inAll) })}</b><span>{voice.t('petitionSharing.carry.direct', { direct: number(voice, direct) })}</span></p>
    </article>
  </li>
);
