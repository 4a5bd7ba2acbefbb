import { type Passage, passageFor } from '../../../core/gate/passage.ts';
import { transact } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { Refused } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import { todayIn } from '../../../platform/http/place.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { freeForm, reasonForm, repairForm } from '../../launch/public.ts';
import type { Step } from '../../spaces/public.ts';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { circleCode } from '../circle.ts';
import { gateOf, type PetitionGate } from './gate.ts';
import { openPetition } from './open.ts';
import { PetitionGatePage } from './view.tsx';

export const gateRoutes: readonly Route[] = [
  campaignRoute('GET', '/gate', 'founder', (visit) => gatePage(visit, freshForm())),
  campaignRoute('POST', '/gate/passage', 'founder', pass),
  campaignRoute('POST', '/circle', 'host', renewCircle),
];

async function gatePage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house, space } = visit;
  const [gate, code] = await Promise.all([gateOf(visit), circleCode(house.db, house.secrets, space.id)]);
  return show(visit, <PetitionGatePage visit={visit} gate={gate} passage={passageOf(visit, gate)} circle={publicAddress(house.config, `/circle/${code}`)} form={form} />, status);
}

/** Through the gate: freely, with a dated repair of what is weak, or with the director's reason. */
async function pass(visit: CampaignVisit): Promise<Response> {
  if (visit.space.state !== 'founding') throw new Refused('gate.noWay');
  const gate = await gateOf(visit);
  const { lines } = gate;
  switch (passageOf(visit, gate)) {
    case 'free': {
      const form = await readForm(visit, freeForm);
      return form.ok ? open(visit, { lines, ...form.values }) : gatePage(visit, form, 422);
    }
    case 'with-repair': {
      const form = await readForm(visit, repairForm);
      if (!form.ok) return gatePage(visit, form, 422);
      const isOver = (form.values.repairBy ?? '') < todayIn(visit);
      return isOver ? gatePage(visit, { typed: form.typed, errors: { repairBy: { key: 'gate.pass.dayOver', limit: 0 } } }, 422) : open(visit, { lines, ...form.values });
    }
    case 'with-reason': {
      const form = await readForm(visit, reasonForm);
      return form.ok ? open(visit, { lines, ...form.values }) : gatePage(visit, form, 422);
    }
    case null:
      throw new Refused(decides(visit) ? 'petitionPlan.gate.linesMissing' : 'petitionPlan.gate.onlyHosts', 403);
  }
}

async function open(visit: CampaignVisit, step: Omit<Step, 'to' | 'way'>): Promise<Response> {
  const { house, space } = visit;
  await transact(house.db, (tx) => openPetition(tx, space.id, step, deedOf(visit)));
  remarkOn(visit, { key: 'petitionPlan.gate.opened', about: space.name });
  return goTo(visit, homeOf(visit));
}

/** Whoever has the old link, such as from a letter that was passed on, cannot come in by it any more. */
async function renewCircle(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  const { by, at } = deedOf(visit);
  await transact(house.db, async (tx) => {
    await tx.updateTable('petition').set((eb) => ({ circle_version: eb('circle_version', '+', 1) })).where('space_id', '=', space.id).execute();
    await audit(tx, { at, actor: by, action: 'circle.renewed', spaceId: space.id });
  });
  remarkOn(visit, { key: 'petitionPlan.circle.renewed' });
  return goTo(visit, `${homeOf(visit)}/gate#circle`);
}

/** Hosts decide on their petition, and a director on every one. An administrator looks in, and decides nothing. */
const decides = ({ space, viewer }: CampaignVisit) => space.role === 'host' || viewer.isDirector;

const passageOf = ({ space, viewer }: CampaignVisit, { lines }: PetitionGate): Passage => passageFor(lines, { isHost: space.role === 'host', isDirector: viewer.isDirector });
