import { firstToMend } from '../../core/gate/passage.ts';
import { capital, inWords } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Bearing } from '../../ui/bearing.tsx';
import type { ToldLine } from './describe.ts';

/** The beam, and how it stands in one sentence. */
export const Verdict = ({ voice, lines }: { voice: Voice; lines: readonly ToldLine[] }) => {
  const count = (state: string) => lines.filter(({ line }) => line.state === state).length;
  const counts = { all: lines.length, holds: count('holds'), weak: count('weak'), missing: count('missing'), later: count('later') };
  return (
    <>
      <Bearing supports={lines.map(({ line }) => line.state)} label={voice.t('gate.beam', counts)} />
      <p class="verdict gate-verdict">{verdict(voice, counts)}</p>
    </>
  );
};

function verdict(voice: Voice, { all, holds, weak, missing }: { all: number; holds: number; weak: number; missing: number }): string {
  const write = (count: number) => inWords(voice, count);
  const first = capital(voice.t('gate.verdict.holds', { count: holds, holds: write(holds), all: write(all) }));
  if (missing > 0) return `${first} ${capital(voice.t('gate.verdict.missing', { count: missing, number: write(missing) }))}`;
  return `${first} ${weak > 0 ? voice.t('gate.verdict.weak', { count: weak, number: write(weak) }) : voice.t('gate.verdict.nothing')}`;
}

/** The one step that helps most; nothing where none does. */
export const HelpsMost = ({ voice, lines }: { voice: Voice; lines: readonly ToldLine[] }) => {
  const { t } = voice;
  const mend = firstToMend(lines.map(({ line }) => line));
  const step = lines.find(({ line }) => line === mend && line.name !== 'rehearsal');
  if (!step?.next) return null;
  return (
    <div class="card gate-next">
      <div><h2 class="small-head">{t('gate.helpsMost')}</h2><p class="small">{t(step.title)}. {step.note}</p></div>
      <a class="button button-primary" href={step.next.href}>{t(step.next.label)}</a>
    </div>
  );
};
