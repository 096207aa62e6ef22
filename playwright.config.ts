import { defineConfig } from '@playwright/test';

/** Real Chromium with the built extension. `npm test` builds first. */
export default defineConfig({
  testDir: 'test',
  testMatch: ['browser/**/*.spec.ts', 'pages/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 3,
  retries: 0,
  timeout: 60_000,
  reporter: [['line']],
  expect: { timeout: 7_000 },
});
