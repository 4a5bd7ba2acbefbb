import { Page } from '../../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../../ui/parts.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { SignerVisit } from './own-routes.tsx';

/** One's own signature: the button that makes it count, and what one can do with it from then on. */
export const SignaturePage = ({ visit, link }: { visit: SignerVisit; link: string }) => (visit.signature.state === 'pending' ? <PendingPage visit={visit} /> : <CountedPage visit={visit} link={link} />);

const Head = ({ visit: { signature }, title, lead }: { visit: SignerVisit; title: string; lead: string }) => (
  <header class="page-head">
    <p class="eyebrow" lang={signature.language}>{signature.petition}</p>
    <h1>{title}</h1>
    {lead !== '' && <p class="lead">{lead}</p>}
  </header>
);

const PendingPage = ({ visit }: { visit: SignerVisit }) => {
  const { signature, key, voice: { t } } = visit;
  return (
    <Page at={visit} title={t('petition.signature.pending')} width="narrow" isPrivate>
      <Head visit={visit} title={t('petition.signature.pending')} lead={t('petition.signature.pendingLead', { name: signature.name })} />
      {signature.ask !== '' && <blockquote class="section-tight" lang={signature.language}><p>{signature.ask}</p></blockquote>}
      <div class="actions section-tight"><Act to={`/signatures/${key}/confirmation`} class="button button-primary button-large">{t('petition.signature.confirm')}</Act></div>
      <section class="section">
        <p class="small soft">{t('petition.signature.notMeHelp')}</p>
        <div class="actions section-tight"><Act to={`/signatures/${key}/mistake`} class="button button-quiet">{t('petition.signature.notMe')}</Act></div>
      </section>
    </Page>
  );
};

const CountedPage = ({ visit, link }: { visit: SignerVisit; link: string }) => {
  const { signature, voice: { t } } = visit;
  const isAside = signature.state === 'set_aside';
  const numbered = signature.number === null ? '' : t('petition.signature.number', { number: signature.number });
  return (
    <Page at={visit} title={t('petition.sign.yours')} width="mid" isPrivate>
      <Head visit={visit} title={t(isAside ? 'petition.signature.setAside' : 'petition.signature.counts')} lead={isAside ? t('petition.signature.setAsideLead') : numbered} />
      <div class="split">
        <div>
          {signature.isPublic && !signature.isClosed && <Sharing visit={visit} link={link} />}
          <p class="actions section"><a class="button" href={`/petitions/${signature.slug}`}>{t('petition.back')}</a></p>
        </div>
        <aside class="aside" aria-label={t('petition.signature.wishes')}><Wishes visit={visit} /></aside>
      </div>
    </Page>
  );
};

/** A link of one's own: what it brings is counted, and nobody is asked for anybody's address. */
const Sharing = ({ visit: { signature, voice: { t } }, link }: { visit: SignerVisit; link: string }) => {
  const byCode = `${link}&via=qr`;
  const letter = `mailto:?subject=${encodeURIComponent(t('petition.signature.mailSubject'))}&body=${encodeURIComponent(t('petition.signature.mailBody', { petition: signature.petition, url: `${link}&via=mail` }))}`;
  return (
    <section>
      <OnLine title={t('petition.signature.yourLink')} />
      <p class="measure section-tight">{t('petition.signature.tell')} {t('petition.signature.yourLinkHelp')}</p>
      <p class="section-tight"><input class="input input-code" readonly value={link} aria-label={t('petition.signature.yourLink')} /></p>
      <p class="actions section-tight"><a class="button" href={letter}>{t('petition.signature.mail')}</a></p>
      <div class="share-code section-tight"><QrCode address={byCode} label={t('petition.signature.code', { address: byCode })} /></div>
    </section>
  );
};

const Wishes = ({ visit: { signature, key, organisation, voice: { t } } }: { visit: SignerVisit }) => (
  <section>
    <OnLine title={t('petition.signature.wishes')} isSmall />
    <form class="form section-tight" method="post" action={`/signatures/${key}/wishes`}>
      <div>
        <label class="check"><input type="checkbox" name="showsName" checked={signature.showsName} /><span>{t('petition.sign.showsName')}</span></label>
        <label class="check"><input type="checkbox" name="wantsNews" checked={signature.wantsNews} /><span>{t('petition.sign.wantsNews')}</span></label>
        <label class="check"><input type="checkbox" name="wantsMore" checked={signature.wantsMore} /><span>{t('petition.sign.wantsMore', { organisation: organisation.name })}</span></label>
      </div>
      <div class="actions"><button class="button">{t('petition.signature.save')}</button><a class="button button-quiet" href={`/signatures/${key}/withdrawal`}>{t('petition.signature.withdraw')}</a></div>
    </form>
  </section>
);

export const WithdrawPage = ({ visit }: { visit: SignerVisit }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('petition.signature.withdrawTitle')} width="narrow" isPrivate>
      <Head visit={visit} title={t('petition.signature.withdrawTitle')} lead={t('petition.signature.withdrawHelp')} />
      <div class="actions">
        <Act to={`/signatures/${visit.key}/withdrawal`} class="button button-primary">{t('petition.signature.withdraw')}</Act>
        <a class="button" href={`/signatures/${visit.key}`}>{t('petition.signature.keep')}</a>
      </div>
    </Page>
  );
};

export const NoNewsPage = ({ visit }: { visit: SignerVisit }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('petition.signature.refusalTitle')} width="narrow" isPrivate>
      <Head visit={visit} title={t('petition.signature.refusalTitle')} lead={t('petition.signature.refusalLead')} />
      <div class="actions"><Act to={`/signatures/${visit.key}/refusal`} class="button button-primary">{t('petition.signature.refuse')}</Act></div>
    </Page>
  );
};

/** Why a signature could not be counted, and what would let it. */
export const UncountedPage = ({ visit, because }: { visit: SignerVisit; because: 'address-full' | 'closed' }) => {
  const { t } = visit.voice;
  const [title, lead] = because === 'closed' ? (['petition.signature.closed', 'petition.signature.closedLead'] as const) : (['petition.signature.full', 'petition.signature.fullLead'] as const);
  return (
    <Page at={visit} title={t(title)} width="narrow" isPrivate>
      <Head visit={visit} title={t(title)} lead={t(lead)} />
      <Notice><p><a href={`/petitions/${visit.signature.slug}`}>{t('petition.back')}</a></p></Notice>
    </Page>
  );
};
