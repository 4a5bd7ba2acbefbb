import { be, expect, expectNoSidewaysScroll, test } from './travel.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 }, locale: 'nl-NL' });

const home = '/spaces/river-watch-merle';
const letter = 'Bedank wie het meeste doen, persoonlijk';
const task = 'Toon naast het ledental wat er per lid wordt uitgewisseld';

test('Jelle gaat van een patroon naar wat anderen zouden doen, tot het gedaan is, zonder script', async ({ page }) => {
  const act = (name: string, play: string) => page.getByRole('button', { name: new RegExp(`^${name} ?: ${play}$`) });
  await be(page, 'Jelle Hofstra', `${home}/vitality`);
  await expect(page.locator('.button-primary')).toHaveCount(1);
  await expectNoSidewaysScroll(page);

  // What is done outside of these pages, with a day.
  await act('Zet het op onze lijst', task).click();
  await expect(page.getByRole('heading', { level: 1, name: task })).toBeVisible();
  await page.getByLabel('Klaar op').fill('2026-01-01');
  await page.getByRole('button', { name: 'Bewaar de dag' }).click();
  await expect(page.getByLabel('Klaar op')).toHaveValue('2026-01-01');
  await expect(page.getByLabel('Klaar op')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Klaar op').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Bewaar de dag' }).click();
  await expect(page.getByText('De nieuwe dag staat.')).toBeVisible();
  await expectNoSidewaysScroll(page);

  // A letter to one person, which with it is done.
  await be(page, 'Jelle Hofstra', `${home}/vitality`);
  await act('Schrijf één persoon', letter).click();
  await page.getByRole('button', { name: 'Verstuur de brief' }).click();
  await expect(page.getByText('Kies wie de brief krijgt.')).toBeVisible();
  await page.getByLabel('Wie krijgt de brief?').selectOption({ label: 'Sipho Ndlovu' });
  await page.getByRole('button', { name: 'Verstuur de brief' }).click();
  await expect(page.getByText('Hier staan nog open plekken (…).')).toBeVisible();
  await page.getByLabel('Wat je schrijft').fill('Je kwam elke week langs plek vier. Dank je wel.');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Verstuur de brief' }).click();
  await expect(page.getByText('De brief aan Sipho Ndlovu is onderweg.')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: letter }).first()).toContainText('We kijken opnieuw na');

  await act('Het is gedaan', task).click();
  await expect(page.getByText('Genoteerd. Over vier weken kijken we opnieuw naar het teken.')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: task })).toContainText('We kijken opnieuw na');
  await expect(act('Het is gedaan', task)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});
