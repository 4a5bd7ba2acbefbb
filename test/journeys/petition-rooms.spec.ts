import { createServer } from 'node:http';
import { be, demo, expect, expectNoSidewaysScroll, test } from './travel.ts';

const banks = '/petitions/let-the-banks-of-the-merle-bloom-until-august';
const toads = '/petitions/twelve-quiet-nights-for-the-toads';

test.describe('without a script, in Dutch, on a phone by night', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL', viewport: { width: 360, height: 780 }, colorScheme: 'dark' });

  test('Noor leest wat er kan komen, zegt wat ze weet, en ziet hoe het wordt doorgegeven', async ({ page }) => {
    await be(page, 'Noor van Dam', `${banks}/forecast`);
    await expect(page.getByRole('heading', { name: /1\.200 wordt gehaald in \d+ van de 100 zulke gevallen/ })).toBeVisible();
    await expect(page.getByText('maar 56 van de 100')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByText('Cijfers in een tabel').press('Enter');
    await expect(page.getByRole('rowheader', { name: '80' })).toBeVisible();
    const likely = async () => /Uiteindelijk waarschijnlijk ([\d.]+)/.exec(await page.locator('main').innerText())?.[1];
    const before = await likely();
    await page.getByRole('radio', { name: /^Veel/ }).press('Space');
    await page.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await expect(page.getByText('Bewaard.')).toBeVisible();
    expect(await likely()).not.toBe(before);

    await page.getByRole('link', { name: 'Delen', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Wat ieder meebrengt' })).toBeVisible();
    await expect(page.getByText('Sinds')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('Carla geeft de petitie door', async ({ page }) => {
    await page.goto(demo(banks));
    await page.getByRole('link', { name: 'Geef het door' }).press('Enter');
    await expect(page.getByLabel('Adres van de petitie')).toHaveValue(new RegExp(`${banks}$`));
    await expect(page.getByLabel('Plak dit waar de petitie moet staan')).toHaveValue(/^<iframe src="[^"]+\/widget\/nl"/);
    await expectNoSidewaysScroll(page);
    for (const [name, type] of [['Vel voor handtekeningen (PDF)', 'application/pdf'], ['QR-code als plaatje (PNG)', 'image/png'], ['JSON', 'application/json']] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      expect((await page.request.get(demo(address ?? ''))).headers()['content-type']).toContain(type);
    }
  });
});

test('Jelle asks too early whether signers want to carry on', async ({ page }) => {
  await be(page, 'Jelle Hofstra', `${toads}/carry-on`);
  await expect(page.getByText('It is not time yet').or(page.getByText('Het is nog niet zover'))).toBeVisible();
});

test('Els signs in a frame of another site that lets no script in', async ({ page, context }) => {
  await context.clearCookies();
  const policy = `default-src 'none'; frame-src ${demo('')}`;
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').setHeader('content-security-policy', policy).end(`<!doctype html><html lang="en"><title>Another site</title><iframe src="${demo(`${banks}/widget`)}" title="Petition" width="300" height="900"></iframe></html>`));
  await new Promise<void>((listens) => void site.listen(0, '127.0.0.1', listens));
  const address = site.address();
  try {
    await page.goto(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('[name=name]').fill('Els Bakker');
    await frame.locator('.button-primary').press('Enter');
    await expect(frame.locator('.error').first()).toBeVisible();
    await expect(frame.locator('[name=name]')).toHaveValue('Els Bakker');
    await frame.locator('[name=email]').fill('els.bakker@example.org');
    await frame.locator('[name=agrees]').check();
    await frame.locator('.button-primary').press('Enter');
    await expect(frame.getByText('els.bakker@example.org')).toBeVisible();
  } finally {
    site.close();
  }
});
