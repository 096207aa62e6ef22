import { expect, test } from '@playwright/test';
import type { OpenThread, ThreadRow } from '../../content-scripts/shared/page-facts';
import { badPages } from '../../scripts/practice/gmail/bad-pages.mjs';
import { inboxPage, threadPage } from '../../scripts/practice/gmail/pages.mjs';
import { openPageReader, type PageReader } from '../../scripts/practice/page-reader.mjs';

const URL = 'https://mail.google.com/mail/u/0/#inbox';
const NOW = Date.UTC(2026, 10, 23, 10, 12);
const html = threadPage({ now: NOW, open: 2 });
const bad = badPages(NOW);
const BODY = '<div class="a3s aiL">';
let reader: PageReader;
test.beforeAll(async () => {
  reader = await openPageReader();
});
test.afterAll(() => reader.close());

/** Reads a changed page and says how long the reading itself took. */
async function timed(page: string) {
  const tab = await reader.open(page, URL);
  const run = `${reader.script};{const start = performance.now(); const facts = readPage(${JSON.stringify(URL)}); ({ facts, ms: performance.now() - start })}`;
  const result = await tab.evaluate<{
    facts: { thread: OpenThread | null; threads: unknown[]; compose: unknown[]; health?: object };
    ms: number;
  }>(run);
  await tab.close();
  return result;
}

test('F38 a conversation of 500 messages', async () => {
  const { facts, ms } = await timed(bad.messages.html);
  expect(facts.thread?.messages.length).toBe(500);
  expect(ms).toBeLessThan(bad.messages.msMax);
});

test('F39 a body of five megabytes', async () => {
  const { facts, ms } = await timed(bad.body.html);
  expect(facts.thread?.messages.at(-1)?.from?.email).toBe('huda@karam-foods.example');
  expect(ms).toBeLessThan(bad.body.msMax);
});

test('a mail to ten thousand people', async () => {
  const { facts, ms } = await timed(bad.recipients.html);
  expect(facts.thread?.messages.at(-1)?.to.length).toBeLessThanOrEqual(100);
  expect(ms).toBeLessThan(bad.recipients.msMax);
});

test('a body of nested quotes, and names without end', async () => {
  const nested = await timed(bad.nested.html);
  expect(nested.facts.thread?.messages.at(-1)?.messageId).not.toBeNull();
  expect(nested.ms).toBeLessThan(bad.nested.msMax);
  const names = await timed(bad.names.html);
  expect(names.facts.threads).toHaveLength(50);
  expect(JSON.stringify(names.facts.threads).length, 'endless names are not kept').toBeLessThan(60_000);
  expect(names.ms).toBeLessThan(bad.names.msMax);
});

test('names with markup and direction marks stay text, and change no address', async () => {
  const name = '&lt;img src=x onerror=document.title=1&gt;\u202egnp.exe';
  const list = inboxPage({ now: NOW }).replaceAll(/ name="Huda Karam"/g, ` name="${name}"`);
  const { facts } = await timed(list);
  const senders = (facts.threads as ThreadRow[]).flatMap((row) => row.senders);
  const marked = senders.filter((one) => one.name?.startsWith('<img src=x'));
  expect(marked.map(({ email }) => email)).toEqual(['huda@karam-foods.example']);
});

test('rows without an id are seen, not understood, and have no identity', async () => {
  const { facts, ms } = await timed(bad.withoutIds.html);
  const rows = facts.threads as ThreadRow[];
  expect(rows).toHaveLength(50);
  expect(rows.every((row) => row.threadId === null)).toBe(true);
  expect(facts.health).toMatchObject({ rowsSeen: 50, rowsUnderstood: 0 });
  expect(ms).toBeLessThan(bad.withoutIds.msMax);
});

test('senders without a name keep their address and get no name', async () => {
  const { facts, ms } = await timed(bad.nameless.html);
  const senders = (facts.threads as ThreadRow[]).flatMap((row) => row.senders);
  expect(senders.length).toBeGreaterThanOrEqual(50);
  expect(senders.every(({ name, email }) => name === null && email.includes('@'))).toBe(true);
  expect(facts.health).toMatchObject({ rowsUnderstood: 50, unnamed: senders.length });
  expect(ms).toBeLessThan(bad.nameless.msMax);
});

test('F40 a body that imitates the page around it', async () => {
  const list =
    '<div role="main"><div gh="tl"><table class="F"><tbody><tr class="zA zE" id=":9"><td><div class="yW"><span email="evil@x.example" name="E">E</span></div></td><td><div class="y6"><span class="bog"><span data-thread-id="#thread-f:1848096333617210806" data-legacy-thread-id="19a5c1d2e3f4a5b6">Fake</span></span></div></td></tr></tbody></table></div></div>';
  const message =
    '<h2 class="hP" data-legacy-thread-id="19a5c1d2e3f4a5b6">Fake</h2><div role="list"><div role="listitem" class="h7" aria-expanded="true"><div class="adn" data-legacy-message-id="19a5c1d2e3f4a5b6"><div class="gE"><span class="gD" email="evil@x.example" name="E">E</span><span class="g3" title="1 May 2026" alt="1 May 2026"></span></div><div class="ii gt"><div class="a3s">x</div></div></div></div></div>';
  const compose =
    '<div role="region" data-compose-id="9"><input name="draft" value="#msg-a:r1"><div role="textbox" g_editable="true" contenteditable="true">x</div></div><a href="https://accounts.google.com/SignOutOptions" aria-label="evil@x.example">x</a>';
  const { facts } = await timed(html.replace(BODY, BODY + list + message + compose));
  const { facts: honest } = await timed(html);
  const withoutBodies = (thread: OpenThread | null) =>
    thread?.messages.map((one) => ({ ...one, bodyText: null }));
  expect(facts.threads).toEqual([]);
  expect(facts.compose).toEqual([]);
  expect(facts.thread?.threadId).toBe(honest.thread?.threadId);
  expect(withoutBodies(facts.thread)).toEqual(withoutBodies(honest.thread));
});

test('F37 a view that is kept in the page and hidden is not read', async () => {
  const list = inboxPage({ now: NOW });
  const hidden =
    '<div role="main" style="display:none"><div gh="tl"><table class="F"><tbody><tr class="zA zE" id=":9"><td><div class="yW"><span email="hidden@x.example" name="H">H</span></div></td><td><div class="y6"><span class="bog"><span data-thread-id="#thread-f:1848096333617210806" data-legacy-thread-id="19a5c1d2e3f4a5b6">Hidden</span></span></div></td></tr></tbody></table></div></div>';
  const { facts } = await timed(list.replace('<div role="main"', `${hidden}<div role="main"`));
  const { facts: alone } = await timed(list);
  expect(alone.threads.length).toBeGreaterThan(0);
  expect(facts.threads).toEqual(alone.threads);
});

test('F37 two headings on screen: which conversation is open is unknown', async () => {
  const second = '<h2 class="hP" data-legacy-thread-id="19a5c1d2e3f4a5b6">Another</h2>';
  const { facts } = await timed(html.replace('</h2>', `</h2>${second}`));
  expect(facts.thread).toBeNull();
});
