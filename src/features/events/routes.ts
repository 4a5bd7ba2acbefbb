import type { Route } from '../../platform/http/route.ts';
import { answerRoutes } from './answer-routes.tsx';
import { beginRoutes } from './begin-routes.tsx';
import { firstStepRoutes } from './first-step-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { roomRoutes } from './room-routes.tsx';
import { roundRoutes } from './round-routes.tsx';

/** A group after an event: how it begins, who was there, what they want, and what comes of it. */
export const eventRoutes: readonly Route[] = [...beginRoutes, ...listRoutes, ...roomRoutes, ...roundRoutes, ...answerRoutes, ...firstStepRoutes];
