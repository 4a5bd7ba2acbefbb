import { type Drawing, draw, type Pen, pixelsOf, type Sketch, type Width } from './pen.ts';

/** A part of a whole. */
export interface Segment {
  readonly name: string;
  /** What it may be called where its name does not fit. */
  readonly short: string;
  /** Its share in words. */
  readonly value: string;
  readonly share: number;
  readonly tone: 'strong' | 'soft' | 'rest';
}

export interface ShareBar {
  readonly label: string;
  readonly segments: readonly Segment[];
  /** What stands at the middle. */
  readonly half: string;
  /** A longer form of a share, where there is room. */
  readonly long: (value: string) => string;
}

const height = 92;
const bar = { top: 30, bottom: 76 } as const;
/** Outside the bar in ink, and a notch on either side of its words. */
const halfMark = [
  { y1: 18, y2: bar.top, className: 'rule-ink' }, { y1: bar.top, y2: 37, className: 'rule-paper' },
  { y1: 71, y2: bar.bottom, className: 'rule-paper' }, { y1: bar.bottom, y2: 83, className: 'rule-ink' },
] as const;
const padding = 8;
/** About the widths of a letter, in pixels: of names, which are bold, and of values. */
const letter = { name: 7.4, value: 6.8 } as const;

const look = {
  strong: { fill: 'fill-1', name: 'text-on', value: 'text-on' },
  soft: { fill: 'fill-soft', name: 'text-ink', value: 'text-plain' },
  rest: { fill: 'fill-line', name: 'text-ink', value: 'text-soft' },
} as const;

/** Shares of a whole beside each other, with a mark at the half. */
export function shareBar(pen: Pen, { label, segments, half, long }: ShareBar): Drawing {
  const { plot } = pen;
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((total, { share }) => total + share, 0));
  return draw(pen, label, (width): Sketch => {
    const placed = segments.map((segment, index) => placedIn(width, segment, starts[index] ?? 0, long));
    return {
      height, marginTop: 0, marginBottom: 0, marginRight: 0,
      x: { type: 'linear', domain: [0, 1] },
      y: { type: 'linear', domain: [0, height], range: [0, height] },
      marks: [
        ...placed.flatMap((segment, index) => segmentMarks(pen, segment, index === placed.length - 1 ? 0 : 2)),
        ...halfMark.map(({ y1, y2, className }) => plot.ruleX([0.5], { y1, y2, className })),
        plot.text([half], { x: () => 0.5, y: () => 13, text: (words: string) => words, textAnchor: 'middle', lineAnchor: 'bottom', className: 'text-ink' }),
      ],
    };
  });
}

interface Placed extends Segment {
  readonly from: number;
  readonly to: number;
  /** As much of the name as there is room for, and the value where there is room for it. */
  readonly shown: string;
  readonly says: string;
}

function placedIn(width: Width, segment: Segment, from: number, long: (value: string) => string): Placed {
  const room = segment.share * pixelsOf[width] - 2 * padding;
  const fits = (words: string) => words.length * letter.value <= room;
  const says = [long(segment.value), segment.value].find(fits) ?? '';
  return { ...segment, from, to: from + segment.share, shown: shortened(segment, Math.floor(room / letter.name)), says };
}

/** Cut where it does not fit; left out where too little of it would remain to be known by. */
function shortened({ name, short }: Segment, letters: number): string {
  const all = Array.from(name);
  if (all.length <= letters) return name;
  if (Array.from(short).length <= letters) return short;
  return letters < 5 ? '' : `${all.slice(0, letters - 1).join('').trimEnd()}…`;
}

function segmentMarks(pen: Pen, segment: Placed, insetRight: number) {
  const { fill, name, value } = look[segment.tone];
  return [
    pen.plot.rect([segment], { x1: 'from', x2: 'to', y1: bar.top, y2: bar.bottom, insetRight, className: fill }),
    segment.shown === '' ? null : textAt(pen, segment, 'shown', 50, name),
    segment.says === '' ? null : textAt(pen, segment, 'says', 67, value),
  ];
}

function textAt({ plot }: Pen, segment: Placed, words: 'shown' | 'says', y: number, className: string) {
  return plot.text([segment], { x: 'from', y: () => y, text: words, dx: padding, textAnchor: 'start', lineAnchor: 'bottom', className });
}
