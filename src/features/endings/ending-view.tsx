import type { MemberVisit } from '../../platform/http/route.ts';
import { type FormState, TextArea, TextField, Tick } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';

/** Let it rest, or end it well. */
export const EndingPage = ({ visit, rest, end }: { visit: MemberVisit; rest: FormState; end: FormState }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}`;
  return (
    <Page at={visit} title={`${t('endings.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="settings" />
      <div class="solo column">
        <header class="page-head"><h1>{t('endings.title')}</h1><p class="lead">{t('endings.lead')}</p></header>
        {space.state === 'resting' && (
          <form class="card form" method="post" action={`${home}/rest?_method=DELETE`} novalidate>
            <p>{t('endings.rests')}</p>
            <TextField voice={voice} form={rest} name="reason" label={t('gate.pass.reason')} max={1000} isOptional />
            <div class="actions"><button class="button button-primary">{t('endings.wake')}</button></div>
          </form>
        )}
        {space.state === 'open' && (
          <section class="section">
            <OnLine title={t('endings.rest')} />
            <p class="section-tight">{t('endings.restHelp')}</p>
            <form class="form section-tight" method="post" action={`${home}/rest`} novalidate>
              <TextArea voice={voice} form={rest} name="reason" label={t('endings.restReason')} max={1000} class="input-low" />
              <div class="actions"><button class="button">{t('endings.restSubmit')}</button></div>
            </form>
          </section>
        )}
        <section class="section">
          <OnLine title={t('endings.end')} />
          <p class="section-tight">{t('endings.endHelp')}</p>
          <form class="form section-tight" method="post" action={`${home}/ending`} novalidate>
            <TextArea voice={voice} form={end} name="achieved" label={t('endings.achieved')} help={t('endings.achievedHelp')} max={4000} />
            <Tick voice={voice} form={end} name="toBeTold" label={t('endings.toBeTold')} />
            <Tick voice={voice} form={end} name="sure" label={t('endings.sure')} />
            <div class="actions"><button class="button button-final">{t('endings.submit')}</button></div>
          </form>
        </section>
      </div>
    </Page>
  );
};
