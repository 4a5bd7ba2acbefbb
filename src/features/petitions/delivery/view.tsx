import type { Child } from 'hono/jsx';
import { type Day, daysBetween } from '../../../core/calendar.ts';
import { calendarDay, number } from '../../../platform/i18n/format.ts';
import { Choices, type FormState, freshForm, TextArea, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { countOf } from '../petition.ts';
import { PetitionHead } from '../shell.tsx';
import { type Delivery, outcomes } from './queries.ts';

export interface DeliveryForms {
  readonly cover?: FormState;
  readonly meeting?: FormState;
  readonly answer?: FormState;
}

interface DeliveryProps {
  visit: CampaignVisit;
  delivery: Delivery;
  /** How many let their names be shown. */
  names: number;
  link: string | null;
  today: Day;
  forms: DeliveryForms;
}

/** From the package to the answer: each step says what it does, and what those who signed hear of it. */
export const DeliveryPage = (props: DeliveryProps) => {
  const { visit, delivery, today } = props;
  const { space, voice, plan, petition } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionDelivery.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="delivery" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionDelivery.title')}</h1><p class="lead">{t('petitionDelivery.lead')}</p></header>
          {delivery.deliveredOn === null && plan.deliverOn !== null && <When visit={visit} today={today} day={plan.deliverOn} />}
          <Package {...props} />
          <Names {...props} />
          <Meeting {...props} />
          <Answered {...props} />
          <Closing {...props} />
        </div>
        <aside class="aside" aria-label={t('petitionDelivery.now')}>
          <section>
            <OnLine title={t('petitionDelivery.now')} isSmall />
            <dl class="facts section-tight">
              <div><dt>{t('petitionDelivery.count')}</dt><dd>{number(voice, countOf(petition.tally))}</dd></div>
              {delivery.deliveredOn !== null && <div><dt>{t('petitionDelivery.deliveredOn')}</dt><dd>{calendarDay(voice, 'fullDay', delivery.deliveredOn)}</dd></div>}
              {delivery.confirmed !== null && <div><dt>{t('petitionDelivery.countThen')}</dt><dd>{number(voice, delivery.confirmed + (delivery.paper ?? 0))}</dd></div>}
              {delivery.answerDueOn !== null && delivery.answeredOn === null && <div><dt>{t('petitionDelivery.answerDueOn')}</dt><dd>{calendarDay(voice, 'fullDay', delivery.answerDueOn)}</dd></div>}
              {delivery.outcome !== null && <div><dt>{t('petitionDelivery.outcome')}</dt><dd>{t(`petitionDelivery.is.${delivery.outcome}`)}</dd></div>}
            </dl>
          </section>
        </aside>
      </div>
    </Page>
  );
};

/** Said long before it is too late, and plainly once it is. */
const When = ({ visit: { voice }, today, day }: { visit: CampaignVisit; today: Day; day: Day }) => {
  const days = daysBetween(today, day);
  return <Notice icon={days < 0 ? 'warning' : 'info'} {...(days < 0 && { kind: 'signal' as const })}><p>{voice.t(days < 0 ? 'petitionDelivery.late' : 'petitionDelivery.ahead', { count: Math.abs(days), day: calendarDay(voice, 'fullDay', day) })}</p></Notice>;
};

const Step = ({ title, help, children }: { title: string; help: string; children?: Child }) => (
  <section class="section">
    <OnLine title={title} />
    <p class="measure section-tight">{help}</p>
    {children}
  </section>
);

