import type { MemberVisit } from '../../platform/http/route.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { mainRoomOf, SpaceHead } from '../spaces/public.ts';
import type { Absence } from './absences.ts';
import { spanInWords } from './phrases.ts';
import { homeOf } from './visit.ts';

interface PledgeProps {
  visit: MemberVisit;
  pledge: FormState;
  away: FormState;
  absences: readonly Absence[];
  /** Address of their turns for a calendar program. */
  calendar: string | null;
}

export const PledgePage = ({ visit, pledge, away, absences, calendar }: PledgeProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('hosting.pledge.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="hosts" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('hosting.pledge.title')}</h1><p class="lead">{t('hosting.pledge.lead')}</p></header>
          <form class="form" method="post" action={`${homeOf(visit)}/pledge?_method=PUT`} novalidate>
            <TextField voice={voice} form={pledge} name="hours" label={t('hosting.pledge.hours')} help={t('hosting.pledge.hoursHelp')} class="input-short" inputmode="decimal" />
            <Choices
              voice={voice} form={pledge} name="turns" legend={t('hosting.pledge.turns')}
              choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`hosting.pledge.${value}`), help: t(`hosting.pledge.${value}Help`) }))}
            />
            <div class="actions"><button class="button button-primary">{t('hosting.pledge.save')}</button><a class="button button-quiet" href={homeOf(visit)}>{t('form.back')}</a></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('hosting.away.title')}>
          <Away visit={visit} form={away} absences={absences} />
          {calendar && (
            <section>
              <OnLine title={t('hosting.calendar.title')} />
              <p class="soft small">{t('hosting.calendar.help')}</p>
              <div class="section-tight">
                <label class="unseen" for="calendar">{t('hosting.calendar.label')}</label>
                <input class="input input-code" id="calendar" readonly value={calendar} />
              </div>
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
};

const Away = ({ visit, form, absences }: { visit: MemberVisit; form: FormState; absences: readonly Absence[] }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section>
      <OnLine title={t('hosting.away.title')} />
      {absences.length === 0 ? <p class="soft small">{t('hosting.away.none')}</p> : (
        <ul class="dates dates-plain">
          {absences.map(({ id, from, until }) => (
            <li><span>{spanInWords(voice, from, until)} <Act to={`${homeOf(visit)}/absences/${id}?_method=DELETE`} class="link">{t('hosting.away.back')}<span class="unseen"> {spanInWords(voice, from, until)}</span></Act></span></li>
          ))}
        </ul>
      )}
      <form class="form section-tight" method="post" action={`${homeOf(visit)}/absences`} novalidate>
        <div class="pair">
          <TextField voice={voice} form={form} name="from" type="date" label={t('hosting.away.from')} />
          <TextField voice={voice} form={form} name="until" type="date" label={t('hosting.away.until')} />
        </div>
        <p class="soft small">{t('hosting.away.help')}</p>
        <div class="actions"><button class="button">{t('hosting.away.save')}</button></div>
      </form>
    </section>
  );
};
