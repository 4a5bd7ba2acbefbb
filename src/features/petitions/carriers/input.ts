import { z } from 'zod';
import { line, optionalLine, optionalNumber } from '../../../platform/http/form.ts';

const mostPeople = 1_000_000;
const needed = { params: { key: 'number' } };

const people = (least: number) => optionalNumber({ least, most: mostPeople, isWhole: true }).refine((count) => count !== null, needed).transform((count) => count ?? least);
const agrees = z.string().optional().transform((value) => value === 'yes');

/** Somebody who will ask people by name. */
export const carrierForm = z.object({ name: line(120), circle: optionalLine(120), pledged: people(1), agrees });
export type CarrierInput = z.output<typeof carrierForm>;

/** Who pledges for themselves goes by their own name. */
export const ownForm = carrierForm.omit({ name: true });

/** How many were asked so far; nothing typed is nobody. */
export const askedForm = z.object({ asked: optionalNumber({ least: 0, most: mostPeople, isWhole: true }).transform((count) => count ?? 0) });

export const changeForm = carrierForm.extend(askedForm.shape);
export type CarrierChange = z.output<typeof changeForm>;

/** What comes back when taking somebody away is undone: whoever it was, with the link that people sign by. */
export const againForm = changeForm.extend({ code: z.string().max(30).default(''), person: z.coerce.number().int().positive().nullable().catch(null) });
