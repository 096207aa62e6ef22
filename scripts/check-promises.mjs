/**
 * Every promise (G) and fault (F) of docs/reliability.md has a test whose title begins with its id. What cannot be
 * tested here says so in its row, with the reason; there may be few of these.
 */
import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 'docs/reliability.md';
const IDS = [
  ...Array.from({ length: 17 }, (_, i) => `G${i + 1}`),
  ...Array.from({ length: 51 }, (_, i) => `F${i + 1}`),
];
const NOT_HERE_MAX = 3;
const ROW = /^\| (?<id>[GF]\d+) \| (?<meaning>[^|]+) \| (?<proof>[^|]+) \|$/gm;
/** The title of a test or of a group, plain or after a table of cases. */
const TITLE = /(?:\b(?:it|test|describe)(?:\.\w+)?|\))\(\s*(?:'((?:\\.|[^'\\])*)'|`([^`]*)`)/g;
const LEADING_IDS = /^(?:[GF]\d+ )+/;

const rows = new Map([...readFileSync(PAGE, 'utf8').matchAll(ROW)].map(({ groups }) => [groups.id, groups]));
const proofs = new Map();
const files = readdirSync('test', { recursive: true }).map((path) => `test/${path}`);
for (const file of files.filter((path) => /\.(?:test|spec)\.tsx?$/.test(path))) {
  for (const [, plain, template] of readFileSync(file, 'utf8').matchAll(TITLE)) {
    const ids =
      LEADING_IDS.exec(plain ?? template ?? '')?.[0]
        .trim()
        .split(' ') ?? [];
    for (const id of ids) proofs.set(id, [...(proofs.get(id) ?? []), file]);
  }
}

const problems = [];
let notHere = 0;
for (const id of IDS) {
  const row = rows.get(id);
  if (!row) {
    problems.push(`${id} has no row in ${PAGE}`);
    continue;
  }
  const named = [...row.proof.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  if (row.proof.includes('not testable here:')) notHere += 1;
  else if (!proofs.has(id))
    problems.push(`${id} (${row.meaning.trim()}) has no test whose title begins with it`);
  else if (named.length === 0) problems.push(`${id} names no test in ${PAGE}`);
  for (const name of named) {
    if (!proofs.get(id)?.some((file) => file.endsWith(`/${name}`)))
      problems.push(`${id}: ${name} holds no test of it`);
  }
}
for (const id of [...rows.keys(), ...proofs.keys()]) {
  if (!IDS.includes(id)) problems.push(`${id} is no promise and no fault of the list`);
}
if (notHere > NOT_HERE_MAX)
  problems.push(`${notHere} ids are said not to be testable here; at most ${NOT_HERE_MAX}`);

for (const problem of new Set(problems)) console.error(problem);
console.log(`${IDS.length} promises and faults, ${proofs.size} of them with tests of their own`);
process.exit(problems.length === 0 ? 0 : 1);
