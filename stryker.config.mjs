/**
 * Mutation testing of the follow-up engine and the cycle: `npm run mutation`. It takes about half an hour on two cores,
 * so it is run by hand and writes `reports/mutation.json`. The texts of the built-in messages are words, not rules.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest-names',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/vitest-names.mjs'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: ['domain/cadence/*.ts', 'domain/cycle/*.ts', '!domain/cadence/built-in-templates.ts'],
  ignorePatterns: ['corpus', 'docs', 'test/fixtures', '.output', 'public'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Generous: a mutant that is only slow on a busy machine must not count as caught.
  timeoutMS: 30_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 80 },
};
