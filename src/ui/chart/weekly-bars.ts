import { roundMarks } from './counts.ts';
import { type Drawing, draw, type Pen, type Sketch, type Width } from './pen.ts';

/** One week as two counts on top of each other. */
export interface Bar {
  readonly below: number;
  readonly above: number;
  /** The week is not over: its bar is drawn lighter. */
  readonly isRunning: boolean;
  /** Named under the bar, where a month begins. */
  readonly month: string | null;
}

export interface WeeklyBars {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** A bar that stands out, and what is said of it. */
  readonly peak: { readonly bar: number; readonly words: Readonly<Record<Width, string>> } | null;
  readonly count: (value: number) => string;
}

const top = 26;
const bottom = 26;
const heights: Readonly<Record<Width, number>> = { wide: 290, narrow: 260 };
/** A bar fills this part of its week. */
const filled = 0.72;
/** About the width of a digit, in pixels. */
const digit = 7.5;

/** Counts week by week, from zero, with at most three lines to hold them against. */
export function weeklyBars(pen: Pen, { label, bars, peak, count }: WeeklyBars): Drawing {
  const marks = roundMarks(Math.max(...bars.map(({ below, above }) => below + above)));
  const most = marks.at(-1) ?? 1;
  const right = 12 + digit * count(most).length;
  const at = (index: number) => ({ x1: index + (1 - filled) / 2, x2: index + (1 + filled) / 2 });
  const columns = bars.map((bar, index) => ({ ...bar, ...at(index) }));
  const months = columns.filter(({ month }) => month !== null);
  const { plot } = pen;
  const stacked = (isRunning: boolean) => {
    const shown = columns.filter((column) => column.isRunning === isRunning);
    const suffix = isRunning ? ' running' : '';
    return [
      plot.rect(shown.filter(({ below }) => below > 0), { x1: 'x1', x2: 'x2', y1: 0, y2: 'below', className: `fill-1${suffix}` }),
      plot.rect(shown.filter(({ above }) => above > 0), {
        x1: 'x1', x2: 'x2', y1: 'below', y2: ({ below, above }: Bar) => below + above, insetBottom: 1.5, className: `fill-3${suffix}`,
      }),
    ];
  };
  return draw(pen, label, (width): Sketch => ({
    height: heights[width], marginTop: top, marginBottom: bottom, marginRight: right,
    x: { type: 'linear', domain: [0, bars.length] },
    y: { type: 'linear', domain: [0, most] },
    marks: [
      plot.ruleY(marks, { className: 'grid' }),
      plot.text(marks, { x: () => bars.length, y: (mark: number) => mark, text: count, dx: right, dy: 4, textAnchor: 'end', lineAnchor: 'bottom' }),
      ...stacked(false),
      ...stacked(true),
      plot.ruleY([0], { className: 'base' }),
      plot.text(months, { x: 'x1', y: () => 0, text: 'month', dy: 20, textAnchor: 'start', lineAnchor: 'bottom' }),
      ...(peak ? peakMarks(pen, bars, peak, width, most) : []),
    ],
  }));
}

function peakMarks({ plot }: Pen, bars: readonly Bar[], { bar, words }: NonNullable<WeeklyBars['peak']>, width: Width, most: number) {
  const { below, above } = bars[bar] ?? { below: 0, above: 0 };
  const isLate = bar > bars.length / 2;
  const spot = [{ x: bar + 0.5, from: below + above, to: most }];
  return [
    plot.ruleX(spot, { x: 'x', y1: 'from', y2: 'to', insetTop: 3 - top, insetBottom: 3, className: 'rule-ink' }),
    plot.text(spot, {
      x: 'x', y: 'to', text: () => words[width], dx: isLate ? -7 : 7, dy: 12 - top, textAnchor: isLate ? 'end' : 'start', lineAnchor: 'bottom', className: 'text-ink halo',
    }),
  ];
}
