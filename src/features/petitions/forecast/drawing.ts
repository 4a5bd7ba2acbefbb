import type { Point } from '../../../core/forecast/curve.ts';
import { fan as fanOf, type Foreseen } from '../../../core/forecast/forecast.ts';
import { date, number } from '../../../platform/i18n/format.ts';
import { type Spread, fan } from '../../../ui/chart/fan.ts';
import type { Drawing, Pen } from '../../../ui/chart/pen.ts';
import type { PetitionVisit } from '../access.ts';
import type { Ahead } from './foresee.ts';

interface Seen {
  readonly openedAt: Date;
  readonly curve: readonly Point[];
  readonly ahead: Ahead;
}

/** How far ahead a picture reaches where no day is set: half as long again as it has been open, a week or more. */
const pictureUntil = ({ hours, until }: Ahead) => until ?? hours + Math.max(168, hours / 2);
const steps = 16;

/** Signatures as they came, and how widely they may spread until the day of the hand-over. Those on paper count from the first day. */
export function drawAhead(pen: Pen, { voice, petition: { tally, others }, plan: { goal } }: Pick<PetitionVisit, 'voice' | 'petition' | 'plan'>, { openedAt, curve, ahead }: Seen): Drawing {
  const { t } = voice;
  const until = pictureUntil(ahead);
  const way = fanOf({ curve, hours: ahead.hours, others, until }, steps);
  const end = way.at(-1)?.foreseen ?? ahead.final;
  const [withPaper, day] = [(count: number) => count + tally.paper, (hours: number) => date(voice, 'day', openedAt.getTime() + hours * 3_600_000)];
  const name = (count: number) => number(voice, withPaper(count));
  return fan(pen, {
    label: t('petitionForecast.label', { count: name(ahead.final.count), day: day(until), median: name(end.median), from: name(end.in50.from), to: name(end.in50.to), from95: name(end.in95.from), to95: name(end.in95.to) }),
    past: [...thinned(curve.filter(({ hours }) => hours < ahead.hours)), { hours: ahead.hours, count: ahead.final.count }].map(({ hours, count }) => ({ x: hours, y: withPaper(count) })),
    ahead: way.map(({ hours, foreseen }) => spread(hours, foreseen, tally.paper)),
    goal: goal === null ? null : { y: goal, words: t('petitionForecast.goalLine', { goal: number(voice, goal) }) },
    words: { start: day(0), now: t('petitionForecast.today', { count: name(ahead.final.count) }), end: day(until), median: t('petitionForecast.likely', { count: name(end.median) }) },
    count: (value) => number(voice, value),
  });
}

const mostPoints = 200;
const thinned = (curve: readonly Point[]) => curve.filter((_, at) => at % Math.max(1, Math.ceil(curve.length / mostPoints)) === 0);

function spread(x: number, { median, in50, in80, in95 }: Foreseen, paper: number): Spread {
  const [low, high] = [[in50.from + paper, in80.from + paper, in95.from + paper] as const, [in50.to + paper, in80.to + paper, in95.to + paper] as const];
  return { x, median: median + paper, low, high };
}
