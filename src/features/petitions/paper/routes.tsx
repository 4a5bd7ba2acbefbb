import { transact, type Tx } from '../../../database/open.ts';
import { goTo, remarkOn, type Remark, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import { todayIn } from '../../../platform/http/place.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { countSheet, enteredOnes, enterOne, enterSheet, removeOne, type Same, sameNames, sheetsOf } from './actions.ts';
import { paperForm, sheetForm } from './input.ts';
import { PaperPage } from './view.tsx';

/** Signatures that were collected on paper, counted apart. */
export const paperRoutes: readonly Route[] = [
  campaignRoute('GET', '/paper', 'host', (visit) => paperPage(visit, {})),
  campaignRoute('POST', '/paper/sheets', 'host', addSheet),
  campaignRoute('DELETE', '/paper/sheets/:sheet', 'host', (visit) => act(visit, (tx) => countSheet(tx, numberIn(visit, 'sheet'), false, paperDeed(visit)), { key: 'petitionPaper.removed', undo: { to: `${homeOf(visit)}/paper/sheets/${numberIn(visit, 'sheet')}/again` } })),
  campaignRoute('POST', '/paper/sheets/:sheet/again', 'host', (visit) => act(visit, (tx) => countSheet(tx, numberIn(visit, 'sheet'), true, paperDeed(visit)), { key: 'petitionPaper.restored' })),
  campaignRoute('POST', '/paper/names', 'host', addOne),
  campaignRoute('DELETE', '/paper/names/:signature', 'host', (visit) => act(visit, (tx) => removeOne(tx, numberIn(visit, 'signature'), paperDeed(visit)), { key: 'petitionPaper.gone' })),
];

const paperDeed = (visit: CampaignVisit) => ({ spaceId: visit.space.id, ...deedOf(visit) });

interface Forms {
  readonly sheet?: FormState;
  readonly one?: FormState;
  readonly same?: readonly Same[];
}

async function paperPage(visit: CampaignVisit, { sheet, one, same = [] }: Forms): Promise<Response> {
  if (visit.space.state === 'founding') throw new NotFound();
  const { house: { db }, space } = visit;
  const [sheets, entered] = await Promise.all([sheetsOf(db, space.id), enteredOnes(db, space.id)]);
  const today = { collectedOn: todayIn(visit) };
  const isWrong = sheet !== undefined || one !== undefined;
  return show(visit, <PaperPage visit={visit} sheets={sheets} entered={entered} sheet={sheet ?? freshForm(today)} one={one ?? freshForm({ ...today, witness: visit.viewer.name })} same={same} />, isWrong ? 422 : 200);
}

async function addSheet(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, sheetForm);
  if (!form.ok) return paperPage(visit, { sheet: form });
  if ((form.values.collectedOn ?? '') > todayIn(visit)) return paperPage(visit, { sheet: tooEarly(form.typed) });
  return act(visit, (tx) => enterSheet(tx, form.values, paperDeed(visit)), { key: 'petitionPaper.entered', about: String(form.values.count) });
}

/** Where somebody of that name has signed already, a host looks before it counts. */
async function addOne(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, paperForm);
  if (!form.ok) return paperPage(visit, { one: form });
  if ((form.values.collectedOn ?? '') > todayIn(visit)) return paperPage(visit, { one: tooEarly(form.typed) });
  const same = form.values.sure ? [] : await sameNames(visit.house.db, visit.space.id, form.values);
  if (same.length > 0) return paperPage(visit, { one: freshForm(form.typed), same });
  const asked = { consent: visit.consent.version, language: visit.space.language };
  return act(visit, (tx) => enterOne(tx, form.values, asked, paperDeed(visit)), { key: 'petitionPaper.enteredOne', about: form.values.name });
}

const tooEarly = (typed: FormState['typed']): FormState => ({ typed, errors: { collectedOn: { key: 'petitionDelivery.notYet', limit: 0 } } });

async function act(visit: CampaignVisit, work: (tx: Tx) => Promise<void>, said: Remark): Promise<Response> {
  if (visit.space.state === 'founding') throw new NotFound();
  await transact(visit.house.db, work);
  remarkOn(visit, said);
  return goTo(visit, `${homeOf(visit)}/paper`);
}
