import type { Tally } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { Page } from '../../ui/page.tsx';
import { Act, Notice } from '../../ui/parts.tsx';
import { Rest } from '../../ui/marks.tsx';
import type { RoundVisit } from './answer-routes.tsx';
import { Supports, TallyView } from './tally-view.tsx';

/** How it stands, for those who have answered; it keeps itself up to date. */
export const TallyPage = ({ visit, tally, thresholds }: { visit: RoundVisit; tally: Tally; thresholds: Thresholds }) => {
  const { voice, space, code, by } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={space.name} width="narrow" isPrivate live={`/round/${code}/live`}>
      <header class="page-head">
        <p class="eyebrow">{space.name}</p>
        <h1>{t('events.said.title')}</h1>
        <p class="lead">{t('events.said.lead')}</p>
      </header>
      {by === 'seat' && <Notice icon="mail"><p>{t('events.said.seat')}</p></Notice>}
      <section class="section-tight"><Supports voice={voice} tally={tally} thresholds={thresholds} /></section>
      <TallyView voice={voice} tally={tally} thresholds={thresholds} />
      <p class="actions section"><a class="button" href={`/round/${code}`}>{t('events.said.change')}</a></p>
    </Page>
  );
};

/** Once a round is over: what was decided, and, for who said yes, the way in. */
export const OutcomePage = ({ visit, tally, thresholds }: { visit: RoundVisit; tally: Tally | null; thresholds: Thresholds }) => {
  const { voice, space, group, participant, by, code } = visit;
  const { t } = voice;
  const isThere = group.outcome === 'opened' && space.state !== 'ended';
  const stands = group.outcome === 'opened' && !isThere ? 'ended' : (group.outcome ?? (visit.state === 'before' ? 'before' : 'over'));
  const isIn = by === 'letter' && isThere && participant.personId !== null;
  const mayComeIn = by === 'letter' && isThere && participant.duration !== null && participant.personId === null;
  const front = `/spaces/${space.slug}`;
  return (
    <Page at={visit} title={space.name} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{space.name}</p>
        <h1>{t(`events.outcome.${stands}.title`)}</h1>
        <p class="lead">{t(`events.outcome.${stands}.lead`)}</p>
      </header>
      {group.outcome === 'opened' && <p class="verdict">{space.purpose}</p>}
      {mayComeIn && <div class="actions section-tight"><Act to={`/round/${code}/membership`} class="button button-primary button-large">{t('events.outcome.comeIn')}</Act></div>}
      {/* Whoever came by their letter may not have signed in: what not everybody reads is behind that door. */}
      {isIn && <p class="actions section-tight"><a class="button button-primary button-large" href={visit.viewer || space.isOpen ? front : `/sign-in?next=${encodeURIComponent(front)}`}>{t('events.outcome.toSpace')}</a></p>}
      {tally && <TallyView voice={voice} tally={tally} thresholds={thresholds} />}
      <Rest title={t('events.outcome.rest')} />
    </Page>
  );
};
