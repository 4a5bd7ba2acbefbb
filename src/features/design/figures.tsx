import type { Visit } from '../../platform/http/route.ts';
import { Figures as Stats } from '../vitality/public.ts';
import { Specimen } from './specimen.tsx';

type Stat = Parameters<typeof Stats>[0]['figures'][number];

const stats: readonly Stat[] = [
  {
    name: 'Write in a week', value: '5.3 people', range: { at: 0.53, low: 0.38, high: 0.7, words: 'Between 3.8 and 7 people, on a scale to 10' }, method: '',
    trend: { direction: 'up', words: '1.2 more than before' }, meaning: 'More people write than half a year ago.',
  },
  {
    name: 'First reply', value: '5 hours', range: { at: 0.4, low: 0.3, high: null, mark: 0.8, words: 'From 3 hours on, beside a mark at two days' }, method: '',
    trend: { direction: 'steady', words: 'as before' }, meaning: 'The upright mark is two days.',
  },
  { name: 'Answer each other', value: '12%', range: { at: 0.12, low: 0.05, high: 0.21, words: 'Between 5% and 21%' }, trend: { direction: 'down', words: '8 points fewer' }, meaning: 'Most is said to the hosts.', method: '' },
  { name: 'Answered', value: '–', range: null, trend: null, meaning: 'Too early to say; it shows from ten conversations on. There are four.', method: '' },
];

/** Numbers with their meaning and their doubt. */
export const Figures = ({ visit: { voice } }: { visit: Visit }) => (
  <>
    <Specimen name="Facts">
      <dl class="facts">
        <div><dt>First reply</dt><dd>after 53 minutes</dd></div>
        <div><dt>Written by</dt><dd>5 people</dd></div>
      </dl>
    </Specimen>
    <Specimen name="Stat" use="Range, trend and meaning; the last has too few facts"><div class="solo"><Stats voice={voice} figures={stats} /></div></Specimen>
    <Specimen name="Table">
      <div class="table-scroll" tabindex={0} role="region" aria-label="A table">
        <table class="table">
          <caption>Who wrote how much</caption>
          <thead><tr><th scope="col">Who</th><th class="n" scope="col">Posts</th><th class="n" scope="col">Share</th></tr></thead>
          <tbody>
            <tr><th scope="row">Sipho Ndlovu</th><td class="n">1,034</td><td class="n">41%</td></tr>
            <tr><th scope="row">Maria Wilhelmina Bartholomea van den Heuvel-Wiegersma</th><td class="n">87</td><td class="n">3%</td></tr>
          </tbody>
        </table>
      </div>
    </Specimen>
  </>
);
