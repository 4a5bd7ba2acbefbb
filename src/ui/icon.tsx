import manifest from '../../package.json' with { type: 'json' };

/** The icons in `icons.svg`; always beside a word, so they say nothing of their own. */
export type IconName =
  | 'today' | 'spaces' | 'search' | 'thanks' | 'reply' | 'quote' | 'check' | 'holds' | 'weak' | 'missing' | 'later' | 'clock'
  | 'follow' | 'mute' | 'right' | 'up' | 'down' | 'flat' | 'dots' | 'warning' | 'info' | 'plus' | 'minus' | 'mail' | 'people'
  | 'eye' | 'lock' | 'download' | 'share' | 'calendar' | 'door' | 'link' | 'globe' | 'list';

export const iconSheet = `/assets/icons.svg?${manifest.version}`;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" aria-hidden="true">
    <use href={`${iconSheet}#i-${name}`} />
  </svg>
);
