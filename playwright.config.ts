import { defineConfig } from '@playwright/test';
import { chromiumPath, chromiumWords } from './scripts/chromium.ts';

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
      executablePath: await chromiumPath(),
      args: chromiumWords,
    },
  },
});
