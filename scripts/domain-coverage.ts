/** Which function, test and screen carries each system of the inventory: `npm run -s domain:coverage [-- --json]`. */
import { coverageRows, gaps } from './domain-coverage/rows';

const rows = coverageRows(new URL('../', import.meta.url));
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ rows }, null, 2)}\n`);
} else {
  for (const { id, name, kind, functions, tests, screens } of rows) {
    const counts = [functions, tests, screens].map((list) => String(list.length).padStart(3)).join(' ');
    console.log(`${id.padEnd(4)}${counts}  ${kind.padEnd(11)}${name}`);
  }
  const open = gaps(rows);
  for (const { id, lacks } of open) console.log(`${id} lacks ${lacks.join(', ')}`);
  console.log(`${rows.length} systems, ${open.length} with a gap (columns: functions, tests, screens)`);
  if (open.length > 0) process.exitCode = 1;
}
