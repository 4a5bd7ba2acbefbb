import type { SpaceVisit } from '../../platform/http/route.ts';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { isHost, mainRoomOf, SpaceHead } from '../spaces/public.ts';
import { Bearers } from './reader-view.tsx';
import type { OnDuty } from './rota.ts';
import { homeOf } from './visit.ts';

/** Who answers for a petition. Nobody talks in it, so nobody has to be on turn, and no hours are counted. */
export const PetitionHostsPage = ({ visit, hosts }: { visit: SpaceVisit; hosts: readonly OnDuty[] }) => {
  const { space, voice: { t } } = visit;
  return (
    <Page at={visit} title={`${t('space.room.hosts')} · ${space.name}`} room={mainRoomOf(space)} isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="hosts" />
      <div class="solo column">
        <header class="page-head"><h1>{t('hosting.petition.title', { count: hosts.length })}</h1><p class="lead">{t('hosting.petition.lead')}</p></header>
        {hosts.length === 0 ? <Empty title={t('hosting.petition.nobody')}><p>{t('hosting.petition.nobodyHelp')}</p></Empty> : <><OnLine title={t('hosting.petition.who')} isSmall /><Bearers visit={visit} hosts={hosts} onTurn={null} /></>}
        {isHost(space, visit.viewer) && space.state !== 'ended' && (
          <p class="actions section">
            <a class="button button-primary" href={`${homeOf(visit)}/requests`}>{t('hosting.petition.ask')}</a>
            {space.role === 'host' && <a class="button button-quiet" href={`${homeOf(visit)}/succession`}>{t('membership.succession.title')}</a>}
          </p>
        )}
      </div>
    </Page>
  );
};
