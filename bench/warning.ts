/**
 * `npm run bench:warning`: how well the early warning foresees silence, on the life histories of real groups that it has not
 * learnt from, against three baselines. `-- --test DIR` asks it about the groups of another folder, `-- --kinds` about each kind of
 * group after learning from the other kinds alone; `-- --write` keeps what was learnt from all groups.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { areaUnderCurve, averagePrecision, brierScore, calibration } from '../src/core/warning/scores.ts';
import { dataFolder } from './data.ts';
import { report, round } from './machine.ts';
import { cameTasksOf, questions, type Task, tasksOf } from './warning/cases.ts';
import { againstPerfect, alarmFrom, bins, drawings, gains, type Interval, intervalOf, leadWeeks, saidOf, slopeAndIntercept } from './warning/compare.ts';
import { asUnseen, type Chances, crossValidated, learntFrom, type ModelName, models } from './warning/evaluate.ts';
import { type History, readHistories } from './warning/histories.ts';

const seed = 20_261_123;
const baselines = models.filter((model) => model !== 'ours');

const { values } = parseArgs({ options: { test: { type: 'string' }, write: { type: 'boolean', default: false }, kinds: { type: 'boolean', default: false }, data: { type: 'string' } } });
const folder = dataFolder('groups');
if (folder === null) console.log('The histories are not here: this bench needs the folder "groups" of the real data (DRAAGVLAK_DATA).');
else if (values.kinds) tellKinds(readHistories(folder));
else await measure(readHistories(folder), typeof values.test === 'string' ? values.test : null);

async function measure(known: readonly History[], unseen: string | null): Promise<void> {
  const asked = unseen === null ? known : readHistories(unseen);
  console.log(unseen === null ? 'Groups that were not learnt from (five folds over families, five times over).' : `Groups of ${unseen}; learnt from all of the others.`);
  const pooled = new Map<ModelName, number[][]>(baselines.map((model) => [model, []]));
  const figures: Record<string, number> = {};
  const askAll = (tasks: readonly Task[]) => tasks.map((task) => {
    const chances = unseen === null ? crossValidated(known, task, seed) : asUnseen(known, task);
    figures[`auc ${task.name}`] = round(areaUnderCurve(saidOf(task, chances.ours)), 3);
    return tell(task, chances);
  });
  for (const gained of askAll(tasksOf(asked))) for (const model of baselines) pooled.get(model)?.push([...(gained.get(model) ?? [])]);
  console.log('\nGain in AUC, the mean of the tasks');
  for (const [model, drawn] of pooled) {
    const means = (drawn[0] ?? []).map((_, at) => drawn.reduce((sum, each) => sum + (each[at] ?? 0), 0) / drawn.length);
    const { value, low, high } = intervalOf(means.reduce((sum, mean) => sum + mean, 0) / means.length, means);
    console.log(`  over ${model.padEnd(18)} ${signed(value)}  (95 %: ${signed(low)} to ${signed(high)})`);
    figures[`gain over ${model}`] = round(value, 3);
  }
  askAll(cameTasksOf(asked));
  if (values.write) await write(known);
  report('warning', figures, {});
}

/** How well it goes where nothing was learnt from groups of that kind. */
function tellKinds(histories: readonly History[]): void {
  for (const kind of new Set(histories.map(({ dataset }) => dataset))) {
    const known = histories.filter(({ dataset }) => dataset !== kind);
    for (const task of tasksOf(histories.filter(({ dataset }) => dataset === kind))) {
      const chances = asUnseen(known, task);
      const areas = models.map((model) => `${model} ${areaUnderCurve(saidOf(task, chances[model])).toFixed(3)}`);
      const { error, band } = againstPerfect(saidOf(task, chances.ours), seed);
      console.log(`${kind}, ${task.title} (${task.moments.length}): AUC ${areas.join(', ')}; calibration error ${error.toFixed(3)} (perfect: up to ${band.toFixed(3)})`);
    }
  }
}

