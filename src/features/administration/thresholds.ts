import { z } from 'zod';
import { isThreshold, type ThresholdName, type Thresholds, thresholds } from '../../core/thresholds.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { numberFrom } from '../../platform/http/form.ts';

/** A change of a threshold that an administrator made, and why. */
export function changesOfThresholds(db: ReadDb) {
  return db
    .selectFrom('threshold')
    .leftJoin('person', 'person.id', 'threshold.changed_by')
    .select(['threshold.name', 'value', 'reason', 'changed_at'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('who'))
    .execute();
}

export type ThresholdChange = Awaited<ReturnType<typeof changesOfThresholds>>[number];

export const thresholdForm = z.object({ value: z.string().trim().min(1).max(30), reason: z.string().trim().min(1).max(500) });

/** Shares are shown and typed in per cent. */
const factorOf = (name: ThresholdName) => (thresholds[name].unit === 'share' ? 100 : 1);

/** A value as an administrator types it, and back; to a thousandth of a per cent. */
export const typedValue = (name: ThresholdName, value: number): string => String(Math.round(value * factorOf(name) * 1e5) / 1e5);

export type WrongValue = 'number' | 'whole' | 'tooSmall' | 'tooMuch' | 'crossed';

/** Nobody counts half a person, and no day ends at noon. */
const wholeUnits: ReadonlySet<string> = new Set(['people', 'count', 'days', 'weeks']);

/**
 * What was typed as a value, or what is wrong with it. Where two thresholds belong together, the one that holds stays on
 * its side of the one that is missing.
 */
export function valueFrom(name: ThresholdName, text: string, inForce: Thresholds): { value: number } | { wrong: WrongValue; limit: number } {
  const typed = numberFrom(text.replace(/%$/, ''));
  const { least, most } = thresholds[name];
  const factor = factorOf(name);
  if (typed === null) return { wrong: 'number', limit: 0 };
  const value = typed / factor;
  if (wholeUnits.has(thresholds[name].unit) && !Number.isInteger(value)) return { wrong: 'whole', limit: 0 };
  if (value < least) return { wrong: 'tooSmall', limit: least * factor };
  if (value > most) return { wrong: 'tooMuch', limit: most * factor };
  const partner = partnerOf(name);
  if (partner && crosses(name, value, partner, inForce)) return { wrong: 'crossed', limit: inForce[partner] * factor };
  return { value };
}

/** `foundersHolds` of `foundersMissing`, `quorumPeople` of `quorumPeopleSmall`, and the other way round. */
function partnerOf(name: ThresholdName): ThresholdName | null {
  const small = name.endsWith('Small') ? name.replace(/Small$/, '') : `${name}Small`;
  if (isThreshold(small)) return small;
  const partner = name.endsWith('Missing') ? name.replace(/Missing$/, 'Holds') : name.replace(/Holds$/, 'Missing');
  return partner !== name && isThreshold(partner) ? partner : null;
}

function crosses(name: ThresholdName, value: number, partner: ThresholdName, inForce: Thresholds): boolean {
  const isAbove = thresholds[name].value > thresholds[partner].value;
  return isAbove ? value < inForce[partner] : value > inForce[partner];
}

export async function changeThreshold(tx: Tx, name: ThresholdName, { value, reason }: { value: number; reason: string }, { by, at }: { by: number; at: Date }): Promise<void> {
  await tx
    .insertInto('threshold')
    .values({ name, value, reason, changed_by: by, changed_at: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value, reason, changed_by: by, changed_at: at }))
    .execute();
  await audit(tx, { actor: by, at, action: 'threshold.changed', subject: name, details: { value, reason } });
}

/** Back to what Draagvlak brings along. */
export async function resetThreshold(tx: Tx, name: ThresholdName, { by, at }: { by: number; at: Date }): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('threshold').where('name', '=', name).executeTakeFirst();
  if (numDeletedRows > 0n) await audit(tx, { actor: by, at, action: 'threshold.changed', subject: name, details: { value: thresholds[name].value } });
}
