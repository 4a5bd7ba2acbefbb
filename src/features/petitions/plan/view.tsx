import { raw } from 'hono/html';
import { calendarDay, date, number } from '../../../platform/i18n/format.ts';
import { type FormState, TextArea } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { Translations } from '../words/view.tsx';
import { Usual } from './usual-view.tsx';

/** Who decides, how they are reached, how many matter and why, when it is handed over, and what then. */
export const PlanPage = ({ visit, pledged, form }: { visit: CampaignVisit; pledged: number; form: FormState }) => {
  const { space, voice, viewer, plan } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/plan`;
  return (
    <Page at={visit} title={`${t('petitionPlan.room.plan')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="plan" />
      <div class="split">
        <div>
          <header class="page-head"><p class="eyebrow">{space.name}</p><h1>{t('petitionPlan.title')}</h1></header>
          <p class="verdict" lang={space.language}>{plan.ask}</p>
          {isHost(space, viewer) && space.state !== 'ended' && <div class="actions section-tight"><a class="button button-primary" href={`${place}/edit`}>{t(plan.version > 1 ? 'petitionPlan.change' : 'petitionPlan.goOn')}</a></div>}
          <Facts visit={visit} title={t('petitionPlan.who')} rows={[[t('petitionPlan.decides'), plan.decides], [t('petitionPlan.reachedHow'), plan.reachedHow]]} />
          <Facts
            visit={visit} title={t('petitionPlan.howMany')}
            rows={[[t('petitionPlan.goal'), plan.goal === null ? '' : number(voice, plan.goal)], [t('petitionPlan.goalWhy'), plan.goalWhy], ...plan.milestones.map(({ count, words }) => [t('petitionPlan.milestone.brings', { count }), words] as const)]}
          />
          <Facts
            visit={visit} title={t('petitionPlan.delivery')}
            rows={[[t('petitionPlan.deliverOn'), plan.deliverOn ? calendarDay(voice, 'fullDay', plan.deliverOn) : ''], [t('petitionPlan.deliverHow'), plan.deliverHow], [t('petitionPlan.ifNo'), plan.ifNo], [t('petitionPlan.keep'), t('petitionPlan.keepFor', { count: plan.keepDays })]]}
          />
          <section class="section">
            <OnLine title={t('petitionPlan.story')} />
            {plan.story === '' ? <p class="soft section-tight">{t('petitionPlan.noStory')}</p> : <div class="prose section-tight" lang={space.language}>{raw(plan.storyHtml)}</div>}
          </section>
          {isHost(space, viewer) && space.state === 'founding' && <GiveUp visit={visit} form={form} />}
        </div>
        <aside class="aside" aria-label={t('petitionPlan.aside')}>
          <Usual voice={voice} goal={plan.goal} pledged={pledged} />
          <Translations visit={visit} mayWrite={isHost(space, viewer) && space.state !== 'ended'} />
          <section>
            <OnLine title={t('petitionPlan.versions')}><a href={`${place}/versions`}>{t('petitionPlan.allVersions')}</a></OnLine>
            <p>{t('petitionPlan.version', { number: plan.version, date: plan.writtenAt ? date(voice, 'fullDay', plan.writtenAt) : '', name: plan.writer ?? t('post.gone') })}</p>
          </section>
        </aside>
      </div>
    </Page>
  );
};

/** Not to open it is an answer too, and better than an empty page. */
const GiveUp = ({ visit, form }: { visit: CampaignVisit; form: FormState }) => {
  const { t } = visit.voice;
  return (
    <details class="more section" open={Object.keys(form.errors).length > 0}>
      <summary>{t('petitionPlan.giveUp.title')}</summary>
      <form class="form section-tight" method="post" action={`${homeOf(visit)}/plan/ending`} novalidate>
        <p class="small soft">{t('petitionPlan.giveUp.help')}</p>
        <TextArea voice={visit.voice} form={form} name="reason" label={t('petitionPlan.giveUp.reason')} max={1000} class="input-low" />
        <div class="actions"><button class="button button-final">{t('petitionPlan.giveUp.now')}</button></div>
      </form>
    </details>
  );
};

/** What is not said yet stands here too: it is what is still to be thought about. */
const Facts = ({ visit, title, rows }: { visit: CampaignVisit; title: string; rows: readonly (readonly [string, string])[] }) => (
  <section class="section">
    <OnLine title={title} />
    <dl class="facts facts-wide">
      {rows.map(([name, words]) => <div><dt>{name}</dt>{words === '' ? <dd class="soft">{visit.voice.t('petitionPlan.notSaid')}</dd> : <dd class="as-typed">{words}</dd>}</div>)}
    </dl>
  </section>
);
