import type { Route } from '../../platform/http/route.ts';
import { listRoutes } from './list-routes.tsx';
import { promiseRoutes } from './promise-routes.tsx';
import { roomRoutes } from './room.tsx';
import { seedRoutes } from './seed-routes.tsx';

export const foundingRoutes: readonly Route[] = [...roomRoutes, ...listRoutes, ...promiseRoutes, ...seedRoutes];
