import type { Thresholds } from '../../core/thresholds.ts';
import type { MemberVisit, Visit } from '../../platform/http/route.ts';
import { date, number } from '../../platform/i18n/format.ts';
import { type FormState, TextArea } from '../../ui/field.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../ui/parts.tsx';
import type { StandingInvitation } from './invitations.ts';
import type { Invitation } from './queries.ts';
import { SpaceHead } from './shell.tsx';

interface InvitationsProps {
  visit: MemberVisit;
  form: FormState;
  invitations: readonly Invitation[];
  addressOf: (invitation: Invitation) => string;
}

export const InvitationsPage = ({ visit, form, invitations, addressOf }: InvitationsProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/invitations`;
  const links = invitations.filter(({ address }) => address === null);
  const letters = invitations.filter(({ address }) => address !== null);
  return (
    <Page at={visit} title={`${t('invitations.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('invitations.title')}</h1><p class="lead">{t('invitations.lead')}</p></header>
          <form class="form" method="post" action={home} novalidate>
            <TextArea voice={voice} form={form} name="addresses" label={t('invitations.addresses')} help={t('invitations.addressesHelp')} max={6000} class="input-low" />
            <div class="actions"><button class="button button-primary">{t('invitations.send')}</button></div>
          </form>
          <Letters visit={visit} letters={letters} />
        </div>
        <aside class="aside" aria-label={t('invitations.link')}>
          <section>
            <OnLine title={t('invitations.link')} />
            <p>{t('invitations.linkHelp')}</p>
            {links.map((invitation) => <PassedOn visit={visit} invitation={invitation} address={addressOf(invitation)} />)}
            {links.length === 0 && <div class="section-tight"><Act to={`${home}/links`}>{t('invitations.makeLink')}</Act></div>}
          </section>
        </aside>
      </div>
    </Page>
  );
};

interface OneByOneProps extends InvitationsProps {
  thresholds: Pick<Thresholds, 'acceptancePersonal' | 'acceptanceBulk'>;
}

/** In place of the form while founders are gathered: why nobody is invited by the dozen, and where to ask instead. */
export const OneByOnePage = ({ visit, form, invitations, addressOf, thresholds }: OneByOneProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const { acceptancePersonal: personal, acceptanceBulk: bulk } = thresholds;
  const shares = { personal: number(voice, personal * 1000), bulk: number(voice, bulk * 1000), personalShare: number(voice, personal, 3), bulkShare: number(voice, bulk, 3) };
  return (
    <Page at={visit} title={`${t('founding.bulk.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="solo column">
        <header class="page-head"><h1>{t('founding.bulk.title')}</h1></header>
        <Notice>
          <p>{t('founding.bulk.numbers', shares)}</p>
          <p>{t('founding.bulk.notYet')}</p>
        </Notice>
        {form.typed['addresses'] && <div class="section-tight"><TextArea voice={voice} form={form} name="addresses" label={t('founding.bulk.kept')} class="input-low" /></div>}
        <p class="actions section-tight"><a class="button button-primary" href={`/spaces/${space.slug}/founding`}>{t('founding.bulk.toList')}</a></p>
        <Letters visit={visit} letters={invitations.filter(({ address }) => address !== null)} />
        {invitations.filter(({ address }) => address === null).map((invitation) => <PassedOn visit={visit} invitation={invitation} address={addressOf(invitation)} />)}
      </div>
    </Page>
  );
};

const Letters = ({ visit, letters }: { visit: MemberVisit; letters: readonly Invitation[] }) => {
  const { t } = visit.voice;
  if (letters.length === 0) return null;
  return (
    <section class="section">
      <OnLine title={t('invitations.asked')} isSmall />
      <ul class="threads">
        {letters.map((invitation) => (
          <li class="filter filter-close">
            <span>{invitation.address} <span class="soft small">{t(answerTo(invitation))}</span></span>
            {answerTo(invitation) === 'invitations.waiting' && <Act to={`/spaces/${visit.space.slug}/invitations/${invitation.id}?_method=DELETE`} class="button button-quiet">{t('invitations.withdraw')}</Act>}
          </li>
        ))}
      </ul>
    </section>
  );
};

function answerTo({ accepted_at: accepted, declined_at: declined }: Invitation) {
  if (accepted) return 'invitations.accepted';
  return declined ? 'invitations.declined' : 'invitations.waiting';
}

/** A link that whoever has it comes in by. */
const PassedOn = ({ visit, invitation, address }: { visit: MemberVisit; invitation: Invitation; address: string }) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <div class="stack-s section-tight">
      <label class="unseen" for={`link-${invitation.id}`}>{t('invitations.link')}</label>
      <input class="input input-code" id={`link-${invitation.id}`} readonly value={address} />
      <div class="actions">
        <span class="soft">{t('invitations.until', { date: date(voice, 'day', invitation.expires_at) })}</span>
        <Act to={`/spaces/${space.slug}/invitations/${invitation.id}?_method=DELETE`} class="button button-quiet">{t('invitations.withdraw')}</Act>
      </div>
    </div>
  );
};

export const JoinPage = ({ visit, invitation, code }: { visit: Visit; invitation: StandingInvitation; code: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={invitation.name} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{invitation.invitedBy ? t('join.invitedBy', { name: invitation.invitedBy }) : t('join.invited')}</p>
        <h1>{invitation.name}</h1>
        <p class="lead">{invitation.purpose}</p>
      </header>
      {invitation.askedFor && <p class="card measure">{invitation.invitedBy ? t('founding.letter.asks', { name: invitation.invitedBy, thing: invitation.askedFor }) : t('founding.letter.asked', { thing: invitation.askedFor })}</p>}
      <div class={invitation.askedFor ? 'actions section-tight' : 'actions'}>
        {visit.viewer ? <Act to={`/join/${code}`} class="button button-primary button-large">{t('join.accept')}</Act> : <a class="button button-primary button-large" href={`/sign-in?next=${encodeURIComponent(`/join/${code}`)}`}>{t('join.signIn')}</a>}
        {invitation.address === null ? <a class="button button-quiet" href="/">{t('join.decline')}</a> : <Act to={`/join/${code}?_method=DELETE`} class="button button-large">{t('join.decline')}</Act>}
      </div>
      {invitation.address !== null && <p class="section-tight"><a class="soft small" href={`/join/${code}/refusal`}>{t('refusal.title')}</a></p>}
      <Rest title={t('join.free')} />
    </Page>
  );
};

/** Somebody who got an invitation wants no more of them. */
export const RefusalPage = ({ visit, to }: { visit: Visit; to: string }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('refusal.title')} width="narrow" isPrivate>
      <header class="page-head"><h1>{t('refusal.title')}</h1><p class="lead">{t('refusal.body')}</p></header>
      <div class="actions"><Act to={to} class="button button-primary">{t('refusal.submit')}</Act></div>
    </Page>
  );
};
