import { transact, type Tx } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound, Refused } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { thresholdsInForce } from '../../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { isHost } from '../../spaces/public.ts';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { shareCode, sharerIn } from '../signing/keys.ts';
import { addCarrier, bringBack, changeCarrier, pledge, removeCarrier } from './actions.ts';
import { CarrierPage, PledgePage } from './edit-view.tsx';
import { againForm, askedForm, carrierForm, changeForm, ownForm } from './input.ts';
import { type Carrier, carrierIn, carriersIn } from './queries.ts';
import { CarriersPage } from './view.tsx';

export const carrierRoutes: readonly Route[] = [
  campaignRoute('GET', '/carriers', 'founder', (visit) => carriersPage(visit, freshForm())),
  campaignRoute('POST', '/carriers', 'host', add),
  campaignRoute('POST', '/carriers/again', 'member', undo),
  campaignRoute('GET', '/carriers/mine', 'member', askForPledge),
  campaignRoute('PUT', '/carriers/mine', 'member', pledgeMyself),
  campaignRoute('GET', '/carriers/:carrier', 'member', showOne),
  campaignRoute('PUT', '/carriers/:carrier', 'member', change),
  campaignRoute('PUT', '/carriers/:carrier/asked', 'member', count),
  campaignRoute('DELETE', '/carriers/:carrier', 'member', remove),
];

async function carriersPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house, space } = visit;
  const [carriers, thresholds] = await Promise.all([carriersIn(house.db, space.id), thresholdsInForce(house.db)]);
  return show(visit, <CarriersPage visit={visit} carriers={carriers} thresholds={thresholds} form={form} />, status);
}

async function add(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, carrierForm);
  if (!form.ok) return carriersPage(visit, form, 422);
  await work(visit, (tx) => addCarrier(tx, form.values, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: 'petitionPlan.carrier.added', about: form.values.name });
  return goTo(visit, placeOf(visit));
}

async function askForPledge(visit: CampaignVisit): Promise<Response> {
  refuseLookers(visit);
  const mine = (await carriersIn(visit.house.db, visit.space.id)).find(({ personId }) => personId === visit.viewer.id);
  return mine ? goTo(visit, `${placeOf(visit)}/${mine.id}`) : show(visit, <PledgePage visit={visit} form={freshForm()} />);
}

async function pledgeMyself(visit: CampaignVisit): Promise<Response> {
  refuseLookers(visit);
  const form = await readForm(visit, ownForm);
  if (!form.ok) return show(visit, <PledgePage visit={visit} form={form} />, 422);
  await work(visit, (tx) => pledge(tx, { ...form.values, name: visit.viewer.name }, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: 'petitionPlan.carrier.pledgedNow' });
  return goTo(visit, placeOf(visit));
}

async function showOne(visit: CampaignVisit): Promise<Response> {
  const carrier = await inHand(visit);
  return show(visit, <CarrierPage visit={visit} carrier={carrier} form={freshForm(typedFrom(carrier))} />);
}

async function change(visit: CampaignVisit): Promise<Response> {
  const carrier = await inHand(visit);
  const form = await readForm(visit, changeForm);
  if (!form.ok) return show(visit, <CarrierPage visit={visit} carrier={carrier} form={form} />, 422);
  // Who has an account goes by the name of it.
  const { name, ...rest } = form.values;
  await work(visit, (tx) => changeCarrier(tx, visit.space.id, carrier.id, carrier.personId === null ? { name, ...rest } : rest));
  remarkOn(visit, { key: 'petitionPlan.carrier.changed' });
  return goTo(visit, placeOf(visit));
}

async function count(visit: CampaignVisit): Promise<Response> {
  const carrier = await inHand(visit);
  const form = await readForm(visit, askedForm);
  if (!form.ok) return show(visit, <CarrierPage visit={visit} carrier={carrier} form={{ typed: { ...typedFrom(carrier), ...form.typed }, errors: form.errors }} />, 422);
  await work(visit, (tx) => changeCarrier(tx, visit.space.id, carrier.id, { asked: form.values.asked }));
  return goTo(visit, `${placeOf(visit)}#carrier-${carrier.id}`);
}

async function remove(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  const number = numberIn(visit, 'carrier');
  const carrier = (await carriersIn(house.db, space.id)).find(({ id }) => id === number);
  // The second of two clicks finds nobody, which is what was wanted.
  if (!carrier) return goTo(visit, placeOf(visit));
  const { id, personId } = mayChange(visit, carrier);
  await work(visit, (tx) => removeCarrier(tx, space.id, id));
  const fields = { ...typedFrom(carrier), code: shareCode(house.secrets, 'carrier', id), person: String(personId ?? '') };
  remarkOn(visit, { key: 'petitionPlan.carrier.removed', about: carrier.name, undo: { to: `${placeOf(visit)}/again`, fields } });
  return goTo(visit, placeOf(visit));
}

async function undo(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, againForm);
  if (!form.ok) throw new NotFound();
  const { code, ...was } = form.values;
  if (!isHost(visit.space, visit.viewer) && was.person !== visit.viewer.id) throw new NotFound();
  const sharer = sharerIn(visit.house.secrets, code);
  await work(visit, (tx) => bringBack(tx, { ...was, id: sharer?.sort === 'carrier' ? sharer.id : null }, { spaceId: visit.space.id, ...deedOf(visit) }));
  return goTo(visit, placeOf(visit));
}

/** The carrier in the path, for hosts and for whoever it is. */
async function inHand(visit: CampaignVisit): Promise<Carrier> {
  return mayChange(visit, await carrierIn(visit.house.db, visit.space.id, numberIn(visit, 'carrier')));
}

function mayChange({ space, viewer }: CampaignVisit, carrier: Carrier): Carrier {
  if (!isHost(space, viewer) && carrier.personId !== viewer.id) throw new NotFound();
  return carrier;
}

/** Who only looks in carries nothing. */
function refuseLookers({ space }: CampaignVisit): void {
  if (space.role === null) throw new Refused('petitionPlan.carrier.onlyMembers', 403);
}

async function work(visit: CampaignVisit, change: (tx: Tx) => Promise<void>): Promise<void> {
  if (visit.space.state === 'ended') throw new Refused('petitionPlan.over');
  await transact(visit.house.db, change);
}

const typedFrom = ({ name, circle, pledged, asked, agrees }: Carrier): Record<string, string> => ({ name, circle, pledged: String(pledged), asked: String(asked), agrees: agrees ? 'yes' : '' });

const placeOf = (visit: CampaignVisit) => `${homeOf(visit)}/carriers`;
