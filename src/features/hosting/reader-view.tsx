import type { SpaceVisit } from '../../platform/http/route.ts';
import { Face } from '../../ui/face.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { mainRoomOf, SpaceHead } from '../spaces/public.ts';
import type { OnDuty, ShownTurn } from './rota.ts';

interface ReadersProps {
  visit: SpaceVisit;
  hosts: readonly OnDuty[];
  /** This week and the next. */
  turns: readonly ShownTurn[];
}

/** Who bears a space and whose week it is, for everybody who may read it. */
export const ReadersPage = ({ visit, hosts, turns: [now, next] }: ReadersProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('space.room.hosts')} · ${space.name}`} room={mainRoomOf(space)} isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="hosts" />
      <div class="solo column">
        {hosts.length === 0 ? <Empty title={t('hosting.now.noBearers')} isWholePage><p>{t('hosting.now.noBearersHelp')}</p></Empty> : (
          <>
            <header class="page-head">
              <h1>{onTurnInWords(visit, now)}</h1>
              <p class="lead">{next?.primary ? t('hosting.now.next', { name: next.primary.name }) : t('hosting.now.nextNobody')} {t('hosting.now.readers')}</p>
            </header>
            <OnLine title={t('hosting.now.bearers')} isSmall />
            <Bearers visit={visit} hosts={hosts} onTurn={now?.primary?.id ?? null} />
          </>
        )}
      </div>
    </Page>
  );
};

/** The state of a week in one sentence. */
export function onTurnInWords({ voice: { t } }: SpaceVisit, turn: ShownTurn | undefined): string {
  if (!turn?.primary) return t('hosting.now.nobody');
  return turn.backup ? t('hosting.now.both', { name: turn.primary.name, other: turn.backup.name }) : t('hosting.now.one', { name: turn.primary.name });
}

export const Bearers = ({ visit, hosts, onTurn }: { visit: SpaceVisit; hosts: readonly OnDuty[]; onTurn: number | null }) => (
  <ul class="threads">
    {hosts.map((host) => (
      <li>
        <article class="thread">
          <Face name={host.name} person={host.id} />
          <div>
            <h3><a href={`/people/${host.handle}`}>{host.name}</a></h3>
            <p class="thread-note">{visit.voice.t(host.id === onTurn ? 'hosting.onTurn' : 'role.host')}</p>
          </div>
        </article>
      </li>
    ))}
  </ul>
);
