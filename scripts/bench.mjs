/**
 * `npm run bench [-- --quick | --full]`: every budget of speed and size, measured in one run, as JSON.
 * Costs in the page are pairs with an extension that does nothing and with InboxSDK, in turns on the same page; only
 * these travel between machines. `--quick` takes few rounds and small databases, `--full` a million touches.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { makeArms } from './bench/arms.mjs';
import { measureBadgeDelay } from './bench/badge-delay.mjs';
import { measureBoard } from './bench/board-cost.mjs';
import { measureImport } from './bench/import-cost.mjs';
import { measureLinkedIn } from './bench/linkedin-cost.mjs';
import { taken } from './bench/metrics.mjs';
import { measurePageCost } from './bench/page-cost.mjs';
import { measurePure } from './bench/pure.mjs';
import { measureSizes } from './bench/sizes.mjs';
import { measureStore } from './bench/store-cost.mjs';

const has = (name) => process.argv.includes(`--${name}`);
const quick = has('quick');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const rounds = quick ? 3 : 15;
const BUILD = resolve('.output/chrome-mv3');

if (!existsSync(BUILD) || has('build')) {
  const { status } = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(1);
}

const arms = makeArms(BUILD);
const parts = {
  sizes: () => measureSizes(BUILD),
  pure: () => measurePure({ rounds, people: quick ? 10_000 : 100_000 }),
  badges: () => measureBadgeDelay(arms),
  page: () => measurePageCost(arms, rounds),
  linkedin: () => measureLinkedIn(arms, rounds),
  board: () => measureBoard(arms, rounds),
  import: () => measureImport(arms),
  store: () =>
    measureStore(arms, {
      sizes: quick ? [10_000] : [10_000, 100_000],
      touchesEach: has('full') ? 10 : 1,
      rounds,
    }),
};
const failures = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only && only !== name) continue;
  console.error(name);
  try {
    await measure();
  } catch (error) {
    // One part that cannot be measured must not hide the others' figures.
    failures.push({ part: name, problem: String(error) });
    console.error(`  ${error}`);
  }
}
rmSync(arms.folder, { recursive: true, force: true });
const metrics = taken();
console.log(
  JSON.stringify(
    {
      takenOn: {
        node: process.version,
        cpus: cpus().length,
        cpu: cpus()[0]?.model,
        platform: process.platform,
      },
      metrics,
      ...(failures.length > 0 ? { failures } : {}),
    },
    null,
    2,
  ),
);
process.exit(failures.length === 0 && metrics.every(({ ok }) => ok !== false) ? 0 : 1);
