import type { Thresholds } from '../../core/thresholds.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { calendarDay, date, list, number, percent } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import type { FormState } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../ui/parts.tsx';
import { isHost, SpaceHead } from '../spaces/public.ts';
import { type Charter, crowdedShare } from './charter.ts';
import { emptyWordsIn } from './empty-words.ts';
import { Examples } from './examples-view.tsx';
import type { Acceptance, Example } from './queries.ts';

interface CharterProps {
  visit: SpaceVisit;
  charter: Charter;
  examples: readonly Example[];
  acceptances: readonly Acceptance[];
  thresholds: Thresholds;
  form: FormState;
}

/** Why a space is there, for whom, how one will know, and when it may end. */
export const CharterPage = ({ visit, charter, examples, acceptances, thresholds, form }: CharterProps) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const emptyWords = space.role === 'host' ? emptyWordsIn(charter.purpose) : [];
  return (
    <Page at={visit} title={`${t('space.room.charter')} · ${space.name}`} room="spaces" isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="charter" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{stateOf(visit, charter, acceptances)}</p>
            <h1>{t('charter.title')}</h1>
          </header>
          <p class="verdict">{charter.purpose || t('space.noPurpose')}</p>
          {emptyWords.length > 0 && <Question visit={visit} words={emptyWords} />}
          <NextStep visit={visit} charter={charter} acceptances={acceptances} />
          <Facts title={t('charter.forWhat')} rows={[[t('charter.forWhom'), charter.forWhom], [t('charter.enables'), charter.enables], [t('charter.expectedMembers'), count(visit, charter.expectedMembers)]]} />
          <Channels visit={visit} charter={charter} limit={thresholds.crowdedShare} />
          <Facts
            title={t('charter.success')}
            rows={[
              [t('charter.measure'), measureInWords(visit, charter)], [t('charter.reviewOn'), charter.reviewOn ? calendarDay(voice, 'fullDay', charter.reviewOn) : ''], [t('charter.endsWhen'), charter.endsWhen],
              [t('charter.ideaOf'), charter.ideaOf], [t('charter.carriedBy'), charter.carriedBy],
            ]}
          />
          <Examples visit={visit} examples={examples} thresholds={thresholds} form={form} />
        </div>
        <aside class="aside" aria-label={t('charter.aside')}>
          <section>
            <OnLine title={t('charter.carriers')} />
            {acceptances.length === 0 ? <p>{t('charter.noCarriers', { count: thresholds.purposeAcceptances })}</p> : <Carriers acceptances={acceptances} visit={visit} />}
            {acceptances.some(({ id }) => id === viewer?.id) && (
              <form class="section-tight" method="post" action={`/spaces/${space.slug}/charter/acceptance?_method=DELETE`}><button class="link">{t('charter.takeBack')}</button></form>
            )}
          </section>
          {charter.version > 0 && (
            <section>
              <OnLine title={t('charter.versions')}><a href={`/spaces/${space.slug}/charter/versions`}>{t('charter.allVersions')}</a></OnLine>
              <p>{t('charter.version', { number: charter.version, date: charter.writtenAt ? date(voice, 'fullDay', charter.writtenAt) : '', name: charter.writer ?? t('post.gone') })}</p>
            </section>
          )}
          {isHost(space, viewer) && <section><OnLine title={t('reviews.title')} /><p><a href={`/spaces/${space.slug}/reviews`}>{t('reviews.all')}</a></p></section>}
        </aside>
      </div>
    </Page>
  );
};

function stateOf({ voice: { t } }: SpaceVisit, { version }: Charter, acceptances: readonly Acceptance[]): string {
  return version === 0 ? t('charter.unwritten') : t('charter.carried', { count: acceptances.length, version });
}

