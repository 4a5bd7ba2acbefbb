import { roundMarks } from './counts.ts';
import { type Drawing, draw, type Pen, pixelsOf, type Sketch, type Width } from './pen.ts';

/** One group: so many each, and what chance explains. */
export interface RatePoint {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** It may still grow: its point is drawn lighter. */
  readonly isRunning: boolean;
}

export interface Rates {
  readonly label: string;
  /** Null where too little is known of a group. */
  readonly points: readonly (RatePoint | null)[];
  /** Something to hold the points against. */
  readonly limit: { readonly value: number; readonly words: string };
  readonly write: (value: number) => string;
}

const margin = { top: 22, bottom: 28 } as const;
const heights: Readonly<Record<Width, number>> = { wide: 250, narrow: 230 };
/** Two names under the scale want so many pixels between them. */
const apart = 72;
const digit = 7.5;

/** Points in the order of time, each on the line that chance explains, on a scale that begins at zero. */
export function rates(pen: Pen, { label, points, limit, write }: Rates): Drawing {
  const { plot } = pen;
  const placed = points.flatMap((point, index) => (point === null ? [] : [{ ...point, x: index + 0.5 }]));
  const marks = marksFor(placed, limit.value);
  const top = marks.at(-1) ?? limit.value;
  // A line that chance draws beyond the scale ends at its top: it would make all points small.
  const lines = placed.map((point) => ({ ...point, to: Math.min(point.high, top) }));
  const right = 12 + digit * Math.max(...marks.map((mark) => write(mark).length));
  const dots = (isRunning: boolean) => plot.dot(placed.filter((point) => point.isRunning === isRunning), { x: 'x', y: 'value', r: 5, className: isRunning ? 'dot running' : 'dot' });
  return draw(pen, label, (width): Sketch => ({
    height: heights[width], marginTop: margin.top, marginBottom: margin.bottom, marginRight: right,
    x: { type: 'linear', domain: [0, points.length] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      plot.ruleY(marks, { className: 'grid' }),
      plot.text(marks, { x: () => points.length, y: (mark: number) => mark, text: write, dx: right, dy: 4, textAnchor: 'end', lineAnchor: 'bottom' }),
      plot.ruleX(lines, { x: 'x', y1: 'low', y2: 'to', className: 'whisker' }),
      plot.ruleY([limit.value], { className: 'rule-ink' }),
      dots(false),
      dots(true),
      plot.ruleY([0], { className: 'base' }),
      plot.text([limit], { x: () => 0, y: 'value', text: 'words', dy: -5, textAnchor: 'start', lineAnchor: 'bottom', className: 'text-ink halo' }),
      plot.text(namedOf(placed, points.length, width), { x: 'x', y: () => 0, text: 'name', dy: 20, textAnchor: 'middle', lineAnchor: 'bottom' }),
    ],
  }));
}

function marksFor(placed: readonly RatePoint[], limit: number): readonly number[] {
  const most = Math.max(limit, ...placed.map(({ value }) => value));
  const needed = Math.min(1.6 * most, Math.max(most, ...placed.map(({ high }) => high)));
  return needed <= 2 ? [0.5, 1, 1.5, 2].slice(0, Math.ceil(2 * needed)) : roundMarks(needed);
}

/** As many as have room beside each other, and none that would stand out of the picture. */
function namedOf<Point extends { readonly x: number }>(placed: readonly Point[], points: number, width: Width): readonly Point[] {
  const each = pixelsOf[width] / Math.max(1, points);
  const step = Math.max(1, Math.ceil(apart / each));
  return placed.filter(({ x }) => (x - 0.5) % step === Math.floor((step - 1) / 2) && (x * each >= apart / 2 || points === 1) && (points - x) * each >= apart / 4);
}
