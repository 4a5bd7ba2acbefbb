import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { goTo, localPath, remarkOn, show } from '../../platform/http/answer.ts';
import { clientNetwork } from '../../platform/http/client.ts';
import { cookieOptions } from '../../platform/http/cookies.ts';
import { bodyOf, emailAddress, readForm } from '../../platform/http/form.ts';
import type { PersonalVisit, Route, Visit } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { demoAddress, demoPeople } from './demo-people.ts';
import { cross, enterAs, giveCookies } from './enter.ts';
import { signInLetter } from './sign-in-mail.ts';
import { CodePage, SignInPage } from './sign-in-views.tsx';

export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: '/sign-in', who: 'everyone', handle: askForAddress },
  { method: 'POST', path: '/sign-in', who: 'everyone', handle: sendCode },
  { method: 'GET', path: '/sign-in/code', who: 'everyone', handle: askForCode },
  { method: 'POST', path: '/sign-in/code', who: 'everyone', handle: enterWithCode },
  { method: 'POST', path: '/demo/session', who: 'everyone', handle: enterAsDemoPerson },
  { method: 'DELETE', path: '/session', who: 'signed-in', handle: signOut },
  { method: 'DELETE', path: '/sessions', who: 'signed-in', handle: signOutEverywhere },
];

/** Where somebody wanted to go. One that is too long is forgotten rather than in the way. */
const whereTo = z.string().max(2000).catch('/');
const addressForm = z.object({ email: emailAddress(), next: whereTo });
const codeForm = z.object({
  address: emailAddress(),
  code: z.string().transform((text) => text.replace(/\D/g, '')).pipe(z.string().min(1).max(12)),
  next: whereTo,
});

/** Where somebody wanted to go, and with which address, until their code is there. */
const arrivingCookie = 'arriving';
const arrivingSeconds = 900;

async function askForAddress(visit: Visit): Promise<Response> {
  const next = localPath(visit.c.req.query('next'));
  if (visit.viewer) return goTo(visit, next);
  return show(visit, <SignInPage visit={visit} form={freshForm()} next={next} demoPeople={await demoPeople(visit)} />);
}

/** Everyone gets a letter, known or not, so that the answer tells nobody who is a member here. */
async function sendCode(visit: Visit): Promise<Response> {
  const { house, c } = visit;
  const form = await readForm(visit, addressForm);
  if (!form.ok) {
    const next = localPath(form.typed['next']);
    return show(visit, <SignInPage visit={visit} form={form} next={next} demoPeople={await demoPeople(visit)} />, 422);
  }
  const { email } = form.values;
  const next = localPath(form.values.next);
  await spendOn('letter', visit, email);
  const code = await house.signIn.makeCode(email);
  await house.post.sendKey(signInLetter(visit, email, code, next));
  setCookie(c, arrivingCookie, JSON.stringify({ address: email, next }), { ...cookieOptions(house.config), maxAge: arrivingSeconds });
  return goTo(visit, '/sign-in/code');
}

function askForCode(visit: Visit): Response {
  const { address, code, next } = visit.c.req.query();
  const arriving = address === undefined ? arrivingFrom(visit) : { address, next: localPath(next) };
  if (!arriving) return goTo(visit, '/sign-in');
  return show(visit, <CodePage visit={visit} form={freshForm({ code: (code ?? '').replace(/\D/g, '').slice(0, 12) })} {...arriving} />);
}

async function enterWithCode(visit: Visit): Promise<Response> {
  const { house } = visit;
  const form = await readForm(visit, codeForm);
  if (!form.ok) {
    const arriving = { address: form.typed['address'] ?? '', next: localPath(form.typed['next']) };
    return show(visit, <CodePage visit={visit} form={form} {...arriving} />, 422);
  }
  const { address, code } = form.values;
  const next = localPath(form.values.next);
  await spendOn('code', visit, address);
  const entered = await house.signIn.enter(address, code);
  if (!entered) {
    const errors = { code: { key: 'signIn.wrongCode', limit: 0 } } as const;
    return show(visit, <CodePage visit={visit} form={{ typed: { code }, errors }} address={address} next={next} />, 422);
  }
  const { isNew } = await cross(visit, address, entered);
  return goTo(visit, isNew ? `/me?next=${encodeURIComponent(next)}` : next);
}

/** Most is refused for what one client does, before it counts for the address. */
async function spendOn(what: 'letter' | 'code', { house, c }: Visit, address: string): Promise<void> {
  const client = clientNetwork(c, house.config);
  const limit = what === 'letter' ? 'letter-to-address' : 'code-for-address';
  await house.limits.spend(`${what}-from-client`, client);
  await house.limits.spend(`${limit}-from-client`, `${address} ${client}`);
  await house.limits.spend(limit, address);
}

async function enterAsDemoPerson(visit: Visit): Promise<Response> {
  const { person, next } = await bodyOf(visit);
  await enterAs(visit, await demoAddress(visit, Number(person)));
  return goTo(visit, localPath(typeof next === 'string' ? next : '/'));
}

async function signOut(visit: PersonalVisit): Promise<Response> {
  giveCookies(visit, await visit.house.signIn.leave(visit.c));
  remarkOn(visit, { key: 'signIn.left' });
  return goTo(visit, '/');
}

async function signOutEverywhere(visit: PersonalVisit): Promise<Response> {
  giveCookies(visit, await visit.house.signIn.leaveEverywhere(visit.c));
  remarkOn(visit, { key: 'signIn.leftEverywhere' });
  return goTo(visit, '/');
}

function arrivingFrom({ c }: Visit): { address: string; next: string } | null {
  try {
    return z.object({ address: z.string(), next: z.string().transform(localPath) }).parse(JSON.parse(getCookie(c, arrivingCookie) ?? ''));
  } catch {
    return null;
  }
}
