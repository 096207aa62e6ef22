/**
 * `npm test`: every check, the builds, the unit tests and the tests in a real browser. Installs first what is missing.
 * Ends with "N passed, N failed"; a failed check counts as one failed test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A check that needs something this machine may not have ends with this code and counts as skipped. */
const MISSING = 3;
const REPORTS = 'reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, told once more at the very end: of a long log often only the end is kept. */
const failures = [];

/**
 * Runs a command to its end. Beside others its output comes whole at the end, so that two at a time stay readable; alone
 * it is shown as it comes. Resolves to its exit code.
 */
function statusOf([title, command, args, env = {}], isAlone = false) {
  const started = Date.now();
  const bin = join('node_modules', '.bin', command);
  const child = spawn(existsSync(bin) ? bin : command, args, {
    stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      const outcome = status === 0 ? 'ok' : status === MISSING ? 'skipped' : 'FAILED';
      console.log(`\n── ${title}`);
      process.stdout.write(Buffer.concat(said));
      console.log(`   ${title}: ${outcome} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (outcome === 'FAILED') failures.push(title);
      resolve(status);
    });
  });
}

function count(status) {
  if (status === 0) total.passed += 1;
  else if (status === MISSING) total.skipped += 1;
  else total.failed += 1;
}

/** Runs checks that do not need each other, as many at a time as there are cores. */
async function checks(...waiting) {
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) count(await statusOf(one));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, next));
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

async function suite(title, command, args, reportPath, countsOf, env) {
  const ok = (await statusOf([title, command, args, env], true)) === 0;
  const report = readJson(reportPath);
  const counted = report ? countsOf(report) : { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  if (!ok && counted.failed === 0) total.failed += 1;
  failures.push(...(counted.messages ?? []));
}

/** The failed tests of a report of Playwright: in files, in groups, in groups … */
function failedSpecs({ suites = [], specs = [] }) {
  const here = specs.filter(({ ok }) => !ok);
  const told = here.map(({ file, line, title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return `${file}:${line} ${title}\n${errors.map(({ message }) => message).join('\n')}`;
  });
  return [...told, ...suites.flatMap(failedSpecs)];
}

/** The failed tests of a report of Vitest, and the files that could not be run at all. */
function failedUnits({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${message}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`);
  });
}

/** What a fresh clone on a bare machine lacks. */
function install(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed. What it said stands above.`);
  process.exit(1);
}

if (!existsSync('node_modules')) install('npm', ['ci', '--no-audit', '--no-fund']);
install('node', ['scripts/install-browser.mjs']);

await checks(['build for Chromium', 'wxt', ['build']], ['format and lint', 'biome', ['check', '.']]);
await checks(
  ['types', 'tsc', ['--noEmit']],
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox']],
  ['types of the pure core', 'tsc', ['--noEmit', '-p', 'domain/tsconfig.json']],
  ['rooms', 'node', ['scripts/check-rooms.mjs']],
  ['unused code', 'knip', []],
);
await checks(
  ['built files', 'node', ['scripts/check-built.mjs']],
  ['packages', 'node', ['scripts/check-packages.mjs']],
  ['promises', 'node', ['scripts/check-promises.mjs']],
  ['Firefox lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']],
);
await checks([
  'every branch of planner and cycle',
  'vitest',
  [
    ...['run', '--project', 'unit', '--coverage'],
    ...['test/domain/cadence', 'test/domain/cycle', 'test/domain/golden.test.ts'],
  ],
]);
await suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  `${REPORTS}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    messages: failedUnits(report),
  }),
);
await suite(
  'browser tests',
  'playwright',
  ['test', '--reporter=line,json'],
  `${REPORTS}/browser.json`,
  (report) => {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped, messages: failedSpecs(report) };
  },
  { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json` },
);
await checks(['Firefox', 'node', ['scripts/firefox-smoke.mjs']]);

for (const failure of failures) console.log(`\nFAILED: ${failure.slice(0, 4000)}`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
