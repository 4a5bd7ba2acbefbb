import type { Progress } from '../features/archives/public.ts';

const width = 24;
const leastMilliseconds = 100;

/** A bar with rate and time left on standard error, where somebody looks; silent otherwise. */
export function progressBar(label: string, clock: () => number = () => performance.now()): { show: (progress: Progress) => void; end: () => void } {
  const start = clock();
  let last = 0;
  const isLookedAt = process.stderr.isTTY;
  return {
    show(progress) {
      if (!isLookedAt || clock() - last < leastMilliseconds) return;
      last = clock();
      process.stderr.write(`\r${barOf(label, progress, (last - start) / 1000)}\u001B[K`);
    },
    end() {
      if (isLookedAt) process.stderr.write('\r\u001B[K');
    },
  };
}

/** One line: how far, how fast, how much longer. */
export function barOf(label: string, { bytesRead, bytesTotal, messages }: Progress, seconds: number): string {
  const share = bytesTotal === 0 ? 1 : Math.min(1, bytesRead / bytesTotal);
  const full = Math.round(share * width);
  const rate = seconds > 0 ? messages / seconds : 0;
  const left = share > 0.01 ? `, ${timeOf((seconds / share) * (1 - share))} left` : '';
  return `${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %, ${Math.round(rate).toLocaleString('en')} messages/s${left}`;
}

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
