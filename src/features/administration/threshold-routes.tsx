import { isThreshold, type ThresholdName, thresholds } from '../../core/thresholds.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { changesOfThresholds, changeThreshold, resetThreshold, thresholdForm, typedValue, valueFrom } from './thresholds.ts';
import { ThresholdPage, ThresholdsPage } from './threshold-views.tsx';

export const thresholdRoutes: readonly Route[] = [
  { method: 'GET', path: '/admin/thresholds', who: 'administrator', handle: listThresholds },
  { method: 'GET', path: '/admin/thresholds/:threshold', who: 'administrator', handle: askForThreshold },
  { method: 'PUT', path: '/admin/thresholds/:threshold', who: 'administrator', handle: change },
  { method: 'DELETE', path: '/admin/thresholds/:threshold', who: 'administrator', handle: reset },
];

async function listThresholds(visit: PersonalVisit): Promise<Response> {
  return show(visit, <ThresholdsPage visit={visit} changes={await changesOfThresholds(visit.house.db)} />);
}

async function askForThreshold(visit: PersonalVisit): Promise<Response> {
  const name = thresholdIn(visit);
  const change = (await changesOfThresholds(visit.house.db)).find((each) => each.name === name);
  return thresholdPage(visit, name, freshForm({ value: typedValue(name, change?.value ?? thresholds[name].value), reason: change?.reason ?? '' }));
}

async function thresholdPage(visit: PersonalVisit, name: ThresholdName, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const change = (await changesOfThresholds(visit.house.db)).find((each) => each.name === name) ?? null;
  return show(visit, <ThresholdPage visit={visit} name={name} change={change} form={form} />, status);
}

async function change(visit: PersonalVisit): Promise<Response> {
  const name = thresholdIn(visit);
  const form = await readForm(visit, thresholdForm);
  if (!form.ok) return thresholdPage(visit, name, form, 422);
  const read = valueFrom(name, form.values.value, await thresholdsInForce(visit.house.db));
  if ('wrong' in read) {
    const key = read.wrong === 'crossed' || read.wrong === 'whole' ? (`thresholds.${read.wrong}` as const) : (`form.${read.wrong}` as const);
    return thresholdPage(visit, name, { typed: form.typed, errors: { value: { key, limit: read.limit } } }, 422);
  }
  await transact(visit.house.db, (tx) => changeThreshold(tx, name, { value: read.value, reason: form.values.reason }, deedOf(visit)));
  remarkOn(visit, { key: 'thresholds.changed' });
  return goTo(visit, '/admin/thresholds');
}

async function reset(visit: PersonalVisit): Promise<Response> {
  const name = thresholdIn(visit);
  await transact(visit.house.db, (tx) => resetThreshold(tx, name, deedOf(visit)));
  remarkOn(visit, { key: 'thresholds.wasReset' });
  return goTo(visit, '/admin/thresholds');
}

function thresholdIn(visit: PersonalVisit): ThresholdName {
  const name = visit.c.req.param('threshold') ?? '';
  if (!isThreshold(name)) throw new NotFound();
  return name;
}

const deedOf = ({ viewer, voice }: PersonalVisit) => ({ by: viewer.id, at: voice.now });
