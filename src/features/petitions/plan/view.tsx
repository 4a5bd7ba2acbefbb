import { raw } from 'hono/html';
import { calendarDay, date, number } from '../../../platform/i18n/format.ts';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { Translations } from '../words/view.tsx';
import { Usual } from './usual-view.tsx';

/** Who decides, how they are reached, how many matter and why, when it is handed over, and what then. */
export const PlanPage = ({ visit, pledged }: { visit: CampaignVisit; pledged: number }) => {
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

/** What is not said yet stands here too: it is what is still to be thought about. */
const Facts = ({ visit, title, rows }: { visit: CampaignVisit; title: string; rows: readonly (readonly [string, string])[] }) => (
  <section class="section">
    <OnLine title={title} />
    <dl class="facts facts-wide">
      {rows.map(([name, words]) => <div><dt>{name}</dt>{words === '' ? <dd class="soft">{visit.voice.t('petitionPlan.notSaid')}</dd> : <dd class="as-typed">{words}</dd>}</div>)}
    </dl>
  </section>
);
