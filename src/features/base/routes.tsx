import { show } from '../../platform/http/answer.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { takePen } from '../../ui/chart/pen.ts';
import { lookAtBase } from './look.ts';
import { namesOfSpaces } from './queries.ts';
import { BasePage, EmptyBasePage } from './views.tsx';

export const baseRoutes: readonly Route[] = [{ method: 'GET', path: '/base', who: 'director', handle: showBase }];

async function showBase(visit: PersonalVisit): Promise<Response> {
  const { db } = visit.house;
  const [pen, base] = await Promise.all([takePen(), lookAtBase(db, visit.voice.now)]);
  if (base.isEmpty) return show(visit, <EmptyBasePage visit={visit} />);
  const names = await namesOfSpaces(db, [...new Set(base.quarters.flatMap(({ parts }) => parts.map(({ key }) => key)))]);
  return show(visit, <BasePage visit={visit} pen={pen} base={base} names={names} />);
}
