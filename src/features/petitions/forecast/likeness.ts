import { countAt, type Point } from '../../../core/forecast/curve.ts';
import { forecast } from '../../../core/forecast/forecast.ts';
import type { Petition, Tally } from '../../../core/patterns/known.ts';
import { todayIn } from '../../../platform/http/place.ts';
import type { PetitionVisit } from '../access.ts';
import type { Carrier } from '../carriers/queries.ts';

interface Seen {
  readonly openedAt: Date;
  readonly curve: readonly Point[];
  readonly carriers: readonly Carrier[];
  readonly passedOn: Tally | null;
}

const hoursOfDay = 24;

/** A petition's figures as patterns are looked for in them. The day of the hand-over is the occasion ahead that is known here. */
export function figuresOf(visit: PetitionVisit, { openedAt, curve, carriers, passedOn }: Seen): Petition {
  const { plan: { goal, deliverOn }, voice, petition: { others } } = visit;
  const hasPassed = voice.now.getTime() - openedAt.getTime() >= hoursOfDay * 3_600_000;
  const day = hasPassed ? forecast({ curve: curve.filter(({ hours }) => hours <= hoursOfDay), hours: hoursOfDay, until: null, others }) : null;
  return {
    pledged: goal === null ? null : { count: carriers.reduce((sum, { pledged }) => sum + pledged, 0), of: goal },
    firstDay: hasPassed ? Math.floor(countAt(curve, hoursOfDay)) : null,
    firstDayLine: goal === null || day === null ? null : Math.ceil((goal * day.count) / day.median),
    broughtBySharers: passedOn,
    occasionsAhead: deliverOn !== null && deliverOn >= todayIn(visit) ? 1 : 0,
  };
}
