import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureVitality } from '../../core/vitality/report.ts';
import { columns } from '../../core/vitality/testing.ts';
import { noNames } from './names.ts';
import { vitalityDocument } from './report-html.tsx';
import { vitalityFigures } from './report-json.ts';
import { vitalityText } from './report-text.ts';
import { dutch, english, named, now, reportOn, unsaid, weekly } from './testing.ts';
import { textWidth } from './text.ts';

const lively = reportOn(weekly(60, (at) => [{ asks: 'anna', answers: [['bram', 2], ['carla', 30]] }, { asks: `new ${at}`, answers: at % 2 === 0 ? [['anna', 9]] : [] }]));
const names = named('Anna de Wit', 'Bram <b>Visser</b>', 'Carla & zn.', 'Prof. dr. Wilhelmina Bartholomea van den Bosch-Oudendijk-de Groot tot Nieuw-Loosdrecht');
const documentOf = (report = lively, voice = english) => vitalityDocument({ voice, title: 'merle <users>', report, names, css: '.plot { color: red }' });

describe('the report as a file', () => {
  test('stands alone: no script, nothing to fetch, one style element', async () => {
    const html = await documentOf();
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|<img|<use| src=| href=| style=|url\(|@import/);
  });

  test('says what the page says, and escapes what people are called', async () => {
    const html = await documentOf();
    expect(html).toContain('<h1>Alive, and resting on two people</h1>');
    expect(html).toContain('merle &lt;users&gt;');
    expect(html).toContain('Carla &amp; zn.');
    expect(html).not.toContain('<b>Visser');
    expect(html.match(/class="plot plot-wide"/g)).toHaveLength(3);
  });

  test('says what will stand there where nobody wrote', async () => {
    const html = await documentOf(reportOn([]), dutch);
    expect(html).toContain('<h1>Er heeft nog niemand geschreven</h1>');
    expect(html).not.toContain('class="stats"');
  });
});

describe('the report in a terminal', () => {
  test('fits eighty columns, needs no colour, and lets nobody’s name command the terminal', () => {
    const lines = vitalityText(english, lively, named('Anna \u001b[31mde Wit', 'Bram'));
    expect(lines.slice(0, 3)).toEqual(['Alive, and resting on two people', '════════════════════════════════', '']);
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(textWidth);
    expect(lines.join('')).not.toContain('\u001b');
    expect(lines.filter((line) => line.includes('█')).length).toBeGreaterThan(5);
  });

  test('whatever happened, and whatever people are called', () => {
    const act = fc.record({ at: fc.integer({ min: now.getTime() - 3e10, max: now.getTime() }), actor: fc.nat(5), kind: fc.nat(4), conversation: fc.nat(9), answers: fc.constant(-1) });
    fc.assert(fc.property(fc.array(act, { maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (acts, name) => {
      const report = measureVitality(columns(acts), { zone: 'UTC', until: now.getTime(), weeks: 26, hosts: new Set([1]) });
      for (const line of vitalityText(dutch, report, { known: new Map([[0, name]]), hosts: new Set([1]) })) {
        expect(Array.from(line).length).toBeLessThanOrEqual(textWidth);
        expect(line.replaceAll(name, '')).not.toMatch(/\n/);
      }
    }), { numRuns: 80 });
    for (const voice of [english, dutch]) for (const line of vitalityText(voice, reportOn([]), noNames)) expect(line).not.toMatch(unsaid);
  });
});

test('the figures for programs are JSON, with times as text and nobody in them', () => {
  const figures = vitalityFigures(lively);
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  expect(figures).toMatchObject({
    state: 'alive', people: 63, period: { from: '2025-11-17T00:00:00.000Z', until: '2026-05-14T10:00:00.000Z' },
    weeks: expect.arrayContaining([expect.objectContaining({ from: '2026-05-04T00:00:00.000Z', contributors: 4 })]),
  });
  expect(figures.carriers.top.every((posts) => typeof posts === 'number')).toBe(true);
});