/** The one act: a host writes what is missing, a founder carries it by name. */
const NextStep = ({ visit, charter, acceptances }: Pick<CharterProps, 'visit' | 'charter' | 'acceptances'>) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/charter`;
  if (space.state === 'ended') return null;
  const accepted = acceptances.find(({ id }) => id === viewer?.id)?.version ?? null;
  const isFounder = space.role === 'host' || space.role === 'member';
  const asksForName = isFounder && charter.version > 0 && accepted !== charter.version;
  const edit = isHost(space, viewer) && <a class={asksForName ? 'button' : 'button button-primary'} href={`${place}/edit`}>{t(charter.version === 0 ? 'charter.write' : 'charter.change')}</a>;
  if (!asksForName) return edit ? <div class="actions section-tight">{edit}</div> : null;
  return (
    <div class="card gate-next section-tight">
      <div>
        <h2 class="small-head">{t(accepted === null ? 'charter.accept.title' : 'charter.accept.again')}</h2>
        <p class="small">{t(accepted === null ? 'charter.accept.help' : 'charter.accept.againHelp', { version: accepted ?? 0 })}</p>
      </div>
      <div class="actions">
        <Act to={`${place}/acceptance`} class="button button-primary" fields={{ version: String(charter.version) }}>{t('charter.accept.submit', { name: viewer?.name ?? '' })}</Act>
        {edit}
      </div>
    </div>
  );
};

/** Words that fit every space get a friendly question, and no more than that. */
export const Question = ({ visit, words }: { visit: SpaceVisit; words: readonly string[] }) => {
  const { voice } = visit;
  return (
    <Notice icon="info" kind="thanks"><p>{voice.t('charter.question', { count: words.length, words: list(voice, words.map((each) => voice.t('charter.quoted', { words: each }))) })}</p></Notice>
  );
};

const Facts = ({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) => {
  const filled = rows.filter(([, words]) => words !== '');
  if (filled.length === 0) return null;
  return (
    <section class="section">
      <OnLine title={title} />
      <dl class="facts facts-wide">{filled.map(([name, words]) => <div><dt>{name}</dt><dd class="as-typed">{words}</dd></div>)}</dl>
    </section>
  );
};

const Channels = ({ visit, charter, limit }: { visit: SpaceVisit; charter: Charter; limit: number }) => {
  const { voice } = visit;
  const { t } = voice;
  if (charter.channels.length === 0) return null;
  const share = crowdedShare(charter);
  return (
    <section class="section">
      <OnLine title={t('charter.channels.title')}>{charter.peopleAsked !== null && <p>{t('charter.channels.asked', { count: charter.peopleAsked })}</p>}</OnLine>
      <dl class="facts facts-wide">
        {charter.channels.map(({ name, people, stays }) => (
          <div>
            <dt>{name}</dt>
            <dd class="as-typed">{[people === null ? '' : t('charter.channels.people', { count: people }), stays].filter((part) => part !== '').join('. ')}</dd>
          </div>
        ))}
      </dl>
      {share !== null && share > limit && <Notice icon="people" kind="thanks"><p>{t('charter.channels.crowded', { share: percent(voice, share) })}</p></Notice>}
    </section>
  );
};

const mostNames = 24;

const Carriers = ({ visit, acceptances }: Pick<CharterProps, 'visit' | 'acceptances'>) => (
  <ul class="people-list">
    {acceptances.slice(0, mostNames).map(({ id, name, handle }) => <li><Face name={name} person={id} size="s" /><a href={`/people/${handle}`}>{name}</a></li>)}
    {acceptances.length > mostNames && <li class="soft">{visit.voice.t('space.moreHosts', { count: acceptances.length - mostNames })}</li>}
  </ul>
);

function measureInWords(visit: SpaceVisit, { measure, measureTarget, measureBy }: Charter): string {
  const { voice } = visit;
  const goal = measureTarget === null ? '' : number(voice, measureTarget, 2);
  const by = measureBy === null ? '' : voice.t('charter.by', { date: calendarDay(voice, 'fullDay', measureBy) });
  return [measure, [goal, by].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(': ');
}

const count = ({ voice }: SpaceVisit, value: number | null) => (value === null ? '' : number(voice, value));
