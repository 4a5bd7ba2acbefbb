import type { Route } from '../../platform/http/route.ts';
import { beginRoutes } from './begin/routes.tsx';
import { carrierRoutes } from './carriers/routes.tsx';
import { carryOnRoutes } from './carry-on/routes.tsx';
import { deliveryRoutes } from './delivery/routes.tsx';
import { forecastRoutes } from './forecast/routes.tsx';
import { gateRoutes } from './gate/routes.tsx';
import { newsRoutes } from './news/routes.tsx';
import { outsideRoutes } from './outside/routes.tsx';
import { pageRoutes } from './page/routes.tsx';
import { paperRoutes } from './paper/routes.tsx';
import { planRoutes } from './plan/routes.tsx';
import { questionRoutes } from './questions/routes.tsx';
import { sharingRoutes } from './sharing/routes.tsx';
import { signingRoutes } from './signing/routes.tsx';
import { watchRoutes } from './watch/routes.tsx';
import { wordsRoutes } from './words/routes.tsx';

/** A petition: its plan, those who carry it, those who sign, and what came of it. */
export const petitionRoutes: readonly Route[] = [...beginRoutes, ...pageRoutes, ...planRoutes, ...wordsRoutes, ...carrierRoutes, ...gateRoutes, ...signingRoutes, ...watchRoutes, ...forecastRoutes, ...outsideRoutes, ...sharingRoutes, ...carryOnRoutes, ...newsRoutes, ...deliveryRoutes, ...paperRoutes, ...questionRoutes];
