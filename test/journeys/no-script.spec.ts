import { be, expect, test } from './travel.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

test('Els joins, asks, previews and leaves without a script', async ({ page }) => {
  await be(page, 'Hamid Rahimi', '/spaces/na-de-grote-merle-schoonmaak');
  await page.getByRole('link', { name: 'Start a conversation' }).click();
  await page.getByLabel('Title').fill('Zonder script');
  await page.getByLabel('What you want to say').fill('Dit gaat **ook**.');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('#preview strong')).toHaveText('ook');
  await page.getByRole('button', { name: 'Post it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zonder script' })).toBeVisible();
  await page.getByLabel('Your reply').fill('En antwoorden ook.');
  await page.getByRole('button', { name: 'Post reply' }).click();
  await expect(page.getByText('En antwoorden ook.')).toBeVisible();
  await page.getByText('More').last().click();
  await page.getByRole('button', { name: 'Delete' }).last().click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('En antwoorden ook.')).toBeVisible();
  await page.getByRole('link', { name: 'Na de grote Merle-schoonmaak' }).click();
  await page.getByRole('button', { name: 'Leave, without a fuss' }).click();
  await expect(page.getByText('Your posts stay.')).toBeVisible();
  await page.getByRole('link', { name: 'Na de grote Merle-schoonmaak' }).click();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('You are a member.')).toBeVisible();
});
