import { defineConfig } from 'vitest/config';
import './vitest.config';

/** The tests that speak for the planner and the cycle, without the rest of the suite: mutants are judged by these. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    env: { HISTORIES: '400' },
    include: ['test/domain/{cadence,cycle}/**/*.test.ts', 'test/domain/golden.test.ts'],
    setupFiles: ['test/support/first-failure.ts'],
  },
});
