import type { Browser } from '@playwright/test';
import { be, demo, expect, expectNoSidewaysScroll, test } from './travel.ts';

const banks = '/petitions/let-the-banks-of-the-merle-bloom-until-august';

/** What stands in the outbox for an address, as the administrator reads it. */
async function linkInLetterTo(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await be(page, 'Dirk Jansma');
  await expect(async () => {
    await page.goto(demo('/admin/letters'));
    await expect(page.getByText(address).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.locator('a[href^="/admin/letters/"]').first().click();
  const key = /\/signatures\/[\w-]+/.exec(await page.content())?.[0];
  await page.close();
  if (key === undefined) throw new Error('There is no link in the letter');
  return key;
}

test.describe('without a script, in Dutch, on a phone by night', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL', viewport: { width: 360, height: 780 }, colorScheme: 'dark' });

  test('Carla signs, counts once she has pressed the button, and takes it back', async ({ page, browser }) => {
    await page.goto(demo(banks));
    await expect(page.getByText('843 mensen hebben getekend.')).toBeVisible();
    await page.getByRole('button', { name: 'Teken de petitie' }).press('Enter');
    await expect(page.getByText('Dit is nog leeg.').first()).toBeVisible();
    await page.getByLabel('Je naam').fill('Carla Vermeer');
    await page.getByLabel('E-mailadres').fill('carla.vermeer@example.org');
    await page.getByRole('checkbox', { name: /Ik vind goed dat/ }).check();
    await page.getByRole('button', { name: 'Teken de petitie' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeVisible();
    await expect(page.getByText('carla.vermeer@example.org').first()).toBeVisible();
    await expectNoSidewaysScroll(page);

    const key = await linkInLetterTo(browser, 'carla.vermeer@example.org');
    await page.goto(demo(key));
    await page.getByRole('button', { name: 'Ja, ik teken dit' }).press('Enter');
    await expect(page.getByText('Je bent nummer 847.')).toBeVisible();
    await expectNoSidewaysScroll(page);

    await page.getByRole('link', { name: 'Trek mijn handtekening terug' }).click();
    await page.getByRole('button', { name: 'Trek mijn handtekening terug' }).press('Enter');
    await expect(page.getByText('Je handtekening is teruggetrokken')).toBeVisible();
    await expect(page.getByText('4 mensen trokken zich terug.')).toBeVisible();
  });
});

test('Anna tells news, hands the petition over, and Els signs in one step while the count moves', async ({ page, browser }) => {
  const looker = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await looker.goto(demo(banks));
  const count = Number(await looker.locator('[data-live-count]').textContent());
  await be(page, 'Els Meijer', banks);
  await page.getByRole('checkbox', { name: /Ik vind goed dat|I agree that/ }).check();
  await page.getByRole('button', { name: /Teken de petitie|Sign the petition/ }).click();
  await expect(page.getByRole('heading', { name: /Je handtekening telt vanaf nu|Your signature counts from now/ })).toBeVisible();
  await expect(looker.locator('[data-live-count]')).toHaveText(String(count + 1));
  await looker.context().close();

  await be(page, 'Anna de Wit', `${banks}/news`);
  await page.getByLabel('What happened, in one line', { exact: true }).fill('The clerk has called');
  await page.getByLabel('What is there to say', { exact: true }).fill('We are **on the list**.');
  await page.getByRole('button', { name: 'Tell it' }).click();
  await expect(page.getByText('It stands on the page.')).toBeVisible();
  await page.getByRole('link', { name: 'Delivery' }).click();
  await page.getByLabel('Your letter').fill('Dear council');
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByText('The letter is saved.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the package (PDF)' }).click();
  expect((await download).suggestedFilename()).toBe('let-the-banks-of-the-merle-bloom-until-august.pdf');
});
