/**
 * `npm run screenshots`: pictures of every screen from the running extension, in both languages and themes, with no data,
 * little data and much. They go to `reports/screenshots`; those the README shows to `docs/pictures`. `--quick` takes the
 * README's pictures alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('.output/chrome-mv3/manifest.json')) {
  const { status } = spawnSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const args = ['--import', 'tsx', 'scripts/screenshots/take.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
