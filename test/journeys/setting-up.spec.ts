import { empty, expect, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';

test('Dirk sets up a house, makes its first space and asks the first question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(empty('/'));
  await expect(page).toHaveURL(empty('/setup'));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByLabel('The word from your terminal').fill('not-the-word');
  await page.getByLabel('What is your organisation called?').fill('Grond & Stroom');
  await page.getByLabel('Your name').fill('Dirk Jansma');
  await page.getByLabel('Your e-mail address').fill('dirk@');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByText('the part before or after @ is missing')).toBeVisible();
  await expect(page.getByLabel('What is your organisation called?')).toHaveValue('Grond & Stroom');

  await page.getByLabel('Your e-mail address').fill('dirk@example.org');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByText('This is not the word')).toBeVisible();

  await page.getByLabel('The word from your terminal').fill(process.env['EMPTY_WORD'] ?? '');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByText('It stands. Welcome.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Make a space' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Compost & soil');
  await page.getByLabel('Its purpose, in one sentence').fill('We turn kitchen waste into good soil.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the space' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compost & soil' })).toBeVisible();
  await expect(page.getByText('No conversation yet')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Start a conversation' }).click();
  await page.getByLabel('Title').fill('Who has leaves?');
  await page.getByLabel('What you want to say').fill('I have none.');
  await page.getByRole('button', { name: 'Start it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who has leaves?' })).toBeVisible();

  await page.goto(empty('/setup'));
  await expect(page.getByText('There is nothing here').last()).toBeVisible();
});
