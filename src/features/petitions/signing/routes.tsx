import { transact } from '../../../database/open.ts';
import { goTo, show } from '../../../platform/http/answer.ts';
import { NotFound, Refused } from '../../../platform/http/failures.ts';
import { secondsOfPatience, taskFor } from '../../../platform/access/proof.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type PetitionVisit, homeOf, publicRoute, withPetition } from '../access.ts';
import { petitionBehindCircle } from '../circle.ts';
import { AskedPage, CirclePage, SignPage } from './asked-views.tsx';
import { takeSignUp } from './desk.ts';
import { signatureKey } from './keys.ts';
import { signAsMember } from './member.ts';
import { ownRoutes } from './own-routes.tsx';
import { ProofPage } from './proof-view.tsx';
import { addressOf } from './queries.ts';
import { type SignPlace, wayIn } from './sign-form.tsx';
import { memberForm, signForm } from './sign-input.ts';
import { agreedTo, proofOf, signUpFrom, wishesFrom } from './signing.ts';

export const signingRoutes: readonly Route[] = [
  publicRoute('GET', '/sign', async (visit) => (isOpen(visit) ? signPage(visit, freshForm(wayIn(visit))) : goTo(visit, homeOf(visit)))),
  publicRoute('POST', '/signatures', async (visit) => sign(visit, await placeFor(visit), signPage)),
  { method: 'GET', path: '/circle/:code', who: 'everyone', handle: async (visit) => circlePage(await firstOnes(visit), freshForm()) },
  { method: 'POST', path: '/circle/:code', who: 'everyone', handle: async (visit) => signInCircle(await firstOnes(visit)) },
  ...ownRoutes,
];

type Status = 200 | 422 | 429;
type ShowForm = (visit: PetitionVisit, form: FormState, status?: Status) => Promise<Response>;

/** Also its hosts see no form before it is open: the first circle has a link of its own. */
export const isOpen = ({ space, petition }: Pick<PetitionVisit, 'space' | 'petition'>): boolean => space.state === 'open' && petition.closedAt === null;

/** Where somebody signs who came to the open page. */
export async function placeFor(visit: PetitionVisit, action = `${homeOf(visit)}/signatures`): Promise<SignPlace> {
  const { house: { db }, viewer, consent, voice } = visit;
  const address = viewer ? await addressOf(db, viewer.id) : null;
  return { action, address, consent: { version: consent.version, words: consent.words[voice.language] } };
}

async function signPage(visit: PetitionVisit, form: FormState, status: Status = 200): Promise<Response> {
  return show(visit, <SignPage visit={visit} place={await placeFor(visit)} form={form} />, status);
}

/** Takes what was typed in any of the forms. @param again the same form once more, with what is wrong */
export async function sign(visit: PetitionVisit, place: SignPlace, again: ShowForm, isFramed = false): Promise<Response> {
  if (visit.petition.closedAt !== null || visit.space.state === 'ended') throw new Refused('petition.refused.closed');
  const { house, viewer, space } = visit;
  if (viewer && place.address !== null) {
    const form = agreedTo(await readForm(visit, memberForm), place.consent.version);
    if (!form.ok) return again(visit, form, 422);
    const [signer, wishes] = [{ ...viewer, address: place.address, language: visit.voice.language }, wishesFrom(house, form.values)];
    const signature = await transact(house.db, (tx) => signAsMember(tx, space.id, signer, wishes, visit.voice.now));
    return goTo(visit, `/signatures/${signatureKey(house.secrets, signature)}`);
  }
  const form = agreedTo(await readForm(visit, signForm), place.consent.version);
  if (!form.ok) return again(visit, form, 422);
  const asked = await takeSignUp(house, await signUpFrom(visit, space.id, form.values));
  if (asked === 'too-often') return again(visit, { typed: form.typed, errors: { agrees: { key: 'petition.refused.tooOften', limit: 0 } } }, 429);
  if (asked === 'wants-proof') return proofPage(visit, place, form.typed, isFramed);
  return show(visit, <AskedPage visit={visit} action={place.action} typed={form.typed} address={form.values.email} isFramed={isFramed} />);
}

/** Not taken yet: what was typed goes along, with something to be done. */
async function proofPage(visit: PetitionVisit, { action }: SignPlace, typed: FormState['typed'], isFramed: boolean): Promise<Response> {
  const task = await taskFor(visit.house.secrets, proofOf(visit.space.id), visit.voice.now);
  visit.c.header('Retry-After', String(secondsOfPatience));
  return show(visit, <ProofPage visit={visit} action={action} typed={typed} task={task} isAgain={typed['patience'] !== undefined} isFramed={isFramed} />, 429);
}

/** Who was asked to be among the first comes by a link that nobody else has. */
async function firstOnes(visit: Visit): Promise<PetitionVisit & { readonly code: string }> {
  const code = visit.c.req.param('code') ?? '';
  const space = await petitionBehindCircle(visit.house.db, visit.house.secrets, visit.viewer, code);
  if (!space || space.state === 'ended') throw new NotFound();
  return { ...(await withPetition({ ...visit, space })), code };
}

async function circlePage(visit: PetitionVisit & { readonly code: string }, form: FormState, status: Status = 200): Promise<Response> {
  if (visit.space.visibility !== 'hidden') return goTo(visit, homeOf(visit));
  return show(visit, <CirclePage visit={visit} place={await placeFor(visit, `/circle/${visit.code}`)} form={form} />, status);
}

async function signInCircle(visit: PetitionVisit & { readonly code: string }): Promise<Response> {
  return sign(visit, await placeFor(visit, `/circle/${visit.code}`), (_, form, status) => circlePage(visit, form, status));
}
