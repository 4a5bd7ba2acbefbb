import { show } from '../../platform/http/answer.ts';
import type { Route } from '../../platform/http/route.ts';
import { takePen } from '../../ui/chart/pen.ts';
import { DesignPage } from './page.tsx';

/** For those who work on Draagvlak: every part of the house, made of the parts themselves. */
export const designRoutes: readonly Route[] = [
  { method: 'GET', path: '/design', who: 'everyone', handle: async (visit) => show(visit, <DesignPage visit={visit} pen={await takePen()} />) },
];
