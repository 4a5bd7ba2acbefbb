import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

/** A Chromium of the system is used where there is one; otherwise the one that npm brought. */
const ofTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
/** Switches that npm's Chromium sets for small containers, and that would change what is tried here. */
const unwanted = /single-process|no-zygote|disable-web-security|site-isolation|IsolateOrigins|^--headless/;

export default defineConfig({
  testDir: 'test/journeys',
  globalSetup: './test/journeys/houses.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 8000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    actionTimeout: 8000,
    launchOptions: {
      executablePath: ofTheSystem ?? (await sparticuz.executablePath()),
      args: [...sparticuz.args.filter((word) => !unwanted.test(word)), '--no-sandbox', '--disable-background-networking'],
    },
  },
});
