import { date } from '../../../platform/i18n/format.ts';
import { type FormState, TextArea } from '../../../ui/field.tsx';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import type { Asked, Community } from './ask.ts';

interface Props {
  visit: CampaignVisit;
  /** Null until they were asked. */
  asked: Asked | null;
  signers: number;
  communities: readonly Community[];
  /** Whether it was handed over or is closed. */
  mayAsk: boolean;
  form: FormState;
}

/** A petition ends; those who signed may go on together. Asked once, and only those who said that they would hear of more. */
export const CarryOnPage = (props: Props) => {
  const { visit } = props;
  const { t } = visit.voice;
  return (
    <Page at={visit} title={`${t('petitionCarryOn.title')} · ${visit.space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="delivery" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionCarryOn.title')}</h1><p class="lead">{t('petitionCarryOn.lead')}</p></header>
          <State {...props} />
        </div>
      </div>
    </Page>
  );
};

const State = ({ visit, asked, signers, communities, mayAsk, form }: Props) => {
  const { voice, petition } = visit;
  const { t } = voice;
  if (asked) {
    return (
      <>
        <p class="lead">{t('petitionCarryOn.came', { count: asked.came })}</p>
        <p>{t('petitionCarryOn.asked', { date: date(voice, 'fullDay', asked.at), count: asked.letters })}</p>
        {asked.slug !== null && <p class="actions section-tight"><a class="button" href={`/spaces/${asked.slug}`}>{asked.name ?? ''}</a></p>}
      </>
    );
  }
  if (!mayAsk || petition.erasedAt !== null) return <Empty title={t('petitionCarryOn.early')}><p>{t('petitionCarryOn.earlyHelp')}</p></Empty>;
  if (communities.length === 0) return <Empty title={t('petitionCarryOn.nowhere')}><p>{t('petitionCarryOn.nowhereHelp')} <a href="/spaces">{t('shell.spaces')}</a></p></Empty>;
  return (
    <form class="form" method="post" action={`${homeOf(visit)}/carry-on`} novalidate>
      <p>{t('petitionCarryOn.signers', { count: signers })}</p>
      <SelectField voice={voice} form={form} name="into" label={t('petitionCarryOn.into')} nothing={t('petitionCarryOn.choose')} options={communities.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <TextArea voice={voice} form={form} name="words" label={t('petitionCarryOn.words')} help={t('petitionCarryOn.wordsHelp')} max={3000} />
      <div class="actions"><button class="button button-primary">{t('petitionCarryOn.ask')}</button></div>
    </form>
  );
};
