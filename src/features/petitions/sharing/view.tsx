import { daysToBring } from '../../../core/sharing/cohorts.ts';
import type { Sharing } from '../../../core/sharing/sharing.ts';
import { calendarDay, number } from '../../../platform/i18n/format.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Drawn } from '../../../ui/chart/drawn.tsx';
import { Funnel } from '../../../ui/chart/funnel.tsx';
import type { Pen } from '../../../ui/chart/pen.ts';
import { Empty, Rest } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { Notice, OnLine } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import type { Carrier } from '../carriers/queries.ts';
import { PetitionHead } from '../shell.tsx';
import { Carry } from './carry-view.tsx';
import { mostLookedAt } from './queries.ts';
import { drawRates, rateFinding, rateInWords } from './rate-finding.ts';
import { cameFinding, chainFinding, channelFinding } from './ways.ts';

interface SharingProps {
  visit: CampaignVisit;
  pen: Pen;
  sharing: Sharing;
  carriers: readonly Carrier[];
  /** There are more signatures than were looked at. */
  isCut: boolean;
}

/** Whether those who sign bring others: in numbers, and in names only of carriers who agreed to it. */
export const SharingPage = ({ visit, pen, sharing, carriers, isCut }: SharingProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const drawing = drawRates(pen, voice, sharing);
  const [came, channel, chain] = [cameFinding(voice, sharing), channelFinding(voice, sharing), chainFinding(voice, sharing)];
  return (
    <Page at={visit} title={`${t('petitionSharing.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="sharing" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionSharing.title')}</h1><p class="lead">{t('petitionSharing.lead')}</p></header>
          <section class="stack-l" aria-labelledby="rate">
            <OnLine title={t('petitionSharing.rate.title')} id="rate" />
            <Chart {...rateFinding(voice, sharing)} tableName={t('petitionSharing.rate.table')}>{drawing && <Drawn drawing={drawing} />}</Chart>
            <Stall visit={visit} stall={sharing.stall} />
          </section>
          <section class="section stack-l" aria-labelledby="ways">
            <OnLine title={t('petitionSharing.ways')} id="ways" />
            <Chart {...came} tableName=""><Funnel steps={came.steps} /></Chart>
            <Chart {...channel} tableName=""><Funnel steps={channel.steps} /></Chart>
            <Chart {...chain} tableName=""><Funnel steps={chain.steps} /></Chart>
          </section>
          <Carry visit={visit} sharing={sharing} carriers={carriers} />
          <Rest title={t('petitionSharing.rest')} />
        </div>
        <Doubts visit={visit} isCut={isCut} />
      </div>
    </Page>
  );
};

/** Nobody came by anybody's link: what would bring the first. */
export const EmptySharingPage = ({ visit, signers }: { visit: CampaignVisit; signers: number }) => {
  const { space, voice: { t } } = visit;
  return (
    <Page at={visit} title={`${t('petitionSharing.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="sharing" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionSharing.title')}</h1><p class="lead">{t('petitionSharing.lead')}</p></header>
          <Empty title={t('petitionSharing.none')}>
            <p>{t('petitionSharing.noneHelp', { count: signers })}</p>
            <p class="actions"><a class="button button-primary" href={`${homeOf(visit)}/carriers`}>{t('petitionSharing.toCarriers')}</a></p>
          </Empty>
        </div>
      </div>
    </Page>
  );
};

/** Where it stalls, and what tends to help; nothing is asked of a petition that takes no more signatures. */
const Stall = ({ visit, stall }: { visit: CampaignVisit; stall: Sharing['stall'] }) => {
  const { voice, petition } = visit;
  const { t } = voice;
  if (stall === null) return <p class="measure small soft">{t('petitionSharing.stall.none')}</p>;
  return (
    <Notice>
      <h3>{t('petitionSharing.stall.title', { day: calendarDay(voice, 'day', stall.from) })}</h3>
      <p>{t('petitionSharing.stall.fell', { days: daysToBring, since: rateInWords(voice, stall.since), before: rateInWords(voice, stall.before) })}</p>
      {petition.closedAt === null && (
        <>
          <p>{t('petitionSharing.stall.help')}</p>
          <p class="actions"><a class="button" href={`${homeOf(visit)}/carriers`}>{t('petitionSharing.stall.ask')}</a><a class="button" href={`${homeOf(visit)}/news`}>{t('petitionSharing.stall.tell')}</a></p>
        </>
      )}
    </Notice>
  );
};

const Doubts = ({ visit: { voice }, isCut }: Pick<SharingProps, 'visit' | 'isCut'>) => {
  const { t } = voice;
  return (
    <aside class="aside" aria-label={t('petitionSharing.doubts.title')}>
      <section>
        <OnLine title={t('petitionSharing.doubts.title')} isSmall />
        <div class="stack-s">
          <p>{t('petitionSharing.doubts.lower')}</p>
          <p>{t('petitionSharing.doubts.counted')}</p>
          {isCut && <p>{t('petitionSharing.doubts.cut', { most: number(voice, mostLookedAt) })}</p>}
          <details class="more">
            <summary>{t('petitionSharing.doubts.method')}</summary>
            <dl class="methods">{(['rate', 'stall', 'chains'] as const).map((part) => <div><dt>{t(`petitionSharing.method.${part}.name`)}</dt><dd>{t(`petitionSharing.method.${part}.how`, { days: daysToBring })}</dd></div>)}</dl>
          </details>
        </div>
      </section>
    </aside>
  );
};