/** Prints a task, and gives back the gains in AUC over each baseline, drawing by drawing. */
function tell(task: Task, chances: Chances): ReadonlyMap<ModelName, readonly number[]> {
  const ours = saidOf(task, chances.ours);
  const silent = ours.outcomes.reduce((sum, outcome) => sum + outcome, 0) / ours.outcomes.length;
  const groups = new Set(task.moments.map(({ history }) => `${history.dataset} ${history.name}`)).size;
  console.log(`\n${task.name}: ${task.title}\n  ${groups} groups, ${ours.outcomes.length} questions, ${percent(silent)} silent (majority share ${percent(Math.max(silent, 1 - silent))})`);
  console.log(`  ${''.padEnd(20)}ROC AUC   average precision   Brier score`);
  for (const model of models) {
    const said = saidOf(task, chances[model]);
    console.log(`  ${model.padEnd(20)}${areaUnderCurve(said).toFixed(3).padStart(7)}${averagePrecision(said).toFixed(3).padStart(20)}${brierScore(said).toFixed(4).padStart(14)}`);
  }
  const drawn = drawings(task, seed);
  const gained = new Map<ModelName, readonly number[]>();
  for (const model of baselines) {
    const other = saidOf(task, chances[model]);
    const { area, brier } = gains(ours, other, drawn);
    gained.set(model, area);
    console.log(`  gain over ${model.padEnd(18)} AUC ${told(intervalOf(areaUnderCurve(ours) - areaUnderCurve(other), area))}, Brier ${told(intervalOf(brierScore(other) - brierScore(ours), brier), 4)}`);
  }
  tellCalibration(task, chances, drawn);
  tellLead(task, chances);
  return gained;
}

function tellCalibration(task: Task, chances: Chances, drawn: readonly (readonly number[])[]): void {
  const said = saidOf(task, chances.ours);
  const { error, band } = againstPerfect(said, seed);
  const line = slopeAndIntercept(said);
  const lines = drawn.slice(0, 300).map((places) => slopeAndIntercept({ chances: places.map((at) => said.chances[at] ?? 0), outcomes: places.map((at) => said.outcomes[at] ?? 0) }));
  console.log(`  calibration: error ${error.toFixed(3)}, ${error <= band ? 'within' : 'OUTSIDE'} the ${band.toFixed(3)} that 95 of 100 perfect models stay within`);
  console.log(`    slope ${told(intervalOf(line.slope, lines.map(({ slope }) => slope)), 2)}, intercept ${told(intervalOf(line.intercept, lines.map(({ intercept }) => intercept)), 2)}`);
  for (const bin of calibration(said, bins)) {
    const bar = (share: number, mark: string) => mark.repeat(Math.round(share * 30)).padEnd(30);
    console.log(`    said ${percent(bin.from).padStart(5)} to ${percent(bin.until).padStart(5)} ${String(bin.cases).padStart(5)} times   said     ${percent(bin.said).padStart(5)} ${bar(bin.said, '░')}`);
    console.log(`    ${' '.repeat(30)} happened ${percent(bin.happened).padStart(5)} ${bar(bin.happened, '█')}`);
  }
}

function tellLead(task: Task, chances: Chances): void {
  const said = saidOf(task, chances.ours);
  const alarm = alarmFrom(said);
  if (alarm === null) {
    console.log('  lead time: no alarm is right four times of five');
    return;
  }
  const { weeks, silent } = leadWeeks(task, chances.ours, alarm);
  const caught = said.chances.filter((chance, at) => chance >= alarm && said.outcomes[at] === 1).length / said.outcomes.filter((outcome) => outcome === 1).length;
  const ahead = task.question.from === 0 ? `the alarm stayed on from ${weeks[Math.floor(weeks.length / 2)] ?? 0} weeks (median) before the last quarter in which they met, in ${weeks.length} of ${silent} that fell silent` : `${task.question.from} weeks ahead`;
  console.log(`  lead time at 80 % precision: alarm from ${percent(alarm)}, which catches ${percent(caught)} of what fell silent; ${ahead}`);
}

async function write(known: readonly History[]): Promise<void> {
  const learnt = Object.fromEntries(Object.values(questions).map((question) => [question.name, learntFrom(known, question)]));
  const groups = (kind: History['kind']) => known.filter((history) => history.kind === kind && !history.isCut).length;
  const numbers = JSON.stringify(learnt, (_, value: unknown) => (typeof value === 'number' ? round(value, 4) : value), 2).replaceAll('"', "'").replaceAll(/'(\w+)':/g, '$1:');
  const text = `import type { Logit } from './logit.ts';\n\n/** Learnt from real groups by \`npm run bench:warning -- --write\`; docs/warning.md says from which, and how well it foresees. */\nexport const weights = ${numbers} as const satisfies Record<string, Logit>;\n\n/** From how many groups that talk, and that meet. */\nexport const learntFrom = { talk: ${groups('talk')}, meet: ${groups('meet')} } as const;\n`;
  await writeFile('src/core/warning/weights.ts', text.replaceAll(/\[\s+([^\]]+?)\s+\]/g, (_, list: string) => `[${list.replaceAll(/\s+/g, ' ')}]`));
}

function told({ value, low, high }: Interval, digits = 3): string {
  return `${signed(value, digits)} (${signed(low, digits)} to ${signed(high, digits)})`;
}

function signed(value: number, digits = 3): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
