import { show } from '../../../platform/http/answer.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type PetitionVisit, publicRoute } from '../access.ts';
import { mayBegin } from '../begin/who.ts';
import { publicAhead } from '../forecast/public-view.tsx';
import { publicNewsOf } from '../news/queries.ts';
import { answeredQuestions } from '../questions/actions.ts';
import { signatureKey } from '../signing/keys.ts';
import { signatureOfPerson } from '../signing/member.ts';
import { isOpen, placeFor } from '../signing/routes.tsx';
import { wayIn } from '../signing/sign-form.tsx';
import { PetitionsPage } from './list-view.tsx';
import { carriersOf, newestOf, petitionsFor, voicesOf } from './queries.ts';
import { PetitionPage } from './views.tsx';

export const pageRoutes: readonly Route[] = [
  { method: 'GET', path: '/petitions', who: 'everyone', handle: showList },
  publicRoute('GET', '', (visit) => petitionPage(visit, freshForm(wayIn(visit))), { isKeptForStrangers: true }),
];

async function showList(visit: Visit): Promise<Response> {
  const [petitions, may] = await Promise.all([petitionsFor(visit.house.db, visit.viewer, visit.voice.language), mayBegin(visit.house.db, visit.viewer)]);
  return show(visit, <PetitionsPage visit={visit} petitions={petitions} mayBegin={may} />);
}

async function petitionPage(visit: PetitionVisit, form: FormState): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  const [newest, voices, news, questions, carriers, ahead, own, place] = await Promise.all([
    newestOf(house.db, space.id), voicesOf(house.db, space.id), publicNewsOf(house.db, space, voice.language), answeredQuestions(house.db, space.id), carriersOf(house.db, space.id), publicAhead(visit), viewer ? signatureOfPerson(house.db, space.id, viewer.id) : null, isOpen(visit) ? placeFor(visit) : null,
  ]);
  return show(visit, <PetitionPage visit={visit} shown={{ newest, voices, news, questions, carriers, ahead, place, own: own && signatureKey(house.secrets, own) }} form={form} />);
}
