import { durations } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { moment } from '../../platform/i18n/format.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Notice } from '../../ui/parts.tsx';
import type { OfferedPurpose } from './answer-queries.ts';
import type { RoundVisit } from './answer-routes.tsx';
import { StepFields } from './first-step-views.tsx';
import { durationInWords } from './season.ts';

/** Two minutes on a phone: what for, for how long, and who carries it. "No, thanks" stands beside it, as large. */
export const AnswerPage = ({ visit, purposes, thresholds, form }: { visit: RoundVisit; purposes: readonly OfferedPurpose[]; thresholds: Thresholds; form: FormState }) => {
  const { voice, space, group, participant, by, code } = visit;
  const { t } = voice;
  const hasAnswered = by === 'letter' && participant.answeredAt !== null;
  return (
    <Page at={visit} title={space.name} width="narrow" isPrivate>
      <header class="page-head">
        <p class="eyebrow">{space.name}</p>
        <h1>{t('events.answer.title')}</h1>
        <p class="lead">{t('events.answer.lead')}</p>
      </header>
      {hasAnswered && <Notice icon="check" kind="holds"><p>{beforeInWords(visit)} <a href={`/round/${code}/tally`}>{t('events.answer.toTally')}</a></p></Notice>}
      <form class="form section-tight" method="post" action={`/round/${code}`} novalidate>
        <Purposes visit={visit} purposes={purposes} form={form} />
        <TextField voice={voice} form={form} name="ownWords" label={t('events.answer.own')} help={t('events.answer.ownHelp')} max={200} isOptional autocomplete="off" />
        <Choices voice={voice} form={form} name="duration" legend={t('events.answer.duration')} class="choices-3" choices={durations.map((value) => ({ value, label: durationInWords(voice, value, thresholds) }))} />
        <fieldset class="field">
          <legend>{t('events.answer.part')}</legend>
          <Check form={form} name="hosts" label={t('events.answer.hosts')} help={t('events.answer.hostsHelp')} />
          <Check form={form} name="sharesAddress" label={t('events.answer.shares')} help={t('events.answer.sharesHelp')} />
        </fieldset>
        <details class="more" open={['cue', 'deed', 'dueOn'].some((name) => (form.typed[name] ?? '') !== '' || name in form.errors)}>
          <summary>{t('events.answer.firstStep')}</summary>
          <div class="form">
            <p class="small soft">{t('events.answer.firstStepHelp')}</p>
            <StepFields voice={voice} form={form} />
          </div>
        </details>
        <p class="small">{t('events.answer.joining')}</p>
        <div class="actions">
          <button class="button button-primary button-large" name="answer" value="yes">{t('events.answer.yes')}</button>
          <button class="button button-large" name="answer" value="no">{t('events.answer.no')}</button>
        </div>
        {group.closesAt && <p class="small soft">{t('events.answer.until', { date: moment(voice, group.closesAt) })} {by === 'seat' && t('events.answer.seat')}</p>}
      </form>
    </Page>
  );
};

/** What was answered in the room counts less until its address is shown: who sees this has the letter. */
function beforeInWords({ voice: { t }, participant }: RoundVisit): string {
  if (participant.version !== 0) return t('events.answer.inTheRoom');
  return t(participant.declinedAt ? 'events.answer.declinedBefore' : 'events.answer.before');
}

const Purposes = ({ visit: { voice }, purposes, form }: { visit: RoundVisit; purposes: readonly OfferedPurpose[]; form: FormState }) => {
  const error = form.errors['purposes'];
  const isFresh = Object.keys(form.errors).length === 0;
  return (
    <fieldset class="field" aria-describedby={error ? 'purposes-error' : undefined}>
      <legend>{voice.t('events.answer.purposes')}</legend>
      <p class="help">{voice.t('events.answer.purposesHelp')}</p>
      {purposes.map(({ id, words, isMine }) => (
        <label class="check">
          <input type="checkbox" name={`purpose-${id}`} checked={isFresh ? isMine : form.typed[`purpose-${id}`] !== undefined} />
          <span>{words}</span>
        </label>
      ))}
      {error && <p class="error" id="purposes-error"><Icon name="warning" /><span>{voice.t('events.answer.noPurpose')}</span></p>}
    </fieldset>
  );
};

const Check = ({ form, name, label, help }: { form: FormState; name: string; label: string; help: string }) => (
  <label class="check">
    <input type="checkbox" name={name} checked={form.typed[name] !== undefined} />
    <span>{label}<small>{help}</small></span>
  </label>
);
