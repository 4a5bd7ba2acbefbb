import { pledgedShare } from '../../../core/gate/petition.ts';
import { type Thresholds, thresholds as known } from '../../../core/thresholds.ts';
import { number, percent } from '../../../platform/i18n/format.ts';
import { type FormState, TextField } from '../../../ui/field.tsx';
import { Empty, Rest } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { Scale } from '../../../ui/scale.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { CarrierFields } from './edit-view.tsx';
import { CarrierLine } from './line-view.tsx';
import type { Carrier } from './queries.ts';

interface CarriersProps {
  visit: CampaignVisit;
  carriers: readonly Carrier[];
  thresholds: Thresholds;
  form: FormState;
}

/** Who asks people by name, how many, and how far that reaches. */
export const CarriersPage = ({ visit, carriers, thresholds, form }: CarriersProps) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/carriers`;
  const isItsHost = isHost(space, viewer);
  const mine = carriers.find(({ personId }) => personId === viewer.id);
  const isOver = space.state === 'ended';
  const mayPledge = space.role !== null && space.role !== 'guest' && !isOver;
  const addsFirst = isItsHost && !isOver;
  return (
    <Page at={visit} title={`${t('petitionPlan.room.carriers')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="carriers" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionPlan.carrier.title')}</h1><p class="lead">{t('petitionPlan.carrier.lead')}</p></header>
          {mayPledge && !mine && <div class="actions"><a class="button button-primary" href={`${place}/mine`}>{t('petitionPlan.carrier.pledgeMine')}</a></div>}
          <section class="section">
            <OnLine title={t('petitionPlan.carrier.list')}>{carriers.length > 0 && <p>{t('petitionPlan.carrier.figures', figuresOf(visit, carriers))}</p>}</OnLine>
            {carriers.length === 0 && <Empty title={t('petitionPlan.carrier.empty')}><p>{t('petitionPlan.carrier.emptyHelp')}</p></Empty>}
            <ul class="threads">{carriers.map((carrier) => <li id={`carrier-${carrier.id}`}><CarrierLine visit={visit} carrier={carrier} /></li>)}</ul>
          </section>
          {addsFirst && <AddForm visit={visit} form={form} />}
          {carriers.length > 0 && <Rest title={t('petitionPlan.carrier.rest', { count: carriers.length })} />}
        </div>
        <aside class="aside" aria-label={t('petitionPlan.carrier.share')}><Share visit={visit} carriers={carriers} thresholds={thresholds} /></aside>
      </div>
    </Page>
  );
};

const sumOf = (carriers: readonly Carrier[], what: 'pledged' | 'asked' | 'signed') => carriers.reduce((sum, carrier) => sum + carrier[what], 0);

const figuresOf = ({ voice }: CampaignVisit, carriers: readonly Carrier[]) =>
  ({ pledged: number(voice, sumOf(carriers, 'pledged')), asked: number(voice, sumOf(carriers, 'asked')), signed: number(voice, sumOf(carriers, 'signed')) });

/** How much of what matters is promised, beside what petitions that came far had. */
const Share = ({ visit, carriers, thresholds }: Omit<CarriersProps, 'form'>) => {
  const { voice, plan } = visit;
  const { t } = voice;
  const pledged = sumOf(carriers, 'pledged');
  const share = pledgedShare(pledged, plan.goal);
  const write = (value: number) => percent(voice, value);
  const scale = { value: share ?? 0, missing: thresholds.pledgedShareMissing, holds: thresholds.pledgedShareHolds };
  return (
    <section>
      <OnLine title={t('petitionPlan.carrier.share')} />
      {share === null ? <p>{t('petitionPlan.carrier.noGoal')} <a href={`${homeOf(visit)}/plan`}>{t('petitionPlan.carrier.toPlan')}</a></p> : (
        <>
          <p class="aside-figure">{write(share)}</p>
          <p>{t('petitionPlan.carrier.shareMeaning', { pledged: number(voice, pledged), goal: number(voice, plan.goal ?? 0), holds: write(scale.holds) })}</p>
          <div class="gate-line"><Scale {...scale} write={write} label={t('gate.scale.more', { value: write(share), missing: write(scale.missing), holds: write(scale.holds) })} /></div>
        </>
      )}
      <p class="small soft">{t('petitionPlan.carrier.half', { share: percent(voice, thresholds.acceptancePersonal) })} <a href={known.acceptancePersonal.source}>{t('gate.source')}</a></p>
    </section>
  );
};

const AddForm = ({ visit, form }: Pick<CarriersProps, 'visit' | 'form'>) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section class="section" id="add">
      <OnLine title={t('petitionPlan.carrier.add')} />
      <form class="form section-tight" method="post" action={`${homeOf(visit)}/carriers`} novalidate>
        <TextField voice={voice} form={form} name="name" label={t('petitionPlan.carrier.name')} max={120} autocomplete="off" />
        <CarrierFields visit={visit} form={form} isOwn={false} />
        <div class="actions"><button class="button">{t('petitionPlan.carrier.submit')}</button></div>
      </form>
    </section>
  );
};
