import { calendarDay, number } from '../../../platform/i18n/format.ts';
import { type FormState, TextField, Tick } from '../../../ui/field.tsx';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, Notice, OnLine, Tag } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import type { enteredOnes, Same, Sheet } from './actions.ts';

interface PaperProps {
  visit: CampaignVisit;
  sheets: readonly Sheet[];
  entered: Awaited<ReturnType<typeof enteredOnes>>;
  sheet: FormState;
  one: FormState;
  /** Those of the same name as the one that was just typed. */
  same: readonly Same[];
}

export const PaperPage = ({ visit, sheets, entered, sheet, one, same }: PaperProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/paper`;
  return (
    <Page at={visit} title={`${t('petitionPaper.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="signatures" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionPaper.title')}</h1><p class="lead">{t('petitionPaper.lead')}</p></header>
          <section>
            <OnLine title={t('petitionPaper.number')} />
            <form class="form section-tight" method="post" action={`${place}/sheets`} novalidate>
              <TextField voice={voice} form={sheet} name="count" label={t('petitionPaper.count')} inputmode="numeric" class="input-short" />
              <TextField voice={voice} form={sheet} name="witness" label={t('petitionPaper.witness')} help={t('petitionPaper.witnessHelp')} max={120} />
              <TextField voice={voice} form={sheet} name="where" label={t('petitionPaper.where')} max={200} isOptional />
              <TextField voice={voice} form={sheet} name="collectedOn" label={t('petitionPaper.day')} type="date" class="input-short" />
              <div class="actions"><button class="button button-primary">{t('petitionPaper.enter')}</button></div>
            </form>
          </section>
          <section class="section" id="one">
            <OnLine title={t('petitionPaper.one')} />
            {same.length > 0 && <Notice icon="warning"><p>{t('petitionPaper.same', { count: same.length })} {same.map((each) => [t(each.isOnPaper ? 'petitionPaper.onPaper' : 'petitionPaper.online'), each.place].filter((part) => part !== null).join(', ')).join('; ')}.</p></Notice>}
            <form class="form section-tight" method="post" action={`${place}/names`} novalidate>
              <TextField voice={voice} form={one} name="name" label={t('petitionPaper.name')} max={100} autocomplete="off" />
              <TextField voice={voice} form={one} name="place" label={t('petition.sign.place')} max={60} autocomplete="off" isOptional />
              <Tick voice={voice} form={one} name="showsName" label={t('petitionPaper.shows')} />
              <TextField voice={voice} form={one} name="witness" label={t('petitionPaper.witness')} max={120} />
              <TextField voice={voice} form={one} name="collectedOn" label={t('petitionPaper.day')} type="date" class="input-short" />
              {same.length > 0 && <Tick voice={voice} form={one} name="sure" label={t('petitionPaper.sure')} />}
              <div class="actions"><button class="button">{t('petitionPaper.enterOne')}</button></div>
            </form>
          </section>
          {entered.length > 0 && (
            <section class="section">
              <OnLine title={t('petitionPaper.newest')} />
              <ul class="threads">{entered.map((each) => <li><article class="thread thread-faceless"><div><h3>{each.name}</h3>{each.place && <p class="thread-note">{each.place}</p>}</div><Act to={`${place}/names/${each.id}?_method=DELETE`} class="button button-quiet">{t('petitionPaper.remove')}</Act></article></li>)}</ul>
            </section>
          )}
        </div>
        <aside class="aside" aria-label={t('petitionPaper.sheets')}>
          <section>
            <OnLine title={t('petitionPaper.sheets')} isSmall>{visit.petition.tally.paper > 0 && <p>{t('petition.paper', { count: visit.petition.tally.paper })}</p>}</OnLine>
            {sheets.length === 0 ? <Empty title={t('petitionPaper.none')}><p>{t('petitionPaper.noneHelp')}</p></Empty> : <ul class="threads">{sheets.map((each) => <li><SheetLine visit={visit} sheet={each} /></li>)}</ul>}
          </section>
        </aside>
      </div>
    </Page>
  );
};

const SheetLine = ({ visit, sheet: { id, count, singly, witness, place, collectedOn, isRemoved } }: { visit: CampaignVisit; sheet: Sheet }) => {
  const { voice } = visit;
  const { t } = voice;
  const address = `${homeOf(visit)}/paper/sheets/${id}`;
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{count > 0 ? t('petitionPaper.signatures', { count }) : t('petitionPaper.singly', { count: singly })}</h3>
        <p class="thread-note">{[calendarDay(voice, 'day', collectedOn), place, t('petitionPaper.seenBy', { witness })].filter((part) => part !== '').join(', ')}</p>
        {isRemoved && <p class="tags"><Tag kind="outline">{t('petitionPaper.notCounted')}</Tag></p>}
        {count > 0 && <div class="section-tight">{isRemoved ? <Act to={`${address}/again`} class="button button-quiet">{t('petitionPaper.restore')}</Act> : <Act to={`${address}?_method=DELETE`} class="button button-quiet">{t('petitionPaper.takeOut')}<span class="unseen"> {number(voice, count)}</span></Act>}</div>}
      </div>
    </article>
  );
};
