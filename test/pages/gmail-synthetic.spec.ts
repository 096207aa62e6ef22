import { expect, test } from '@playwright/test';
import type { OpenThread } from '../../content-scripts/shared/page-facts';
import { openPageReader, type PageReader } from '../../scripts/practice/page-reader.mjs';
import { SYNTHETIC_PAGES } from '../fixtures/gmail/pages';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

for (const { name, html, url, rows, messages } of SYNTHETIC_PAGES) {
  test(`${name} is understood whole`, async () => {
    const facts = await reader.read(html, url);
    const thread = facts.thread as OpenThread | null;
    expect(facts.account).toBe('layla@dawra.example');
    expect(facts.threads).toHaveLength(rows);
    expect(facts.health?.rowsUnderstood ?? 0).toBe(rows);
    expect(thread?.messages ?? []).toHaveLength(messages);
    expect(new Set(facts.threads?.map((row) => row.threadId)).size).toBe(rows);
    for (const row of facts.threads ?? []) {
      expect(row.senders.length).toBeGreaterThan(0);
      expect(row.date).toBeTruthy();
    }
    const last = thread?.messages.at(-1);
    if (last) expect(last.bodyText).not.toContain('layla@dawra.example');
  });
}
