import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Turbo lets this out where it is still reading a page while somebody goes on to the next; nothing is wrong then. */
const brokenOff = 'The user aborted a request.';

/** Every journey fails when the browser complains: a blocked script, a missing file, an error of ours. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => {
        if (!error.message.includes(brokenOff)) complaints.push(error.message);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export const demo = (path: string) => `${process.env['DEMO_URL']}${path}`;
export const empty = (path: string) => `${process.env['EMPTY_URL']}${path}`;

/** Signs in as somebody from the demonstration, by a click as anyone would; whoever was there before has gone. */
export async function be(page: Page, name: string, next = '/'): Promise<void> {
  await page.context().clearCookies();
  await page.goto(demo(`/sign-in?next=${encodeURIComponent(next)}`));
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.waitForURL(demo(next));
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe knows of stands in anyone's way. A page that is just being changed, which Turbo marks, is looked at once it has been. */
export async function expectAccessible(page: Page): Promise<void> {
  let isBusy = true;
  while (isBusy) {
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy', 'true');
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' | ')}`);
    isBusy = found.some((each) => each.includes('aria-busy="true"'));
    if (!isBusy) expect(found).toEqual([]);
  }
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const extra = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(extra).toBeLessThanOrEqual(0);
}
