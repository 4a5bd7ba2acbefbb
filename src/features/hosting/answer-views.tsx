import type { Visit } from '../../platform/http/route.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { hoursInWords } from './phrases.ts';
import type { HostRequest } from './requests.ts';
import type { Bequest } from './succession.ts';
import { BequestList } from './succession-view.tsx';

interface AnswerProps {
  visit: Visit;
  request: HostRequest;
  code: string;
  form: FormState;
  /** What passes to them with a yes; null where they are not asked to carry the space on. */
  bequest: Bequest | null;
}

/** Somebody was asked for hours: who asks, for what, what it is, and two good answers. */
export const AnswerPage = ({ visit, request, code, form, bequest }: AnswerProps) => {
  const { voice } = visit;
  const { t } = voice;
  const name = request.askedBy ?? request.spaceName;
  return (
    <Page at={visit} title={request.spaceName} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{t('hosting.answer.asks', { name, to: request.name })}</p>
        <h1>{t('hosting.answer.title', { hours: hoursInWords(voice, request.hours), space: request.spaceName })}</h1>
        {request.purpose && <p class="lead" lang={request.language}>{request.purpose}</p>}
      </header>
      {request.words && <div class="prose"><blockquote>{request.words}</blockquote></div>}
      <section class="section-tight">
        <OnLine title={t('hosting.answer.what')} isSmall />
        <ul class="belongs section-tight">
          {(['hosting.answer.what1', 'hosting.answer.what2', 'hosting.answer.what3'] as const).map((key) => <li><Icon name="check" /><span>{t(key)}</span></li>)}
        </ul>
      </section>
      {bequest && <section class="section-tight"><OnLine title={t('membership.succession.passes', { name })} isSmall /><BequestList voice={voice} bequest={bequest} /></section>}
      <form class="form section" method="post" action={`/hosting/${code}`} novalidate>
        <TextField voice={voice} form={form} name="hours" label={t('hosting.answer.hours')} help={t('hosting.answer.hoursHelp')} class="input-short" inputmode="decimal" />
        <div class="actions"><button class="button button-primary button-large">{t('hosting.answer.yes', { hours: hoursInWords(voice, request.hours) })}</button></div>
      </form>
      <div class="actions section-tight"><Act to={`/hosting/${code}?_method=DELETE`} class="button">{t('hosting.answer.ratherNot')}</Act></div>
      <p class="section-tight"><a class="soft small" href={`/hosting/${code}/refusal`}>{t('refusal.title')}</a></p>
      <Rest title={t('hosting.answer.free')} />
    </Page>
  );
};

/** Said once they have said yes, however often they come back to it. */
export const YesPage = ({ visit, request }: { visit: Visit; request: HostRequest }) => {
  const { t } = visit.voice;
  const home = `/spaces/${request.slug}/hosts`;
  return (
    <Page at={visit} title={request.spaceName} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{request.spaceName}</p>
        <h1>{t('hosting.answer.thanks')}</h1>
        <p class="lead">{t('hosting.answer.next')}</p>
      </header>
      <div class="actions"><a class="button button-primary button-large" href={visit.viewer ? home : `/sign-in?next=${encodeURIComponent(home)}`}>{t('hosting.answer.enter')}</a></div>
    </Page>
  );
};
