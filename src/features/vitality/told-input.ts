import { z } from 'zod';
import { type FieldErrors, optionalNumber, type Typed } from '../../platform/http/form.ts';
import { type Told, toldFigures, type ToldName } from './told.ts';
import type { Figure } from './told-queries.ts';

/** The field beside a figure: of how many it is. */
export const wholeOf = (name: ToldName) => `${name}Of` as const;

const whole = () => optionalNumber({ least: 0, most: 1_000_000, isWhole: true });
const yesOrNo = () => z.enum(['yes', 'no', '']).default('').transform((answer) => (answer === '' ? null : Number(answer === 'yes')));

/** Every figure and what it is a part of; null where its field was left empty. */
export const toldForm = z.object(
  Object.fromEntries(toldFigures.flatMap(([name, shape]): [string, z.ZodType<number | null>][] => {
    if (shape === 'yes') return [[name, yesOrNo()]];
    return shape === 'count' ? [[name, whole()]] : [[name, whole()], [wholeOf(name), whole()]];
  })),
);

type Values = z.output<typeof toldForm>;

/** What does not fit together: half a pair, none of none, or a part that is more than the whole. */
export function troubleWith(values: Values): FieldErrors {
  const errors: Record<string, { key: 'learn.told.both' | 'learn.told.more' | 'form.tooSmall'; limit: number }> = {};
  for (const [name, shape] of toldFigures) {
    if (shape === 'count' || shape === 'yes') continue;
    const [count, of] = [values[name] ?? null, values[wholeOf(name)] ?? null];
    if (count === null && of === null) continue;
    if (count === null) errors[name] = { key: 'learn.told.both', limit: 0 };
    else if (of === null) errors[wholeOf(name)] = { key: 'learn.told.both', limit: 0 };
    else if (of === 0) errors[wholeOf(name)] = { key: 'form.tooSmall', limit: 1 };
    else if (shape === 'part' && count > of) errors[name] = { key: 'learn.told.more', limit: of };
  }
  return errors;
}

export function figuresIn(values: Values): Figure[] {
  return toldFigures.map(([name, shape]) => {
    const count = values[name] ?? null;
    const of = shape === 'part' || shape === 'against' ? (values[wholeOf(name)] ?? null) : null;
    return { name, told: count === null ? null : { count, of } };
  });
}

/** What was told, as the form shows it. */
export function typedFrom(told: readonly Told[]): Typed {
  const shapes = new Map(toldFigures);
  return Object.fromEntries(told.flatMap(({ name, count, of }): [string, string][] => {
    if (shapes.get(name) === 'yes') return [[name, count > 0 ? 'yes' : 'no']];
    return of === null ? [[name, String(count)]] : [[name, String(count)], [wholeOf(name), String(of)]];
  }));
}
