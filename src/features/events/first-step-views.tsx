import type { MemberVisit } from '../../platform/http/route.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { promiseInWords } from '../founding/public.ts';
import { SpaceHead } from '../spaces/public.ts';

/** An if-then plan: on that day, when this comes, I do that. */
export const StepFields = ({ voice, form }: { voice: Voice; form: FormState }) => {
  const { t } = voice;
  return (
    <>
      <div class="pair">
        <TextField voice={voice} form={form} name="dueOn" label={t('founding.promise.day')} type="date" />
        <TextField voice={voice} form={form} name="cue" label={t('founding.promise.cue')} help={t('founding.promise.cueHelp')} max={200} autocomplete="off" />
      </div>
      <TextField voice={voice} form={form} name="deed" label={t('founding.promise.deed')} help={t('founding.promise.deedHelp')} max={300} autocomplete="off" />
    </>
  );
};

/** Said in the room, written down by the host: when that comes, on that day, I do this. */
export const FirstStepPage = ({ visit, participant, form }: { visit: MemberVisit; participant: { id: number; name: string }; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/participants`;
  const title = t('events.firstStep.title', { name: participant.name });
  return (
    <Page at={visit} title={title} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="round" />
      <div class="solo column">
        <header class="page-head"><h1>{title}</h1><p class="lead">{t('events.firstStep.lead')}</p></header>
        <form class="form" method="post" action={`${home}/${participant.id}?_method=PUT`} novalidate>
          <StepFields voice={voice} form={form} />
          <div class="actions">
            <button class="button button-primary">{t('events.firstStep.submit')}</button>
            <a class="button button-quiet" href={home}>{t('form.back')}</a>
          </div>
        </form>
      </div>
    </Page>
  );
};

/** A member's own, once the group is open. */
export const OwnStepPage = ({ visit, form, hasOne }: { visit: MemberVisit; form: FormState; hasOne: boolean }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/first-step`;
  return (
    <Page at={visit} title={t('founding.promise.title')} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="round" />
      <div class="solo column">
        <header class="page-head"><h1>{t('founding.promise.title')}</h1><p class="lead">{t('events.ownStep.lead')}</p></header>
        <form class="form" method="post" action={`${place}?_method=PUT`} novalidate>
          <StepFields voice={voice} form={form} />
          <p class="small soft">{t('founding.promise.letter')}</p>
          <div class="actions">
            <button class="button button-primary">{t('events.firstStep.submit')}</button>
            <a class="button button-quiet" href={`/spaces/${space.slug}/round`}>{t('form.back')}</a>
          </div>
        </form>
        {hasOne && <div class="section"><Act to={`${place}?_method=DELETE`} class="link">{t('events.ownStep.drop')}</Act></div>}
      </div>
    </Page>
  );
};

export interface Step {
  readonly dueOn: string;
  readonly cue: string;
  readonly deed: string;
}

/** Beside the round, for its members: what they do first, and the way to change it. */
export const OwnStep = ({ visit: { voice, space }, step }: { visit: MemberVisit; step: Step | null }) => (
  <section>
    <OnLine title={voice.t('events.ownStep.title')} />
    <p>{step ? promiseInWords(voice, step) : voice.t('events.ownStep.none')}</p>
    <p><a class="onward" href={`/spaces/${space.slug}/first-step`}>{voice.t(step ? 'events.ownStep.change' : 'events.ownStep.make')} <Icon name="right" /></a></p>
  </section>
);
