import { be, demo, expect, expectNoSidewaysScroll, test } from './travel.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 }, locale: 'nl-NL' });

test('Iemand in de zaal typt de code van de muur, antwoordt, en wijzigt het antwoord, zonder script', async ({ page, browser }) => {
  const host = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage();
  await be(host, 'Anna de Wit', '/events/new');
  await host.getByLabel('What was the event?').fill('Avond over bijen');
  await host.getByLabel('On which day is or was it?').fill('2026-05-10');
  await host.getByLabel('Possibility 1').fill('Een bijenhotel bouwen');
  await host.getByLabel('Possibility 2').fill('Bloemen zaaien');
  await host.getByRole('radio', { name: 'Nederlands' }).check();
  await host.getByRole('button', { name: 'Begin' }).click();
  await host.getByRole('button', { name: 'Open the round' }).click();
  await host.getByRole('link', { name: 'Show the code in the room' }).click();
  const wall = (await host.locator('.wall-address').textContent()) ?? '';
  const code = wall.slice(wall.lastIndexOf('/') + 1);
  expect(code).toMatch(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/);

  await page.goto(demo('/in'));
  await page.getByLabel('De code').fill('BBBB-2222');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Deze code opent niets.')).toBeVisible();
  await page.getByLabel('De code').fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Avond over bijen' })).toBeVisible();
  await page.getByLabel('Je naam').fill('Joke');
  await page.getByLabel('Je e-mailadres').fill('joke@');
  await page.getByRole('button', { name: 'Naar de vragen' }).click();
  await expect(page.getByLabel('Je naam')).toHaveValue('Joke');
  await page.getByLabel('Je e-mailadres').fill('joke@bijen.example.org');
  await page.getByRole('button', { name: 'Naar de vragen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Wat wil je ervan?' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Ja, dit wil ik' }).click();
  await expect(page.getByText('Kies er minstens één, of zeg het hieronder in je eigen woorden.')).toBeVisible();
  await page.getByLabel('Een bijenhotel bouwen').check();
  await page.getByLabel('In je eigen woorden').fill('Honing proeven');
  await page.getByText('Zes weken').click();
  await page.getByLabel('Ik wil dragen').check();
  await page.getByText('Ik weet wat ik als eerste doe').click();
  await page.getByLabel('Wat doe je?').fill('ik zoek hout');
  await page.getByRole('button', { name: 'Ja, dit wil ik' }).click();
  // Half a first step: everything else stays, and the part that is missing is in sight.
  await expect(page.getByLabel('Op welke dag?')).toBeVisible();
  await expect(page.getByLabel('In je eigen woorden')).toHaveValue('Honing proeven');
  await expect(page.getByLabel('Ik wil dragen')).toBeChecked();
  await page.getByLabel('Wat doe je?').fill('');
  await page.getByRole('button', { name: 'Ja, dit wil ik' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Zo staat het ervoor' })).toBeVisible();
  await expect(page.getByText('Eén wil dragen; er zijn er 2 nodig')).toBeVisible();
  await expect(page.getByText('Honing proeven')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Wijzig mijn antwoord' }).click();
  await page.getByRole('button', { name: 'Nee, bedankt' }).click();
  await expect(page.getByText('Nog niemand wil dragen', { exact: true })).toBeVisible();
  await expect(page.getByText('Honing proeven')).toHaveCount(0);

  await host.reload();
  await expect(host.getByText('One has answered.')).toBeVisible();
  await host.context().close();
});
