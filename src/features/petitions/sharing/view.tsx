import type { Cohort, Sharing } from '../../../core/sharing/sharing.ts';
import { calendarDay, number, percent } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import type { Carrier } from '../carriers/queries.ts';
import { PetitionHead } from '../shell.tsx';
import { mostLookedAt } from './queries.ts';

interface Props {
  visit: CampaignVisit;
  sharing: Sharing;
  carriers: readonly Carrier[];
}

/** How a petition goes from one to the other, who carries it, and where it stalls. Signers are numbers here, not names. */
export const SharingPage = ({ visit, sharing, carriers }: Props) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionSharing.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="sharing" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionSharing.title')}</h1><p class="lead">{t('petitionSharing.lead')}</p></header>
          {sharing.signers === 0 ? (
            <Empty title={t('petitionSharing.empty')}><p>{t('petitionSharing.emptyHelp')} <a href={`${homeOf(visit)}/carriers`}>{t('petitionPlan.carrier.title')}</a></p></Empty>
          ) : (
            <>
              <p class="verdict">{waysOf(voice, sharing)}</p>
              {sharing.signers === mostLookedAt && <p class="small soft">{t('petitionSharing.newest', { count: mostLookedAt })}</p>}
              <Cohorts voice={voice} cohorts={sharing.cohorts} />
              <Stall visit={visit} stalls={sharing.stalls} />
              <WhoCarries voice={voice} sharing={sharing} carriers={carriers} />
            </>
          )}
        </div>
        <aside class="aside" aria-label={t('petitionSharing.chains')}>
          {sharing.signers > 0 && <Ways voice={voice} sharing={sharing} />}
          <section><OnLine title={t('petitionSharing.how')} /><p>{t('petitionSharing.meaning')}</p><p class="small soft section-tight">{t('petitionSharing.limits')}</p></section>
        </aside>
      </div>
    </Page>
  );
};

const waysOf = (voice: Voice, { signers, ways }: Sharing): string =>
  voice.t('petitionSharing.ways', { signer: percent(voice, ways.signer / signers), carrier: percent(voice, ways.carrier / signers), nobody: percent(voice, ways.nobody / signers), signers: number(voice, signers) });

const Cohorts = ({ voice, cohorts }: { voice: Voice; cohorts: readonly Cohort[] }) => {
  const { t } = voice;
  const days = ({ from, until }: Cohort) => (from === until ? calendarDay(voice, 'day', from) : t('petitionSharing.span', { from: calendarDay(voice, 'day', from), until: calendarDay(voice, 'day', until) }));
  return (
    <section class="section">
      <OnLine title={t('petitionSharing.cohorts')} />
      <div class="table-scroll section-tight" tabindex={0} role="region" aria-label={t('petitionSharing.cohorts')}>
        <table class="table">
          <caption class="unseen">{t('petitionSharing.cohorts')}</caption>
          <thead><tr><th scope="col">{t('petitionSharing.signedOn')}</th><th scope="col" class="n">{t('petitionSharing.signers')}</th><th scope="col" class="n">{t('petitionSharing.each')}</th><th scope="col" class="n">{t('petitionSharing.range')}</th></tr></thead>
          <tbody>
            {cohorts.map((cohort) => (
              <tr>
                <th scope="row">{days(cohort)}</th>
                <td class="n">{number(voice, cohort.signers)}</td>
                <td class="n">{cohort.brought.state === 'known' ? number(voice, cohort.brought.value, 2) : '–'}</td>
                <td class="n">{cohort.brought.state !== 'known' ? t('petitionSharing.tooFew') : [t('petitionSharing.between', { low: number(voice, cohort.brought.low, 2), high: number(voice, cohort.brought.high, 2) }), ...(cohort.isComplete ? [] : [t('petitionSharing.young')])].join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Stall = ({ visit, stalls }: { visit: CampaignVisit; stalls: Cohort | null }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section class="section">
      <OnLine title={t('petitionSharing.stall')} />
      <p class="section-tight">{stalls === null ? t('petitionSharing.noStall') : t('petitionSharing.stallsAt', { day: calendarDay(voice, 'fullDay', stalls.from) })}</p>
      {stalls !== null && <p class="actions section-tight"><a class="button" href={`${homeOf(visit)}/news`}>{t('petitionSharing.tell')}</a><a class="button" href={`${homeOf(visit)}/carriers`}>{t('petitionSharing.ask')}</a></p>}
    </section>
  );
};

const WhoCarries = ({ voice, sharing: { carriers, strongest }, carriers: known }: { voice: Voice; sharing: Sharing; carriers: readonly Carrier[] }) => {
  const { t } = voice;
  const names = new Map(known.map(({ id, name, agrees, place }) => [id, agrees ? name : t('petitionPlan.carrier.unnamed', { number: place })]));
  return (
    <section class="section">
      <OnLine title={t('petitionSharing.who')} />
      {carriers.length === 0 && strongest.length === 0 ? (
        <p class="section-tight">{t('petitionSharing.nobody')}</p>
      ) : (
        <ul class="section-tight prose">
          {carriers.map(({ carrier, direct, all }) => <li><b>{names.get(carrier) ?? t('petitionSharing.gone')}</b> {t('petitionSharing.brought', { direct, all })}</li>)}
          {strongest.map(({ day, direct, all }) => <li>{t('petitionSharing.aSigner', { day: calendarDay(voice, 'day', day) })} {t('petitionSharing.brought', { direct, all })}</li>)}
        </ul>
      )}
    </section>
  );
};

const Ways = ({ voice, sharing: { channels, depths } }: { voice: Voice; sharing: Sharing }) => {
  const { t } = voice;
  return (
    <>
      <section>
        <OnLine title={t('petitionSharing.channels')} />
        <dl class="facts">{channels.map(({ channel, signers }) => <div><dt>{channelName(voice, channel)}</dt><dd>{number(voice, signers)}</dd></div>)}</dl>
      </section>
      <section>
        <OnLine title={t('petitionSharing.chains')} />
        <dl class="facts">{depths.map((signers, depth) => <div><dt>{t('petitionSharing.depth', { count: depth })}</dt><dd>{number(voice, signers)}</dd></div>)}</dl>
      </section>
    </>
  );
};

const named = ['link', 'qr', 'mail', 'sheet', 'widget', 'letter'] as const;

/** What an older version wrote down is a link. */
function channelName({ t }: Voice, channel: string): string {
  return t(`petitionSharing.channel.${named.find((each) => each === channel) ?? 'link'}`);
}
