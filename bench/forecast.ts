/**
 * `npm run bench:forecast`: how well the final counts of real petitions are foreseen after a day and after a week, on petitions that
 * were not learnt from, against three baselines. `-- --test DIR` asks what the project ships with about the petitions of another
 * folder; `-- --write` keeps what was learnt from all of them.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { learnt } from '../src/core/forecast/weights.ts';
import { countAt } from '../src/core/forecast/curve.ts';
import { forecast } from '../src/core/forecast/forecast.ts';
import { train } from '../src/core/forecast/train.ts';
import { dataFolder } from './data.ts';
import { type Known, readPetitions, withOthers } from './forecast/petitions.ts';
import { rivals, type Said, sayAll } from './forecast/rivals.ts';
import { type Answers, tell } from './forecast/tell.ts';
import { median, report, round } from './machine.ts';

const moments = [{ hours: 24, name: '24 hours' }, { hours: 168, name: '7 days' }] as const;
const times = 5;
const folds = 5;

const { values } = parseArgs({ options: { test: { type: 'string' }, write: { type: 'boolean', default: false }, data: { type: 'string' } } });
const folder = dataFolder('petitions');
if (folder === null) console.log('The curves are not here: this bench needs the folder "petitions" of the real data (DRAAGVLAK_DATA).');
else await measure(folder);

async function measure(place: string): Promise<void> {
  const { known, days } = readPetitions(place);
  const figures: Record<string, number> = {};
  const keep = (split: string, asked: readonly Known[], answers: Answers, moment: (typeof moments)[number]) => {
    const middle = tell(`${split}, after ${moment.name}`, asked, answers, moment.hours);
    for (const rival of rivals) figures[`${split}, ${moment.name}, ${rival}`] = round(middle[rival], 1);
  };
  console.log(`${known.length} petitions that have stopped growing.`);
  if (typeof values.test === 'string') {
    const alone = readPetitions(values.test).known;
    for (const moment of moments) keep('unseen', alone, sayAll(known, alone, moment.hours, learnt), moment);
    console.log('\nThe same with the petitions learnt from counted among the others too, for a folder of the same place:');
    const together = readPetitions(values.test, days).known;
    for (const moment of moments) keep('unseen, same place', together, sayAll(known, together, moment.hours, learnt), moment);
  } else {
    for (const moment of moments) keep('by petition', ...crossValidated(known, moment.hours), moment);
    const [before, after] = [known.filter(({ year }) => year < 2022), known.filter(({ year }) => year === 2022)];
    for (const moment of moments) keep('2022 from before', after, sayAll(before, after, moment.hours), moment);
    for (const moment of moments) tellDays(known, moment);
  }
  if (values.write) await write(known);
  report('forecast', figures, {});
}

/** Five folds by petition, five times over: each is asked by those that did not learn from it. */
function crossValidated(known: readonly Known[], hours: number): [Known[], Answers] {
  const asked: Known[] = [];
  const all: Record<(typeof rivals)[number], Said[]> = { 'count × ratio': [], 'log-log': [], 'with momentum': [], 'ours, others unknown': [], ours: [] };
  for (let time = 0; time < times; time++) {
    for (let fold = 0; fold < folds; fold++) {
      const isAsked = ({ id }: Known) => hash(`${id} ${time}`) % folds === fold;
      const out = known.filter(isAsked);
      const answers = sayAll(known.filter((each) => !isAsked(each)), out, hours);
      asked.push(...out);
      for (const rival of rivals) all[rival].push(...answers[rival]);
    }
  }
  return [asked, all];
}

/** How well a day on the way is foreseen, thirty days after the opening, beside that nothing more comes. */
function tellDays(known: readonly Known[], { hours, name }: (typeof moments)[number]): void {
  const until = 720;
  const errors: { ours: number; nothing: number; held: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isAsked = ({ id }: Known) => hash(id) % folds === fold;
    const others = known.filter((each) => !isAsked(each));
    const model = train(withOthers(others, others), [hours]);
    for (const { curve, othersAt } of withOthers(known.filter(isAsked), others)) {
      const foreseen = forecast({ curve, hours, until, others: othersAt(hours) }, model);
      if (foreseen === null) continue;
      const then = countAt(curve, until);
      const away = (count: number) => (100 * Math.abs(Math.log(count / then))) / Math.log(then + 1);
      errors.push({ ours: away(foreseen.median), nothing: away(countAt(curve, hours)), held: then >= foreseen.in80.from - 1 && then <= foreseen.in80.to + 1 });
    }
  }
  const held = errors.filter((each) => each.held).length;
  console.log(`\nFor the thirtieth day, after ${name}: median error ${median(errors.map(({ ours }) => ours)).toFixed(1)} %, were nothing more to come ${median(errors.map(({ nothing }) => nothing)).toFixed(1)} %; the 80 % interval held ${held} of ${errors.length} (${Math.round((100 * held) / errors.length)} %).`);
}

/** FNV-1a, of 32 bits, with its bits mixed once more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

async function write(known: readonly Known[]): Promise<void> {
  const { petitions, ages } = train(withOthers(known, known));
  const told = (each: object) => JSON.stringify(each, (_, value: unknown) => (typeof value === 'number' ? round(value, 3) : value)).replaceAll('"', '').replaceAll(/([,:])(?=\S)/g, '$1 ');
  const list = (name: string, lines: readonly object[]) => `      ${name}: [\n${lines.map((each) => `        ${told(each)},\n`).join('')}      ],\n`;
  const numbers = ages.map(({ hours, plain, withOthers: others }) => `    {\n      hours: ${hours},\n${list('plain', plain)}${list('withOthers', others)}    },\n`).join('');
  await writeFile('src/core/forecast/weights.ts', `import type { Model } from './model.ts';\n\n/** Learnt from real petitions by \`npm run bench:forecast -- --write\`; docs/forecast.md says from which, and how well it foresees. */\nexport const learnt: Model = {\n  petitions: ${petitions},\n  ages: [\n${numbers}  ],\n};\n`);
}
