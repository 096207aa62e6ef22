/**
 * Reads one saved page as the content scripts would and prints what they understood.
 *
 *     npm run -s read-page -- FILE.html --url https://mail.google.com/mail/u/0/#inbox
 *
 * The page is served at that address to a real browser; its own scripts do not run and nothing is fetched.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openPageReader } from './practice/page-reader.mjs';

const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
const file = positionals[0];
if (!file || !values.url || !URL.canParse(values.url)) {
  console.error('Usage: npm run -s read-page -- FILE.html --url URL');
  process.exit(2);
}
const html = await readFile(file, 'utf8');
const reader = await openPageReader();
try {
  console.log(JSON.stringify(await reader.read(html, values.url), null, 1));
} finally {
  await reader.close();
}
