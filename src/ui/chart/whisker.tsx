/** Where a figure lies, as shares of the scale from 0 to 1. */
export interface WhiskerProps {
  /** The figure itself; null where it lies beyond the scale. */
  readonly at: number | null;
  readonly low: number;
  /** Null where the range is open. */
  readonly high: number | null;
  /** Something to hold it against. */
  readonly mark?: number;
  /** The range in words. */
  readonly words: string;
}

/** A figure's range on a thin line. Its lengths are percentages, so that it stretches without growing thick. */
export const Whisker = ({ at, low, high, mark, words }: WhiskerProps) => (
  <svg role="img" aria-label={words}>
    <line class="rule" x1="0" x2="100%" y1="8" y2="8" />
    <line class="whisker" x1={percent(low)} x2={percent(high ?? 1)} y1="8" y2="8" />
    <line class="whisker" x1={percent(low)} x2={percent(low)} y1="4" y2="12" />
    {high !== null && <line class="whisker" x1={percent(high)} x2={percent(high)} y1="4" y2="12" />}
    {mark !== undefined && mark <= 1 && <line class="goal" x1={percent(mark)} x2={percent(mark)} y1="1" y2="15" />}
    {at !== null && <circle class="dot" cx={percent(at)} cy="8" r="4.5" />}
  </svg>
);

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
