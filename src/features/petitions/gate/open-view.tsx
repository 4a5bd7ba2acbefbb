import type { Passage } from '../../../core/gate/passage.ts';
import { type FormState, TextArea, TextField } from '../../../ui/field.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import type { PetitionGate } from './gate.ts';

/** The way through the gate, for who may take it. */
export const OpenForm = ({ visit, gate, passage, form }: { visit: CampaignVisit; gate: PetitionGate; passage: Passage; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  const place = `${homeOf(visit)}/gate/passage`;
  const count = (state: string) => gate.lines.filter((line) => line.state === state).length;
  if (passage === null) return <section class="section"><p class="soft">{t('gate.pass.waits')}</p></section>;
  if (passage === 'free') {
    return (
      <form class="card form" method="post" action={place} novalidate>
        <div><h2 class="small-head">{t('petitionPlan.gate.ready')}</h2><p class="small">{t('petitionPlan.gate.readyHelp')}</p></div>
        <TextField voice={voice} form={form} name="reason" label={t('gate.pass.reason')} max={1000} isOptional />
        <div class="actions"><button class="button button-primary button-large">{t('petitionPlan.gate.open')}</button></div>
      </form>
    );
  }
  const needsReason = passage === 'with-reason';
  return (
    <section class="section">
      <details class="more card" open={Object.keys(form.errors).length > 0}>
        <summary>{needsReason ? t('petitionPlan.gate.openMissing', { count: count('missing') }) : t('petitionPlan.gate.openWeak', { count: count('weak') })}</summary>
        <form class="form section-tight" method="post" action={place} novalidate>
          {needsReason ? (
            <TextArea voice={voice} form={form} name="reason" label={t('gate.pass.reason')} help={t('gate.pass.reasonHelp')} max={1000} class="input-low" />
          ) : (
            <>
              <TextArea voice={voice} form={form} name="repair" label={t('gate.pass.repair')} help={t('gate.pass.repairHelp')} max={1000} class="input-low" />
              <TextField voice={voice} form={form} name="repairBy" label={t('gate.pass.repairBy')} type="date" class="input-short" />
            </>
          )}
          <div class="actions"><button class={needsReason ? 'button button-final' : 'button'}>{t(needsReason ? 'gate.pass.allTheSame' : 'petitionPlan.gate.open')}</button></div>
        </form>
      </details>
    </section>
  );
};
