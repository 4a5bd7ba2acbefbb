import { show } from '../../platform/http/answer.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { takePen } from '../../ui/chart/pen.ts';
import { lookAtBase } from './look.ts';
import { namesOfDeeds } from './queries.ts';
import { BasePage, EmptyBasePage } from './views.tsx';

export const baseRoutes: readonly Route[] = [{ method: 'GET', path: '/base', who: 'director', handle: showBase }];

async function showBase(visit: PersonalVisit): Promise<Response> {
  const { house: { db }, organisation, voice } = visit;
  const [pen, base] = await Promise.all([takePen(), lookAtBase(db, organisation.zone, voice.now)]);
  if (base.isEmpty) return show(visit, <EmptyBasePage visit={visit} />);
  const names = await namesOfDeeds(db, base.growth.deeds.map(({ key }) => key));
  return show(visit, <BasePage visit={visit} pen={pen} base={base} names={names} />);
}
