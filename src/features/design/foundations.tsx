import { Icon, type IconName } from '../../ui/icon.tsx';
import { Specimen } from './specimen.tsx';

const swatches = {
  well: 'sunk', paper: 'the page', sheet: 'raised', ink: 'text', 'ink-soft': 'softer text', muted: 'remarks', line: 'decoration', 'line-strong': 'edges of controls',
  accent: 'what you can do', 'accent-deep': 'the same, pressed', 'accent-wash': 'its ground', signal: 'what needs a person', 'signal-wash': 'its ground',
  thanks: 'gratitude', 'thanks-text': 'the same, as text', 'thanks-wash': 'its ground', holds: 'it holds', 'holds-wash': 'its ground', weak: 'nearly there', focus: 'where the keyboard is',
} as const;

const icons: readonly IconName[] = [
  'today', 'spaces', 'search', 'thanks', 'reply', 'quote', 'check', 'holds', 'weak', 'missing', 'later', 'clock', 'follow', 'mute', 'right', 'up', 'down', 'flat',
  'dots', 'warning', 'info', 'plus', 'minus', 'mail', 'people', 'eye', 'lock', 'download', 'share', 'calendar', 'door', 'link', 'globe', 'list',
];

/** Colour, type and icons, of which all else is made. */
export const Foundations = () => (
  <>
    <Specimen name="Colours" use="By night ink and paper change places">
      <ul class="swatches">
        {Object.entries(swatches).map(([name, use]) => (
          <li><svg aria-hidden="true"><rect class={`paint-${name}`} width="100%" height="100%" /></svg><b>{name}</b><br />{use}</li>
        ))}
      </ul>
    </Specimen>
    <Specimen name="Type" use="A slab for headings, the system’s face for text">
      <p class="type-3xl">A heading stands on its feet</p>
      <p class="type-2xl">Figures and empty pages</p>
      <p class="type-xl">A purpose on its beam</p>
      <p class="type-l">A heading of a part</p>
      <p class="measure">Text. Gardeners help each other turn kitchen waste into good soil, so that by 2028 none of our gardens has to buy compost. <a href="#part-type">A link among words</a>, <strong>strong</strong>, <em>emphasis</em>.</p>
      <p class="small">Small: what stands beside.</p>
      <p class="small soft">Small and soft: remarks, dates, who said it.</p>
      <p><code>code: heap.turn(&quot;Saturday&quot;)</code></p>
    </Specimen>
    <Specimen name="Icons" use="Always beside a word">
      <ul class="icons">{icons.map((name) => <li><Icon name={name} />{name}</li>)}</ul>
    </Specimen>
  </>
);
