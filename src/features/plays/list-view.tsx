import { dayIn } from '../../core/calendar.ts';
import { movedBetween } from '../../core/patterns/moved.ts';
import { todayIn, zoneOf } from '../../platform/http/place.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay, date } from '../../platform/i18n/format.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { State } from '../../ui/state.tsx';
import { signInWords } from '../patterns/public.ts';
import { SpaceHead } from '../spaces/public.ts';
import { outcomeInWords } from './outcome.ts';
import type { Play } from './queries.ts';

interface Plays {
  readonly underWay: readonly Play[];
  readonly done: readonly Play[];
}

/** What the hosts try, and what became of what they tried. */
export const PlaysPage = ({ visit, plays: { underWay, done } }: { visit: MemberVisit; plays: Plays }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const isEmpty = underWay.length === 0 && done.length === 0;
  return (
    <Page at={visit} title={`${t('plays.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="vitality" />
      <div class="solo column">
        <header class="page-head"><h1>{t('plays.title')}</h1><p class="lead">{t('plays.lead')}</p></header>
        {isEmpty && <Empty title={t('plays.empty')}><p>{t('plays.emptyHelp')}</p><p><a class="button" href={`/spaces/${space.slug}/vitality`}>{t('plays.toVitality')}</a></p></Empty>}
        {underWay.length > 0 && (
          <section>
            <OnLine title={t('plays.underWay')} />
            <ul class="gate">{underWay.map((play) => <li><UnderWay visit={visit} play={play} /></li>)}</ul>
          </section>
        )}
        {done.length > 0 && (
          <section class="section">
            <OnLine title={t('plays.done')} />
            <ul class="gate">{done.map((play) => <li><Done visit={visit} play={play} /></li>)}</ul>
          </section>
        )}
        {!isEmpty && <Rest title={t('plays.rest')} />}
      </div>
    </Page>
  );
};

const UnderWay = ({ visit, play }: { visit: MemberVisit; play: Play }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/plays/${play.id}`;
  const isLate = play.dueOn < todayIn(visit);
  const on = calendarDay(voice, 'day', play.dueOn);
  return (
    <article class="gate-line">
      <p><State is={isLate ? 'missing' : 'later'}>{t(isLate ? 'plays.late' : 'plays.open')}</State></p>
      <div class="what">
        <h3><a href={home}>{t(`patterns.play.${play.name}`)}</a></h3>
        <p class="note">{play.chosenBy === null ? t('plays.dueBy', { on }) : t('plays.dueByOf', { on, name: play.chosenBy })} {t('plays.against', { pattern: t(`patterns.name.${play.pattern}`) })}</p>
        {space.role === 'host' && space.state !== 'ended' && (
          <div class="actions">
            <Act to={`${home}/done`}>{t('plays.finish')}<span class="unseen">: {t(`patterns.play.${play.name}`)}</span></Act>
            <Act to={`${home}?_method=DELETE`} class="button button-quiet">{t('plays.drop')}<span class="unseen">: {t(`patterns.play.${play.name}`)}</span></Act>
          </div>
        )}
      </div>
    </article>
  );
};

const Done = ({ visit, play }: { visit: MemberVisit; play: Play }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const zone = zoneOf(visit);
  const doneOn = dayIn(zone, (play.doneAt ?? voice.now).getTime());
  const outcome = play.after === null ? null : movedBetween(play.before, play.after);
  const waits = play.lookedAt === null && space.state !== 'ended';
  return (
    <article class="gate-line">
      <p><State is={outcome === 'better' ? 'holds' : outcome === 'worse' ? 'missing' : waits ? 'later' : 'weak'}>{t(waits ? 'plays.waits' : outcome === null ? 'plays.unknown' : `plays.outcome.${outcome}`)}</State></p>
      <div class="what">
        <h3>{t(`patterns.play.${play.name}`)}</h3>
        <p class="note">{t('plays.doneOn', { on: calendarDay(voice, 'day', doneOn) })} {t('plays.against', { pattern: t(`patterns.name.${play.pattern}`) })}</p>
        <p class="note">{t('plays.whenChosen', { on: date({ ...voice, zone }, 'day', play.chosenAt), sign: signInWords(voice, play.before) })}</p>
        <p class="note">{play.lookedAt === null && !waits ? t('plays.endedBefore') : outcomeInWords(voice, zone, play)}</p>
      </div>
    </article>
  );
};
