import type { Child } from 'hono/jsx';
import type { Strength } from '../../core/patterns/pattern.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { OnLine } from '../../ui/parts.tsx';
import type { FoundInWords, PatternsFinding, PlayInWords } from './patterns-finding.ts';

/** The button that does a play. */
export type PatternAct = ((found: FoundInWords, play: PlayInWords) => Child) | undefined;

interface PatternsProps {
  voice: Voice;
  patterns: PatternsFinding;
  /** Where one looks at a space that lives. */
  act?: PatternAct;
  /** In a house there is a library to look things up in; a file has none. */
  isInHouse: boolean;
}

/** Stories that others have lived, with what speaks for and against each, and what they would do now. */
export const Patterns = ({ voice, patterns, act, isInHouse }: PatternsProps) => (
  <section class="section stack-l" aria-labelledby="patterns">
    <OnLine title={voice.t('patterns.title')} id="patterns" />
    {patterns.opening !== '' && <p class="measure">{patterns.opening}</p>}
    {patterns.found.map((found) => <Pattern voice={voice} found={found} act={act} isInHouse={isInHouse} />)}
    <p class="small soft measure">{patterns.closing}</p>
  </section>
);

const Pattern = ({ voice: { t }, found, act, isInHouse }: Omit<PatternsProps, 'patterns'> & { found: FoundInWords }) => (
  <article class="pattern">
    <p class="kicker">{t('patterns.kicker')}</p>
    <h3>{found.name}</h3>
    <p class="story">{found.story}</p>
    <div class="for-against">
      <Side title={t('patterns.for')} lines={found.for} is="for" />
      {found.against.length > 0 && <Side title={t('patterns.against')} lines={found.against} is="against" />}
    </div>
    {found.seen !== '' && <p class="small soft measure">{found.seen}</p>}
    <div>
      <h4>{t('patterns.now')}</h4>
      <ul class="plays">
        {found.plays.map((play) => (
          <li class="play">
            <div>
              <h4>{play.words}</h4>
              <span class="strength"><Blocks strength={play.strength} />{play.strengthWords}</span>
            </div>
            {act?.(found, play)}
          </li>
        ))}
      </ul>
      {act && <p class="small soft">{t('patterns.followUp')}</p>}
      {isInHouse && <p class="small"><a href={`/patterns/${found.id}`}>{t('patterns.library', { pattern: found.name })}</a></p>}
    </div>
    {found.caution !== null && <p class="small measure"><b>{t('patterns.caution')}:</b> {found.caution}</p>}
  </article>
);

const signs = { for: 'M12 5v14M5 12h14', against: 'M5 12h14' } as const;

/** The signs are drawn here and not taken from the sheet of icons, because the report also lies in a file of its own. */
const Side = ({ title, lines, is }: { title: string; lines: readonly string[]; is: 'for' | 'against' }) => (
  <div class={`speaks-${is}`}>
    <h4>{title}</h4>
    <ul>{lines.map((line) => <li><svg class="arrow" viewBox="0 0 24 24" aria-hidden="true"><path d={signs[is]} /></svg><span>{line}</span></li>)}</ul>
  </div>
);

const filled: Readonly<Record<Strength, number>> = { A: 3, B: 2, C: 1, chosen: 0 };

/** Said in words beside it. */
const Blocks = ({ strength }: { strength: Strength }) => (
  <svg viewBox="0 0 32 10" aria-hidden="true">
    {[0, 1, 2].map((place) => <rect class={place < filled[strength] ? 'on' : 'off'} x={0.5 + 11 * place} y="1.5" width="8" height="7" rx="1" />)}
  </svg>
);
