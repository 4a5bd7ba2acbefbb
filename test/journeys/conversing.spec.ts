import { be, demo, expect, expectAccessible, test } from './travel.ts';

const cold = 'My heap stays cold, even with fresh grass. What am I missing?';

test('Carla, a stranger, reads a conversation and is shown the way in', async ({ page }) => {
  await page.goto(demo('/'));
  await page.getByRole('link', { name: 'Compost & soil' }).click();
  await page.getByRole('link', { name: cold }).click();
  await expect(page.getByText('Grass mats like felt.')).toBeVisible();
  await expect(page.getByText('To answer, sign in.')).toBeVisible();
  await expectAccessible(page);
});

test('Bram answers, and Anna, who looks on, sees it by herself', async ({ page, browser }) => {
  const anna = await browser.newPage();
  await be(anna, 'Anna de Wit', '/spaces/compost-soil');
  await anna.getByRole('link', { name: cold }).click();
  await anna.getByLabel('Your reply').fill('Half a sentence that must not go');
  await be(page, 'Bram Visser', '/spaces/compost-soil');
  await page.getByRole('link', { name: cold }).click();
  await page.getByLabel('Your reply').fill('Mine needed **cardboard**.');
  await page.getByRole('button', { name: 'Post reply' }).click();
  await expect(page.getByText('Mine needed cardboard.')).toBeVisible();
  await expect(anna.getByText('Mine needed cardboard.')).toBeVisible();
  await expect(anna.getByLabel('Your reply')).toHaveValue('Half a sentence that must not go');
  await anna.close();
});

test('What is sent leaves the box empty, what is refused stays in it with a word, and an undo stays to be clicked', async ({ page, browser }) => {
  const anna = await browser.newPage();
  await be(anna, 'Anna de Wit', '/spaces/compost-soil');
  await anna.getByRole('link', { name: cold }).click();
  await be(page, 'Bram Visser', '/spaces/compost-soil');
  await page.getByRole('link', { name: cold }).click();
  const box = page.getByLabel('Your reply');
  await box.fill('   ');
  await page.getByRole('button', { name: 'Post reply' }).click();
  await expect(page.getByText('This is still empty.')).toBeVisible();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await box.fill('Once is enough.');
  await page.getByRole('article', { name: /Noor van Dam/ }).first().getByRole('button', { name: 'Thank' }).click();
  await expect(page.getByRole('article', { name: /Noor van Dam/ }).first().getByRole('button', { name: 'Thanked' })).toBeVisible();
  await expect(box).toHaveValue('Once is enough.');
  await page.getByRole('article', { name: /Noor van Dam/ }).first().getByRole('button', { name: 'Thanked' }).click();
  await page.getByRole('button', { name: 'Post reply' }).click();
  await expect(page.getByText('Once is enough.', { exact: true })).toHaveCount(1);
  await expect(box).toHaveValue('');
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');

  const mine = page.getByRole('article', { name: /Bram Visser/ }).last();
  await mine.getByText('More', { exact: true }).click();
  await mine.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The post was deleted.')).toBeVisible();
  await anna.getByLabel('Your reply').fill('This comes in between.');
  await anna.getByRole('button', { name: 'Post reply' }).click();
  await expect(page.getByText('This comes in between.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Once is enough.', { exact: true })).toBeVisible();
  await anna.close();
});

test('Bram quotes, previews, thanks, edits, deletes and takes it back', async ({ page }) => {
  await be(page, 'Bram Visser', '/spaces/compost-soil');
  await page.getByRole('link', { name: cold }).click();
  const noor = page.getByRole('article', { name: /Noor van Dam/ }).first();
  await noor.getByRole('link', { name: 'Quote' }).click();
  await expect(page.getByLabel('Your reply')).toHaveValue(/^> Welcome, Yara\./);
  await page.getByLabel('Your reply').press('Control+End');
  await page.getByLabel('Your reply').pressSequentially('How full is *full*?');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('#preview em')).toHaveText('full');
  await page.getByRole('button', { name: 'Post reply' }).click();
  const mine = page.getByRole('article', { name: /Bram Visser/ }).last();
  await expect(mine.locator('blockquote')).toContainText('Welcome, Yara.');

  await noor.getByRole('button', { name: 'Thank' }).click();
  await expect(noor.getByRole('button', { name: 'Thanked' })).toHaveAttribute('aria-pressed', 'true');
  await expect(noor.getByText(/Thanked by .*Bram Visser/)).toBeVisible();

  await mine.getByText('More', { exact: true }).click();
  await mine.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Edit your post').fill('How full is full, in buckets?');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(mine.getByText('How full is full, in buckets?')).toBeVisible();
  await mine.getByRole('link', { name: 'edited' }).click();
  await expect(page.getByText('Version 1')).toBeVisible();
  await page.goBack();

  await mine.getByText('More', { exact: true }).click();
  await mine.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The post was deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('How full is full, in buckets?')).toBeVisible();
  await expectAccessible(page);
});

test('Bram names somebody with completion and formats with the toolbar', async ({ page }) => {
  await be(page, 'Bram Visser', '/spaces/compost-soil/conversations/new');
  await page.getByLabel('What you want to say').click();
  await page.getByLabel('What you want to say').pressSequentially('Ask @no', { delay: 40 });
  await expect(page.getByRole('option', { name: /Noor van Dam/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What you want to say')).toHaveValue(/^Ask @noor-van-dam/);
  await page.getByLabel('What you want to say').press('Control+a');
  await page.getByText('Bold', { exact: true }).click();
  await expect(page.getByLabel('What you want to say')).toHaveValue(/^\*\*Ask @noor-van-dam/);
});

test('A draft survives a tab that was closed', async ({ page, context }) => {
  await be(page, 'Carla Moretti', '/spaces/compost-soil/conversations/new');
  await page.getByLabel('Title').fill('A thought');
  await page.getByLabel('What you want to say').fill('Half of it');
  await expect(page.getByText(/Draft kept at/)).toBeVisible();
  await page.getByLabel('What you want to say').fill('Half of it, and then the tab');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(demo('/spaces/compost-soil/conversations/new'));
  await expect(again.getByLabel('What you want to say')).toHaveValue('Half of it, and then the tab');
  await expect(again.getByLabel('Title')).toHaveValue('A thought');
});

test('Ruud reads and answers in Dutch, by keyboard alone', async ({ page }) => {
  await be(page, 'Ruud Pieters', '/spaces/compost-soil');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.getByRole('link', { name: cold }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Je antwoord').focus();
  await page.keyboard.type('Eierdozen, dat is slim.');
  while (!(await page.getByRole('button', { name: 'Plaats antwoord' }).evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Eierdozen, dat is slim.')).toBeVisible();
});

test('Search finds other forms of a word, accents aside', async ({ page }) => {
  await page.goto(demo('/search?q=warmest thermomet'));
  await expect(page.getByText('compost thermometer', { exact: false }).first()).toBeHidden();
  await page.goto(demo('/search?q=thermomet'));
  await expect(page.getByRole('link', { name: cold })).toBeVisible();
  await page.goto(demo('/search?q=vraag'));
  await expect(page.getByRole('link', { name: /Is hier nog iemand/ })).toBeVisible();
});
