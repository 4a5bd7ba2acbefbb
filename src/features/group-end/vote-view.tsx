import type { SpaceVisit } from '../../platform/http/route.ts';
import { calendarDay, capital, daysInWords, list } from '../../platform/i18n/format.ts';
import { OnLine } from '../../ui/parts.tsx';
import { endings } from './rules.ts';
import type { Vote } from './votes.ts';

/** What will this group be? Each member says; the hosts see how it stands. */
export const VoteCard = ({ visit, vote }: { visit: SpaceVisit; vote: Vote }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const stretch = daysInWords(voice, vote.days);
  if (space.role !== 'host' && space.role !== 'member') return null;
  return (
    <section class="card stack" aria-labelledby="ending">
      <OnLine title={t('groupEnd.title')} id="ending" isSmall />
      <p>{t('groupEnd.body', { date: calendarDay(voice, 'fullDay', vote.endsOn) })}</p>
      <form class="actions" method="post" action={`/spaces/${space.slug}/ending-vote`}>
        {endings.map((ending) => <button class="button" name="choice" value={ending} aria-pressed={String(vote.mine === ending)}>{capital(t(`groupEnd.choice.${ending}`, { stretch }))}</button>)}
      </form>
      <p class="small soft">{t(vote.mine === null ? 'groupEnd.open' : `groupEnd.mine.${vote.mine}`, { stretch })}</p>
      {space.role === 'host' && <p class="small">{t('groupEnd.tally', { votes: list(voice, endings.map((ending) => t(`groupEnd.count.${ending}`, { count: vote.votes[ending], stretch }))) })}</p>}
    </section>
  );
};
