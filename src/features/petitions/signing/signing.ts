import { proofIn } from '../../../platform/access/proof.ts';
import type { House } from '../../../platform/house.ts';
import { clientNetwork, networkAround } from '../../../platform/http/client.ts';
import type { Filled } from '../../../platform/http/form.ts';
import type { Visit } from '../../../platform/http/route.ts';
import { networkKey, sharerIn } from './keys.ts';
import type { SignInput } from './sign-input.ts';
import type { SignUp } from './sign-up.ts';
import { mailboxOf, nameKeyOf } from './who.ts';

/** What a proof is made for: a signature under this petition and no other. */
export const proofOf = (spaceId: number): string => `sign:${spaceId}`;

/** A form as the desk takes it. */
export async function signUpFrom({ house, c, voice }: Visit, spaceId: number, input: SignInput): Promise<SignUp> {
  const client = clientNetwork(c, house.config);
  return {
    spaceId,
    name: input.name,
    nameKey: nameKeyOf(input.name),
    address: input.email,
    mailbox: mailboxOf(input.email),
    ...wishesFrom(house, input),
    language: voice.language,
    at: voice.now,
    client,
    networkAround: networkAround(client),
    network: networkKey(house.secrets, networkAround(client)),
    corrects: input.corrects === undefined ? null : mailboxOf(input.corrects),
    proof: input.work === '' && input.patience === '' ? null : await proofIn(house.secrets, proofOf(spaceId), input, voice.now),
  };
}

type Wishes = Pick<SignInput, 'place' | 'comment' | 'showsName' | 'wantsNews' | 'wantsMore' | 'consent' | 'by' | 'via'>;

/** What stands in both forms, with an account and without. */
export function wishesFrom({ secrets }: Pick<House, 'secrets'>, { place, comment, showsName, wantsNews, wantsMore, consent, by, via }: Wishes) {
  const sharer = sharerIn(secrets, by);
  return {
    place, comment, showsName, wantsNews, wantsMore, consent,
    broughtBy: sharer?.sort === 'signature' ? sharer.id : null,
    carrier: sharer?.sort === 'carrier' ? sharer.id : null,
    channel: via,
  };
}

/** What is agreed to is what was read: where the words have changed since, they are read once more. */
export function agreedTo<Values extends { readonly consent: number }>(form: Filled<Values>, version: number): Filled<Values> {
  if (!form.ok || form.values.consent === version) return form;
  const { agrees: _agrees, consent: _consent, ...typed } = form.typed;
  return { ok: false, typed, errors: { agrees: { key: 'petition.sign.consentChanged', limit: 0 } } };
}
