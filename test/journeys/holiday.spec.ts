import { be, demo, expect, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';

const room = '/spaces/compost-soil/hosts';

/** The day so many days from now, as a date field writes it. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

test('Anna goes on holiday: her turns go to others, and whoever takes over finds her note', async ({ page, browser }) => {
  await be(page, 'Anna de Wit', room);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Anna de Wit is on turn this week/);
  const turns = page.getByRole('list', { name: 'Turns, week by week' }).getByRole('listitem');
  await expect(turns).toHaveCount(12);
  await expect(turns.filter({ has: page.locator('b', { hasText: 'Anna de Wit' }) })).toHaveCount(4);
  await page.getByText(/^Your note of/).first().click();
  await page.getByRole('textbox', { name: /^Your note of/ }).fill('Ruud waits for egg boxes.');
  await page.getByRole('button', { name: 'Leave the note' }).click();
  await expect(page.getByText('The note is there for the next.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Change it, or say when you are away' }).click();
  await page.getByLabel('First day').fill(day(7));
  await page.getByLabel('Last day').fill(day(6));
  await page.getByRole('button', { name: 'I am away' }).click();
  await expect(page.getByText('This is before the first day.')).toBeVisible();
  await page.getByLabel('Last day').fill(day(28));
  await page.getByRole('button', { name: 'I am away' }).click();
  await expect(page.getByText('your turns went to others')).toBeVisible();
  for (const at of [1, 2, 3, 4]) {
    await expect(turns.nth(at)).not.toContainText('Anna de Wit');
    await expect(turns.nth(at)).not.toContainText('Nobody yet');
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const noor = await browser.newPage({ locale: 'nl-NL' });
  await be(noor, 'Noor van Dam', room);
  await expect(noor.locator('.turns')).toContainText('Noor van Dam');
  await expect(noor.getByText('Ruud waits for egg boxes.')).toBeVisible();
  await noor.close();
});

test('Noor asks Sipho to take a week, and he does', async ({ page, browser }) => {
  await be(page, 'Noor van Dam', room);
  const mine = page.locator('.turns li').filter({ has: page.locator('b', { hasText: 'Noor van Dam' }) }).last();
  const week = (await mine.locator('small').first().textContent()) ?? '';
  await mine.getByRole('link', { name: /Geef door/ }).click();
  await page.getByRole('radio', { name: 'Sipho Ndlovu' }).first().check();
  await page.getByRole('button', { name: 'Vraag het' }).click();
  await expect(page.getByText('Sipho Ndlovu krijgt een brief met je vraag.')).toBeVisible();
  await expect(page.locator('.turns li', { hasText: week }).locator('b')).toHaveText('Noor van Dam');

  const sipho = await browser.newPage();
  await be(sipho, 'Sipho Ndlovu', room);
  await sipho.getByRole('button', { name: 'Yes, I take it' }).click();
  await expect(sipho.getByText('Agreed. The rota is changed.')).toBeVisible();
  await page.reload();
  await expect(page.locator('.turns li', { hasText: week }).locator('b')).toHaveText('Sipho Ndlovu');
  await sipho.close();
});

test('A stranger sees whose week it is, and Anna notes a quarter of an hour and takes it back', async ({ page }) => {
  await page.goto(demo(room));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is on turn this week/);
  await expect(page.getByText('hours a week')).toHaveCount(0);
  await be(page, 'Anna de Wit', room);
  await page.getByRole('button', { name: '15 minutes' }).click();
  await expect(page.getByText('15 minutes noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
});
