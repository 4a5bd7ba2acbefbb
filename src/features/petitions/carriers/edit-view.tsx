import { type FormState, TextField, Tick } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { CarrierLink } from './line-view.tsx';
import type { Carrier } from './queries.ts';

/** What one person promised, and how far they are. */
export const CarrierPage = ({ visit, carrier, form }: { visit: CampaignVisit; carrier: Carrier; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/carriers/${carrier.id}`;
  return (
    <Page at={visit} title={`${carrier.name} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="carriers" />
      <div class="solo column">
        <header class="page-head"><h1>{carrier.name}</h1></header>
        <form class="form" method="post" action={`${place}?_method=PUT`} novalidate>
          {carrier.personId === null ? <TextField voice={voice} form={form} name="name" label={t('petitionPlan.carrier.name')} max={120} autocomplete="off" /> : <input type="hidden" name="name" value={carrier.name} />}
          <CarrierFields visit={visit} form={form} isOwn={carrier.personId === visit.viewer.id} />
          <TextField voice={voice} form={form} name="asked" label={t('petitionPlan.carrier.asked')} inputmode="numeric" class="input-short" />
          <div class="actions"><button class="button button-primary">{t('petitionPlan.carrier.save')}</button><a class="button button-quiet" href={`${homeOf(visit)}/carriers`}>{t('form.back')}</a></div>
        </form>
        <section class="section"><CarrierLink visit={visit} carrier={carrier} /></section>
        <div class="section-tight"><Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('petitionPlan.carrier.remove')}</Act></div>
      </div>
    </Page>
  );
};

/** What somebody promises for themselves. */
export const PledgePage = ({ visit, form }: { visit: CampaignVisit; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionPlan.carrier.pledgeMine')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="carriers" />
      <div class="solo column">
        <header class="page-head"><h1>{t('petitionPlan.carrier.mineTitle')}</h1><p class="lead">{t('petitionPlan.carrier.mineLead')}</p></header>
        <form class="form" method="post" action={`${homeOf(visit)}/carriers/mine?_method=PUT`} novalidate>
          <CarrierFields visit={visit} form={form} isOwn />
          <div class="actions"><button class="button button-primary">{t('petitionPlan.carrier.pledgeSubmit')}</button><a class="button button-quiet" href={`${homeOf(visit)}/carriers`}>{t('form.back')}</a></div>
        </form>
      </div>
    </Page>
  );
};

/** Where they know people, how many they will ask, and whether their name may be seen. */
export const CarrierFields = ({ visit, form, isOwn }: { visit: CampaignVisit; form: FormState; isOwn: boolean }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <>
      <TextField voice={voice} form={form} name="circle" label={t('petitionPlan.carrier.circle')} help={t('petitionPlan.carrier.circleHelp')} max={120} isOptional />
      <TextField voice={voice} form={form} name="pledged" label={t(isOwn ? 'petitionPlan.carrier.pledgedOwn' : 'petitionPlan.carrier.pledged')} inputmode="numeric" class="input-short" />
      <Tick voice={voice} form={form} name="agrees" label={t(isOwn ? 'petitionPlan.carrier.agreesOwn' : 'petitionPlan.carrier.agrees')} />
    </>
  );
};
