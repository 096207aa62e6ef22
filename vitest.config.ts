import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { oneByteJson } from './scripts/build/one-byte-json';

// Vitest's reporter groups failures with a method that Node 20 does not have yet.
Map.groupBy ??= function groupBy<K, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Two projects: pure code and storage in node, components in happy-dom. Real pages are Playwright's (test/browser). */
export default defineConfig({
  test: {
    // Generous: a busy machine of two cores must not fail a test that is right.
    testTimeout: 30_000,
    // Vitest leaves one core free for a developer who watches; here nobody else wants it.
    maxWorkers: availableParallelism(),
    coverage: {
      include: ['domain/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      // Every branch of the planner and the cycle is walked (`npm run coverage:engine`).
      thresholds: { 'domain/{cadence,cycle}/*.ts': { branches: 100 } },
    },
    projects: [
      {
        plugins: [oneByteJson()],
        test: {
          name: 'unit',
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/{domain,storage,messages,background,locales,scripts}/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto', 'test/support/property-chance.ts'],
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), oneByteJson()],
        test: {
          name: 'dom',
          testTimeout: 30_000,
          environment: 'happy-dom',
          include: ['test/{components,content-scripts}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/property-chance.ts'],
        },
      },
    ],
  },
});
