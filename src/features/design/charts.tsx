import { Chart, Key } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import { Funnel, type FunnelStep } from '../../ui/chart/funnel.tsx';
import type { Drawing, Pen } from '../../ui/chart/pen.ts';
import { shareBar } from '../../ui/chart/share-bar.ts';
import { waits } from '../../ui/chart/waits.ts';
import { weeklyBars } from '../../ui/chart/weekly-bars.ts';
import { Specimen } from './specimen.tsx';

const steps: readonly FunnelStep[] = [
  { name: 'wrote once', value: '40', share: 1, label: '40 wrote once', after: [{ words: '9 waited longer than two days', isStop: true }] },
  { name: 'got a reply', value: '31', share: 0.775, label: '31 got a reply', after: [{ words: '27 did not come back', isStop: false }] },
  { name: 'wrote again', value: '4', share: 0.1, label: '4 wrote again', after: [] },
];

/** Charts, with the finding as their heading. */
export const Charts = ({ pen }: { pen: Pen }) => (
  <Specimen name="Chart" use="The finding is the heading, the measure stands under it">
    <Chart
      heading="More people write, and most of them come back" what="People who wrote, week by week." reading="From below: those who wrote before, then those who wrote for the first time."
      caption={['In the week of 12 October the town asked for a hygiene plan.']} tableName="The figures"
      table={{ caption: 'People who wrote, week by week', head: ['Week of', 'Again', 'First time'], rows: [['5 October', '5', '1'], ['12 October', '11', '4']] }}
    >
      <Key items={[{ name: 'for the first time', fill: 3 }, { name: 'again', fill: 1 }]} />
      <Drawn drawing={weeks(pen)} />
    </Chart>
    <Chart heading="Who gets no reply does not come back" what="Newcomers of half a year." reading="" caption={[]} tableName="" table={null}><Funnel steps={steps} /></Chart>
    <Chart heading="Two people write half of it" what="Shares of all posts." reading="" caption={[]} tableName="" table={null}><Drawn drawing={shares(pen)} /></Chart>
    <Chart heading="Newcomers wait longer" what="From a first post to the first reply." reading="Each step of the scale is several times the one before." caption={[]} tableName="" table={null}><Drawn drawing={answers(pen)} /></Chart>
  </Specimen>
);

const counts = [[3, 1], [4, 0], [5, 2], [4, 1], [6, 1], [5, 1], [11, 4], [8, 2], [7, 0], [6, 1], [7, 1], [3, 0]] as const;
const months: Readonly<Record<number, string>> = { 1: 'Sep', 5: 'Oct', 9: 'Nov' };

const weeks = (pen: Pen): Drawing =>
  weeklyBars(pen, {
    label: 'People who wrote, twelve weeks, at most 15', count: String, peak: { bar: 6, words: { wide: 'Week of 12 October: 15 people', narrow: '12 Oct: 15' } },
    bars: counts.map(([below, above], at) => ({ below, above, isRunning: at === counts.length - 1, month: months[at] ?? null })),
  });

const shares = (pen: Pen): Drawing =>
  shareBar(pen, {
    label: 'Sipho 31%, Noor 21%, 13 others the rest', half: 'half of all posts', long: (share) => `${share} of all posts`,
    segments: [
      { name: 'Sipho Ndlovu', short: 'Sipho', value: '31%', share: 0.31, tone: 'strong' }, { name: 'Noor van Dam', short: 'Noor', value: '21%', share: 0.21, tone: 'soft' },
      { name: '13 others', short: '13', value: '48%', share: 0.48, tone: 'rest' },
    ],
  });

const answers = (pen: Pen): Drawing =>
  waits(pen, {
    label: 'Members wait 5 hours, newcomers 31 hours', limit: { hours: 48, words: 'two days' }, duration: (hours) => (hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`),
    rows: [{ words: 'Members: 5 hours', hours: 5, low: 3, high: 8 }, { words: 'Newcomers: 31 hours', hours: 31, low: 12, high: null }],
  });
