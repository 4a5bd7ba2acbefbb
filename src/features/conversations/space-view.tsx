import type { Child } from 'hono/jsx';
import type { SpaceState } from '../../database/schema.ts';
import { hasOpened, mayReach } from '../../platform/access/space.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { languageNames } from '../../platform/i18n/languages.ts';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine, Pages, Tag } from '../../ui/parts.tsx';
import { type Vote, VoteCard } from '../group-end/public.ts';
import { type Host, isHost, Shut, SpaceFront } from '../spaces/public.ts';
import { mayWrite } from './access.ts';
import type { ListedConversation } from './queries.ts';
import { conversationPath, conversationsPerPage, excerptOf } from './rules.ts';

interface SpacePageProps {
  visit: SpaceVisit;
  hosts: readonly Host[];
  onTurn: number | null;
  conversations: readonly ListedConversation[];
  figures: { members: number; conversations: number; answered: number };
  reports: number;
  /** A review that waits for the host who looks. */
  review: number | null;
  /** Nobody has written down what it is for. */
  lacksCharter: boolean;
  /** Held in the last week of a group after an event. */
  vote: Vote | null;
  /** Why the viewer may not come back into it; null for everybody else. */
  shut: string | null;
  page: number;
}

/** The front of a space: what waits for an answer, what is new, and what was earlier. */
export const SpacePage = ({ visit, hosts, onTurn, conversations, figures, reports, review, lacksCharter, vote, shut, page }: SpacePageProps) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const groups = page === 1 ? grouped(conversations, voice.now) : { waiting: [], fresh: [], earlier: conversations };
  const lastPage = Math.max(1, Math.ceil(figures.conversations / conversationsPerPage));
  return (
    <Page at={visit} title={space.name} room="spaces" isPrivate={space.visibility !== 'open'} live={`/spaces/${space.slug}/live`}>
      <SpaceFront visit={visit} hosts={hosts} onTurn={onTurn} />
      <div class="split">
        <div>
          <div class="filter">
            <p class="soft">{figuresInWords(visit, figures)}</p>
            {mayWrite(visit) && <a class="button button-primary" href={`/spaces/${space.slug}/conversations/new`}><Icon name="plus" />{t('space.start')}</a>}
          </div>
          <SpaceNotices visit={visit} reports={reports} review={review} lacksCharter={lacksCharter} />
          {vote && <VoteCard visit={visit} vote={vote} />}
          {conversations.length === 0 && <Empty title={t('space.empty')}><p>{t('space.emptyHelp')}</p></Empty>}
          <Group visit={visit} id="waiting" title={t('space.waiting')} conversations={groups.waiting}><p>{t('space.waitingHelp')}</p></Group>
          <Group visit={visit} id="fresh" title={t('space.fresh')} conversations={groups.fresh}>
            <form method="post" action={`/spaces/${space.slug}/seen`}><button class="link">{t('space.markSeen')}</button></form>
          </Group>
          <Group visit={visit} id="earlier" title={t(page === 1 ? 'space.earlier' : 'space.older')} conversations={groups.earlier}><p>{t('space.newestFirst')}</p></Group>
          <Pages voice={voice} label={t('space.pages')} page={page} last={lastPage} href={(to) => `/spaces/${space.slug}?page=${to}`} />
        </div>
        <aside class="aside" aria-label={t('space.about')}>
          {space.forWhom && <section><OnLine title={t('space.forWhom')} /><p>{space.forWhom}</p></section>}
          <section>
            <OnLine title={t('space.youHere')} />
            {viewer ? <You visit={visit} shut={shut} /> : <p>{t('space.stranger')} <a href={`/sign-in?next=${encodeURIComponent(visit.path)}`}>{t('shell.signIn')}</a></p>}
          </section>
        </aside>
      </div>
    </Page>
  );
};

function figuresInWords({ voice: { t } }: SpaceVisit, { members, conversations, answered }: SpacePageProps['figures']): string {
  if (conversations === 0) return t('space.members', { count: members });
  return t('space.figures', { members: t('space.members', { count: members }), conversations: t('space.conversations', { count: conversations }), answered });
}

const SpaceNotices = ({ visit, reports, review, lacksCharter }: Pick<SpacePageProps, 'visit' | 'reports' | 'review' | 'lacksCharter'>) => {
  const { space, viewer } = visit;
  return (
    <>
      {space.state !== 'open' && <LifeNotice visit={visit} state={space.state} />}
      {review !== null && <Notice icon="clock"><p>{visit.voice.t('reviews.waitsForYou')} <a href={`/spaces/${space.slug}/reviews/${review}`}>{visit.voice.t('reviews.look')}</a></p></Notice>}
      {lacksCharter && <Notice icon="info"><p>{visit.voice.t('charter.lacking')} <a href={`/spaces/${space.slug}/charter/edit`}>{visit.voice.t('charter.write')}</a></p></Notice>}
      {isHost(space, viewer) && <HostNotices visit={visit} reports={reports} />}
    </>
  );
};

/** What is not open, or not any more, says so, and where to look on. */
const LifeNotice = ({ visit: { space, viewer, voice }, state }: { visit: SpaceVisit; state: Exclude<SpaceState, 'open'> }) => (
  <Notice icon={hasOpened(state) ? 'clock' : 'lock'}>
    <p>
      {voice.t(`space.life.${state}`)}
      {state === 'ended' && <> <a href={`/spaces/${space.slug}/farewell`}>{voice.t('endings.farewell')}</a></>}
      {!hasOpened(state) && mayReach(viewer, space, 'founder') && <> <BeforeOpening space={space} voice={voice} /></>}
    </p>
  </Notice>
);

