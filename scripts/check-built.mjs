/**
 * What the built files must keep: sizes of the page scripts, no word in them that could reach the network or write
 * markup, and no address beyond the two sites.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';
const KB = 1024;
const SIZES = { 'gmail.js': 25 * KB, 'gmail-conversation.js': 25 * KB, 'linkedin.js': 20 * KB };
/** Hosts that may be named in what is shipped: the two sites, the account link that is read, a name space, Dexie's two help links. */
const HOSTS = new Set([
  'mail.google.com',
  'www.linkedin.com',
  'accounts.google.com',
  'www.w3.org',
  'tinyurl.com',
  'bit.ly',
]);
const FORBIDDEN = [
  /(?<![.\w]|async )fetch\s*\(/,
  /XMLHttpRequest/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /sendBeacon/,
  /new Image\b/,
  /\.innerHTML\s*=/,
  /\.outerHTML\s*=/,
  /insertAdjacentHTML/,
  /document\.write\b/,
  /\beval\s*\(/,
  /new Function\b/,
];
/** Not even in the worker and our own pages, whose policy would stop it anyway. */
const ALWAYS_FORBIDDEN = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /sendBeacon/,
  /\beval\s*\(/,
  /new Function\b/,
];
/** Preact's own support for a prop we never pass (checked by the search in our sources). */
const PREACT_PROP = /dangerouslySetInnerHTML/;

const problems = [];
const read = (path) => readFileSync(`${BUILD}/${path}`, 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = [
  ...(manifest.content_scripts ?? []).flatMap((one) => one.js),
  'gmail-conversation.js',
  'linkedin.js',
];

for (const path of new Set(scripts)) {
  const text = read(path);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${path}: ${(size / KB).toFixed(1)} KB gzip`);
  if (SIZES[path] && size > SIZES[path])
    problems.push(`${path} is ${size} bytes gzip, at most ${SIZES[path]}`);
  for (const word of FORBIDDEN) {
    const found = text.match(word);
    const isPreact = String(word).includes('innerHTML') && PREACT_PROP.test(text);
    if (found && !isPreact) problems.push(`${path} holds ${found[0]}`);
  }
}
for (const path of readdirSync(BUILD, { recursive: true })) {
  if (!/\.(?:js|html|css)$/.test(path)) continue;
  const text = read(path);
  for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) {
    if (!HOSTS.has(host)) problems.push(`${path} names the host ${host}`);
  }
  for (const word of ALWAYS_FORBIDDEN) {
    const found = text.match(word);
    if (found) problems.push(`${path} holds ${found[0]}`);
  }
}

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
