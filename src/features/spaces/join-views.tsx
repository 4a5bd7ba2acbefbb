import type { Visit } from '../../platform/http/route.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act } from '../../ui/parts.tsx';
import type { StandingInvitation } from './invitations.ts';

export const JoinPage = ({ visit, invitation, code, form }: { visit: Visit; invitation: StandingInvitation; code: string; form: FormState }) => {
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
      {invitation.address !== null && !visit.viewer && (
        <form class="form section" method="post" action={`/join/${code}/by-letter`} novalidate>
          <p>{t('membership.byLetter.join')}</p>
          <TextField voice={visit.voice} form={form} name="name" label={t('me.name')} max={120} autocomplete="name" />
          <div class="actions"><button class="button">{t('membership.byLetter.joinSubmit')}</button></div>
        </form>
      )}
      {invitation.address !== null && <p class="section-tight"><a class="soft small" href={`/join/${code}/refusal`}>{t('refusal.title')}</a></p>}
      <Rest title={t('join.free')} />
    </Page>
  );
};

/** As many came by this link as could: said kindly, with whom to ask instead. */
export const UsedUpPage = ({ visit, invitation }: { visit: Visit; invitation: StandingInvitation }) => {
  const { t } = visit.voice;
  const { name, invitedBy, visibility, slug } = invitation;
  return (
    <Page at={visit} title={name} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{name}</p>
        <h1>{t('membership.link.gone')}</h1>
        <p class="lead">{t('membership.link.goneLead', { count: invitation.uses })} {invitedBy ? t('membership.link.goneAsk', { name: invitedBy }) : t('membership.link.goneAskHosts')}</p>
      </header>
      {visibility !== 'hidden' && <p class="actions"><a class="button button-primary" href={`/spaces/${slug}`}>{t('membership.link.goneLook', { space: name })}</a></p>}
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
