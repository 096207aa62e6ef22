import { defineConfig } from '@playwright/test';

/** Real Chromium with the built extension. `npm test` builds first. */
export default defineConfig({
  testDir: 'test',
  testMatch: ['browser/**/*.spec.ts', 'pages/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 3,
  retries: 0,
  // Three at a time on two cores: a machine that stalls, or is three times as slow, must not fail a test that is right.
  timeout: 180_000,
  reporter: [['line']],
  expect: { timeout: 30_000 },
});
