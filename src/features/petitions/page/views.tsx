import { raw } from 'hono/html';
import { calendarDay, list, when } from '../../../platform/i18n/format.ts';
import { languageNames } from '../../../platform/i18n/languages.ts';
import { sayIn, type Voice } from '../../../platform/i18n/voice.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import { Face } from '../../../ui/face.tsx';
import { type FormState } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { Crumbs, OnLine } from '../../../ui/parts.tsx';
import { homeOf, type PetitionVisit } from '../access.ts';
import type { Tally } from '../petition.ts';
import { SignForm, type SignPlace } from '../signing/sign-form.tsx';
import { type PublicAhead, WillItBeEnough } from '../forecast/public-view.tsx';
import { putTo } from '../words/words.ts';
import { Progress } from './progress.tsx';
import type { PublicNews } from '../news/queries.ts';
import type { AnsweredQuestion } from '../questions/actions.ts';
import { QuestionsAndAnswers } from '../questions/view.tsx';
import type { carriersOf, Newest, SaidBy } from './queries.ts';

export interface Shown {
  readonly newest: readonly Newest[];
  readonly voices: readonly SaidBy[];
  readonly news: readonly PublicNews[];
  readonly questions: readonly AnsweredQuestion[];
  /** Null where hosts keep it to themselves. */
  readonly ahead: PublicAhead | null;
  readonly carriers: Awaited<ReturnType<typeof carriersOf>>;
  /** The viewer's own signature; null where they have none, and for strangers. */
  readonly own: string | null;
  /** Null where nobody can sign. */
  readonly place: SignPlace | null;
}

/** The petition as everybody sees it: what is asked, of whom, how many stand behind it, and the form. */
export const PetitionPage = ({ visit, shown, form }: { visit: PetitionVisit; shown: Shown; form: FormState }) => {
  const { space, plan, petition, words, voice, house, viewer } = visit;
  const { t } = voice;
  const isPublic = space.visibility !== 'hidden';
  const url = publicAddress(house.config, homeOf(visit));
  return (
    <Page at={visit} title={words.title} room="petitions" isPrivate={!isPublic} live={isPublic ? `${homeOf(visit)}/live` : undefined} card={isPublic ? { title: words.title, words: words.ask, url, picture: { url: `${url}/card.png`, words: `${words.title} · ${words.ask}` } } : undefined}>
      {viewer && <Crumbs voice={voice} steps={[{ name: t('petition.title'), href: '/petitions' }, { name: words.title }]} />}
      <div class="petition">
        <header class="petition-head" lang={words.language}>
          <p class="eyebrow" lang={voice.language}>{putTo(voice, words)}</p>
          <h1>{words.title}</h1>
          <p class="lead">{words.ask}</p>
          <div lang={voice.language}>
            <Progress voice={voice} tally={petition.tally} goal={plan.goal} milestones={words.milestones} />
            <RunningLine voice={voice} tally={petition.tally} />
            {(shown.newest.length > 0 || petition.closedAt === null) && <Latest voice={voice} newest={shown.newest} />}
            <AlsoIn visit={visit} />
          </div>
        </header>
        <SignCard visit={visit} shown={shown} form={form} />
        <div class="petition-body">
          {words.storyHtml.words !== '' && <section><OnLine title={t('petition.why')} /><div class="prose section-tight" lang={words.storyHtml.language}>{raw(words.storyHtml.words)}</div></section>}
          <Decision visit={visit} />
          {shown.ahead && <WillItBeEnough visit={visit} seen={shown.ahead} />}
          {shown.carriers.people > 0 && <Carriers visit={visit} carriers={shown.carriers} />}
          {shown.voices.length > 0 && <Voices visit={visit} voices={shown.voices} />}
          {visit.space.visibility !== 'hidden' && <QuestionsAndAnswers visit={visit} questions={shown.questions} />}
          <SoFar visit={visit} news={shown.news} />
          {isPublic && petition.openedAt !== null && <p class="actions section"><a class="button" href={`${homeOf(visit)}/share`}>{t('petitionOutside.pass')}</a></p>}
        </div>
      </div>
    </Page>
  );
};

const SignCard = ({ visit, shown, form }: { visit: PetitionVisit; shown: Shown; form: FormState }) => {
  const { t } = visit.voice;
  return (
    <section class="petition-sign card sign-card" aria-labelledby="sign">
      <h2 id="sign">{t(shown.own === null ? 'petition.sign.title' : 'petition.sign.yours')}</h2>
      {shown.own !== null && <p>{t('petition.sign.hasSigned')} <a href={`/signatures/${shown.own}`}>{t('petition.sign.yours')}</a></p>}
      {shown.own === null && shown.place !== null && <SignForm visit={visit} place={shown.place} form={form} />}
      {visit.space.state === 'ended' && <p><a href={`${homeOf(visit)}/gate`}>{t('petition.sign.givenUp')}</a></p>}
      {visit.space.state !== 'ended' && shown.own === null && shown.place === null && <p>{t(visit.petition.closedAt === null ? 'petition.refused.notOpen' : 'petition.sign.closed')}</p>}
    </section>
  );
};

