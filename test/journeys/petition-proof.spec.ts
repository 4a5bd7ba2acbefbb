import { demo, expect, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';
import type { Page } from '@playwright/test';

const banks = '/petitions/let-the-banks-of-the-merle-bloom-until-august';

/** A class on one connection has signed just before. */
async function aClassHasSigned(page: Page, client: string): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': client });
  await page.goto(demo(banks));
  const consent = await page.locator('input[name=consent]').inputValue();
  for (let at = 0; at < 30; at += 1) {
    const answer = await page.request.post(demo(`${banks}/signatures`), { form: { name: 'Somebody of a class', email: `pupil-${client}-${at}@example.org`, agrees: 'yes', consent }, headers: { origin: demo(''), 'x-forwarded-for': client } });
    expect(answer.status()).toBe(200);
  }
}

async function sign(page: Page, email: string): Promise<void> {
  await page.getByLabel('Je naam').fill('Joke Mulder');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('checkbox', { name: /Ik vind goed dat/ }).check();
  await page.getByRole('button', { name: 'Teken de petitie' }).press('Enter');
}

test.describe('after many of one connection, in Dutch, on a phone', () => {
  test.use({ locale: 'nl-NL', viewport: { width: 360, height: 780 } });

  test('Joke’s browser works for a moment, and her signature goes on by itself', async ({ page }) => {
    await aClassHasSigned(page, '198.51.100.20');
    await sign(page, 'joke.mulder@example.org');
    await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText('joke.mulder@example.org').first()).toBeVisible();
  });
});

test.describe('the same without a script', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL', viewport: { width: 360, height: 780 }, colorScheme: 'dark' });

  test('she reads how long to wait, and what she typed is kept', async ({ page }) => {
    await aClassHasSigned(page, '198.51.100.21');
    await sign(page, 'joke.postma@example.org');
    await expect(page.getByRole('heading', { name: 'Een ogenblik' })).toBeVisible();
    await expect(page.getByText('Wacht alsjeblieft 20 seconden')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Teken de petitie' }).press('Enter');
    await expect(page.getByText('Dat was te vroeg')).toBeVisible();
    await expect(page.locator('input[name=email]')).toHaveValue('joke.postma@example.org');
  });
});

test('the page on which one waits stands in nobody’s way', async ({ page }) => {
  await aClassHasSigned(page, '198.51.100.22');
  // Its worker does not come: what stands there then is for who has no scripts.
  await page.route('**/assets/work-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const work = async () => {};' }));
  await page.getByLabel('Your name').fill('Ilse de Boer');
  await page.getByLabel('E-mail address').fill('ilse@example.org');
  await page.getByRole('checkbox', { name: /I agree that/ }).check();
  await page.getByRole('button', { name: 'Sign the petition' }).click();
  await expect(page.getByRole('heading', { name: 'One moment' })).toBeVisible();
  await expectAccessible(page);
});
