import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay, list, when } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../ui/parts.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type Host, mainRoomOf, SpaceHead } from '../spaces/public.ts';
import { weekInShort } from './phrases.ts';
import type { Bequest, Candidate, Pending } from './succession.ts';
import { homeOf } from './visit.ts';

interface SuccessionProps {
  visit: MemberVisit;
  form: FormState;
  /** Who hosts beside the one who looks. */
  others: readonly Host[];
  candidates: readonly Candidate[];
  pending: readonly Pending[];
  bequest: Bequest;
}

/** Where a host hands a space on, before they go. */
export const SuccessionPage = ({ visit, form, others, candidates, pending, bequest }: SuccessionProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('membership.succession.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="hosts" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('membership.succession.title')}</h1><p class="lead">{t('membership.succession.lead')}</p></header>
          {others.length > 0 && <Free visit={visit} others={others} />}
          {pending.map(({ id, name, askedAt }) => (
            <Notice icon="clock">
              <p>{t('membership.succession.waiting', { name, when: when(voice, askedAt) })}</p>
              <Act to={`${homeOf(visit)}/requests/${id}?_method=DELETE`} class="link">{t('hosting.ask.withdraw')}<span class="unseen"> {name}</span></Act>
            </Notice>
          ))}
          {candidates.length > 0 ? <AskForm visit={visit} form={form} candidates={candidates} /> : others.length === 0 && (
            <Empty title={t('membership.succession.alone')}><p>{t('membership.succession.aloneHelp')}</p><p class="actions"><a class="button button-primary" href={`${homeOf(visit)}/requests`}>{t('membership.succession.ask')}</a></p></Empty>
          )}
        </div>
        <aside class="aside" aria-label={t('membership.succession.yours')}>
          <section>
            <OnLine title={t('membership.succession.yours')} />
            <BequestList voice={voice} bequest={bequest} />
            <p class="small soft section-tight">{t('membership.succession.yoursHelp')}</p>
          </section>
          <section>
            <OnLine title={t('membership.succession.note')} />
            <p><a href={homeOf(visit)}>{t('space.room.hosts')}</a></p>
            <p class="small soft">{t('membership.succession.noteHelp')}</p>
          </section>
        </aside>
      </div>
    </Page>
  );
};

const Free = ({ visit: { space, voice }, others }: { visit: MemberVisit; others: readonly Host[] }) => (
  <Notice icon="check" kind="holds">
    <p>{voice.t(others.length === 1 ? 'membership.succession.freeOne' : 'membership.succession.free', { names: list(voice, others.map(({ name }) => name)) })}</p>
    <Act to={`/spaces/${space.slug}/membership?_method=DELETE`} class="link">{voice.t('space.leave')}</Act>
  </Notice>
);

const AskForm = ({ visit, form, candidates }: Pick<SuccessionProps, 'visit' | 'form' | 'candidates'>) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <form class="form section-tight" method="post" action={`${homeOf(visit)}/succession`} novalidate>
      <SelectField voice={voice} form={form} name="person" label={t('membership.succession.who')} nothing={t('membership.succession.choose')} options={candidates.map(({ id, name }) => ({ value: String(id), label: name }))} />
      <TextField voice={voice} form={form} name="hours" label={t('membership.succession.hours')} help={t('hosting.ask.hoursHelp')} class="input-short" inputmode="decimal" />
      <TextArea voice={voice} form={form} name="words" label={t('membership.succession.words')} help={t('hosting.ask.wordsHelp')} max={1000} class="input-low" isOptional />
      <div class="actions"><button class="button button-primary">{t('membership.succession.submit')}</button></div>
    </form>
  );
};

/** Turns and prepared conversations that pass from one host to the next. */
export const BequestList = ({ voice, bequest: { weeks, seeds } }: { voice: Voice; bequest: Bequest }) => {
  if (weeks.length === 0 && seeds.length === 0) return <p class="soft">{voice.t('membership.succession.none')}</p>;
  return (
    <ul class="dates dates-plain">
      {weeks.length > 0 && <li><span>{voice.t('membership.succession.weeks', { weeks: list(voice, weeks.map((week) => weekInShort(voice, week))) })}</span></li>}
      {seeds.map(({ title, dueOn }) => <li><span>{voice.t('membership.succession.seed', { title, date: calendarDay(voice, 'day', dueOn) })}</span></li>)}
    </ul>
  );
};
