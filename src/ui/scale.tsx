interface ScaleProps {
  readonly value: number;
  readonly missing: number;
  readonly holds: number;
  /** A number as it stands on the scale. */
  readonly write: (value: number) => string;
  /** The same in a sentence. */
  readonly label: string;
}

/** A value between its two thresholds; where less is better, the scale holds at its beginning. */
export const Scale = ({ value, missing, holds, write, label }: ScaleProps) => {
  const [low, high] = [Math.min(missing, holds), Math.max(missing, holds)];
  const place = (number: number) => placeOn(number, high);
  const [first, last] = holds >= missing ? (['missing', 'holds'] as const) : (['holds', 'missing'] as const);
  const here = place(value);
  return (
    <div class="scale">
      <svg role="img" aria-label={label}>
        <text class="here" x={percent(here)} y="11" text-anchor={here < 12 ? 'start' : here > 88 ? 'end' : 'middle'}>{write(value)}</text>
        <svg x={percent(here)} y="15" overflow="visible"><path class="pin" d="M-5 0h10l-5 6z" /></svg>
        <rect class={`zone-${first}`} x="0" y="22" width={percent(place(low))} height="6" />
        <rect class="zone-weak" x={percent(place(low))} y="22" width={percent(place(high) - place(low))} height="6" />
        <rect class={`zone-${last}`} x={percent(place(high))} y="22" width={percent(100 - place(high))} height="6" />
        {[...new Set([low, high])].map((cut) => <line class="zone-cut" x1={percent(place(cut))} x2={percent(place(cut))} y1="21" y2="29" />)}
        {[...new Set([low, high])].map((cut) => <text x={percent(place(cut))} y="41" text-anchor={anchorOf(cut, low, high, place)}>{write(cut)}</text>)}
      </svg>
    </div>
  );
};

/** The higher threshold stands at three quarters; what lies far beyond it stands at the end. */
const placeOn = (value: number, high: number) => (high <= 0 ? 0 : Math.max(0, Math.min(100, (value / high) * 75)));

/** Two thresholds that are near each other are written apart. */
function anchorOf(cut: number, low: number, high: number, place: (value: number) => number): 'start' | 'middle' | 'end' {
  if (low === high || place(high) - place(low) > 16) return place(cut) < 6 ? 'start' : 'middle';
  return cut === low ? 'end' : 'start';
}

const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
