import type { Child } from 'hono/jsx';
import { OnLine } from '../../ui/parts.tsx';

/** One component under its own name, with a word on when it is used. */
export const Specimen = ({ name, use, children }: { name: string; use?: string; children?: Child }) => (
  <section class="section" id={anchorOf(name)} aria-labelledby={`${anchorOf(name)}-name`}>
    <OnLine title={name} id={`${anchorOf(name)}-name`} isSmall>{use && <p>{use}</p>}</OnLine>
    <div class="stack section-tight">{children}</div>
  </section>
);

export const anchorOf = (name: string) => `part-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
