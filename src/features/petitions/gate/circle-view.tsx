import { Act, OnLine } from '../../../ui/parts.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import type { PetitionGate } from './gate.ts';

/** Those who sign before anybody else sees it: by a link that only they get. */
export const FirstCircle = ({ visit, gate, address }: { visit: CampaignVisit; gate: PetitionGate; address: string }) => {
  const { space, viewer, voice } = visit;
  const { t } = voice;
  const { figures: { signers }, thresholds } = gate;
  return (
    <section class="section" aria-labelledby="circle">
      <OnLine title={t('petitionPlan.circle.title')} id="circle"><p>{t('petitionPlan.circle.signed', { count: signers, need: thresholds.circleSigners })}</p></OnLine>
      <p class="section-tight measure">{t('petitionPlan.circle.lead', { count: thresholds.circleSigners })}</p>
      <div class="field section-tight">
        <label for="circle-link">{t('petitionPlan.circle.link')}</label>
        <p class="help" id="circle-help">{t('petitionPlan.circle.linkHelp')}</p>
        <input class="input input-code" id="circle-link" readonly value={address} aria-describedby="circle-help" />
      </div>
      <div class="share-code section-tight"><QrCode address={address} label={t('petitionPlan.circle.code')} /></div>
      {isHost(space, viewer) && <div class="section-tight"><Act to={`${homeOf(visit)}/circle`} class="button button-quiet">{t('petitionPlan.circle.renew')}</Act></div>}
    </section>
  );
};
