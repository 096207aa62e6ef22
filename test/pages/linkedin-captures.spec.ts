import { expect, test } from '@playwright/test';
import type { LinkedInFacts } from '../../content-scripts/linkedin/read';
import { RELIED_ON, readBroken, wrongFacts } from '../../scripts/practice/linkedin/mutations.mjs';
import { openPageReader } from '../../scripts/practice/page-reader.mjs';
import { type Truth, urlOfTruth } from './linkedin-support';
import { captures, withoutNotes } from './support/captures';

const COMPARED = [
  'page',
  'subtype',
  'person',
  'people',
  'thread',
  'company',
  'ownProfile',
  'messageSenders',
] as const;
/** An address that says nothing about the page: the page alone must speak. */
const SAYS_NOTHING = 'https://www.linkedin.com/';

const pages = captures('linkedin', () => SAYS_NOTHING).map((page) => ({
  ...page,
  truth: page.truth as Truth,
}));

let reader: Awaited<ReturnType<typeof openPageReader>>;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

test.describe('LinkedIn pages as they were saved', () => {
  for (const { name, html, truth } of pages) {
    for (const [how, url] of [
      ['at their address', urlOfTruth(truth)],
      ['without an address', truth.url ?? SAYS_NOTHING],
    ] as const) {
      test(`${name} ${how}`, async () => {
        const facts = (await reader.read(html, url)) as unknown as Record<string, unknown>;
        const expected = Object.fromEntries(
          COMPARED.filter((key) => key in truth).map((key) => [key, truth[key]]),
        );
        const read = Object.fromEntries(Object.keys(expected).map((key) => [key, facts[key] ?? null]));
        expect(withoutNotes(read)).toEqual(withoutNotes(expected));
      });
    }

    test(`${name} broken one signal at a time gives no wrong fact`, async () => {
      const url = urlOfTruth(truth);
      const page = await reader.open(html, url);
      const readings = await page.evaluate<{ signal: string; facts: LinkedInFacts }[]>(
        `${reader.script};(${readBroken})(readPage, ${JSON.stringify(url)}, ${JSON.stringify(RELIED_ON)})`,
      );
      await page.close();
      const whole = readings[0]!.facts;
      const wrong = readings.flatMap(({ signal, facts }) =>
        wrongFacts(whole, facts).map((fact) => `${signal}: ${fact}`),
      );
      expect(wrong).toEqual([]);
    });
  }
});
