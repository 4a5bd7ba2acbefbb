import type { MemberVisit } from '../../platform/http/route.ts';
import { Icon } from '../../ui/icon.tsx';
import { Scale } from '../../ui/scale.tsx';
import { State } from '../../ui/state.tsx';
import type { ToldLine } from './describe.ts';

/** One support: how it stands, its value between its thresholds, why that number, and the one next step. */
export const GateLine = ({ visit, told }: { visit: MemberVisit; told: ToldLine }) => {
  const { t } = visit.voice;
  const { line, note, next, why, source, write } = told;
  return (
    <article class="gate-line" data-state={line.state}>
      <p><State is={line.state}>{t(`gate.stands.${line.state}`)}</State></p>
      <div class="what">
        <h3>{t(told.title)}</h3>
        <p class="note">{note}</p>
        <div class="foot">
          {next && <a class="onward" href={next.href}>{t(next.label)} <Icon name="right" /></a>}
          <details class="more"><summary>{t('gate.why')}<span class="unseen">: {t(told.title)}</span></summary><p class="note">{t(why)} <a href={source}>{t('gate.source')}</a></p></details>
        </div>
      </div>
      {line.scale && (
        <Scale {...line.scale} write={write} label={t(line.scale.holds >= line.scale.missing ? 'gate.scale.more' : 'gate.scale.less', { value: write(line.scale.value), missing: write(line.scale.missing), holds: write(line.scale.holds) })} />
      )}
    </article>
  );
};
