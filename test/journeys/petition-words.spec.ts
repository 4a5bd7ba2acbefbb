import { be, demo, expect, expectNoSidewaysScroll, test } from './travel.ts';

const toads = '/petitions/twelve-quiet-nights-for-the-toads';
const banks = '/petitions/let-the-banks-of-the-merle-bloom-until-august';

test.describe('without a script, in Dutch, on a phone by night', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL', viewport: { width: 360, height: 780 }, colorScheme: 'dark' });

  test('Jelle schrijft zijn plan ook in het Nederlands, met het toetsenbord, en haalt het weer weg', async ({ page }) => {
    await be(page, 'Jelle Hofstra', `${toads}/plan`);
    await page.getByRole('link', { name: 'Schrijven' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'De petitie in het Nederlands' })).toBeVisible();
    await expect(page.getByText('We ask the council to close the Zuiderdijk').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Hoe ze heet').fill('Twaalf stille nachten voor de padden');
    await page.getByRole('button', { name: 'Deze woorden bewaren' }).press('Enter');
    await expect(page.getByText('Dit is nog leeg.')).toBeVisible();
    await expect(page.getByLabel('Hoe ze heet')).toHaveValue('Twaalf stille nachten voor de padden');
    await page.getByLabel('Wat er gevraagd wordt, in één zin').fill('Wij vragen de raad de dijk twaalf nachten te sluiten.');
    await page.getByRole('button', { name: 'Deze woorden bewaren' }).press('Enter');
    await expect(page.getByText('Ze is nu in het Nederlands te lezen.')).toBeVisible();
    await expect(page.getByText('door Jelle Hofstra').first()).toBeVisible();
    await page.goto(demo(toads));
    await expect(page.getByRole('heading', { name: 'Twaalf stille nachten voor de padden' })).toBeVisible();
    await page.goto(demo(`${toads}/plan/in/nl`));
    await page.getByRole('button', { name: 'Deze woorden weghalen' }).press('Enter');
    await expect(page.getByText('nog niet', { exact: true })).toBeVisible();
  });

  test('Carla leest de petitie zoals zij geschreven werd, en weer in haar taal', async ({ page }) => {
    await page.goto(demo(banks));
    await expect(page.getByRole('heading', { name: 'Laat de oevers van de Merle bloeien tot augustus' })).toBeVisible();
    await page.getByRole('button', { name: 'This petition in English' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Let the banks of the Merle bloom until August' })).toBeVisible();
    await page.getByRole('button', { name: 'Deze petitie in het Nederlands' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Laat de oevers van de Merle bloeien tot augustus' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
