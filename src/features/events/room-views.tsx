import type { MemberVisit, Visit } from '../../platform/http/route.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act } from '../../ui/parts.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { RoundSpace } from './answer-queries.ts';
import type { Counts } from './list-queries.ts';

interface CodeProps {
  visit: MemberVisit;
  address: string;
  /** The same way in, for who types it. */
  short: string;
  counts: Counts;
}

/** For the wall of the room: a code to point a phone at, an address short enough to type, and how many have come. */
export const CodePage = ({ visit, address, short, counts }: CodeProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const typed = short.replace(/^https?:\/\//, '');
  return (
    <Page at={visit} title={`${t('events.code.title')} · ${space.name}`} isPrivate isBare live={`/spaces/${space.slug}/round/live`}>
      <div class="wall">
        <div class="wall-code"><QrCode address={address} label={t('events.code.label', { address: typed })} /></div>
        <div class="wall-words">
          <h1>{space.name}</h1>
          <p class="wall-address">{typed.slice(0, typed.lastIndexOf('/') + 1)}<wbr /><b>{typed.slice(typed.lastIndexOf('/') + 1)}</b></p>
          <p class="wall-count" aria-live="polite"><b>{t('events.code.here', { count: counts.all })}</b> {t('events.code.answered', { count: counts.answered })}</p>
          <div class="actions">
            <a class="button button-quiet" href={`/spaces/${space.slug}/round`}>{t('events.code.back')}</a>
            <Act to={`/spaces/${space.slug}/round/code`} class="button button-quiet">{t('events.code.renew')}</Act>
          </div>
        </div>
      </div>
    </Page>
  );
};

/** Where the short address leads without its code, or with a wrong one. */
export const TypedCodePage = ({ visit, form }: { visit: Visit; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('events.typed.title')} width="narrow" isPrivate>
      <header class="page-head"><h1>{t('events.typed.title')}</h1><p class="lead">{t('events.typed.lead')}</p></header>
      <form class="form" method="get" action="/in" novalidate>
        <TextField voice={voice} form={form} name="code" label={t('events.typed.code')} max={40} class="input-code input-short" autocomplete="off" />
        <div class="actions"><button class="button button-primary button-large">{t('events.typed.submit')}</button></div>
      </form>
    </Page>
  );
};

/** On a phone, in twenty seconds: a name, an address, one button. */
export const SeatPage = ({ visit, space, code, form }: { visit: Visit; space: RoundSpace; code: string; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={space.name} width="narrow" isPrivate>
      <header class="page-head"><h1>{space.name}</h1><p class="lead">{t('events.seat.lead')}</p></header>
      <form class="form" method="post" action={`/join/${code}/seat`} novalidate>
        <TextField voice={voice} form={form} name="name" label={t('events.seat.name')} max={120} autocomplete="name" />
        <TextField voice={voice} form={form} name="email" label={t('events.seat.email')} help={t('events.seat.emailHelp')} type="email" max={254} autocomplete="email" />
        <div class="actions"><button class="button button-primary button-large">{t('events.seat.submit')}</button></div>
      </form>
      <p class="section-tight small soft">{t('events.seat.free')}</p>
    </Page>
  );
};
