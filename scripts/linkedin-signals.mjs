/**
 * Writes docs/linkedin-signals.md: for each page of the practice network, which facts are lost when one signal of
 * the page is lost. Run it after every change of a reader: `node scripts/linkedin-signals.mjs`.
 */
import { writeFile } from 'node:fs/promises';
import { linkedinPage } from './practice/linkedin/index.mjs';
import { lostFacts, RELIED_ON, readBroken, wrongFacts } from './practice/linkedin/mutations.mjs';
import { openPageReader } from './practice/page-reader.mjs';

const PAGES = [
  ['Profile, server-driven front end', '/in/omar-h/'],
  ['Profile, Ember front end', '/in/jonas-lindqvist-5f/'],
  ['Feed', '/feed/'],
  ['People search', '/search/results/people/'],
  ['Connections', '/mynetwork/invite-connect/connections/'],
  ['Conversation', '/messaging/thread/2-practice/'],
  ['Company', '/company/cedar-foods/'],
];

const HEAD = `# LinkedIn: signals lost, facts lost

Written by \`scripts/linkedin-signals.mjs\` from the practice pages; do not edit by hand. Each line breaks one signal
everywhere on the page, as a redesign would. Signals that are not listed cost nothing. A wrong fact fails the tests.
`;

const reader = await openPageReader();
const sections = [];
let wrong = 0;
for (const [title, path] of PAGES) {
  const url = `https://www.linkedin.com${path}`;
  const page = await reader.open(linkedinPage(path), url);
  const readings = await page.evaluate(
    `${reader.script};(${readBroken})(readPage, ${JSON.stringify(url)}, ${JSON.stringify(RELIED_ON)})`,
  );
  await page.close();
  const whole = readings[0].facts;
  const lines = readings.map(({ signal, facts }) => [
    signal,
    lostFacts(whole, facts),
    wrongFacts(whole, facts),
  ]);
  wrong += lines.reduce((sum, [, , facts]) => sum + facts.length, 0);
  const costly = lines.filter(([, lost]) => lost.length > 0);
  sections.push(
    `## ${title}\n\n${readings.length - 1} signals broken one by one, ${costly.length} of them cost facts.\n\n| signal lost | facts lost |\n| --- | --- |\n${costly.map(([signal, lost]) => `| ${signal} | ${lost.join(', ')} |`).join('\n')}\n`,
  );
}
await reader.close();
await writeFile(new URL('../docs/linkedin-signals.md', import.meta.url), `${HEAD}\n${sections.join('\n')}`);
console.log(`${sections.length} pages, ${wrong} wrong facts`);
process.exitCode = wrong === 0 ? 0 : 1;
