/**
 * `npm run soak [moves]`: goes between the list and conversations of the practice inbox two thousand times and checks
 * that listeners, nodes and heap stay flat and that no badge is stale. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';

const moves = process.argv[2] ?? '2000';
const { status } = spawnSync('npx', ['playwright', 'test', 'test/browser/soak.spec.ts', '--reporter=line'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SOAK_NAVIGATIONS: moves },
});
process.exit(status ?? 1);
