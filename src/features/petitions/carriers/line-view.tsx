import { publicAddress } from '../../../platform/http/public-address.ts';
import { number } from '../../../platform/i18n/format.ts';
import { OnLine } from '../../../ui/parts.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import { shareCode } from '../signing/keys.ts';
import type { Carrier } from './queries.ts';

/** What one person promised, and what came of it. Whoever did not agree to be named is a number to all but hosts. */
export const CarrierLine = ({ visit, carrier }: { visit: CampaignVisit; carrier: Carrier }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const { id, circle, pledged, asked, signed, personId } = carrier;
  const isOwn = personId === viewer.id;
  const mayChange = isOwn || isHost(space, viewer);
  const isNamed = mayChange || carrier.agrees;
  const name = isNamed ? carrier.name : t('petitionPlan.carrier.unnamed', { number: carrier.place });
  const place = `${homeOf(visit)}/carriers/${id}`;
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{mayChange ? <a href={place}>{name}</a> : name}</h3>
        <p class="thread-note">{[isNamed ? circle : '', t('petitionPlan.carrier.willAsk', { count: pledged })].filter((part) => part !== '').join(', ')}</p>
        {mayChange && !carrier.agrees && <p class="tags"><span class="tag" data-kind="outline">{t('petitionPlan.carrier.notShown')}</span></p>}
        {mayChange && space.state !== 'ended' && (
          <form class="actions asked above" method="post" action={`${place}/asked?_method=PUT`} novalidate>
            <label class="small soft" for={`asked-${id}`}>{t('petitionPlan.carrier.asked')}<span class="unseen"> {name}</span></label>
            <input class="input" id={`asked-${id}`} name="asked" inputmode="numeric" value={String(asked)} size={6} />
            <button class="button button-quiet">{t('petitionPlan.carrier.saveAsked')}<span class="unseen"> {name}</span></button>
          </form>
        )}
      </div>
      <p class="thread-figures"><b>{t('petitionPlan.carrier.askedOf', { asked: number(voice, asked), pledged: number(voice, pledged) })}</b><span>{t('petitionPlan.carrier.signed', { count: signed })}</span></p>
    </article>
  );
};

/** Their own link: whoever signs by it is counted as brought by them. */
export const CarrierLink = ({ visit, carrier }: { visit: CampaignVisit; carrier: Carrier }) => {
  const { house, voice } = visit;
  const { t } = voice;
  const address = publicAddress(house.config, `${homeOf(visit)}?by=${shareCode(house.secrets, 'carrier', carrier.id)}`);
  return (
    <>
      <OnLine title={t('petitionPlan.carrier.link')} />
      <p class="section-tight measure">{t('petitionPlan.carrier.linkHelp')}</p>
      <p class="section-tight"><input class="input input-code" readonly value={address} aria-label={t('petitionPlan.carrier.link')} /></p>
      <div class="share-code section-tight"><QrCode address={`${address}&via=qr`} label={t('petitionPlan.carrier.code', { address })} /></div>
    </>
  );
};
