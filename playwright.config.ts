import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.journey.ts',
  // One machine, a real server for each journey: more at once only makes them slower.
  workers: 2,
  // Against a journey that hangs; a busy machine may take long over one that does not.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A second try on a machine that others load; the check names each journey that needed it.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  outputDir: 'test-results/journeys',
  projects: [
    { name: 'browser', testIgnore: 'electron.journey.ts' },
    { name: 'electron', testMatch: 'electron.journey.ts' },
  ],
  use: {
    launchOptions: {
      ...(findChromium() ? { executablePath: findChromium() as string } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1280, height: 800 },
    // Recording each step slows the keys of a journey, and hides what quick fingers meet.
    trace: 'on-first-retry',
  },
});
