import { show } from '../../platform/http/answer.ts';
import { clientNetwork } from '../../platform/http/client.ts';
import { pageNumber } from '../../platform/http/parameters.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { findPosts } from './search.ts';
import { SearchPage } from './search-view.tsx';

export const searchRoutes: readonly Route[] = [{ method: 'GET', path: '/search', who: 'everyone', handle: search }];

async function search(visit: Visit): Promise<Response> {
  const words = (visit.c.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 200);
  const page = Math.min(pageNumber(visit), 50);
  if (words !== '') await visit.house.limits.spend('questions-of-client', clientNetwork(visit.c, visit.house.config));
  const found = words === '' ? [] : await findPosts(visit.house.db, visit.viewer, words, page);
  return show(visit, <SearchPage visit={visit} words={words} found={found} page={page} />);
}
