import type { Day } from '../../core/calendar.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { Choices, type FormState } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { weekInWords } from './phrases.ts';
import type { ShownTurn } from './rota.ts';
import type { HostHours } from './time.ts';
import { homeOf } from './visit.ts';

interface SwapProps {
  visit: MemberVisit;
  week: Day;
  turns: readonly ShownTurn[];
  /** The other hosts. */
  hosts: readonly HostHours[];
  form: FormState;
}

/** Somebody on duty asks another to take their week. */
export const SwapPage = ({ visit, week, turns, hosts, form }: SwapProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const title = t('hosting.swap.title', { week: weekInWords(voice, week) });
  const filled = { ...form, typed: { otherWeek: '', ...form.typed } };
  return (
    <Page at={visit} title={`${title} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="hosts" />
      <div class="solo">
        <header class="page-head"><h1>{title}</h1><p class="lead">{t('hosting.swap.lead')}</p></header>
        {hosts.length === 0 ? (
          <><p>{t('hosting.swap.alone')}</p><p class="actions section-tight"><a class="button button-primary" href={`${homeOf(visit)}/requests`}>{t('hosting.need.ask')}</a></p></>
        ) : (
          <form class="form" method="post" action={`${homeOf(visit)}/turns/${week}/swaps`} novalidate>
            <Choices voice={voice} form={filled} name="to" legend={t('hosting.swap.to')} choices={hosts.map(({ id, name }) => ({ value: String(id), label: name }))} />
            <Choices
              voice={voice} form={filled} name="otherWeek" legend={`${t('hosting.swap.inReturn')} (${t('form.optional')})`} class="choices-3"
              choices={[{ value: '', label: t('hosting.swap.none'), help: t('hosting.swap.inReturnHelp') }, ...theirs(visit, turns, week)]}
            />
            <div class="actions"><button class="button button-primary">{t('hosting.swap.send')}</button><a class="button button-quiet" href={homeOf(visit)}>{t('form.back')}</a></div>
          </form>
        )}
      </div>
    </Page>
  );
};

/** Weeks in which somebody else is on turn, to be taken in return. */
const theirs = ({ voice, viewer }: MemberVisit, turns: readonly ShownTurn[], week: Day) =>
  turns
    .filter((turn) => turn.week !== week && turn.primary !== null && turn.primary.id !== viewer.id)
    .map((turn) => ({ value: turn.week, label: weekInWords(voice, turn.week), help: turn.primary?.name ?? '' }));
