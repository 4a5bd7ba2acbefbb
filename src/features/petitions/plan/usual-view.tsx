import { number } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { OnLine } from '../../../ui/parts.tsx';
import { aroundGoal, usual } from './usual.ts';

/** How far petitions usually come, and where this one's number lies among them. */
export const Usual = ({ voice, goal }: { voice: Voice; goal: number | null }) => {
  const { t } = voice;
  const inHundred = (share: number) => number(voice, share * 100, 1);
  return (
    <section>
      <OnLine title={t('petitionPlan.usual.title')} />
      <p>{t('petitionPlan.usual.lead', { petitions: number(voice, usual.petitions) })} <a href={usual.source}>{t('gate.source')}</a></p>
      <table class="table section-tight">
        <caption class="unseen">{t('petitionPlan.usual.caption', { petitions: number(voice, usual.petitions) })}</caption>
        <thead><tr><th scope="col">{t('petitionPlan.usual.signatures')}</th><th scope="col">{t('petitionPlan.usual.reached')}</th></tr></thead>
        <tbody>{usual.shares.map(({ count, share }) => <tr><td>{number(voice, count)}</td><td>{t('petitionPlan.usual.inHundred', { share: inHundred(share) })}</td></tr>)}</tbody>
      </table>
      {goal !== null && <p class="section-tight">{whereItLies(voice, goal, inHundred)}</p>}
      <p class="small soft section-tight">{t('petitionPlan.usual.limits')}</p>
    </section>
  );
};

function whereItLies({ t }: Voice, goal: number, write: (share: number) => string): string {
  const { below, above } = aroundGoal(goal);
  if (above === null) return t('petitionPlan.usual.beyond', { goal, share: write(below?.share ?? 0) });
  if (below === null) return t('petitionPlan.usual.small', { goal, share: write(above.share), above: above.count });
  return t('petitionPlan.usual.between', { goal, below: below.count, belowShare: write(below.share), above: above.count, aboveShare: write(above.share) });
}
