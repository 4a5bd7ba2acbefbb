import type { FormState } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import type { PetitionVisit } from '../access.ts';
import { Progress } from '../page/progress.tsx';
import { SignForm, type SignPlace } from '../signing/sign-form.tsx';

interface Props {
  visit: PetitionVisit;
  /** Null where nobody can sign. */
  place: SignPlace | null;
  form: FormState;
  address: string;
}

/** The petition in a frame of another site: no script, no cookie, and nothing leaves for anywhere but here. */
export const WidgetPage = ({ visit, place, form, address }: Props) => {
  const { plan, petition, words, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={words.title} isPrivate isBare isFramed>
      <header class="page-head" lang={words.language}>
        <p class="eyebrow" lang={voice.language}>{visit.organisation.name}</p>
        <h1>{words.title}</h1>
        <p>{words.ask}</p>
      </header>
      <Progress voice={voice} tally={petition.tally} goal={plan.goal} milestones={[]} />
      {place === null ? <p>{t(petition.closedAt === null ? 'petition.refused.notOpen' : 'petition.sign.closed')}</p> : <div class="section-tight"><SignForm visit={visit} place={place} form={form} /></div>}
      <p class="actions section-tight"><a class="button button-quiet" href={address} target="_blank" rel="noopener">{t('petitionOutside.whole')}</a></p>
    </Page>
  );
};
