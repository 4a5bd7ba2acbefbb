import { type Drawing, draw, type Pen, pixelsOf, type Sketch, type Width } from './pen.ts';

/** How long one group waits: the middle of its waits, and what chance explains. Hours; null is beyond any end. */
export interface WaitRow {
  /** Whose wait, and how long. */
  readonly words: string;
  readonly hours: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Waits {
  readonly label: string;
  readonly rows: readonly WaitRow[];
  /** Something to hold the waits against. */
  readonly limit: { readonly hours: number; readonly words: string };
  readonly duration: (hours: number) => string;
}

const rowHeight = 54;
const margin = { top: 30, bottom: 28 } as const;
/** From a minute to ten years. */
const marks = [1 / 60, 1 / 6, 1, 6, 24, 168, 672, 8760, 87_600] as const;
/** Two names under the scale want so many pixels between them. */
const apart = 84;

/** Waits of several groups under each other, on a scale on which each step is several times the one before. */
export function waits(pen: Pen, { label, rows, limit, duration }: Waits): Drawing {
  const { plot } = pen;
  const [begin, end] = scaleFor(rows, limit.hours);
  const inside = (hours: number | null) => Math.min(end, Math.max(begin, hours ?? end));
  const placed = rows.map((row, index) => ({ ...row, from: inside(row.low), to: inside(row.high), at: inside(row.hours), y: index * rowHeight + 34 }));
  const ends = placed.flatMap(({ low, high, from, to, y }) => [
    ...(low === null ? [] : [{ x: from, y1: y - 4, y2: y + 4 }]), ...(high === null ? [] : [{ x: to, y1: y - 4, y2: y + 4 }]),
  ]);
  const bottom = rows.length * rowHeight;
  return draw(pen, label, (width): Sketch => ({
    height: bottom + margin.top + margin.bottom, marginTop: margin.top, marginBottom: margin.bottom, marginRight: 0,
    x: { type: 'log', domain: [begin, end] },
    y: { type: 'linear', domain: [0, bottom], range: [margin.top, margin.top + bottom] },
    marks: [
      plot.ruleX(namedMarks(width, begin, end), { className: 'grid' }),
      plot.ruleX([limit.hours], { className: 'rule-signal', insetTop: 4 - margin.top / 3 }),
      plot.text([limit], { x: 'hours', y: () => 0, dy: -14, text: 'words', textAnchor: 'middle', lineAnchor: 'bottom', className: 'text-signal' }),
      plot.ruleY([bottom], { className: 'base' }),
      plot.text(placed, { x: () => begin, y: 'y', dy: -13, text: 'words', textAnchor: 'start', lineAnchor: 'bottom', className: 'text-ink halo' }),
      plot.ruleY(placed, { y: 'y', x1: 'from', x2: 'to', className: 'whisker' }),
      plot.ruleX(ends, { x: 'x', y1: 'y1', y2: 'y2', className: 'whisker' }),
      plot.dot(placed.filter(({ hours }) => hours !== null), { x: 'at', y: 'y', r: 5, className: 'dot' }),
      ...([[[begin], 'start'], [namedMarks(width, begin, end), 'middle'], [[end], 'end']] as const).map(([hours, textAnchor]) =>
        plot.text(hours, { x: (each: number) => each, y: () => bottom, dy: 20, text: duration, lineAnchor: 'bottom', textAnchor })),
    ],
  }));
}

/** From the mark below all that is drawn to the one above it. */
function scaleFor(rows: readonly WaitRow[], limit: number): readonly [begin: number, end: number] {
  const hours = [limit, 1, 168, ...rows.flatMap(({ hours: middle, low, high }) => [middle, low, high])].filter((each) => each !== null);
  const least = Math.min(...hours);
  const most = Math.max(...hours);
  return [marks.findLast((mark) => mark <= least) ?? marks[0], marks.find((mark) => mark >= most) ?? 87_600];
}

/** The marks inside the scale that have room for their names; its two ends are always named. */
function namedMarks(width: Width, begin: number, end: number): readonly number[] {
  const pixels = (hours: number) => (Math.log(hours / begin) / Math.log(end / begin)) * pixelsOf[width];
  const chosen: number[] = [];
  for (const mark of marks) {
    const place = pixels(mark);
    const before = chosen.at(-1);
    if (mark <= begin || mark >= end || place < 1.3 * apart || pixelsOf[width] - place < apart) continue;
    if (before === undefined || place - pixels(before) >= apart) chosen.push(mark);
  }
  return chosen;
}
