/**
 * Writes docs/gmail-signals.md: for every class and attribute the Gmail readers rely on, which facts are lost when
 * Gmail renames it. Measured on the practice pages and, where the folder exists, on saved pages.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { badPages } from './practice/gmail/bad-pages.mjs';
import { lostFacts, readBroken, signalsOf, wrongFacts } from './practice/gmail/mutations.mjs';
import { inboxPage, threadPage } from './practice/gmail/pages.mjs';
import { openPageReader } from './practice/page-reader.mjs';

const URL_OF_ALL = 'https://mail.google.com/mail/u/0/#inbox';
const NOW = Date.UTC(2026, 10, 23, 10, 12);
const OUTPUT = 'docs/gmail-signals.md';

const pages = [
  inboxPage({ now: NOW, rows: 50 }),
  inboxPage({ now: NOW, lang: 'ar' }),
  inboxPage({ now: NOW, split: 'horizontal', open: 2 }),
  inboxPage({ now: NOW, split: 'vertical', open: 2 }),
  threadPage({ now: NOW, open: 2 }),
  ...savedPages(),
];

function savedPages() {
  const folder = join(process.env.DAWRA_CAPTURES ?? resolve('..', 'shared', 'captures'), 'gmail');
  if (!existsSync(folder) || process.argv.includes('--own-pages')) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.html') && !file.startsWith('print-'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

const reader = await openPageReader();
const blank = await reader.open('', URL_OF_ALL);
const signals = signalsOf(await blank.evaluate(`${reader.script};gmailTable`));
const results = new Map(signals.map(({ id }) => [id, { pages: 0, lost: new Set(), wrong: 0 }]));
for (const html of pages) {
  const page = await reader.open(html, URL_OF_ALL);
  const run = `${reader.script};(${readBroken})(${JSON.stringify(URL_OF_ALL)}, ${JSON.stringify(signals)})`;
  const { whole, broken } = await page.evaluate(run);
  await page.close();
  for (const { signal, facts } of broken) {
    const result = results.get(signal);
    result.pages += 1;
    result.wrong += wrongFacts(whole, facts).length;
    for (const fact of lostFacts(whole, facts)) result.lost.add(fact);
  }
}
const READS = 5;
const times = [];
for (const { words, html, msMax } of Object.values(badPages(NOW))) {
  const page = await reader.open(html, URL_OF_ALL);
  const read = `{const start = performance.now(); readPage(${JSON.stringify(URL_OF_ALL)}); performance.now() - start}`;
  await page.evaluate(reader.script);
  const taken = [];
  for (let no = 0; no < READS; no += 1) taken.push(await page.evaluate(`${reader.script};${read}`));
  taken.sort((a, b) => a - b);
  const [middle, worst] = [taken[(READS - 1) / 2], taken.at(-1)].map(Math.round);
  times.push(`| ${words} | ${middle} ms | ${worst} ms | ${msMax} ms |`);
  await page.close();
}
await reader.close();

const rows = [...results]
  .filter(([, { pages: seen }]) => seen > 0)
  .sort(([, a], [, b]) => b.lost.size - a.lost.size)
  .map(([id, { pages: seen, lost, wrong }]) => {
    const facts = [...lost]
      .map((fact) => fact.replace('messages.', ''))
      .sort()
      .join(', ');
    return `| \`${id}\` | ${seen} | ${facts || 'none: another candidate answers'} | ${wrong} |`;
  });
const wrongInAll = [...results.values()].reduce((sum, { wrong }) => sum + wrong, 0);
writeFileSync(
  OUTPUT,
  `# Which of Gmail's marks carry which facts

Written by \`node scripts/gmail-signals.mjs\` from ${pages.length} pages: each class and attribute of the selector table
(content-scripts/gmail/read/selectors.ts) is taken away alone, everywhere in the page, and the page is read again.
Wrong facts in all: **${wrongInAll}**. A fact that is lost is unknown, it is counted in the health record, and nothing is recorded from it.

| taken away | on pages | facts lost | wrong facts |
| --- | --- | --- | --- |
${rows.join('\n')}

## How long a bad page takes

One whole reading with every body, which the extension itself never does at once: it reads the newest 50 messages and
the bodies that are open. Text ends at 20,000 letters, recipients at 100, messages and rows at 500, a hash at 400. Median
and worst of ${READS} readings on the machine that wrote this page; test/pages/gmail-hard.spec.ts fails above the bound,
which leaves room for a busy machine.

| page | median | worst | bound |
| --- | --- | --- | --- |
${times.join('\n')}
`,
);
console.log(`${OUTPUT}: ${rows.length} marks, ${wrongInAll} wrong facts`);
