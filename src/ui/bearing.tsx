/** How each support of a beam stands. */
type Support = 'holds' | 'weak' | 'missing' | 'later';

/** Where the beam rests on a support, and where the support ends: what is missing lets it sag. */
const rest: Readonly<Record<Support, { rail: number; top: number }>> = {
  holds: { rail: 12, top: 12 },
  weak: { rail: 17, top: 26 },
  later: { rail: 21, top: 33 },
  missing: { rail: 25, top: 37 },
};

const apart = 100;
const at = (index: number) => apart / 2 + index * apart;

/** A beam on its supports, which sags where one is missing. `label` says the same in words. */
export const Bearing = ({ supports, label }: { supports: readonly Support[]; label: string }) => {
  const width = supports.length * apart;
  return (
    <div class="bearing">
      <svg viewBox={`0 0 ${width} 72`} preserveAspectRatio="none" role="img" aria-label={label}>
        <line class="ground" x1="0" x2={width} y1="71" y2="71" />
        {supports.map((support, index) => <line class={`p-${support}`} x1={at(index)} x2={at(index)} y1={rest[support].top} y2="70" />)}
        <path class="rail" d={railOver(supports)} />
      </svg>
    </div>
  );
};

/** The beam from end to end: level at each support, and bent between two that stand differently. */
export function railOver(supports: readonly Support[]): string {
  const heights = supports.map((support) => rest[support].rail);
  const points = [{ x: 0, y: endHeight(heights[0]) }, ...heights.map((y, index) => ({ x: at(index), y })), { x: supports.length * apart, y: endHeight(heights.at(-1)) }];
  const [start, ...others] = points;
  const bends = others.map(({ x, y }, index) => {
    const before = points[index] ?? { x: 0, y };
    const middle = (before.x + x) / 2;
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  });
  return `M${start?.x ?? 0} ${start?.y ?? 0}${bends.join('')}`;
}

/** A beam's end hangs half as low as the support beside it. */
const endHeight = (height = rest.holds.rail) => (height + rest.holds.rail) / 2;
