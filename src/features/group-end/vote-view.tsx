import type { SpaceVisit, Visit } from '../../platform/http/route.ts';
import { calendarDay, capital, daysInWords, list } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { type Ending, endings } from './rules.ts';
import type { Vote } from './votes.ts';
import type { Ballot } from './key.ts';

/** What will this group be? Each member says; the hosts see how it stands. */
export const VoteCard = ({ visit, vote }: { visit: SpaceVisit; vote: Vote }) => {
  const { space, voice } = visit;
  const { t } = voice;
  if (space.role !== 'host' && space.role !== 'member') return null;
  const stretch = daysInWords(voice, vote.days);
  return (
    <section class="card stack" aria-labelledby="ending">
      <OnLine title={t('groupEnd.title')} id="ending" isSmall />
      <p>{t('groupEnd.body', { date: calendarDay(voice, 'fullDay', vote.endsOn) })}</p>
      <Choice voice={voice} to={`/spaces/${space.slug}/ending-vote`} mine={vote.mine} stretch={stretch} />
      {space.role === 'host' && <p class="small">{t('groupEnd.tally', { votes: list(voice, endings.map((ending) => t(`groupEnd.count.${ending}`, { count: vote.votes[ending], stretch }))) })}</p>}
    </section>
  );
};

const Choice = ({ voice: { t }, to, mine, stretch }: { voice: Voice; to: string; mine: Ending | null; stretch: string }) => (
  <>
    <form class="actions" method="post" action={to}>
      {endings.map((ending) => <button class="button" name="choice" value={ending} aria-pressed={String(mine === ending)}>{capital(t(`groupEnd.choice.${ending}`, { stretch }))}</button>)}
    </form>
    <p class="small soft">{t(mine === null ? 'groupEnd.open' : `groupEnd.mine.${mine}`, { stretch })}</p>
  </>
);

/** The same for who has the letter, signed in or not. */
export const BallotPage = ({ visit, ballot, code, days }: { visit: Visit; ballot: Ballot; code: string; days: number }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={ballot.space} width="narrow" isPrivate>
      <header class="page-head"><p class="eyebrow">{ballot.space}</p><h1>{t('groupEnd.title')}</h1><p class="lead">{t('groupEnd.body', { date: calendarDay(voice, 'fullDay', ballot.endsOn) })}</p></header>
      <Choice voice={voice} to={`/ballots/${code}`} mine={ballot.mine} stretch={daysInWords(voice, days)} />
    </Page>
  );
};
