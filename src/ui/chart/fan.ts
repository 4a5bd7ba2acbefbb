import { roundMarks } from './counts.ts';
import { type Drawing, draw, type Pen, type Sketch, type Width } from './pen.ts';

/** A count at a moment. */
interface At {
  readonly x: number;
  readonly y: number;
}

/** What may be at a moment: the middle, and the ends of the 50, 80 and 95 % intervals. */
export interface Spread {
  readonly x: number;
  readonly median: number;
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

export interface Fan {
  readonly label: string;
  readonly past: readonly At[];
  /** The first is now. */
  readonly ahead: readonly Spread[];
  /** What the count is held against. */
  readonly goal: { readonly y: number; readonly words: string } | null;
  readonly words: { readonly start: string; readonly now: string; readonly end: string; readonly median: string };
  readonly count: (value: number) => string;
}

const top = 26;
const bottom = 26;
const heights: Readonly<Record<Width, number>> = { wide: 300, narrow: 280 };
const bands = [[2, 'band-95'], [1, 'band-80'], [0, 'band-50']] as const;

/** What was counted, and how widely it may spread. What lies above the picture is cut off: half of all cases, and the goal, are within it. */
export function fan(pen: Pen, { label, past, ahead, goal, words, count }: Fan): Drawing {
  const { plot } = pen;
  const [now, end] = [ahead[0], ahead.at(-1)];
  const marks = roundMarks(Math.max(goal?.y ?? 0, end?.high[0] ?? 0, ...past.map(({ y }) => y)) * 1.08);
  const most = marks.at(-1) ?? 1;
  const within = (value: number) => Math.min(value, most);
  return draw(pen, label, (width): Sketch => ({
    height: heights[width], marginTop: top, marginBottom: bottom, marginRight: 0,
    x: { type: 'linear', domain: [past[0]?.x ?? 0, end?.x ?? 1] },
    y: { type: 'linear', domain: [0, most] },
    marks: [
      plot.ruleY(marks, { className: 'grid' }),
      ...bands.map(([band, className]) => plot.areaY(ahead, { x: 'x', y1: ({ low }: Spread) => within(low[band]), y2: ({ high }: Spread) => within(high[band]), className })),
      plot.text(marks, { x: () => past[0]?.x ?? 0, y: (mark: number) => mark, text: count, dy: -4, textAnchor: 'start', lineAnchor: 'bottom', className: 'halo' }),
      plot.line(past, { x: 'x', y: 'y', className: 'line-1' }),
      plot.line(ahead, { x: 'x', y: ({ median }: Spread) => within(median), className: 'line-dash' }),
      plot.ruleY([0], { className: 'base' }),
      ...(goal ? [plot.ruleY([goal.y], { className: 'rule-signal' }), plot.text([goal.y], { x: () => past[0]?.x ?? 0, y: (y: number) => y, dx: 64, dy: -6, text: () => goal.words, textAnchor: 'start', lineAnchor: 'bottom', className: 'text-signal' })] : []),
      ...(now ? [plot.dot([now], { x: 'x', y: 'median', r: 5, className: 'dot' }), plot.text([now], { x: 'x', y: 'median', dx: isLate(past, now, end) ? -8 : 8, dy: isLate(past, now, end) ? -10 : 16, text: () => words.now, textAnchor: isLate(past, now, end) ? 'end' : 'start', className: 'text-ink halo' })] : []),
      ...(end ? [plot.text([end], { x: 'x', y: ({ median }: Spread) => within(median), dx: -8, dy: goal && end.median < goal.y ? 18 : -10, text: () => words.median, textAnchor: 'end', className: 'text-ink halo' })] : []),
      plot.text([0], { x: () => past[0]?.x ?? 0, y: () => 0, text: () => words.start, dy: 20, textAnchor: 'start', lineAnchor: 'bottom' }),
      plot.text([0], { x: () => end?.x ?? 1, y: () => 0, text: () => words.end, dy: 20, textAnchor: 'end', lineAnchor: 'bottom' }),
    ],
  }));
}

/** Whether the moment of now lies in the right half, where its words stand on its left. */
function isLate(past: readonly At[], now: Spread, end: Spread | undefined): boolean {
  const [from, until] = [past[0]?.x ?? 0, end?.x ?? now.x];
  return (now.x - from) / Math.max(1e-9, until - from) > 0.4;
}
