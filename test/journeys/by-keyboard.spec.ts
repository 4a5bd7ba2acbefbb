import type { Locator, Page } from '@playwright/test';
import { be, expect, expectNoSidewaysScroll, test } from './travel.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 }, colorScheme: 'dark' });

/** Tab, as somebody without a mouse does, until this is under the keys. */
async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${what.toString()}`);
}

async function write(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

async function press(page: Page, what: Locator): Promise<void> {
  await reach(page, what);
  await page.keyboard.press('Enter');
}

test('Ruud thinks a space through in Dutch, by keyboard, without a script', async ({ page }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await be(page, 'Ruud Pieters', '/spaces');
  await press(page, link('Maak een ruimte'));
  await write(page, 'Naam', 'Gevelgroen');
  await write(page, 'Het doel, in één zin', 'Kennis delen over groen.');
  await press(page, button('Maak de ruimte'));
  await press(page, link('Handvest'));
  await expect(page.getByText('‘Kennis delen’ past bij elke ruimte.')).toBeVisible();
  await expectNoSidewaysScroll(page);

  await press(page, link('Schrijf het handvest'));
  await write(page, 'Het doel, in één zin', 'Elke straat in Linderveen heeft tien gevels met planten.');
  await write(page, 'Hoeveel leden je verwacht', 'veel');
  await press(page, button('Bewaar deze versie'));
  await expect(page.getByLabel('Het doel, in één zin')).toHaveValue('Elke straat in Linderveen heeft tien gevels met planten.');
  await write(page, 'Hoeveel leden je verwacht', '40');
  await press(page, button('Bewaar deze versie'));
  await press(page, button('Ik draag het, als Ruud Pieters'));
  await press(page, page.getByText('Stel een voorbeeld voor'));
  await write(page, 'Een vraag of onderwerp, zoals iemand het zou schrijven', 'Mag een klimop van de buren?');
  await press(page, button('Stel het voor'));
  await expect(page.getByText('1 voor, 0 tegen')).toBeVisible();

  await press(page, link('Poort'));
  await press(page, button('Begin'));
  await press(page, link('Oprichten'));
  await press(page, link('Beloof een eerste bijdrage'));
  await write(page, 'Op welk moment?', 'na de koffie');
  await write(page, 'Wat doe je?', 'ik vraag wie een ladder heeft');
  await press(page, button('Dat beloof ik'));
  await expect(page.getByText('Dit is nog leeg. De rest is bewaard.')).toBeVisible();
  await page.getByLabel('Op welke dag?').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await press(page, button('Dat beloof ik'));
  await expect(page.getByText('na de koffie: ik vraag wie een ladder heeft')).toHaveCount(2);

  await write(page, 'Naam', 'Wies Kramer');
  await write(page, 'E-mailadres', 'wies@example.org');
  await write(page, 'Om welk ding vraag je?', 'een stekje van je clematis');
  await press(page, button('Schrijf op'));
  await press(page, page.getByRole('link', { name: 'Vraag Wies Kramer' }));
  await press(page, button('Stuur naar Wies Kramer'));
  await expect(page.getByText('De brief aan Wies Kramer is onderweg.')).toBeVisible();

  await press(page, link('Bereid een gesprek voor'));
  await write(page, 'Titel', 'Welke plant doet het op het noorden?');
  await write(page, 'Wat je wilt zeggen', 'Vier uur zon, meer is er **niet**.');
  await page.getByLabel('Op welke dag begint het?').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await press(page, button('Plan het'));
  await expect(page.getByText('‘Welke plant doet het op het noorden?’ is gepland.')).toBeVisible();

  await press(page, link('Poort'));
  await expect(page.getByText('Ruud Pieters.', { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
