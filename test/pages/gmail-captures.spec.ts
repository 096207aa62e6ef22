import { expect, test } from '@playwright/test';
import { openPageReader, type PageReader } from '../../scripts/practice/page-reader.mjs';
import { gmailCaptures, withoutNotes } from './support/captures';

const COMPARED = ['page', 'account', 'threads', 'thread', 'compose'] as const;
const pages = gmailCaptures();
let reader: PageReader;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

test.describe('Gmail pages as they were saved', () => {
  for (const { name, html, url, truth } of pages) {
    test(name, async () => {
      const facts = await reader.read(html, url);
      for (const key of COMPARED) {
        expect.soft(withoutNotes(facts[key]), key).toEqual(withoutNotes(truth[key]));
      }
      expect.soft(facts.accountFromTitle).toBe(truth.accountFromTitle);
      expect.soft({ ...ZERO, ...facts.health }).toMatchObject(truth.health as Record<string, number>);
    });
  }
});

/** A page without lists counts no rows. */
const ZERO = {
  rowsSeen: 0,
  rowsUnderstood: 0,
  rowsWithThreadId: 0,
  messagesSeen: 0,
  messagesUnderstood: 0,
  collapsed: 0,
  composeSeen: 0,
};
