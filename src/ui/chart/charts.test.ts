import { describe, expect, test } from 'vitest';
import { roundMarks } from './counts.ts';
import { fan } from './fan.ts';
import { Drawn } from './drawn.tsx';
import { type Drawing, takePen } from './pen.ts';
import { rates } from './rates.ts';
import { shareBar } from './share-bar.ts';
import { waits } from './waits.ts';
import { weeklyBars } from './weekly-bars.ts';

const pen = await takePen();
const duration = (hours: number) => `${hours} h`;

const drawings: Readonly<Record<string, Drawing>> = {
  weeks: weeklyBars(pen, {
    label: 'At most 9 & "more" <wrote>', count: (value) => value.toLocaleString('nl-NL'),
    bars: [{ below: 3, above: 1, isRunning: false, month: 'Nov' }, { below: 12_345, above: 0, isRunning: false, month: null }, { below: 0, above: 2, isRunning: true, month: 'Dec' }],
    peak: { bar: 1, words: { wide: 'Week of 12 November: 12.345 people', narrow: '12 Nov: 12.345' } },
  }),
  'no weeks': weeklyBars(pen, { label: 'Nobody', count: String, bars: [{ below: 0, above: 0, isRunning: false, month: null }], peak: null }),
  shares: shareBar(pen, {
    label: 'Shares', half: 'half of all posts', long: (share) => `${share} of all posts`,
    segments: [
      { name: 'Anna <script>', short: 'Anna', value: '55%', share: 0.55, tone: 'strong' },
      { name: 'Wilhelmina Bartholomea van den Bosch', short: 'Wilhelmina', value: '18%', share: 0.18, tone: 'soft' },
      { name: 'secretariaat@voorbeeld.example', short: 'secretariaat', value: '12%', share: 0.12, tone: 'soft' },
      { name: '17 others', short: '17 others', value: '15%', share: 0.15, tone: 'rest' },
    ],
  }),
  waits: waits(pen, {
    label: 'Waits', limit: { hours: 48, words: 'two days' }, duration,
    rows: [
      { words: 'All: 5 hours', hours: 5, low: 3, high: 8 },
      { words: 'Newcomers: none', hours: null, low: 30, high: null },
      { words: 'None', hours: null, low: null, high: null },
      { words: 'At once: 0', hours: 0, low: 0, high: 0 },
    ],
  }),
  rates: rates(pen, {
    label: 'What each brings', limit: { value: 1, words: 'one each <script>' }, write: String,
    points: [{ name: '3 May', value: 0.4, low: 0.2, high: 0.7, isRunning: false }, null, { name: '5 May', value: 0, low: 0, high: 90, isRunning: true }],
  }),
  fan: fan(pen, {
    label: 'Signed, and what may come', past: [{ x: 0, y: 5 }, { x: 24, y: 80 }], goal: { y: 300, words: '300 <matter>' }, words: { start: '1 May', now: '80 today', end: '1 June', median: 'most likely 200' }, count: String,
    ahead: [{ x: 24, median: 80, low: [80, 80, 80], high: [80, 80, 80] }, { x: 700, median: 200, low: [150, 100, 90], high: [260, 900, 2e9] }],
  }),
  'no rates': rates(pen, { label: 'Nobody', limit: { value: 1, words: 'one each' }, write: String, points: [] }),
  'many rates': rates(pen, { label: 'Many', limit: { value: 1, words: 'one each' }, write: String, points: Array.from({ length: 26 }, (_, at) => ({ name: `day ${at}`, value: at, low: 0, high: 2 * at, isRunning: false })) }),
};

describe.each(Object.entries(drawings))('the chart of %s', (_, drawing) => {
  const html = String(Drawn({ drawing }));

  test('is a named picture in two widths', () => {
    expect(html.match(/<svg class="plot plot-(wide|narrow)" viewBox="0 0 (720|328) \d+" text-anchor="middle" role="img" aria-label="[^"<]+">/g)).toHaveLength(2);
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  test('takes its look from the style sheet alone', () => {
    expect(html).not.toMatch(/<style|style=|font-family|font-size| fill=| stroke=|<script/);
  });

  test('has numbers in its places', () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('what stands in a chart is not rounded with its places', () => {
  expect(drawings['weeks']?.wide.inside).toContain('Week of 12 November: 12.345 people');
  expect(String(drawings['weeks'] && Drawn({ drawing: drawings['weeks'] }))).toContain('aria-label="At most 9 &amp; &quot;more&quot; &lt;wrote&gt;"');
});

test('rates are pale where they may still grow, and named only where there is room', () => {
  expect(drawings['rates']?.wide.inside).toContain('dot running');
  expect(drawings['rates']?.wide.inside).toContain('one each &lt;script&gt;');
  const named = (width: 'wide' | 'narrow') => drawings['many rates']?.[width].inside.match(/>day \d+</g)?.length ?? 0;
  expect(named('wide')).toBeGreaterThan(named('narrow'));
  expect(named('narrow')).toBeGreaterThan(1);
});

test('a fan is cut off above what matters, and never leaves its picture', () => {
  const inside = drawings['fan']?.wide.inside ?? '';
  for (const part of ['band-95', 'band-80', 'band-50', 'rule-signal', '300 &lt;matter&gt;', 'most likely 200']) expect(inside).toContain(part);
  for (const [, y] of inside.matchAll(/[ML,][\d.]+,(-?[\d.]+)/g)) expect(Number(y)).toBeGreaterThanOrEqual(0);
});

test('a name is cut, or short, where it does not fit', () => {
  const { wide, narrow } = drawings['shares'] ?? { wide: { inside: '' }, narrow: { inside: '' } };
  expect(wide.inside).toMatch(/>Wilhelmina<.*>secretar…</s);
  expect(wide.inside).toContain('55% of all posts');
  expect(narrow.inside).not.toMatch(/secr/);
  expect(narrow.inside).not.toContain('17 others');
});

test.each([[0, [1]], [1, [1]], [2, [1, 2]], [4, [2, 4]], [9, [3, 6, 9]], [10, [5, 10]], [27, [10, 20, 30]], [31, [20, 40]], [1866, [1000, 2000]]])('marks up to %i', (most, marks) => {
  expect(roundMarks(most)).toEqual(marks);
});
