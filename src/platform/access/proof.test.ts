import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, it } from 'vitest';
import { proofIn, secondsOfPatience, type Task, taskFor } from './proof.ts';

const secrets = { session: 's'.repeat(43), letters: 'l'.repeat(43) };
const at = new Date('2026-05-14T10:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + 1000 * seconds);

async function worked({ work }: Task): Promise<string> {
  const challenge = JSON.parse(work) as Challenge;
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

describe('a proof of work', () => {
  it('is good for what it was made for, for half an hour, and says which one it is', async () => {
    const work = await worked(await taskFor(secrets, 'sign:7', at));
    const proof = await proofIn(secrets, 'sign:7', { work }, later(1));
    expect(proof).toEqual({ way: 'work', id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await proofIn(secrets, 'sign:7', { work }, later(1800))).toEqual(proof);
    expect([await proofIn(secrets, 'sign:8', { work }, at), await proofIn(secrets, 'sign:7', { work }, later(1801)), await proofIn(secrets, 'sign:7', { work }, later(-1))]).toEqual([null, null, null]);
    expect(await proofIn({ ...secrets, letters: 'x'.repeat(43) }, 'sign:7', { work }, at)).toBeNull();
  });

  it('is none where anything of it was changed, or nothing was done', async () => {
    const work = await worked(await taskFor(secrets, 'sign:7', at));
    const read = JSON.parse(work) as { challenge: { parameters: Record<string, unknown> }; solution: Record<string, unknown> };
    const changed = [
      { ...read, solution: { counter: 1, derivedKey: '00'.repeat(32) } },
      { ...read, challenge: { ...read.challenge, parameters: { ...read.challenge.parameters, cost: 1 } } },
      { ...read, challenge: { ...read.challenge, parameters: { ...read.challenge.parameters, data: { at: later(900).getTime(), purpose: 'sign:7' } } } },
      { ...read, challenge: { ...read.challenge, parameters: { ...read.challenge.parameters, keySignature: '00' } } },
      { ...read, challenge: { ...read.challenge, signature: undefined } },
    ];
    for (const each of [...changed.map((one) => JSON.stringify(one)), '', '{', 'null', '[]', JSON.stringify({ challenge: read.challenge })]) expect(await proofIn(secrets, 'sign:7', { work: each }, later(901))).toBeNull();
  });
});

describe('patience', () => {
  it('is a proof once the time has passed, and not before', async () => {
    const { patience } = await taskFor(secrets, 'sign:7', at);
    const when = async (seconds: number, purpose = 'sign:7') => (await proofIn(secrets, purpose, { patience }, later(seconds)))?.way ?? null;
    expect([await when(0), await when(secondsOfPatience - 1), await when(secondsOfPatience), await when(1800), await when(1801), await when(60, 'sign:8')]).toEqual([null, null, 'patience', 'patience', null, null]);
  });

  it('cannot be made by who waits for it', async () => {
    const { patience } = await taskFor(secrets, 'sign:7', at);
    const [since, id, seal] = patience.split('.');
    const older = [(at.getTime() - 60_000).toString(36), id, seal].join('.');
    for (const each of [older, `${since}.${id}.`, `${since}.${id}`, `${patience}x`, '..', 'é'.repeat(22)]) expect(await proofIn(secrets, 'sign:7', { patience: each }, later(60))).toBeNull();
  });
});
