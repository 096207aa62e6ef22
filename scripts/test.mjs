/**
 * `npm test`: every check, the build, the unit tests and the tests in a real browser, one after another.
 * Ends with "N passed, N failed"; a failed check counts as one failed test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A check that needs something this machine may not have ends with this code and counts as skipped. */
const MISSING = 3;
const REPORTS = 'reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

function statusOf(title, command, args, env = {}) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const bin = join('node_modules', '.bin', command);
  const { status } = spawnSync(existsSync(bin) ? bin : command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const outcome = status === 0 ? 'ok' : status === MISSING ? 'skipped' : 'FAILED';
  console.log(`   ${title}: ${outcome} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status;
}

const run = (title, command, args, env) => statusOf(title, command, args, env) === 0;

function check(title, command, args) {
  if (run(title, command, args)) total.passed += 1;
  else total.failed += 1;
}

function checkIfPossible(title, command, args) {
  const status = statusOf(title, command, args);
  if (status === 0) total.passed += 1;
  else if (status === MISSING) total.skipped += 1;
  else total.failed += 1;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function suite(title, command, args, reportPath, count, env) {
  const ok = run(title, command, args, env);
  const report = readJson(reportPath);
  const counted = report ? count(report) : { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  if (!ok && counted.failed === 0) total.failed += 1;
}

run('browser', 'node', ['scripts/install-browser.mjs']);
check('format and lint', 'biome', ['check', '.']);
check('build for Chromium', 'wxt', ['build']);
check('types', 'tsc', ['--noEmit']);
check('types of the pure core', 'tsc', ['--noEmit', '-p', 'domain/tsconfig.json']);
check('rooms', 'node', ['scripts/check-rooms.mjs']);
check('unused code', 'knip', []);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
check('built files', 'node', ['scripts/check-built.mjs']);
check('packages', 'node', ['scripts/check-packages.mjs']);
check('promises', 'node', ['scripts/check-promises.mjs']);
check('Firefox lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']);

suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  `${REPORTS}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }),
);
suite(
  'browser tests',
  'playwright',
  ['test', '--reporter=line,json'],
  `${REPORTS}/browser.json`,
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json` },
);
checkIfPossible('Firefox', 'node', ['scripts/firefox-smoke.mjs']);

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
