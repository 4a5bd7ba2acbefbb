import { raw } from 'hono/html';
import { type Drawing, widths } from './pen.ts';

/** Both pictures of a chart, of which the style sheet shows one. */
export const Drawn = ({ drawing }: { drawing: Drawing }) => (
  <>
    {widths.map((width) => {
      const { viewBox, inside } = drawing[width];
      return <svg class={`plot plot-${width}`} viewBox={viewBox} text-anchor="middle" role="img" aria-label={drawing.label}>{raw(inside)}</svg>;
    })}
  </>
);
