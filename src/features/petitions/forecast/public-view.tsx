import { number, when } from '../../../platform/i18n/format.ts';
import { Kept, perHouse } from '../../../platform/http/kept.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Drawn } from '../../../ui/chart/drawn.tsx';
import { type Drawing, takePen } from '../../../ui/chart/pen.ts';
import { OnLine } from '../../../ui/parts.tsx';
import type { PetitionVisit } from '../access.ts';
import { drawAhead } from './drawing.ts';
import { type Ahead, lookAhead } from './foresee.ts';
import { curveOf, newestForeseen } from './queries.ts';
import { headline, qualityOf } from './view.tsx';

/** What everybody may see of what is foreseen. */
export interface PublicAhead {
  readonly madeAt: Date;
  readonly ahead: Ahead;
  readonly drawing: Drawing;
}

const most = 500;
/** Drawn once for each time that it was foreseen: the page is asked for far more often. */
const drawn = perHouse(() => new Kept<{ readonly seen: PublicAhead | null }>(most, () => 0));

/** What the hosts let everybody see; null where they do not, or nothing is foreseen. */
export async function publicAhead(visit: PetitionVisit): Promise<PublicAhead | null> {
  const { house, space, petition, plan, voice } = visit;
  const { openedAt, showsForecast, closedAt, others } = petition;
  if (!showsForecast || openedAt === null || closedAt !== null || space.visibility === 'hidden') return null;
  const newest = await newestForeseen(house.db, space.id);
  if (newest === null) return null;
  const key = [space.id, newest.madeAt.getTime(), voice.language, plan.version, petition.tally.paper, others ?? ''];
  const { seen } = await drawn(house).atLast(key, async () => {
    // Since then more may have signed: it is drawn as it was foreseen.
    const curve = [...(await curveOf(house.db, space.id, openedAt, voice.now)).filter(({ hours, count }) => hours < newest.hours && count <= newest.final.count), { hours: newest.hours, count: newest.final.count }];
    const ahead = lookAhead({ openedAt, deliverOn: plan.deliverOn, others }, curve, newest.madeAt);
    return { seen: ahead && { madeAt: newest.madeAt, ahead, drawing: drawAhead(await takePen(), visit, { openedAt, curve, ahead }) } };
  });
  return seen;
}

/** Whether it will be enough, as honestly as it can be said. */
export const WillItBeEnough = ({ visit, seen: { madeAt, ahead, drawing } }: { visit: PetitionVisit; seen: PublicAhead }) => {
  const { voice, petition: { tally } } = visit;
  const { t } = voice;
  const write = (count: number) => number(voice, count + tally.paper);
  return (
    <section class="section">
      <OnLine title={t('petitionForecast.before')}><p>{t('petitionForecast.madeAt', { when: when(voice, madeAt) })}</p></OnLine>
      <div class="section-tight">
        <Chart
          heading={headline(visit, ahead)} what={t('petitionForecast.what')} reading={t('petitionForecast.reading')} table={null} tableName=""
          caption={[t('petitionForecast.final', { median: write(ahead.final.median), from: write(ahead.final.in80.from), to: write(ahead.final.in80.to) }), qualityOf(voice), t('petitionForecast.limits')]}
        >
          <Drawn drawing={drawing} />
        </Chart>
      </div>
    </section>
  );
};
