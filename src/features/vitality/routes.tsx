import type { Route } from '../../platform/http/route.ts';

export const vitalityRoutes: readonly Route[] = [];
