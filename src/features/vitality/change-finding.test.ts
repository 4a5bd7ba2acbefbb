import { expect, test } from 'vitest';
import { changeFinding } from './change-finding.ts';
import { dutch, english, type Habit, reportOn, unsaid, weekly } from './testing.ts';

/** Eight weeks in which Anna asks and Bram answers; in the last one, these others besides. */
const withNew = (...names: readonly string[]) => reportOn(weekly(8, (week) => [{ asks: 'anna', answers: [['bram', 2]] }, ...(week < 7 ? [] : names.map((asks): Habit => ({ asks, answers: [['anna', 1]] })))]));
/** Bram is followed by Carla in the last week. */
const followed = reportOn(weekly(8, (week) => [{ asks: 'anna', answers: [[week < 7 ? 'bram' : 'carla', 2]] }]));
const first = (said: readonly string[]) => said[0];

test.each([
  ['as many', withNew(), 'As many wrote as in the week before: two.', 'Er schreven er evenveel als in de week ervoor: twee.'],
  ['as many, one of them new', followed, 'As many wrote as in the week before: two; one of those who wrote did so for the first time.', 'Er schreven er evenveel als in de week ervoor: twee; van wie schreef, was er één nieuw.'],
  ['one more', withNew('carla'), 'One person more wrote than in the week before; one of those who wrote did so for the first time.', 'Eén mens meer schreef dan in de week ervoor; van wie schreef, was er één nieuw.'],
  ['two more', withNew('carla', 'dirk'), 'Two people more wrote than in the week before; two of those who wrote did so for the first time.', 'Twee mensen meer schreven dan in de week ervoor; van wie schreef, waren er twee nieuw.'],
])('%s, in both languages', (_, report, inEnglish, inDutch) => {
  expect(first(changeFinding(english, report))).toBe(inEnglish);
  expect(first(changeFinding(dutch, report))).toBe(inDutch);
  expect(changeFinding(dutch, report).join(' ')).not.toMatch(unsaid);
});
