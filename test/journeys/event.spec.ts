import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { be, demo, expect, expectAccessible, expectNoSidewaysScroll, test } from './travel.ts';

const phone = { viewport: { width: 360, height: 780 }, locale: 'en-GB' } as const;

/** Where the address on the wall leads, as somebody types it. */
async function behind(page: Page): Promise<string> {
  const typed = (await page.locator('.wall-address').textContent()) ?? '';
  return (await page.request.get(`http://${typed}`)).url();
}

/** Somebody in the hall points a phone at the wall, and says what they want. */
async function joinFromTheHall(browser: Browser, wall: string, at: number): Promise<Page> {
  const page = await (await browser.newContext(phone)).newPage();
  if (at === 0) {
    await page.goto(new URL('/in', wall).href);
    await expectAccessible(page);
  }
  await page.goto(wall);
  if (at === 0) await expectAccessible(page);
  await page.getByLabel('Your name').fill(`Guest ${at}`);
  await page.getByLabel('Your e-mail address').fill(`guest-${at}@example.org`);
  await page.getByRole('button', { name: 'On to the questions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What do you want of it?' })).toBeVisible();
  if (at === 0) {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.getByLabel('Build a tool shed').check();
  await page.getByText('Six weeks').click();
  if (at < 2) await page.getByLabel('I would host').check();
  await page.getByRole('button', { name: 'Yes, I want this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This is how it stands' })).toBeVisible();
  return page;
}

/** The rest of the hall, whose phones are like those before; `wants` says which of them want the group. */
async function restOfTheHall(request: APIRequestContext, wall: string, seats: readonly number[], wants: (at: number) => boolean): Promise<void> {
  const headers = { origin: new URL(wall).origin };
  for (const at of seats) {
    const seat = await request.post(`${wall}/seat`, { headers, form: { name: `Guest ${at}`, email: `guest-${at}@example.org` }, maxRedirects: 0 });
    const round = new URL(seat.headers()['location'] ?? '', wall).href;
    const purpose = /name="(purpose-\d+)"/.exec(await (await request.get(round)).text())?.[1] ?? '';
    const answer = await request.post(round, { headers, form: wants(at) ? { [purpose]: 'on', duration: 'six-weeks', answer: 'yes' } : { answer: 'no' }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
  }
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

test('Anna shows a code on the wall, and a hall of phones finds a purpose', async ({ page, browser }) => {
  await be(page, 'Anna de Wit', '/spaces');
  await page.getByRole('link', { name: 'After an event' }).click();
  await expectAccessible(page);
  await page.getByLabel('What was the event?').fill('Evening about sheds');
  await page.getByLabel('On which day is or was it?').fill('2026-05-10');
  await page.getByLabel('Possibility 1').fill('Build a tool shed');
  await page.getByLabel('Possibility 2').fill('Walk along gardens');
  await page.getByText('Open', { exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who was there?' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Bring people in' }).first().click();
  await page.getByLabel('Or paste their addresses').fill('Bram <bram.elsewhere@example.org>\nBram again <bram.elsewhere@example.org>\nKim <kim@>');
  await page.getByRole('button', { name: 'Look at what we understand' }).click();
  await expect(page.getByText('The same as line 1')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put this one person on the list' }).click();
  await expect(page.getByRole('heading', { name: 'Bram' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'To the purpose round' }).click();
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('link', { name: 'Show the code in the room' }).click();
  const code = page.getByRole('img', { name: /A code that leads to/ });
  await expect(code).toBeVisible();
  await expectAccessible(page);
  const wall = await behind(page);

  const first = await joinFromTheHall(browser, demo(new URL(wall).pathname), 0);
  await expect(page.getByText('2 people are on the list')).toBeVisible();
  await expect(first.getByText('One person wants it; it takes 5')).toBeVisible();
  await expectAccessible(first);
  await expectNoSidewaysScroll(first);
  for (const at of [1, 2, 3, 4]) await (await joinFromTheHall(browser, demo(new URL(wall).pathname), at)).context().close();
  await restOfTheHall(page.request, demo(new URL(wall).pathname), from(5, 58), (at) => at % 3 !== 0);
  await expect(page.getByText('60 people are on the list')).toBeVisible();
  // Nobody touched the first phone: what stands on it keeps itself up to date.
  await expect(first.getByText('It bears weight: enough for a group.')).toBeVisible();

  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByText('Close the round now').click();
  await page.getByRole('button', { name: 'Close it and carry it out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The round found a purpose' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Conversations' }).click();
  await expect(page.getByText('Build a tool shed').first()).toBeVisible();
  await expect(first.getByRole('heading', { level: 1, name: 'The group is there' })).toBeVisible();
  await first.context().close();
});

test('The same evening, and nobody would host: it ends well, with what was said', async ({ page, browser }) => {
  await be(page, 'Sipho Ndlovu', '/events/new');
  await page.getByLabel('What was the event?').fill('Evening about ponds');
  await page.getByLabel('On which day is or was it?').fill('2026-05-10');
  await page.getByLabel('Possibility 1').fill('Dig a pond');
  await page.getByLabel('Possibility 2').fill('Look at ponds');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('link', { name: 'Show the code in the room' }).click();
  const wall = await behind(page);
  await restOfTheHall(page.request, demo(new URL(wall).pathname), from(1, 60), (at) => at <= 30);
  await expect(page.getByText('60 people are on the list')).toBeVisible();

  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText('It does not bear weight yet.')).toBeVisible();
  await expect(page.getByText('30 people want it; it takes 8')).toBeVisible();
  await page.getByText('Close the round now').click();
  await page.getByRole('button', { name: 'Close it and carry it out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The round found no group' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await be(page, 'Dirk Jansma', '/admin/letters');
  const english = page.getByRole('button', { name: 'English' });
  if (await english.isVisible()) await english.click();
  await expect(page.getByText('Evening about ponds: what came of it').first()).toBeVisible();
  const stranger = await browser.newPage();
  expect((await stranger.goto(demo('/spaces/evening-about-ponds')))?.status()).toBe(404);
  await stranger.close();
});