/** The other languages in which its hosts have written it; choosing one is choosing it for the whole house. */
const AlsoIn = ({ visit }: { visit: PetitionVisit }) => {
  const { space, words, translations, voice } = visit;
  const others = [space.language, ...translations.map(({ language }) => language)].filter((language) => language !== words.language && language !== voice.language);
  return [...new Set(others)].map((language) => (
    <form class="section-tight" method="post" action="/language">
      <input type="hidden" name="back" value={homeOf(visit)} />
      <button class="link small" name="language" value={language} lang={language}>{sayIn(language)('petitionWords.alsoIn', { language: languageNames[language] })}</button>
    </form>
  ));
};

/** Why there are fewer than there were: the count never falls without a word. */
const RunningLine = ({ voice: { t }, tally }: { voice: Voice; tally: Tally }) => {
  const parts = [
    ...(tally.paper > 0 ? [t('petition.paper', { count: tally.paper })] : []),
    ...(tally.withdrawn > 0 ? [t('petition.withdrew', { count: tally.withdrawn })] : []),
    ...(tally.setAside > 0 ? [t('petition.setAside', { count: tally.setAside })] : []),
  ];
  return parts.length === 0 ? null : <p class="small soft">{parts.join(' ')}</p>;
};

const mostNamed = 2;

const Latest = ({ voice, newest }: { voice: Voice; newest: readonly Newest[] }) => {
  const { t } = voice;
  if (newest.length === 0) return <p class="small soft">{t('petition.nobodyYet')}</p>;
  const named = newest.flatMap(({ name, at }) => (name === null ? [] : [t('petition.latestNamed', { name, when: when(voice, at) })])).slice(0, mostNamed);
  const unnamed = newest.filter(({ name }) => name === null).length;
  const people = [...named, ...(unnamed > 0 ? [t('petition.unnamed', { count: unnamed })] : [])];
  return <p class="small soft">{t('petition.latest', { list: list(voice, people) })}</p>;
};

const Decision = ({ visit: { plan, words, voice } }: { visit: PetitionVisit }) => {
  const { t } = voice;
  const { deliverHow } = words;
  const handOver = [...(plan.deliverOn === null ? [] : [calendarDay(voice, 'fullDay', plan.deliverOn)]), ...(deliverHow.words === '' ? [] : [deliverHow.words])].join(', ');
  const facts = [
    { name: t('petition.decides'), said: words.decides },
    ...(plan.goal === null ? [] : [{ name: t('petition.whyGoal', { goal: plan.goal }), said: words.goalWhy }]),
    { name: t('petition.handOver'), said: { language: deliverHow.words === '' ? voice.language : deliverHow.language, words: handOver } },
    { name: t('petition.ifNo'), said: words.ifNo },
  ].filter(({ said }) => said.words !== '');
  return facts.length === 0 ? null : (
    <section class="section">
      <OnLine title={t('petition.decide')} />
      <dl class="facts facts-wide section-tight">{facts.map(({ name, said }) => <div><dt>{name}</dt><dd lang={said.language}>{said.words}</dd></div>)}</dl>
    </section>
  );
};

const Carriers = ({ visit: { voice, space }, carriers: { shown, people, asked } }: { visit: PetitionVisit; carriers: Shown['carriers'] }) => {
  const { t } = voice;
  return (
    <section class="section">
      <OnLine title={t('petition.carriers')}><p>{t('petition.carriersFigures', { people, asked })}</p></OnLine>
      <ul class="carriers section-tight">
        {shown.map(({ id, name, circle, asked: by, signed }) => (
          <li><Face name={name} person={id} /><span><b>{name}</b><small lang={space.language}>{circle === '' ? t('petition.carrierPlain', { asked: by, signed }) : t('petition.carrierLine', { circle, asked: by, signed })}</small></span></li>
        ))}
      </ul>
    </section>
  );
};

const Voices = ({ visit: { voice: { t } }, voices }: { visit: PetitionVisit; voices: readonly SaidBy[] }) => (
  <section class="section">
    <OnLine title={t('petition.voices')} />
    <ul class="voices section-tight">{voices.map(({ name, words }) => <li><blockquote><p>{words}</p>{name !== null && <footer>{name}</footer>}</blockquote></li>)}</ul>
  </section>
);

const SoFar = ({ visit: { petition, voice }, news }: { visit: PetitionVisit; news: readonly PublicNews[] }) => {
  const { t } = voice;
  const { openedAt, closedAt } = petition;
  if (openedAt === null) return null;
  return (
    <section class="section">
      <OnLine title={t('petition.soFar')} />
      <ol class="timeline section-tight">
        {closedAt !== null && <li data-state="done"><time datetime={closedAt.toISOString()}>{when(voice, closedAt)}</time>{t('petition.closed')}</li>}
        {news.map(({ kind, language, title, html, at }, place) => <li data-state={place === 0 && closedAt === null ? 'now' : 'done'}><time datetime={at.toISOString()}>{when(voice, at)}</time><div lang={language}>{kind === 'milestone' ? title : <h3>{title}</h3>}{raw(html)}</div></li>)}
        <li data-state="done"><time datetime={openedAt.toISOString()}>{when(voice, openedAt)}</time>{t('petition.opened')}</li>
      </ol>
    </section>
  );
};
