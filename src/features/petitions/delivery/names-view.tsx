import type { Visit } from '../../../platform/http/route.ts';
import { Page } from '../../../ui/page.tsx';

/** For those to whom a petition is handed over: what they may fetch, and what for. */
export const NamesPage = ({ visit, petition, names, address }: { visit: Visit; petition: string; names: number; address: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={petition} width="narrow" isPrivate>
      <header class="page-head"><p class="eyebrow">{visit.organisation.name}</p><h1>{petition}</h1><p class="lead">{t('petitionDelivery.fetchLead', { count: names })}</p></header>
      <p class="measure">{t('petitionDelivery.fetchHelp', { organisation: visit.organisation.name })}</p>
      <form class="section-tight" method="post" action={address} data-turbo="false"><button class="button button-primary button-large">{t('petitionDelivery.fetch')}</button></form>
    </Page>
  );
};