/** What stands before a space that has not opened: its gate, or the purpose round of a group after an event. */
const BeforeOpening = ({ space, voice }: Pick<SpaceVisit, 'space' | 'voice'>) =>
  space.kind === 'event_group' ? <a href={`/spaces/${space.slug}/round`}>{voice.t('space.room.round')}</a> : <a href={`/spaces/${space.slug}/gate`}>{voice.t('gate.heading')}</a>;

const HostNotices = ({ visit, reports }: { visit: SpaceVisit; reports: number }) => {
  const { space, voice } = visit;
  return (
    <>
      {space.importedAt && space.visibility === 'hidden' && (
        <Notice icon="eye"><p>{voice.t('space.importedHidden')} <a href={`/spaces/${space.slug}/settings`}>{voice.t('space.openIt')}</a></p></Notice>
      )}
      {reports > 0 && <Notice icon="warning" kind="signal"><p><a href={`/spaces/${space.slug}/reports`}>{voice.t('space.reports', { count: reports })}</a></p></Notice>}
    </>
  );
};

const You = ({ visit, shut }: { visit: SpaceVisit; shut: string | null }) => {
  const { space, voice } = visit;
  if (shut !== null) return <Shut visit={visit} reason={shut} />;
  const membership = `/spaces/${space.slug}/membership`;
  if (space.role === null && space.state === 'ended') return <p>{voice.t('space.stranger')}</p>;
  if (space.role === null) {
    return space.visibility === 'open' ? (
      <><p>{voice.t('space.notIn')}</p><div class="actions section-tight"><Act to={membership}>{voice.t('space.join')}</Act></div></>
    ) : <p>{voice.t('space.asAdministrator')}</p>;
  }
  return (
    <>
      <p>{voice.t(`space.youAre.${space.role}`)}</p>
      {space.state !== 'resting' && space.state !== 'ended' && (
        <div class="stack-s section-tight">
          <p class="soft small">{voice.t(space.byLetter ? 'membership.byLetter.isOn' : 'membership.byLetter.isOff')}</p>
          <Act to={`/spaces/${space.slug}/by-letter${space.byLetter ? '?_method=DELETE' : ''}`} class="link">{voice.t(space.byLetter ? 'membership.byLetter.turnOff' : 'membership.byLetter.turnOn')}</Act>
        </div>
      )}
      <form class="section-tight" method="post" action={`${membership}?_method=DELETE`}><button class="link">{voice.t('space.leave')}</button></form>
    </>
  );
};

const waitingDays = 30;
const mostWaiting = 5;

/** On the first page: unanswered ones of late, then what is new for the reader, then the rest. */
function grouped(conversations: readonly ListedConversation[], now: Date) {
  const waiting = conversations.filter((each) => each.posts === 1 && isOfLate(each, now)).slice(0, mostWaiting);
  const rest = conversations.filter((each) => !waiting.includes(each));
  return { waiting, fresh: rest.filter((each) => each.unseen > 0), earlier: rest.filter((each) => each.unseen === 0) };
}

/** A reply may still be hoped for. */
const isOfLate = ({ startedAt }: ListedConversation, now: Date) => startedAt.getTime() > now.getTime() - waitingDays * 86_400_000;

const Group = ({ visit, id, title, conversations, children }: { visit: SpaceVisit; id: string; title: string; conversations: readonly ListedConversation[]; children?: Child }) =>
  conversations.length === 0 ? null : (
    <section class="section" aria-labelledby={id}>
      <OnLine title={title} id={id} isSmall>{children}</OnLine>
      <ul class="threads">{conversations.map((conversation) => <li><Thread visit={visit} conversation={conversation} /></li>)}</ul>
    </section>
  );

export const Thread = ({ visit, conversation }: { visit: SpaceVisit; conversation: ListedConversation }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const { startedBy, startedById, unseen, posts } = conversation;
  const isNew = unseen > 0;
  const starter = startedBy ?? t('post.gone');
  return (
    <article class="thread" data-new={isNew ? '' : undefined}>
      <Face name={starter} person={startedById ?? 0} />
      <div>
        <h3><a href={conversationPath(space.slug, conversation)} lang={conversation.language}>{conversation.title}</a>{isNew && <span class="unseen"> ({t('thread.new')})</span>}</h3>
        <p class="thread-note">{noteOn(visit, conversation)}</p>
        {conversation.language !== space.language && <p class="tags"><Tag>{languageNames[conversation.language]}</Tag></p>}
      </div>
      <p class="thread-figures">
        <b>{posts === 1 ? t(isOfLate(conversation, voice.now) ? 'thread.noReply' : 'thread.unanswered') : t('thread.replies', { count: posts - 1 })}</b>{isNew && posts > 1 && `, ${t('thread.unseen', { count: Math.min(unseen, posts - 1) })}`}
        <span>{when(voice, conversation.lastAt)}</span>
      </p>
    </article>
  );
};

function noteOn({ voice }: SpaceVisit, { posts, startedBy, lastBy, lastBody }: ListedConversation): string {
  const excerpt = excerptOf(lastBody ?? '');
  const writer = (posts === 1 ? startedBy : lastBy) ?? voice.t('post.gone');
  return excerpt === '' ? writer : voice.t('thread.note', { name: writer, excerpt });
}
