import type { Thresholds } from '../../core/thresholds.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { date, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine, Tag } from '../../ui/parts.tsx';
import { linkDays } from './input.ts';
import type { Invitation } from './queries.ts';
import { isUsedUp, mainRoomOf } from './rules.ts';
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
    <Page at={visit} title={`${t('invitations.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('invitations.title')}</h1><p class="lead">{t('invitations.lead')}</p></header>
          <form class="form" method="post" action={home} novalidate>
            <TextArea voice={voice} form={form} name="addresses" label={t('invitations.addresses')} help={t('invitations.addressesHelp')} max={6000} class="input-low" />
            <div class="actions"><button class="button button-primary">{t('invitations.send')}</button>{space.state === 'open' && <a class="button button-quiet" href={`${home}/list`}>{t('membership.list.title')}</a>}</div>
          </form>
          <Letters visit={visit} letters={letters} />
        </div>
        <aside class="aside" aria-label={t('invitations.link')}>
          <section>
            <OnLine title={t('invitations.link')} />
            <p>{t('invitations.linkHelp')}</p>
            {links.map((invitation) => <PassedOn visit={visit} invitation={invitation} address={addressOf(invitation)} />)}
            <LinkForm visit={visit} form={form} />
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
    <Page at={visit} title={`${t('founding.bulk.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
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

/** Asks how often a link may be used, and how long it stands. */
const LinkForm = ({ visit: { space, voice }, form }: { visit: MemberVisit; form: FormState }) => {
  const { t } = voice;
  const chosen = form.typed['days'] ?? '30';
  return (
    <form class="form section-tight" method="post" action={`/spaces/${space.slug}/invitations/links`} novalidate>
      <TextField voice={voice} form={form} name="mostUses" label={t('membership.link.mostUses')} help={t('membership.link.mostUsesHelp')} class="input-short" inputmode="numeric" isOptional />
      <fieldset class="field">
        <legend>{t('membership.link.days')}</legend>
        {linkDays.map((days) => <label class="check"><input type="radio" name="days" value={days} checked={days === chosen} /><span>{t('membership.link.forDays', { count: days })}</span></label>)}
      </fieldset>
      <div class="actions"><button class="button">{t('invitations.makeLink')}</button></div>
    </form>
  );
};

function usesInWords(voice: Voice, { uses, most_uses: most, expires_at: until }: Invitation): string {
  const about = { date: date(voice, 'day', until) };
  return most === null ? voice.t('membership.link.used', { ...about, count: uses }) : voice.t('membership.link.usedOf', { ...about, uses: number(voice, uses), most: number(voice, most) });
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
        <span class="soft">{usesInWords(voice, invitation)}</span>
        {isUsedUp(invitation) && <Tag kind="outline" icon="check">{t('membership.link.usedUp')}</Tag>}
        <Act to={`/spaces/${space.slug}/invitations/${invitation.id}?_method=DELETE`} class="button button-quiet">{t('invitations.withdraw')}</Act>
      </div>
    </div>
  );
};
