/** A step on a way that fewer and fewer people go. */
export interface FunnelStep {
  readonly name: string;
  readonly value: string;
  /** Of those who began, from 0 to 1. */
  readonly share: number;
  readonly label: string;
  /** What became of those who do not reach the next step. */
  readonly after: readonly { readonly words: string; readonly isStop: boolean }[];
}

/** How many come how far. */
export const Funnel = ({ steps }: { steps: readonly FunnelStep[] }) => (
  <ol class="funnel">
    {steps.map((step) => (
      <>
        <li><b>{step.name}</b><Stretch {...step} /></li>
        {step.after.map(({ words, isStop }) => <li class="step" data-state={isStop ? 'stop' : undefined}><span>{words}</span></li>)}
      </>
    ))}
  </ol>
);

/** Under this share the number does not fit into its bar, on the narrowest screen, and stands beside it. */
const roomFor = (number: string) => 0.045 + 0.026 * number.length;

const Stretch = ({ share, value, label }: FunnelStep) => {
  const width = `${Math.round(share * 1000) / 10}%`;
  return (
    <svg role="img" aria-label={label}>
      <rect class="ghost" x="0" y="5" width="100%" height="30" rx="2" />
      <rect class="bar" x="0" y="5" width={width} height="30" rx="2" />
      {share < roomFor(value) ? <text class="out" x={width} dx="8" y="25">{value}</text> : <text x="10" y="25">{value}</text>}
    </svg>
  );
};
