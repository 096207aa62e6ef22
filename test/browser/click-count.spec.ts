import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';
import { pressClosed, watchHand } from './support/hand';
import { openPopupOver } from './support/popup';
import { INBOX, servePractice, tell } from './support/practice';

const MAIL = 'https://mail.google.com/*';
const ADDRESS = 'huda@karam-foods.example';
/** A test cannot press the toolbar button or its shortcut: each opening of the popup counts as one press. */
const OPENING = 1;

/** Huda of the practice inbox, with a reply of hers: everything that the first stage asks for is met. */
async function trackReadyHuda(extension: Extension): Promise<void> {
  const tracked = await tell(extension, {
    t: 'prospect.track',
    address: ADDRESS,
    name: 'Huda Karam',
    source: 'gmail',
  });
  const { prospectId } = tracked.value as { prospectId: string };
  for (const dir of ['out', 'in']) {
    await tell(extension, { t: 'touch.log', prospectId, channel: 'email', dir, at: Date.now() - 60_000 });
  }
  const view = await tell(extension, { t: 'popup.view', keys: [], prospectId });
  const { runId } = (view.value as { person: { known: { runId: string } } }).person.known;
  for (const itemId of ['pro.icp', 'pro.persona']) {
    await tell(extension, { t: 'tick.set', runId, itemId, done: true });
  }
}

/** The answer the team agreed on for the objection in Huda's message; it asks for nothing that is not known. */
async function approveAnswer(extension: Extension): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const body = {
    label: 'price.too_expensive',
    title: 'Against what',
    en: 'Thank you for being direct, {firstName}. May I ask what it feels high against?',
    state: 'approved',
    approvedOn: today,
    approvedBy: ['Maha Idris', 'Nour Aziz'],
    reviewedAt: Date.now(),
  };
  await tell(extension, { t: 'playbook.put', pieceId: 'answer-standard', kind: 'answer', body });
}

async function openInbox(extension: Extension): Promise<Page> {
  await servePractice(extension);
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(INBOX);
  await expect(page.locator('tr.zA').first()).toBeVisible();
  return page;
}

async function openMessage(extension: Extension): Promise<Page> {
  const page = await openInbox(extension);
  await page.locator('tr.zA', { hasText: 'Huda Karam' }).click();
  await expect(page.getByRole('heading', { name: /Cold chain sensors/ })).toBeVisible();
  return page;
}

/** The reply box of the practice page, once it holds an answer. */
const reply = (page: Page) => page.locator('[g_editable="true"]');

test.describe('a follow-up is logged from the inbox', () => {
  test('in two clicks', async ({ fresh }) => {
    await tell(fresh, { t: 'sample.add', language: 'en' });
    await openInbox(fresh);
    const popup = await openPopupOver(fresh, MAIL);
    const rows = popup.getByRole('region', { name: 'Today' }).getByRole('listitem');
    await expect(rows).not.toHaveCount(0);
    const count = Number(await popup.locator('.dw-today-count').textContent());
    const hand = await watchHand(popup);
    await rows.first().getByRole('button', { name: /^Done/ }).click();
    await expect(popup.locator('.dw-today-count')).toHaveText(String(count - 1));
    expect((await hand.clicks()) + OPENING).toBeLessThanOrEqual(2);
    expect(await hand.keys()).toBe(0);
  });

  test('in three keys', async ({ fresh }) => {
    await tell(fresh, { t: 'sample.add', language: 'en' });
    await openInbox(fresh);
    const popup = await openPopupOver(fresh, MAIL);
    const counter = popup.locator('.dw-today-count');
    await expect(counter).not.toHaveText('0');
    const count = Number(await counter.textContent());
    const hand = await watchHand(popup);
    await popup.keyboard.press('j');
    await popup.keyboard.press('e');
    await expect(counter).toHaveText(String(count - 1));
    expect((await hand.keys()) + OPENING).toBeLessThanOrEqual(3);
    expect(await hand.clicks()).toBe(0);
  });
});

test.describe('a stage is moved in two clicks', () => {
  test('on the board', async ({ fresh }) => {
    await trackReadyHuda(fresh);
    const page = await fresh.open('dashboard.html#/pipeline');
    const card = page.getByRole('article').filter({ hasText: 'Huda Karam' });
    await expect(card).toBeVisible();
    const hand = await watchHand(page);
    await card.getByRole('button', { name: /^Move/ }).click();
    await page.getByRole('menuitem', { name: /^Qualification/ }).click();
    const column = page.getByRole('region', { name: /^Qualification/ });
    await expect(column.getByRole('article').filter({ hasText: 'Huda Karam' })).toBeVisible();
    expect(await hand.clicks()).toBeLessThanOrEqual(2);
    expect(await hand.keys()).toBe(0);
  });

  test('beside the message', async ({ fresh }) => {
    await trackReadyHuda(fresh);
    await openMessage(fresh);
    const popup = await openPopupOver(fresh, MAIL);
    const menu = popup.getByRole('button', { name: 'Move', exact: false }).last();
    await expect(menu).toBeVisible();
    const hand = await watchHand(popup);
    await menu.click();
    await popup.getByRole('menuitem', { name: /Qualification/ }).click();
    await expect(popup.getByText('2 of 7')).toBeVisible();
    expect(await hand.clicks()).toBeLessThanOrEqual(2);
  });
});

test.describe('an objection is answered in two clicks', () => {
  test('from the strip under the subject', async ({ fresh }) => {
    await trackReadyHuda(fresh);
    await approveAnswer(fresh);
    const page = await openMessage(fresh);
    const hand = await watchHand(page);
    await pressClosed(page, /answers$/);
    await pressClosed(page, /^Insert/);
    await expect(reply(page)).not.toBeEmpty();
    expect(await hand.clicks()).toBeLessThanOrEqual(2);
    expect(await hand.keys()).toBe(0);
  });

  test('from the popup', async ({ fresh }) => {
    await trackReadyHuda(fresh);
    await approveAnswer(fresh);
    await openMessage(fresh);
    const popup = await openPopupOver(fresh, MAIL);
    const answer = popup.locator('[data-answer="1"]');
    await expect(answer).toBeVisible();
    const hand = await watchHand(popup);
    await answer.click();
    await expect(popup.getByRole('status').filter({ hasText: 'Inserted into your reply' })).toBeVisible();
    expect((await hand.clicks()) + OPENING).toBeLessThanOrEqual(2);
  });
});
