import type { Child } from 'hono/jsx';
import type { Voice } from '../../platform/i18n/voice.ts';
import { OnLine } from '../../ui/parts.tsx';
import type { Description } from './describe.ts';

/** What may come, as a chance, with what drives it and how far it may be trusted. Nobody looks at a file again: there, nothing stands under it. */
export const Ahead = ({ voice: { t }, description: { ahead, odds }, children }: { voice: Voice; description: Description; children?: Child }) => (
  <section class="section stack-s" aria-labelledby="ahead">
    <OnLine title={t('vitality.ahead.title')} id="ahead">{children !== undefined && <p>{t('vitality.ahead.mondays')}</p>}</OnLine>
    <div class="odds section-tight">
      {odds !== null && <Spots label={t('vitality.ahead.spots', { count: odds })} silent={odds} />}
      <div class="stack-s">
        <h3 class="words">{ahead.heading}</h3>
        <p class="small soft measure">{ahead.what}</p>
      </div>
    </div>
    {ahead.caption.map((sentence) => <p class="measure">{sentence}</p>)}
    {children}
  </section>
);

/** Twenty groups like this one: a chance is easier to see than to read. */
const Spots = ({ label, silent }: { label: string; silent: number }) => (
  <svg viewBox="0 0 140 112" role="img" aria-label={label}>
    {Array.from({ length: 20 }, (_, place) => <circle class={place < silent ? 'spot-on' : 'spot'} cx={14 + 28 * (place % 5)} cy={14 + 28 * Math.floor(place / 5)} r="9.5" />)}
  </svg>
);
