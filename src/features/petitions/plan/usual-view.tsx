import { baseRates, chanceBeforeStart, shareThatReached } from '../../../core/forecast/base-rates.ts';
import { number, oneInHundred } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { OnLine } from '../../../ui/parts.tsx';

interface Props {
  voice: Voice;
  goal: number | null;
  /** How many people carriers promise to ask by name. */
  pledged: number;
}

/** How far petitions usually come, and how likely this one's number is with what is promised. */
export const Usual = (props: Props) => {
  const { voice } = props;
  const { t } = voice;
  return (
    <section>
      <OnLine title={t('petitionPlan.usual.title')} />
      <p>{t('petitionPlan.usual.lead', { petitions: number(voice, baseRates.petitions) })} <a href={baseRates.source}>{t('gate.source')}</a></p>
      <table class="table section-tight">
        <caption class="unseen">{t('petitionPlan.usual.caption', { petitions: number(voice, baseRates.petitions) })}</caption>
        <thead><tr><th scope="col">{t('petitionPlan.usual.signatures')}</th><th scope="col">{t('petitionPlan.usual.reached')}</th></tr></thead>
        <tbody>{baseRates.shares.filter(({ count }) => count >= 100).map(({ count, share }) => <tr><td>{number(voice, count)}</td><td>{t('petitionPlan.usual.inHundred', { share: number(voice, share * 100, 1) })}</td></tr>)}</tbody>
      </table>
      <Outset {...props} />
      <p class="small soft section-tight">{t('petitionPlan.usual.limits')}</p>
    </section>
  );
};

/** How often the number that matters was reached, and the chance before anything has begun. */
export const Outset = ({ voice, goal, pledged }: Props) => {
  const { t } = voice;
  return goal === null ? null : (
    <>
      <p class="section-tight">{t('petitionPlan.usual.class', { share: number(voice, 100 * shareThatReached(goal), 1), goal: number(voice, goal) })}</p>
      <p class="section-tight">{t('petitionPlan.usual.pledged', { pledged: number(voice, pledged), chance: oneInHundred(voice, chanceBeforeStart({ target: goal, pledged })) })}</p>
    </>
  );
};
