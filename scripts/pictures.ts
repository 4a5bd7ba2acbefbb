/**
 * `npm run pictures -- [FOLDER]`: pictures of the demonstration's pages at 360, 768 and 1280 px, by day and by night, in
 * both languages. Without a folder only the picture of the README is made anew.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { discard, startHouse } from '../test/support/process.ts';
import { chromiumPath } from './chromium.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;
const readmePicture = 'docs/pictures/space.png';

interface Page {
  readonly name: string;
  readonly path: string;
  /** Who looks: the number of somebody in the demonstration, or a stranger. */
  readonly viewer?: number;
}

const [dirk, fatima, anna] = [1, 2, 3];
const pages: readonly Page[] = [
  { name: 'front', path: '/' },
  { name: 'today', path: '/', viewer: anna },
  { name: 'spaces', path: '/spaces' },
  { name: 'space', path: '/spaces/compost-soil', viewer: anna },
  { name: 'door', path: '/spaces/skills-exchange' },
  { name: 'conversation', path: '/spaces/compost-soil/conversations/14', viewer: anna },
  { name: 'new-conversation', path: '/spaces/compost-soil/conversations/new', viewer: anna },
  { name: 'people', path: '/spaces/compost-soil/people', viewer: anna },
  { name: 'invitations', path: '/spaces/compost-soil/invitations', viewer: anna },
  { name: 'settings', path: '/spaces/compost-soil/settings', viewer: anna },
  { name: 'charter', path: '/spaces/compost-soil/charter', viewer: anna },
  { name: 'hosts', path: '/spaces/compost-soil/hosts', viewer: anna },
  { name: 'review', path: '/spaces/compost-soil/reviews/3', viewer: anna },
  { name: 'founding', path: '/spaces/balcony-growers-linderveen/founding', viewer: fatima },
  { name: 'gate', path: '/spaces/balcony-growers-linderveen/gate', viewer: fatima },
  { name: 'after-an-event', path: '/events/new', viewer: anna },
  { name: 'petitions', path: '/petitions' },
  { name: 'petition', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august' },
  { name: 'petition-share', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/share' },
  { name: 'petition-widget', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/widget' },
  { name: 'petition-plan', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/plan', viewer: anna },
  { name: 'petition-in-dutch', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/plan/in/nl', viewer: anna },
  { name: 'petition-carriers', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/carriers', viewer: anna },
  { name: 'petition-signatures', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/signatures', viewer: anna },
  { name: 'petition-forecast', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/forecast', viewer: anna },
  { name: 'petition-sharing', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/sharing', viewer: anna },
  { name: 'petition-news', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/news', viewer: anna },
  { name: 'petition-delivery', path: '/petitions/let-the-banks-of-the-merle-bloom-until-august/delivery', viewer: anna },
  { name: 'base', path: '/base', viewer: fatima },
  { name: 'thresholds', path: '/admin/thresholds', viewer: dirk },
  { name: 'vitality', path: '/spaces/compost-soil/vitality', viewer: anna },
  { name: 'told', path: '/spaces/compost-soil/vitality/told', viewer: anna },
  { name: 'vitality-silent', path: '/spaces/vrijwilligersplein/vitality', viewer: anna },
  { name: 'search', path: '/search?q=leaves' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'me', path: '/me', viewer: anna },
  { name: 'admin', path: '/admin', viewer: dirk },
  { name: 'help', path: '/help' },
  { name: 'patterns', path: '/patterns' },
  { name: 'pattern', path: '/patterns/empty-clubhouse' },
  { name: 'nothing', path: '/no/such/page' },
];

const [folder] = process.argv.slice(2);
const house = await startHouse(['--demo']);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'] });
try {
  await mkdir('docs/pictures', { recursive: true });
  if (folder === undefined) await picture(browser, { name: 'space', path: '/spaces/compost-soil', viewer: anna }, { width: 1280, scheme: 'light', language: 'en', file: readmePicture, isWhole: false });
  else await all(browser, folder);
} finally {
  await browser.close();
  await house.stop();
  await discard(house.data);
}

async function all(opened: Browser, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const page of pages) {
    for (const width of widths) {
      for (const scheme of schemes) {
        for (const language of ['en', 'nl'] as const) {
          const file = join(into, `${page.name}-${width}-${scheme}-${language}.png`);
          await picture(opened, page, { width, scheme, language, file, isWhole: true });
        }
      }
    }
  }
}

interface Shot {
  readonly width: number;
  readonly scheme: (typeof schemes)[number];
  readonly language: 'en' | 'nl';
  readonly file: string;
  readonly isWhole: boolean;
}

async function picture(opened: Browser, { path, viewer }: Page, { width, scheme, language, file, isWhole }: Shot): Promise<void> {
  const context = await opened.newContext({ viewport: { width, height: isWhole ? 900 : 800 }, colorScheme: scheme, locale: language === 'en' ? 'en-GB' : 'nl-NL' });
  const page = await context.newPage();
  if (viewer !== undefined) {
    await page.goto(`${house.url}/sign-in`);
    await page.locator(`button[name=person][value="${viewer}"]`).click();
    await page.waitForURL(`${house.url}/`);
    const other = page.locator(`footer button[value="${language}"]`);
    if ((await other.count()) > 0) await other.click();
  }
  await page.goto(house.url + path, { waitUntil: 'load' });
  await page.screenshot({ path: file, fullPage: isWhole });
  await context.close();
}
