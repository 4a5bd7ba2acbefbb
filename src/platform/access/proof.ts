import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Secrets } from '../secrets.ts';

/** What one proof costs: so many steps of PBKDF2, for a number of tries between these. About a second on a laptop, some on a telephone. */
const cost = 1000;
const [fewestTries, mostTries] = [400, 1200];
/** Who has no scripts waits so long instead. */
export const secondsOfPatience = 20;
const secondsOfLife = 1800;

/** Something to be done before a form is taken: by a script (ALTCHA's proof of work), or by waiting. */
export interface Task {
  /** ALTCHA's challenge, as JSON. */
  readonly work: string;
  readonly patience: string;
}

/** That it was done. Each is good once: its `id` is for whoever counts. */
export interface Proof {
  readonly way: 'work' | 'patience';
  readonly id: string;
}

/** @param purpose what it is for; a proof made for something else is none */
export async function taskFor(secrets: Secrets, purpose: string, at: Date): Promise<Task> {
  const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost, counter: randomInt(fewestTries, mostTries), deriveKey, data: { at: at.getTime(), purpose }, ...keysOf(secrets) });
  const waiting = `${at.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`;
  return { work: JSON.stringify(challenge), patience: `${waiting}.${sealOf(secrets, purpose, waiting)}` };
}

const keysOf = ({ letters }: Secrets) => ({ hmacSignatureSecret: `${letters} proof`, hmacKeySignatureSecret: `${letters} proof's key` });

const sealOf = ({ letters }: Secrets, purpose: string, waiting: string): string => createHmac('sha256', letters).update(`patience:${purpose}:${waiting}`).digest('base64url').slice(0, 22);

const hex = z.string().regex(/^[0-9a-f]{2,128}$/);
const solved = z.object({
  challenge: z.object({
    parameters: z.strictObject({ algorithm: z.literal('PBKDF2/SHA-256'), cost: z.literal(cost), keyLength: z.literal(32), keyPrefix: hex, keySignature: hex, nonce: hex, salt: hex, data: z.strictObject({ at: z.number(), purpose: z.string() }) }),
    signature: hex,
  }),
  solution: z.object({ counter: z.number(), derivedKey: hex, time: z.number().default(0) }),
});

/** The proof in what a form brought; null where there is none that is good for this, now. */
export async function proofIn(secrets: Secrets, purpose: string, { work = '', patience = '' }: Partial<Task>, at: Date): Promise<Proof | null> {
  return (await workIn(secrets, purpose, work, at)) ?? patienceIn(secrets, purpose, patience, at);
}

async function workIn(secrets: Secrets, purpose: string, work: string, at: Date): Promise<Proof | null> {
  const read = solved.safeParse(jsonIn(work));
  if (!read.success) return null;
  const { challenge, solution } = read.data;
  const { data, nonce } = challenge.parameters;
  if (data.purpose !== purpose || !isAlive((at.getTime() - data.at) / 1000, 0)) return null;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keysOf(secrets) });
  return verified ? { way: 'work', id: nonce } : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function patienceIn(secrets: Secrets, purpose: string, patience: string, at: Date): Proof | null {
  const [, waiting = '', since = '', id = '', seal = ''] = /^(([0-9a-z]{1,10})\.([\w-]{12}))\.([\w-]{22})$/.exec(patience) ?? [];
  const isOurs = timingSafeEqual(Buffer.from(sealOf(secrets, purpose, waiting)), Buffer.from(seal.padEnd(22)));
  return isOurs && isAlive((at.getTime() - Number.parseInt(since, 36)) / 1000, secondsOfPatience) ? { way: 'patience', id } : null;
}

const isAlive = (seconds: number, least: number): boolean => seconds >= least && seconds <= secondsOfLife;
