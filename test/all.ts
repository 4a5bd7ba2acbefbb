/** `npm test`: builds, checks, and runs every test. Its last line counts them all. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly count: (code: number, said: string) => Promise<Count>;
}

const results = 'test-results';

const steps: readonly Step[] = [
  { name: 'build', command: ['scripts/build.ts'], count: async (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) },
  { name: 'check', command: ['scripts/check.ts'], count: async (code, said) => countIn(said, code) },
  {
    name: 'units and requests',
    command: ['node_modules/.bin/vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
    count: (code) => countOf(`${results}/vitest.json`, code, (report) => ({ passed: Number(report['numPassedTests']), failed: Number(report['numFailedTests']) })),
  },
  {
    name: 'journeys',
    command: ['node_modules/.bin/playwright', 'test'],
    count: (code) =>
      countOf(`${results}/journeys.json`, code, ({ stats }) => {
        const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = (stats ?? {}) as Record<string, number>;
        return { passed: expected, failed: unexpected + flaky + skipped };
      }),
  },
];

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, command, count } of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { code, said } = await run(command);
  const counted = await count(code, said);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${Math.round((performance.now() - start) / 1000)} s`);
  passed += counted.passed;
  failed += counted.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(words: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function countIn(said: string, code: number): Count {
  const [, good = '0', bad = '0'] = /(\d+) passed, (\d+) failed/.exec(said) ?? [];
  return { passed: Number(good), failed: Math.max(Number(bad), code === 0 ? 0 : 1) };
}

/** A runner that broke before it could report has failed. */
async function countOf(file: string, code: number, read: (report: Record<string, unknown>) => Count): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const counted = read(JSON.parse(text));
  return { ...counted, failed: Math.max(counted.failed, code === 0 ? 0 : 1) };
}
