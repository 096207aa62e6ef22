import { expect, test } from '@playwright/test';
import type { PageFacts } from '../../content-scripts/shared/page-facts';
import {
  lostFacts,
  readBroken,
  type Signal,
  signalsOf,
  wrongFacts,
} from '../../scripts/practice/gmail/mutations.mjs';
import { openPageReader, type PageReader } from '../../scripts/practice/page-reader.mjs';
import { SYNTHETIC_PAGES } from '../fixtures/gmail/pages';
import { gmailCaptures } from './support/captures';

const pages = [...SYNTHETIC_PAGES, ...gmailCaptures()];
let reader: PageReader;
let signals: Signal[];
test.beforeAll(async () => {
  reader = await openPageReader();
  const page = await reader.open('', 'https://mail.google.com/mail/');
  signals = signalsOf(await page.evaluate(`${reader.script};gmailTable`));
  await page.close();
});
test.afterAll(() => reader.close());

const healthOf = ({ health, ranks }: PageFacts) => JSON.stringify({ health, ranks });

test.describe('F34 F35 G13 a mark that Gmail renames costs facts, never makes wrong ones', () => {
  for (const { name, html, url } of pages) {
    test(name, async () => {
      const page = await reader.open(html, url);
      const run = `${reader.script};(${readBroken})(${JSON.stringify(url)}, ${JSON.stringify(signals)})`;
      const { whole, broken } = await page.evaluate<ReturnType<typeof readBroken>>(run);
      await page.close();
      const wrong = broken.flatMap(({ signal, facts }) =>
        wrongFacts(whole, facts).map((fact) => `${fact} without ${signal}`),
      );
      const unnoticed = broken.filter(
        ({ facts }) => lostFacts(whole, facts).length > 0 && healthOf(facts) === healthOf(whole),
      );
      expect(wrong).toEqual([]);
      expect(unnoticed.map(({ signal }) => signal)).toEqual([]);
    });
  }
});
