import type { MemberVisit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Notice, OnLine } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import type { Charter } from './charter.ts';
import { channelPlaces } from './input.ts';
import { Question } from './views.tsx';

interface EditProps {
  visit: MemberVisit;
  form: FormState;
  emptyWords: readonly string[];
  /** What somebody else has written since this form was opened. */
  meanwhile?: Charter;
}

/** The charter as a form. Only the purpose must be there: the rest may be thought about. */
export const CharterEditPage = ({ visit, form, emptyWords, meanwhile }: EditProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/charter`;
  return (
    <Page at={visit} title={`${t('space.room.charter')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="charter" />
      <div class="solo column">
        <header class="page-head"><h1>{t('charter.edit.title')}</h1><p class="lead">{t('charter.edit.lead')}</p></header>
        {meanwhile && (
          <Notice icon="warning" kind="signal">
            <p>{t('charter.edit.meanwhile', { name: meanwhile.writer ?? t('post.gone'), when: meanwhile.writtenAt ? when(voice, meanwhile.writtenAt) : '' })} <a href={`${place}/versions`}>{t('charter.edit.see')}</a></p>
          </Notice>
        )}
        <form class="form section-tight" method="post" action={`${place}?_method=PUT`} novalidate>
          <input type="hidden" name="version" value={form.typed['version'] ?? '0'} />
          <TextArea voice={voice} form={form} name="purpose" label={t('charter.purpose')} help={t('spaceForm.purposeHelp')} max={300} class="input-low" />
          {emptyWords.length > 0 && <Question visit={visit} words={emptyWords} />}
          <TextField voice={voice} form={form} name="forWhom" label={t('charter.forWhom')} help={t('spaceForm.forWhomHelp')} max={300} />
          <TextArea voice={voice} form={form} name="enables" label={t('charter.enables')} help={t('charter.edit.enablesHelp')} max={1000} class="input-low" />
          <TextField voice={voice} form={form} name="expectedMembers" label={t('charter.expectedMembers')} help={t('charter.edit.expectedHelp')} inputmode="numeric" class="input-short" />
          <OnLine title={t('charter.channels.title')} />
          <p class="help">{t('charter.edit.channelsHelp')}</p>
          <TextField voice={voice} form={form} name="peopleAsked" label={t('charter.peopleAsked')} inputmode="numeric" class="input-short" />
          {channelPlaces.map((at) => <ChannelFields visit={visit} form={form} at={at} />)}
          <OnLine title={t('charter.success')} />
          <TextField voice={voice} form={form} name="measure" label={t('charter.measure')} help={t('charter.edit.measureHelp')} max={300} />
          <div class="pair">
            <TextField voice={voice} form={form} name="measureTarget" label={t('charter.measureTarget')} inputmode="decimal" class="input-short" />
            <TextField voice={voice} form={form} name="measureBy" label={t('charter.measureBy')} type="date" class="input-short" />
          </div>
          <TextField voice={voice} form={form} name="reviewOn" label={t('charter.reviewOn')} help={t('charter.edit.reviewHelp')} type="date" class="input-short" />
          <TextArea voice={voice} form={form} name="endsWhen" label={t('charter.endsWhen')} help={t('charter.edit.endsHelp')} max={500} class="input-low" />
          <OnLine title={t('charter.edit.who')} />
          <TextField voice={voice} form={form} name="ideaOf" label={t('charter.ideaOf')} max={120} />
          <TextField voice={voice} form={form} name="carriedBy" label={t('charter.carriedBy')} help={t('charter.edit.carriedHelp')} max={120} />
          <div class="actions"><button class="button button-primary">{t('charter.edit.save')}</button><a class="button button-quiet" href={place}>{t('form.back')}</a></div>
        </form>
      </div>
    </Page>
  );
};

const ChannelFields = ({ visit, form, at }: { visit: MemberVisit; form: FormState; at: (typeof channelPlaces)[number] }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <fieldset class="field">
      <legend>{t('charter.channels.place', { number: at })}</legend>
      <div class="pair">
        <TextField voice={voice} form={form} name={`channel${at}`} label={t('charter.channels.name')} max={120} />
        <TextField voice={voice} form={form} name={`channelPeople${at}`} label={t('charter.channels.howMany')} inputmode="numeric" class="input-short" />
      </div>
      <TextField voice={voice} form={form} name={`channelStays${at}`} label={t('charter.channels.stays')} max={300} />
    </fieldset>
  );
};
