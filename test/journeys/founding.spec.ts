import { be, demo, expect, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';

test('Anna’s idea is thought through, founded, tried, and opened', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await be(page, 'Anna de Wit', '/spaces/new');
  await page.getByLabel('Name', { exact: true }).fill('Rain barrels');
  await page.getByLabel('Its purpose, in one sentence').fill('Share knowledge about rain.');
  await page.getByRole('button', { name: 'Make the space' }).click();
  await expect(page.getByText('This is an idea. Only those who are in it see it.')).toBeVisible();

  await page.getByRole('link', { name: 'Charter' }).click();
  await expect(page.getByText('“Share knowledge” fits every space')).toBeVisible();
  await page.getByRole('link', { name: 'Write the charter' }).click();
  await expectAccessible(page);
  await page.getByLabel('Its purpose, in one sentence').fill('Each house in Linderveen keeps a barrel of rain for August.');
  await page.getByLabel('How many members you expect').fill('many');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await expect(page.getByText('This is no number we can read.')).toBeVisible();
  await page.getByLabel('How many members you expect').fill('40');
  await page.getByLabel('The one measure of success').fill('Barrels');
  await page.getByLabel('Its number').fill('60');
  await page.getByLabel('By which day').fill('2027-08-01');
  await page.getByLabel('Day of review').fill('2027-05-01');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await page.getByRole('button', { name: 'I carry it, as Anna de Wit' }).click();
  await expect(page.getByText('Version 1, carried by one person by name')).toBeVisible();

  await page.getByText('Propose an example').click();
  await page.getByLabel('A question or a topic, as somebody would write it').fill('Which barrel does not leak?');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText('1 in favour, 0 against')).toBeVisible();
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'Gate' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('Founding has begun. Now ask people, one by one.')).toBeVisible();
  await expect(page.getByText('It opens once nothing is missing.')).toBeVisible();
  await expectAccessible(page);
  const gate = page.url();

  // The director opens what is not ready, and says why; it stays in sight.
  for (const [summary, reason, moved] of [['lines missing', 'The council pays for barrels until June.', 'The trial has begun.'], ['lines missing', 'Everybody has asked for it.', 'It is open.']] as const) {
    await be(page, 'Fatima El Amrani');
    await page.goto(gate);
    const dutch = page.getByRole('button', { name: 'English' });
    if (await dutch.isVisible()) await dutch.click();
    await page.getByText(summary).click();
    await page.getByRole('button', { name: 'Open it all the same' }).click();
    await expect(page.getByText('This is still empty.')).toBeVisible();
    await page.getByLabel('Why now?').fill(reason);
    await page.getByRole('button', { name: 'Open it all the same' }).click();
    await expect(page.getByText(moved)).toBeVisible();
    await expect(page.getByText(`“${reason}”`)).toBeVisible();
  }
  await page.context().clearCookies();
  await page.goto(demo('/spaces'));
  await expect(page.getByRole('link', { name: 'Rain barrels' })).toBeVisible();
});

test('A space ends well, and comes back with two who want it', async ({ page }) => {
  await be(page, 'Priya Nair', '/spaces/swim-in-the-merle/ending');
  await page.getByLabel('What was achieved').fill('The water board tests the Merle every week now.');
  await page.getByRole('button', { name: 'End this space' }).click();
  await expect(page.getByText('Tick this if you are sure.')).toBeVisible();
  await page.getByLabel('Yes, it has been good, and it is over').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'End this space' }).click();
  await expect(page.getByRole('heading', { name: 'It was good, and it is over' })).toBeVisible();
  await page.getByLabel('Where the others may reach you').fill('priya@private.example');
  await page.getByRole('button', { name: 'Leave it for them' }).click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const kept = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Keep everything as one page' }).click();
  expect((await kept).suggestedFilename()).toMatch(/^swim-in-the-merle.*\.html$/);

  await page.getByText('I would like to bring it back').click();
  await page.getByLabel('Who hosts it with you?').selectOption({ label: 'Tomasz Wilk' });
  await page.getByRole('button', { name: 'Ask them' }).click();
  await expect(page.getByText('You have asked Tomasz Wilk')).toBeVisible();
  const farewell = new URL(page.url()).pathname;

  await be(page, 'Tomasz Wilk', farewell);
  await expect(page.getByText('priya@private.example')).toBeHidden();
  await page.getByRole('button', { name: 'Yes, I host it too' }).click();
  await expect(page.getByText('It is back, and is being founded by the two of you.')).toBeVisible();
  await expect(page).toHaveURL(demo('/spaces/swim-in-the-merle/gate'));
});
