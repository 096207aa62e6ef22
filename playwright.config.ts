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
  // Three at a time on two cores: a machine that stalls for some seconds must not fail a test that is right.
  expect: { timeout: 15_000 },
});
