import type { Visit } from '../../platform/http/route.ts';
import { Page } from '../../ui/page.tsx';
import { Act } from '../../ui/parts.tsx';

/** Somebody wants no more letters of a space: they stay a member, or go. */
export const StopPage = ({ visit, space, code }: { visit: Visit; space: string; code: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={space} width="narrow" isPrivate>
      <header class="page-head"><p class="eyebrow">{space}</p><h1>{t('membership.byLetter.stopTitle')}</h1><p class="lead">{t('membership.byLetter.stopLead')}</p></header>
      <div class="actions">
        <Act to={`/by-letter/${code}/refusal`} class="button button-primary">{t('membership.byLetter.stop')}</Act>
        <Act to={`/by-letter/${code}?_method=DELETE`} class="button">{t('space.leave')}</Act>
      </div>
    </Page>
  );
};
