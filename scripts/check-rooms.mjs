/**
 * Who may import whom (docs/how-it-works.md): the rules in `.dependency-cruiser.cjs`, and a proof that the tool really
 * read the files, since it can pass silently on none.
 */
import { spawnSync } from 'node:child_process';

const FEWEST_MODULES = 60;
const rooms = [
  'domain',
  'messages',
  'storage',
  'presenters',
  'background',
  'content-scripts',
  'components',
  'entrypoints',
  'locales',
];
const { stdout, status } = spawnSync('node_modules/.bin/depcruise', ['--output-type', 'json', ...rooms], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (!stdout) {
  console.error(`dependency-cruiser said nothing (exit ${status})`);
  process.exit(1);
}
const { summary, modules } = JSON.parse(stdout);
for (const { rule, from, to } of summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
if (modules.length < FEWEST_MODULES) {
  console.error(`Only ${modules.length} modules were read; at least ${FEWEST_MODULES} were expected.`);
  process.exit(1);
}
console.log(`${modules.length} modules, ${summary.error} forbidden imports`);
process.exit(summary.error === 0 ? 0 : 1);
