import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * `npm run screenshots -- --compare`: every kind of screen beside its reference. `--accept` writes the references anew.
 * Not part of `npm test`: another version of the browser may draw a field or a shadow a shade otherwise.
 */
export default defineConfig({
  testDir: '.',
  testMatch: 'compare.spec.ts',
  outputDir: resolve('reports/compare'),
  snapshotPathTemplate: resolve('test/browser/references/{arg}{ext}'),
  workers: 1,
  timeout: 300_000,
  reporter: [['line']],
});
