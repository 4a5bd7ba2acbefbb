import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../../platform/http/form.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { refuseLetters } from '../../../platform/mail/refusals.ts';
import { takeButton } from './desk.ts';
import { shareCode } from './keys.ts';
import { refusedAs } from './leaving.ts';
import { type Signature, signatureBehind } from './queries.ts';
import { wishesForm } from './sign-input.ts';
import { NoNewsPage, SignaturePage, UncountedPage, WithdrawPage } from './own-views.tsx';
import { withdraw } from './withdraw.ts';

/** A signer at the link in their letter, which is the proof of their address. Looking at it changes nothing: mail scanners follow links. */
export const ownRoutes: readonly Route[] = [
  { method: 'GET', path: '/signatures/:key', who: 'everyone', handle: async (visit) => signaturePage(await welcome(visit)) },
  { method: 'POST', path: '/signatures/:key/confirmation', who: 'everyone', handle: press },
  { method: 'POST', path: '/signatures/:key/wishes', who: 'everyone', handle: keepWishes },
  { method: 'GET', path: '/signatures/:key/withdrawal', who: 'everyone', handle: async (visit) => show(visit, <WithdrawPage visit={await welcome(visit)} />) },
  { method: 'POST', path: '/signatures/:key/withdrawal', who: 'everyone', handle: goBack },
  { method: 'POST', path: '/signatures/:key/mistake', who: 'everyone', handle: wasNotMe },
  { method: 'GET', path: '/signatures/:key/refusal', who: 'everyone', handle: async (visit) => show(visit, <NoNewsPage visit={await welcome(visit)} />) },
  { method: 'POST', path: '/signatures/:key/refusal', who: 'everyone', handle: refuseNews },
];

export interface SignerVisit extends Visit {
  readonly key: string;
  readonly signature: Signature;
}

async function welcome(visit: Visit): Promise<SignerVisit> {
  const key = visit.c.req.param('key') ?? '';
  const signature = await signatureBehind(visit.house.db, visit.house.secrets, key, visit.voice.language);
  if (!signature) throw new NotFound();
  return { ...visit, key, signature };
}

function signaturePage(visit: SignerVisit): Response {
  const { house, signature } = visit;
  if (signature.state === 'pending' && signature.isClosed) return show(visit, <UncountedPage visit={visit} because="closed" />);
  const link = publicAddress(house.config, `/petitions/${signature.slug}?by=${shareCode(house.secrets, 'signature', signature.id)}`);
  return show(visit, <SignaturePage visit={visit} link={link} />);
}

/** Asks the desk at once: who is behind the key is found where it is counted. */
async function press(visit: Visit): Promise<Response> {
  const key = visit.c.req.param('key') ?? '';
  const outcome = await takeButton(visit.house, { key, at: visit.voice.now });
  if (outcome === 'unknown') throw new NotFound();
  if (outcome === 'counts') return goTo(visit, `/signatures/${key}`);
  return show(visit, <UncountedPage visit={await welcome(visit)} because={outcome} />, 409);
}

async function keepWishes(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, signature: { spaceId, id }, key } = visit;
  const form = await readForm(visit, wishesForm);
  if (!form.ok) throw new NotFound();
  const { showsName, wantsNews, wantsMore } = form.values;
  await transact(house.db, (tx) => tx.updateTable('signature').set({ shows_name: showsName, wants_news: wantsNews, wants_more: wantsMore }).where('space_id', '=', spaceId).where('id', '=', id).execute());
  remarkOn(visit, { key: 'petition.signature.saved' });
  return goTo(visit, `/signatures/${key}`);
}

async function goBack(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  await transact(visit.house.db, (tx) => withdraw(tx, visit.signature, visit.voice.now));
  remarkOn(visit, { key: 'petition.signature.withdrawn' });
  return goTo(visit, afterwards(visit));
}

/** Somebody else typed this address: it is erased, and gets no more letters about this petition, whoever types it again. */
async function wasNotMe(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, signature, voice } = visit;
  await transact(house.db, async (tx) => {
    await refuseLetters(tx, house.secrets, refusedAs(signature), voice.now);
    await withdraw(tx, signature, voice.now);
  });
  remarkOn(visit, { key: 'petition.signature.notMeDone' });
  return goTo(visit, afterwards(visit));
}

const afterwards = ({ signature }: SignerVisit) => (signature.isPublic ? `/petitions/${signature.slug}` : '/');

/** Also what a mail program does by itself on "unsubscribe" (RFC 8058), which comes from no page of ours. */
async function refuseNews(anyone: Visit): Promise<Response> {
  const visit = await welcome(anyone);
  const { house, signature: { spaceId, id }, key } = visit;
  const isMailProgram = (await bodyOf(visit))['List-Unsubscribe'] === 'One-Click';
  await transact(house.db, (tx) => tx.updateTable('signature').set({ wants_news: false, wants_more: false }).where('space_id', '=', spaceId).where('id', '=', id).execute());
  if (isMailProgram) return visit.c.text(visit.voice.t('petition.signature.refused'));
  remarkOn(visit, { key: 'petition.signature.refused' });
  return goTo(visit, `/signatures/${key}`);
}
