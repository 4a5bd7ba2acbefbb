import { patterns } from '../../core/patterns/all.ts';
import { show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { PatternPage } from './pattern-view.tsx';
import { PatternsPage } from './list-view.tsx';

export const patternRoutes: readonly Route[] = [
  { method: 'GET', path: '/patterns', who: 'everyone', handle: (visit) => show(visit, <PatternsPage visit={visit} />) },
  { method: 'GET', path: '/patterns/:pattern', who: 'everyone', handle: showPattern },
];

async function showPattern(visit: Visit): Promise<Response> {
  const at = patterns.findIndex(({ id }) => id === visit.c.req.param('pattern'));
  const [pattern, next] = [patterns[at], patterns[(at + 1) % patterns.length]];
  if (!pattern || !next) throw new NotFound();
  return show(visit, <PatternPage visit={visit} pattern={pattern} next={next} inForce={await thresholdsInForce(visit.house.db)} />);
}
