import type { MemberVisit } from '../../platform/http/route.ts';
import { date, when } from '../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine, Pages } from '../../ui/parts.tsx';
import { mainRoomOf, SpaceHead } from '../spaces/public.ts';
import { hoursInWords } from './phrases.ts';
import type { ListedRequest, Requests } from './request-queries.ts';
import { type RequestStatus, statusOf } from './rules.ts';
import { homeOf } from './visit.ts';

interface RequestsProps {
  visit: MemberVisit;
  form: FormState;
  asked: Requests;
}

/** Where hosts ask a named person for hours, and see what became of it. */
export const RequestsPage = ({ visit, form, asked: { requests, page, last } }: RequestsProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('hosting.ask.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="hosts" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('hosting.ask.title')}</h1><p class="lead">{t('hosting.ask.lead')}</p></header>
          <form class="form" method="post" action={`${homeOf(visit)}/requests`} novalidate>
            <div class="pair">
              <TextField voice={voice} form={form} name="name" label={t('hosting.ask.name')} max={120} autocomplete="off" />
              <TextField voice={voice} form={form} name="email" type="email" label={t('hosting.ask.email')} max={254} autocomplete="off" />
            </div>
            <TextField voice={voice} form={form} name="hours" label={t('hosting.ask.hours')} help={t('hosting.ask.hoursHelp')} class="input-short" inputmode="decimal" />
            <TextArea voice={voice} form={form} name="words" label={t('hosting.ask.words')} help={t('hosting.ask.wordsHelp')} max={1000} class="input-low" isOptional />
            <div class="actions"><button class="button button-primary">{t('hosting.ask.send')}</button><a class="button button-quiet" href={homeOf(visit)}>{t('form.back')}</a></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('hosting.ask.asked')}>
          <section>
            <OnLine title={t('hosting.ask.asked')} />
            {requests.length === 0 ? <Empty title={t('hosting.ask.nobody')}><p>{t('hosting.ask.nobodyHelp')}</p></Empty> : (
              <ul class="threads">{requests.map((request) => <li><RequestRow visit={visit} request={request} /></li>)}</ul>
            )}
            <Pages voice={voice} label={t('hosting.ask.pages')} page={page} last={last} href={(to) => `${homeOf(visit)}/requests?page=${to}`} />
          </section>
        </aside>
      </div>
    </Page>
  );
};

const shapes: Readonly<Record<RequestStatus, IconName>> = { asked: 'clock', yes: 'holds', ratherNot: 'minus', withdrawn: 'minus', runOut: 'later' };

const RequestRow = ({ visit, request }: { visit: MemberVisit; request: ListedRequest }) => {
  const { voice } = visit;
  const { t } = voice;
  const status = statusOf(request, voice.now);
  const place = `${homeOf(visit)}/requests/${request.id}`;
  return (
    <div class="stack-s reported">
      <p><b>{request.name}</b>, {hoursInWords(voice, request.hours)}</p>
      {/* The address of somebody who is in the space is theirs to tell. */}
      {request.person_id === null && <p class="small soft">{request.address}</p>}
      <p class="tags"><span class="tag" data-kind={status === 'yes' ? 'answered' : 'outline'}><Icon name={shapes[status]} />{t(`hosting.status.${status}`)}</span></p>
      <p class="small soft">{request.askedBy ? t('hosting.ask.by', { name: request.askedBy, when: when(voice, request.asked_at) }) : when(voice, request.asked_at)}{status === 'asked' && `, ${t('hosting.ask.until', { date: date(voice, 'day', request.expires_at) })}`}</p>
      {status === 'asked' && <div><Act to={`${place}?_method=DELETE`} class="link">{t('hosting.ask.withdraw')}<span class="unseen"> {request.name}</span></Act></div>}
      {status !== 'asked' && status !== 'yes' && <div><Act to={`${place}/again`} class="link">{t('hosting.ask.again')}<span class="unseen"> {request.name}</span></Act></div>}
    </div>
  );
};
