import type { MemberVisit } from '../../platform/http/route.ts';
import { Face } from '../../ui/face.tsx';
import { Act } from '../../ui/parts.tsx';
import { weekInShort } from './phrases.ts';
import type { ShownTurn } from './rota.ts';
import type { NextStep } from './rules.ts';
import { homeOf } from './visit.ts';

interface RotaProps {
  visit: MemberVisit;
  turns: readonly ShownTurn[];
  step: NextStep;
}

/** The coming weeks, each resting on somebody, or on nobody yet. */
export const Rota = ({ visit, turns, step }: RotaProps) => {
  const { t } = visit.voice;
  const firstEmpty = turns.find(({ primary }) => !primary)?.week;
  return (
    <section class="section" id="rota" aria-labelledby="rota-title">
      <h2 id="rota-title">{t('hosting.rota.title')}</h2>
      <ol class="turns" tabindex={0} aria-label={t('hosting.rota.label')}>
        {turns.map((turn, at) => <TurnItem visit={visit} turn={turn} isNow={at === 0} step={turn.week === firstEmpty ? step : null} />)}
      </ol>
      <p class="soft small section-tight measure">{t('hosting.rota.help')}</p>
      <div class="actions section-tight"><Act to={`${homeOf(visit)}/rota`} class={step === 'plan' ? 'button button-primary' : 'button'}>{t('hosting.rota.plan')}</Act></div>
      {turns.slice(1).some(({ primary, backup }) => primary ?? backup) && (
        <details class="more">
          <summary>{t('hosting.rota.anew')}</summary>
          <p class="small measure">{t('hosting.rota.anewHelp')}</p>
          <Act to={`${homeOf(visit)}/rota?_method=PUT`} class="button">{t('hosting.rota.anewSure')}</Act>
        </details>
      )}
    </section>
  );
};

const TurnItem = ({ visit, turn, isNow, step }: { visit: MemberVisit; turn: ShownTurn; isNow: boolean; step: NextStep }) => {
  const { voice, viewer } = visit;
  const { t } = voice;
  const week = weekInShort(voice, turn.week);
  const isMine = turn.primary?.id === viewer.id || turn.backup?.id === viewer.id;
  return (
    <li aria-current={isNow ? 'true' : undefined} data-state={turn.primary ? undefined : 'missing'}>
      <small>{isNow ? t('hosting.rota.this', { week }) : week}</small>
      {turn.primary ? <Face name={turn.primary.name} person={turn.primary.id} size="s" /> : <span class="face face-open" data-size="s" aria-hidden="true">?</span>}
      <b>{turn.primary?.name ?? t('hosting.rota.nobody')}</b>
      {turn.backup ? <small>{t('hosting.rota.behind', { name: turn.backup.name })}</small> : turn.primary && <small>{t('hosting.rota.alone')}</small>}
      {step && <small><Step visit={visit} step={step} /></small>}
      {isMine && <small><a href={`${homeOf(visit)}/turns/${turn.week}/swaps`}>{t('hosting.rota.handOn')}<span class="unseen"> {week}</span></a></small>}
    </li>
  );
};

const Step = ({ visit, step }: { visit: MemberVisit; step: Exclude<NextStep, null> }) => {
  const { t } = visit.voice;
  if (step === 'plan') return <Act to={`${homeOf(visit)}/rota`} class="link">{t('hosting.rota.planIt')}</Act>;
  return step === 'pledge' ? <a href={`${homeOf(visit)}/pledge`}>{t('hosting.rota.take')}</a> : <a href={`${homeOf(visit)}/requests`}>{t('hosting.rota.askSomebody')}</a>;
};