const Package = ({ visit, delivery, forms }: DeliveryProps) => {
  const { voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/delivery`;
  return (
    <Step title={t('petitionDelivery.package')} help={t('petitionDelivery.packageHelp')}>
      <form class="form section-tight" method="post" action={`${place}/cover?_method=PUT`} novalidate>
        <TextArea voice={voice} form={forms.cover ?? freshForm({ cover: delivery.cover })} name="cover" label={t('petitionDelivery.cover')} help={t('petitionDelivery.coverHelp')} max={5000} isOptional />
        <div class="actions"><button class="button">{t('petitionDelivery.keepCover')}</button><a class="button" href={`${place}/package.pdf`} data-turbo="false" download>{t('petitionDelivery.download')}</a></div>
      </form>
    </Step>
  );
};

const Names = ({ visit, names, link }: DeliveryProps) => {
  const { t } = visit.voice;
  const place = `${homeOf(visit)}/delivery/names`;
  return (
    <Step title={t('petitionDelivery.names')} help={t('petitionDelivery.namesHelp', { count: names })}>
      {link !== null && <p class="section-tight"><input class="input input-code" readonly value={link} aria-label={t('petitionDelivery.link')} /></p>}
      <div class="actions section-tight">
        <Act to={place}>{t(link === null ? 'petitionDelivery.makeLink' : 'petitionDelivery.renewLink')}</Act>
        {link !== null && <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('petitionDelivery.endLink')}</Act>}
      </div>
    </Step>
  );
};

const Meeting = ({ visit, delivery, forms }: DeliveryProps) => {
  const { voice } = visit;
  const { t } = voice;
  const form = forms.meeting ?? freshForm({ deliveredOn: delivery.deliveredOn ?? '', met: delivery.met, words: delivery.words, answerDueOn: delivery.answerDueOn ?? '' });
  return (
    <Step title={t('petitionDelivery.meeting')} help={t(delivery.deliveredOn === null ? 'petitionDelivery.meetingHelp' : 'petitionDelivery.meetingAgain')}>
      <form class="form section-tight" method="post" action={`${homeOf(visit)}/delivery/meeting?_method=PUT`} novalidate>
        <TextField voice={voice} form={form} name="deliveredOn" label={t('petitionDelivery.deliveredOn')} type="date" class="input-short" />
        <TextField voice={voice} form={form} name="met" label={t('petitionDelivery.met')} max={300} isOptional />
        <TextArea voice={voice} form={form} name="words" label={t('petitionDelivery.words')} max={3000} class="input-low" isOptional />
        <TextField voice={voice} form={form} name="answerDueOn" label={t('petitionDelivery.answerDueOn')} help={t('petitionDelivery.answerDueHelp')} type="date" class="input-short" isOptional />
        <div class="actions"><button class={delivery.deliveredOn === null ? 'button button-primary' : 'button'}>{t('petitionDelivery.keepMeeting')}</button></div>
      </form>
    </Step>
  );
};

const Answered = ({ visit, delivery, forms }: DeliveryProps) => {
  const { voice } = visit;
  const { t } = voice;
  if (delivery.deliveredOn === null && !forms.answer) return null;
  const form = forms.answer ?? freshForm({ answeredOn: delivery.answeredOn ?? '', outcome: delivery.outcome ?? '', answer: delivery.answer, achieved: delivery.achieved });
  return (
    <Step title={t('petitionDelivery.answer')} help={t('petitionDelivery.answerHelp')}>
      <form class="form section-tight" method="post" action={`${homeOf(visit)}/delivery/answer?_method=PUT`} novalidate>
        <TextField voice={voice} form={form} name="answeredOn" label={t('petitionDelivery.answeredOn')} type="date" class="input-short" />
        <Choices voice={voice} form={form} name="outcome" legend={t('petitionDelivery.outcome')} choices={outcomes.map((value) => ({ value, label: t(`petitionDelivery.is.${value}`) }))} />
        <TextArea voice={voice} form={form} name="answer" label={t('petitionDelivery.said')} max={5000} isOptional />
        <TextArea voice={voice} form={form} name="achieved" label={t('petitionDelivery.achieved')} help={t('petitionDelivery.achievedHelp')} max={3000} class="input-low" isOptional />
        <div class="actions"><button class={delivery.answeredOn === null ? 'button button-primary' : 'button'}>{t('petitionDelivery.keepAnswer')}</button></div>
      </form>
    </Step>
  );
};

const Closing = ({ visit }: DeliveryProps) => {
  const { voice: { t }, petition, plan } = visit;
  const place = `${homeOf(visit)}/delivery/closing`;
  return (
    <Step title={t('petitionDelivery.closing')} help={t(petition.closedAt === null ? 'petitionDelivery.closingHelp' : 'petitionDelivery.closedHelp', { count: plan.keepDays })}>
      {petition.erasedAt === null && <div class="section-tight">{petition.closedAt === null ? <Act to={place}>{t('petitionDelivery.close')}</Act> : <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('petitionDelivery.reopen')}</Act>}</div>}
      <p class="actions section-tight"><a class="button button-quiet" href={`${homeOf(visit)}/carry-on`}>{t('petitionCarryOn.link')}</a></p>
    </Step>
  );
};
