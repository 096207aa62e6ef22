/**
 * What comes in from outside, judged offline: the lockfile names no host, every package has its checksum and a licence
 * that may be used, install scripts are known ones, and what is shipped is the reviewed set. Questions for the network
 * (`npm audit`, `npm audit signatures`, an SBOM) belong to a release.
 */
import { readFileSync } from 'node:fs';

/** Shipped to the rep. A new name here was read, measured and argued for. */
const SHIPPED = new Map([
  ['@preact/signals', 'state of the screens'],
  ['@preact/signals-core', 'of @preact/signals'],
  ['dexie', 'the store'],
  ['fflate', 'unpacks an export that comes as a zip'],
  ['preact', 'the screens'],
  ['webextension-polyfill', 'one interface for both browsers'],
  ['zod', 'the door of the worker'],
]);
/** Runs code when it is installed; `.npmrc` of the pipeline ignores scripts, so none of these is needed. */
const INSTALL_SCRIPTS = new Set(['esbuild', 'fsevents', 'spawn-sync', 'dtrace-provider']);
const LICENCES = new Set(
  '0BSD Apache-2.0 BSD BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC-BY-4.0 CC0-1.0 ISC MIT MPL-2.0 Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);
/** Says its licence in its readme alone; never shipped. */
const READ_BY_HAND = new Map([['transducers.js', 'BSD-2-Clause']]);

const problems = [];
const lock = readFileSync('package-lock.json', 'utf8');
if (/"resolved"/.test(lock))
  problems.push('package-lock.json names hosts: install with the project’s .npmrc');
const { packages } = JSON.parse(lock);

/** `(MIT OR GPL-3.0)` may be used when one side may, `(MIT AND Zlib)` when both may. */
function mayBeUsed(licence) {
  const plain = licence.replace(/[()]/g, '');
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => LICENCES.has(one));
  return plain.split(' OR ').some((one) => LICENCES.has(one));
}

let seen = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (path === '') continue;
  seen += 1;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (!/^sha512-/.test(entry.integrity ?? '')) problems.push(`${path} has no checksum`);
  const licence = entry.license ?? READ_BY_HAND.get(name);
  if (!licence || !mayBeUsed(licence)) problems.push(`${path} has the licence ${licence}`);
  if (entry.hasInstallScript && !INSTALL_SCRIPTS.has(name)) problems.push(`${path} runs code when installed`);
  const isShipped = !entry.dev && !entry.devOptional && !entry.optional;
  if (isShipped && !SHIPPED.has(name)) problems.push(`${path} would be shipped and was not reviewed`);
}
for (const name of SHIPPED.keys()) {
  if (!packages[`node_modules/${name}`]) problems.push(`${name} is reviewed as shipped and no longer there`);
}

for (const problem of problems) console.error(problem);
console.log(`${seen} packages, ${SHIPPED.size} of them shipped`);
process.exit(problems.length === 0 ? 0 : 1);
