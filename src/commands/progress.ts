import type { Progress } from '../features/archives/public.ts';
import { type Say, sayIn } from '../platform/i18n/voice.ts';

const width = 24;
const leastMilliseconds = 100;

/** A bar with rate and time left on standard error, where somebody looks; silent otherwise. */
export function progressBar({ label, t = sayIn('en'), clock = () => performance.now() }: { readonly label: string; readonly t?: Say; readonly clock?: () => number }): { show: (progress: Progress) => void; end: () => void } {
  const start = clock();
  let last = 0;
  const isLookedAt = process.stderr.isTTY;
  return {
    show(progress) {
      if (!isLookedAt || clock() - last < leastMilliseconds) return;
      last = clock();
      process.stderr.write(`\r${barOf(label, progress, { seconds: (last - start) / 1000, t })}\u001B[K`);
    },
    end() {
      if (isLookedAt) process.stderr.write('\r\u001B[K');
    },
  };
}

/** One line: how far, how fast, how much longer. */
export function barOf(label: string, { bytesRead, bytesTotal, messages }: Progress, { seconds, t }: { readonly seconds: number; readonly t: Say }): string {
  const share = bytesTotal === 0 ? 1 : Math.min(1, bytesRead / bytesTotal);
  const full = Math.round(share * width);
  const rate = seconds > 0 ? messages / seconds : 0;
  const left = share > 0.01 ? `, ${t('archive.progress.left', { time: timeOf((seconds / share) * (1 - share)) })}` : '';
  return `${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %, ${t('archive.progress.rate', { rate: Math.round(rate) })}${left}`;
}

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
