import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

/** How something stands, by shape, word and colour. */
export const State = ({ is, children }: { is: 'holds' | 'weak' | 'missing' | 'later'; children?: Child }) => (
  <span class="state" data-state={is}><Icon name={is} />{children}</span>
);
