import { when } from '../../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { Notice, OnLine } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { milestonePlaces } from './input.ts';
import type { Plan } from './plan.ts';
import { Usual } from './usual-view.tsx';

interface EditProps {
  visit: CampaignVisit;
  form: FormState;
  pledged: number;
  /** What somebody else has written since this form was opened. */
  meanwhile?: Plan;
}

/** The plan as a form. Only what is asked must be there: the rest may be thought about. */
export const PlanEditPage = ({ visit, form, pledged, meanwhile }: EditProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/plan`;
  return (
    <Page at={visit} title={`${t('petitionPlan.edit.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="plan" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionPlan.edit.title')}</h1><p class="lead">{t('petitionPlan.edit.lead')}</p></header>
          {meanwhile && (
            <Notice icon="warning" kind="signal">
              <p>{t('petitionPlan.edit.meanwhile', { name: meanwhile.writer ?? t('post.gone'), when: meanwhile.writtenAt ? when(voice, meanwhile.writtenAt) : '' })} <a href={`${place}/versions`}>{t('petitionPlan.edit.see')}</a></p>
            </Notice>
          )}
          <form class="form section-tight" method="post" action={`${place}?_method=PUT`} novalidate>
            <input type="hidden" name="version" value={form.typed['version'] ?? '0'} />
            <TextArea voice={voice} form={form} name="ask" label={t('petitionPlan.ask')} help={t('petitionPlan.edit.askHelp')} max={300} class="input-low" />
            <TextArea voice={voice} form={form} name="story" label={t('petitionPlan.story')} help={t('petitionPlan.edit.storyHelp')} max={10_000} />
            <OnLine title={t('petitionPlan.who')} />
            <TextField voice={voice} form={form} name="decides" label={t('petitionPlan.decides')} help={t('petitionPlan.edit.decidesHelp')} max={300} />
            <TextArea voice={voice} form={form} name="reachedHow" label={t('petitionPlan.reachedHow')} help={t('petitionPlan.edit.reachedHelp')} max={500} class="input-low" />
            <OnLine title={t('petitionPlan.howMany')} />
            <TextField voice={voice} form={form} name="goal" label={t('petitionPlan.goal')} inputmode="numeric" class="input-short" />
            <TextArea voice={voice} form={form} name="goalWhy" label={t('petitionPlan.goalWhy')} help={t('petitionPlan.edit.goalHelp')} max={500} class="input-low" />
            <p class="help">{t('petitionPlan.milestone.help')}</p>
            {milestonePlaces.map((at) => (
              <div class="pair">
                <TextField voice={voice} form={form} name={`milestoneCount${at}`} label={t('petitionPlan.milestone.count', { number: at })} inputmode="numeric" class="input-short" />
                <TextField voice={voice} form={form} name={`milestoneWords${at}`} label={t('petitionPlan.milestone.words')} max={200} />
              </div>
            ))}
            <OnLine title={t('petitionPlan.delivery')} />
            <TextField voice={voice} form={form} name="deliverOn" label={t('petitionPlan.deliverOn')} help={t('petitionPlan.edit.deliverHelp')} type="date" class="input-short" />
            <TextField voice={voice} form={form} name="deliverHow" label={t('petitionPlan.deliverHow')} max={300} />
            <TextArea voice={voice} form={form} name="ifNo" label={t('petitionPlan.ifNo')} help={t('petitionPlan.edit.ifNoHelp')} max={500} class="input-low" />
            <TextField voice={voice} form={form} name="keepDays" label={t('petitionPlan.keepDays')} help={t('petitionPlan.edit.keepHelp')} inputmode="numeric" class="input-short" />
            <div class="actions"><button class="button button-primary">{t('petitionPlan.edit.save')}</button><a class="button button-quiet" href={place}>{t('form.back')}</a></div>
          </form>
        </div>
        <aside class="aside" aria-label={t('petitionPlan.aside')}><Usual voice={voice} goal={visit.plan.goal} pledged={pledged} /></aside>
      </div>
    </Page>
  );
};
