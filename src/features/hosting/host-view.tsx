import type { Day } from '../../core/calendar.ts';
import { isAwayIn } from '../../core/rota/rota.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import type { FormState } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { mainRoomOf, SpaceHead } from '../spaces/public.ts';
import { NoteLeft, NoteToWrite } from './hand-over-view.tsx';
import { HoursNeeded } from './hours-view.tsx';
import { hoursInWords } from './phrases.ts';
import { onTurnInWords } from './reader-view.tsx';
import type { HostsRoom } from './room.tsx';
import { nextStep } from './rules.ts';
import { Rota } from './rota-view.tsx';
import { Swaps, Warnings } from './notices-view.tsx';
import { HostTime } from './time-view.tsx';
import { homeOf } from './visit.ts';

export interface RoomProps extends HostsRoom {
  visit: MemberVisit;
  wrongNote: { week: Day; form: FormState } | null;
}

/** The hosts' room as hosts see it: whose week it is, what they should know, what comes, and what it takes. */
export const HostsPage = (room: RoomProps) => {
  const { visit, turns, hosts } = room;
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const own = hosts.find(({ id }) => id === viewer.id);
  const takers = hosts.filter(({ takesTurns }) => takesTurns);
  const empty = turns.filter(({ primary }) => !primary);
  const takable = empty.filter(({ week }) => takers.some(({ id }) => !isAwayIn(room.away, id, week)));
  const step = nextStep({ isHost: own !== undefined, hasPledged: own?.pledged != null, hosts: hosts.length, takers: takers.length, emptyWeeks: empty.length, takableWeeks: takable.length });
  return (
    <Page at={visit} title={`${t('space.room.hosts')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="hosts" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{onTurnInWords(visit, turns[0])}</h1></header>
          <Swaps visit={visit} swaps={room.swaps} />
          <Warnings visit={visit} warnings={room.warnings} hosts={hosts} weeks={room.limits.strainWeeks} />
          <NoteLeft visit={visit} note={room.note} />
          <NoteToWrite visit={visit} notes={room.notes} wrongNote={room.wrongNote} />
          <Rota visit={visit} turns={turns} step={step} />
          {own && <HostTime visit={visit} hosts={hosts} />}
        </div>
        <aside class="aside" aria-label={t('hosting.need.title')}>
          <HoursNeeded room={room} step={step} />
          {own && (
            <section>
              <OnLine title={t('hosting.pledge.yours')} />
              <p>{own.pledged === null ? t('hosting.pledge.none') : t('hosting.pledge.has', { hours: hoursInWords(voice, own.pledged) })}</p>
              <div class="actions section-tight">
                {step === 'pledge' ? <a class="button button-primary" href={`${homeOf(visit)}/pledge`}>{t('hosting.pledge.first')}</a> : <a class="button" href={`${homeOf(visit)}/pledge`}>{t('hosting.pledge.change')}</a>}
              </div>
              <p class="section-tight"><a class="soft small" href={`${homeOf(visit)}/succession`}>{t('membership.succession.title')}</a></p>
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
};
