import type { Tally } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay, date, moment } from '../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../ui/parts.tsx';
import { isHost, SpaceHead } from '../spaces/public.ts';
import { OwnStep, type Step } from './first-step-views.tsx';
import type { Group, RoundState } from './group.ts';
import { Supports, TallyView } from './tally-view.tsx';

interface RoundProps {
  visit: MemberVisit;
  group: Group;
  state: RoundState;
  tally: Tally;
  thresholds: Thresholds;
  others: readonly { id: number; words: string }[];
  /** What the viewer does first. */
  step: Step | null;
  form: FormState;
}

/** The room of a purpose round: how it stands, the one next act, and what a host adds to it. */
export const RoundPage = ({ visit, group, state, tally, thresholds, others, step, form }: RoundProps) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const hosts = isHost(space, viewer);
  const isOpen = state === 'open';
  const stands = group.outcome ?? (state === 'settled' ? 'over' : state);
  return (
    <Page at={visit} title={`${t('space.room.round')} · ${space.name}`} room="spaces" isPrivate {...(isOpen && { live: `/spaces/${space.slug}/round/live` })}>
      <SpaceHead visit={visit} room="round" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{whenInWords(visit, group, state)}</p>
            <h1>{t(`events.room.${stands}.title`)}</h1>
            <p class="lead">{t(`events.room.${stands}.lead`, { days: thresholds.roundDays })}</p>
          </header>
          {hosts && state === 'before' && (
            <div class="actions">
              <a class={tally.asked === 0 ? 'button button-primary' : 'button'} href={`/spaces/${space.slug}/participants`}>{t('events.room.toParticipants')}</a>
              <Act to={`/spaces/${space.slug}/round/opening`} class={tally.asked === 0 ? 'button' : 'button button-primary'}>{t('events.room.openIt')}</Act>
            </div>
          )}
          {hosts && isOpen && <p class="actions"><a class="button button-primary" href={`/spaces/${space.slug}/round/code`}>{t('events.room.showCode')}</a></p>}
          {state !== 'before' && <section class="section-tight"><Supports voice={voice} tally={tally} thresholds={thresholds} isOver={state === 'settled'} /></section>}
          {state === 'before' ? <Possibilities visit={visit} tally={tally} /> : <TallyView voice={voice} tally={tally} thresholds={thresholds} />}
          {hosts && (isOpen || state === 'before') && <Plan visit={visit} form={form} />}
          {hosts && isOpen && <Closing visit={visit} tally={tally} />}
        </div>
        <aside class="aside" aria-label={t('events.room.aside')}>
          {hosts && (
            <section>
              <OnLine title={t('events.room.participants')} />
              <p>{t('events.list.count', { count: tally.asked, answered: tally.answered })}</p>
              <p><a class="onward" href={`/spaces/${space.slug}/participants`}>{t(isOpen ? 'events.room.toParticipants' : 'events.room.seeParticipants')} <Icon name="right" /></a></p>
            </section>
          )}
          {space.state === 'open' && space.kind === 'event_group' && (space.role === 'host' || space.role === 'member') && <OwnStep visit={visit} step={step} />}
          {group.endsOn !== null && <section><OnLine title={t('events.room.ends')} /><p>{t('events.room.endsOn', { date: calendarDay(voice, 'fullDay', group.endsOn) })}</p></section>}
          {others.length > 0 && isOpen && <WordsOfOthers visit={visit} others={others} />}
          <section><OnLine title={t('events.room.why')} /><p>{t('events.room.whyBody')}</p></section>
        </aside>
      </div>
    </Page>
  );
};

function whenInWords({ voice }: MemberVisit, group: Group, state: RoundState): string {
  const { t } = voice;
  if (state === 'open' && group.closesAt) return t('events.room.until', { date: moment(voice, group.closesAt) });
  if (group.settledAt) return t('events.room.settled', { date: date(voice, 'fullDay', group.settledAt) });
  return group.eventOn === null ? '' : t('events.room.eventOn', { date: calendarDay(voice, 'fullDay', group.eventOn) });
}

/** What the round will begin with. */
const Possibilities = ({ visit: { voice }, tally }: { visit: MemberVisit; tally: Tally }) => (
  <section class="section" aria-labelledby="purposes">
    <OnLine title={voice.t('events.begin.options')} id="purposes" />
    <ul class="threads">{tally.purposes.map(({ words }) => <li><p class="section-tight">{words}</p></li>)}</ul>
  </section>
);

/** A day to look forward to, and what of the event should not be lost. */
const Plan = ({ visit, form }: { visit: MemberVisit; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <section class="section" aria-labelledby="plan">
      <OnLine title={t('events.plan.title')} id="plan" />
      <form class="form section-tight" method="post" action={`/spaces/${space.slug}/round/plan?_method=PUT`} novalidate>
        <div class="pair">
          <TextField voice={voice} form={form} name="meetOn" label={t('events.plan.day')} type="date" isOptional />
          <TextField voice={voice} form={form} name="meetAt" label={t('events.plan.time')} max={5} isOptional autocomplete="off" />
        </div>
        <TextField voice={voice} form={form} name="where" label={t('events.plan.where')} max={300} isOptional autocomplete="off" />
        <TextArea voice={voice} form={form} name="notes" label={t('events.plan.notes')} help={t('events.plan.notesHelp')} max={10_000} isOptional />
        <div class="actions"><button class="button">{t('events.plan.submit')}</button></div>
      </form>
    </section>
  );
};

const Closing = ({ visit: { voice, space }, tally }: { visit: MemberVisit; tally: Tally }) => (
  <section class="section">
    <details class="more">
      <summary>{voice.t('events.closing.title')}</summary>
      <Notice><p>{voice.t('events.closing.help', { count: tally.answered })}</p></Notice>
      <Act to={`/spaces/${space.slug}/round/closing`} class="button button-final">{voice.t('events.closing.submit')}</Act>
    </details>
  </section>
);

const WordsOfOthers = ({ visit: { voice, space }, others }: { visit: MemberVisit; others: RoundProps['others'] }) => (
  <section>
    <OnLine title={voice.t('events.words.title')} />
    <p>{voice.t('events.words.help')}</p>
    <ul class="dates dates-plain">
      {others.map(({ id, words }) => (
        <li><p>{words}</p><Act to={`/spaces/${space.slug}/round/words/${id}?_method=DELETE`} class="link">{voice.t('events.words.strike')}<span class="unseen"> {words}</span></Act></li>
      ))}
    </ul>
  </section>
);
