import type { Trend } from '../../core/vitality/trends.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Whisker } from '../../ui/chart/whisker.tsx';
import type { Figure } from './figures.ts';

/** The figures at the top, each with its range, its trend and its meaning. */
export const Figures = ({ voice, figures }: { voice: Voice; figures: readonly Figure[] }) => (
  <section aria-labelledby="figures">
    <h2 class="unseen" id="figures">{voice.t('vitality.figures.title')}</h2>
    <dl class="stats">
      {figures.map(({ name, value, range, trend, meaning }) => (
        <div class="stat">
          <dt>{name}</dt>
          <dd class="figure"><Value value={value} /></dd>
          <dd><div class="range">{range && <Whisker {...range} />}</div></dd>
          <dd class="meaning">
            {trend && <span class="trend"><Arrow trend={trend.direction} /> {trend.words}</span>}
            {meaning}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** The digits stand large, their unit small. */
const Value = ({ value }: { value: string }) => {
  const [, digits, unit] = /^([\d.,\s]*\d)\s*(\D+)$/u.exec(value) ?? [];
  return digits === undefined ? <>{value}</> : <>{digits} <small>{unit}</small></>;
};

const paths: Readonly<Record<Trend, string>> = { up: 'M6 15 12 8l6 7', down: 'm6 9 6 7 6-7', steady: 'M5 12h14', unknown: '' };

/** Drawn here and not taken from the sheet of icons, because the report also lies in a file of its own. */
const Arrow = ({ trend }: { trend: Trend }) => <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[trend]} /></svg>;
