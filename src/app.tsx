import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { houseRoutes } from './features/administration/house-routes.tsx';
import { administrationRoutes } from './features/administration/routes.tsx';
import { thresholdRoutes } from './features/administration/threshold-routes.tsx';
import { setupRoutes } from './features/administration/setup-routes.tsx';
import { baseRoutes } from './features/base/routes.tsx';
import { byLetterRoutes } from './features/by-letter/routes.tsx';
import { charterRoutes } from './features/charter/routes.tsx';
import { postRoutes } from './features/conversations/post-routes.tsx';
import { conversationRoutes } from './features/conversations/routes.tsx';
import { searchRoutes } from './features/conversations/search-routes.tsx';
import { designRoutes } from './features/design/public.ts';
import { eventRoutes } from './features/events/routes.ts';
import { groupEndRoutes } from './features/group-end/routes.tsx';
import { launchRoutes } from './features/launch/routes.tsx';
import { foundingRoutes } from './features/founding/routes.ts';
import { hostingRoutes } from './features/hosting/routes.tsx';
import { patternRoutes } from './features/patterns/routes.tsx';
import { meRoutes } from './features/members/me-routes.tsx';
import { personRoutes } from './features/members/person-routes.tsx';
import { signInRoutes } from './features/members/sign-in-routes.tsx';
import { endingRoutes } from './features/endings/routes.tsx';
import { petitionRoutes } from './features/petitions/routes.ts';
import { playRoutes } from './features/plays/routes.tsx';
import { reviewRoutes } from './features/reviews/routes.tsx';
import { invitationRoutes } from './features/spaces/invitation-routes.tsx';
import { listRoutes } from './features/spaces/list-routes.tsx';
import { peopleRoutes } from './features/spaces/people-routes.tsx';
import { removalRoutes } from './features/spaces/removal-routes.tsx';
import { spaceRoutes } from './features/spaces/routes.tsx';
import { todayRoutes } from './features/today/routes.tsx';
import { toldRoutes } from './features/vitality/told-routes.tsx';
import { vitalityRoutes } from './features/vitality/routes.tsx';
import type { House } from './platform/house.ts';
import { goTo, show } from './platform/http/answer.ts';
import { NotFound, Overloaded, Refused, SignInFirst } from './platform/http/failures.ts';
import { overloadedAnswer } from './platform/http/overloaded.ts';
import type { Route, Visit } from './platform/http/route.ts';
import { serve } from './platform/http/serve.ts';
import { Again, Apology, type Typed } from './ui/apology.tsx';

/** Every route there is. */
export const routes: readonly Route[] = [
  ...setupRoutes,
  ...todayRoutes,
  ...signInRoutes,
  ...meRoutes,
  ...personRoutes,
  ...spaceRoutes,
  ...peopleRoutes,
  ...removalRoutes,
  ...listRoutes,
  ...invitationRoutes,
  ...byLetterRoutes,
  ...foundingRoutes,
  ...hostingRoutes,
  ...eventRoutes,
  ...groupEndRoutes,
  ...conversationRoutes,
  ...postRoutes,
  ...searchRoutes,
  ...charterRoutes,
  ...launchRoutes,
  ...reviewRoutes,
  ...endingRoutes,
  ...petitionRoutes,
  ...vitalityRoutes,
  ...playRoutes,
  ...toldRoutes,
  ...patternRoutes,
  ...baseRoutes,
  ...administrationRoutes,
  ...houseRoutes,
  ...thresholdRoutes,
];

/** @param isDevelopment also shows `/design`, the page on which every component stands in every state */
export function buildApp(house: House, isDevelopment = false): Hono {
  return serve(house, isDevelopment ? [...routes, ...designRoutes] : routes, (failure, c, visit) => apologise(house, failure, c, visit));
}

/** Answers every failure, in one place. What somebody typed is given back to them. */
async function apologise(house: House, failure: unknown, c: Context, visit: Visit | null): Promise<Response> {
  if (failure instanceof Overloaded) return overloadedAnswer(c.req.header('accept-language'));
  const typed = await typedIn(c);
  if (failure instanceof SignInFirst && visit && !typed) return goTo(visit, `/sign-in?next=${encodeURIComponent(c.req.method === 'GET' ? visit.path : '/')}`);
  const { status, title, body } = explanation(failure);
  if (status === 500) house.log.error({ err: failure, reference: visit?.requestId, path: c.req.path }, 'a request failed');
  if (!visit) return c.text(status === 500 ? 'Something went wrong here. Nothing that was saved is lost. Please try again.' : 'This cannot be done.', status);
  const { t } = visit.voice;
  return show(
    visit,
    <Apology at={visit} title={t(title)}>
      <p>{t(body, { about: failure instanceof Refused ? failure.about : '' })}</p>
      {typed && <Again at={visit} typed={typed} />}
      {status === 500 && <p class="soft">{t('apology.reference', { reference: visit.requestId })}</p>}
    </Apology>,
    status,
  );
}

/** The text of a form that was not taken. */
async function typedIn(c: Context): Promise<Typed | null> {
  if (c.req.method === 'GET') return null;
  const { title, body } = await c.req.parseBody().catch(() => ({ title: '', body: '' }));
  if (typeof body !== 'string' || body === '') return null;
  return { title: typeof title === 'string' ? title : null, body };
}

function explanation(failure: unknown) {
  if (failure instanceof NotFound || failure instanceof SignInFirst) return { status: 404, title: 'apology.notFound', body: 'apology.notFoundBody' } as const;
  if (failure instanceof Refused) return { status: failure.status, title: 'apology.refused', body: failure.reason } as const;
  if (failure instanceof HTTPException && failure.status === 413) return { status: 413, title: 'apology.tooLarge', body: 'apology.tooLargeBody' } as const;
  if (failure instanceof HTTPException && failure.status === 403) return { status: 403, title: 'apology.foreign', body: 'apology.foreignBody' } as const;
  if (failure instanceof HTTPException && failure.status < 500) return { status: 400, title: 'apology.wrong', body: 'apology.wrongBody' } as const;
  return { status: 500, title: 'apology.failed', body: 'apology.failedBody' } as const;
}
