import type { Passage } from '../../core/gate/passage.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import type { ToldLine } from './describe.ts';

/** The way through the gate, for who may take it. */
export const PassageForm = ({ visit, lines, passage, form }: { visit: MemberVisit; lines: readonly ToldLine[]; passage: Passage; form: FormState }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const stage = space.state === 'trial' ? 'trial' : 'founding';
  const place = `/spaces/${space.slug}/gate/passage`;
  const count = (...states: readonly string[]) => lines.filter(({ line }) => states.includes(line.state) && line.name !== 'rehearsal').length;
  if (passage === null) return <section class="section"><p class="soft">{t('gate.pass.waits')}</p></section>;
  if (passage === 'free') {
    return (
      <section class="section">
        <form class="form" method="post" action={place} novalidate>
          <input type="hidden" name="from" value={stage} />
          <TextField voice={voice} form={form} name="reason" label={t('gate.pass.reason')} max={1000} isOptional />
          <div class="actions"><button class="button button-primary button-large">{t(`gate.pass.${stage}`)}</button></div>
        </form>
      </section>
    );
  }
  const needsReason = passage === 'with-reason';
  return (
    <section class="section">
      <details class="more card" open={Object.keys(form.errors).length > 0 && form.errors['exit'] === undefined}>
        <summary>{needsReason ? t(`gate.pass.${stage}Missing`, { count: count('missing', 'later') }) : t(`gate.pass.${stage}Weak`, { count: count('weak') })}</summary>
        <form class="form section-tight" method="post" action={place} novalidate>
          <input type="hidden" name="from" value={stage} />
          {needsReason ? (
            <TextArea voice={voice} form={form} name="reason" label={t('gate.pass.reason')} help={t('gate.pass.reasonHelp')} max={1000} class="input-low" />
          ) : (
            <>
              <TextArea voice={voice} form={form} name="repair" label={t('gate.pass.repair')} help={t('gate.pass.repairHelp')} max={1000} class="input-low" />
              <TextField voice={voice} form={form} name="repairBy" label={t('gate.pass.repairBy')} type="date" class="input-short" />
            </>
          )}
          <div class="actions"><button class={needsReason ? 'button button-final' : 'button'}>{t(needsReason ? 'gate.pass.allTheSame' : `gate.pass.${stage}`)}</button></div>
        </form>
      </details>
    </section>
  );
};
