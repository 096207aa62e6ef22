/**
 * `npm run screenshots`: pictures of every screen from the running extension, in both languages and themes, with nothing in
 * it, with the sample data, and with ten thousand people. They go to `reports/screenshots`; those the README shows to
 * `docs/pictures`. `--quick` takes the README's pictures alone, `--only=WORD` the screens with that word in their name,
 * `--compare` takes none and holds one of each kind against its reference; `--accept` makes what is seen the reference.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const has = (name) => process.argv.includes(`--${name}`);
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

if (!existsSync('.output/chrome-mv3/manifest.json')) {
  const status = run('npx', ['wxt', 'build']);
  if (status !== 0) process.exit(status);
}
const compare = ['playwright', 'test', '--config=scripts/screenshots/compare.config.ts'];
process.exit(
  has('compare') || has('accept')
    ? run('npx', has('accept') ? [...compare, '--update-snapshots'] : compare)
    : run(process.execPath, ['--import', 'tsx', 'scripts/screenshots/take.ts', ...process.argv.slice(2)]),
);
