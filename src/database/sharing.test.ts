import { describe, expect, it } from 'vitest';
import { sharing } from './sharing.ts';

/** Answers when it is told to, with what was true at that moment it was begun. */
function slowly() {
  const open: { begunAt: number; answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  let truth = 0;
  const ask = sharing<number, number>((question) => question, () => {
    const begunAt = truth;
    return new Promise((resolve, reject) => void open.push({ begunAt, answer: () => resolve(begunAt), fail: reject }));
  });
  return { ask, open, moveOn: () => (truth += 1), settled: () => new Promise((resolve) => setImmediate(resolve)) };
}

describe('sharing an answer', () => {
  it('reads once more for those who ask while it is being read, and once for all of them', async () => {
    const { ask, open, moveOn, settled } = slowly();
    const first = ask(1);
    moveOn();
    const others = [ask(1), ask(1), ask(1)];
    open[0]?.answer('');
    expect(await first).toBe(0);
    await settled();
    expect(open).toHaveLength(2);
    open[1]?.answer('');
    expect(await Promise.all(others)).toEqual([1, 1, 1]);
    await settled();
    void ask(1);
    expect(open).toHaveLength(3);
  });

  it('keeps different questions apart, and goes on after a failure', async () => {
    const { ask, open, settled } = slowly();
    const [one, two] = [ask(1), ask(2)];
    const next = ask(1);
    expect(open).toHaveLength(2);
    open[0]?.fail(new Error('away'));
    await expect(one).rejects.toThrow('away');
    await settled();
    open[1]?.answer('');
    open[2]?.answer('');
    expect(await Promise.all([two, next])).toEqual([0, 0]);
  });
});
