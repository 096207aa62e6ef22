import type { CDPSession, Page } from '@playwright/test';
import { ourTexts, pressOurs } from './support/closed-roots';
import { type Extension, expect, test } from './support/extension';
import { HUDA, openInbox, stripBox, tell, trackHuda } from './support/mail-page';
import { openAllWeek, ZONE } from './support/week';

/** Written to once in the practice inbox, by the rep alone. */
const REEM = 'reem@harbi-clinics.example';
const SEND = '.aoO';
const EDITOR = '[g_editable="true"]';
const DAY_MS = 86_400_000;

/** Opens the answer to a person's conversation in the running extension. */
async function openAnswer(
  extension: Extension,
  address: string,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await openInbox(extension.context);
  const id = await page.evaluate((email) => {
    type Thread = { id: string; person: { email: string } };
    const { practice } = globalThis as unknown as { practice: { threads: Thread[] } };
    return practice.threads.find(({ person }) => person.email === email)!.id;
  }, address);
  await page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`).click();
  await expect.poll(() => stripBox(page)).not.toBeNull();
  await page.click('.ams.bkH');
  await page.locator(SEND).scrollIntoViewIfNeeded();
  return { page, session: await extension.context.newCDPSession(page) };
}

async function logMails(extension: Extension, prospectId: string, days: readonly number[]): Promise<void> {
  for (const ago of days) {
    const at = Date.now() - ago * DAY_MS;
    await tell(extension, 'touch.log', { prospectId, channel: 'email', dir: 'out', at });
  }
}

async function trackReem(extension: Extension): Promise<string> {
  const reply = await tell(extension, 'prospect.track', {
    address: REEM,
    name: 'Reem Harbi',
    source: 'typed',
  });
  return reply.ok ? reply.value.prospectId : '';
}

/** The label of our button in the compose box, once it is there. */
async function buttonLabel(session: CDPSession): Promise<string> {
  await expect.poll(async () => (await ourTexts(session, 'round')).length).toBe(1);
  return (await ourTexts(session, 'round'))[0] ?? '';
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(Date.now());

const warnings = (session: CDPSession) => ourTexts(session, 'warn');

test('the sixth mail without a reply is warned of beside Send, the fifth is not', async ({ fresh }) => {
  await openAllWeek(fresh);
  const prospectId = await trackReem(fresh);
  await logMails(fresh, prospectId, [30, 26, 22, 18]);
  const { page, session } = await openAnswer(fresh, REEM);
  // The page shows a fifth: the next one would be the sixth.
  await expect
    .poll(() => warnings(session))
    .toEqual(['This would be mail 6 without a reply: the cadence ends here']);
  await page.close();
});

test('who asked not to be contacted is warned of, and no text is offered', async ({ fresh }) => {
  await openAllWeek(fresh);
  const prospectId = await trackReem(fresh);
  await tell(fresh, 'prospect.dnc', { prospectId });
  const { page, session } = await openAnswer(fresh, REEM);
  await expect.poll(() => warnings(session)).toEqual(['This person asked not to be contacted']);
  await page.close();
});

test('a day off of theirs is warned of', async ({ fresh }) => {
  await openAllWeek(fresh);
  await tell(fresh, 'settings.set', { key: 'holidays', value: { SA: [today()] } });
  await trackReem(fresh);
  const { page, session } = await openAnswer(fresh, REEM);
  await expect.poll(async () => (await warnings(session)).join()).toContain('Today is a day off for them');
  await page.close();
});

test('hours of the day that are over are warned of, where this day has its own', async ({ fresh }) => {
  await openAllWeek(fresh);
  await trackReem(fresh);
  const { page, session } = await openAnswer(fresh, REEM);
  await expect.poll(() => warnings(session)).toEqual([]);
  await page.close();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit' }).format(Date.now()),
  );
  // One minute of the day, far from now.
  const minute = hour < 12 ? { from: '23:58', to: '23:59' } : { from: '00:01', to: '00:02' };
  await tell(fresh, 'settings.set', { key: 'sendHours', value: { SA: [{ days: today(), ...minute }] } });
  const again = await openAnswer(fresh, REEM);
  await expect.poll(async () => (await warnings(again.session)).join()).toContain('Outside their hours');
  await again.page.close();
});

test('follow-up k of the own templates is filled in, before signature and quote, and undone in one step', async ({
  fresh,
}) => {
  await tell(fresh, 'settings.set', { key: 'myName', value: 'Layla Aziz' });
  for (const [pieceId, steps] of [
    ['second', [2]],
    ['third', [3]],
  ] as const) {
    const body = {
      title: { en: `The ${pieceId}`, ar: pieceId },
      en: `Hello {firstName},\nthe ${pieceId} note to {company}.\n{myName}`,
      steps: [...steps],
    };
    await tell(fresh, 'playbook.put', { pieceId, kind: 'template', body });
  }
  await trackReem(fresh);
  const { page, session } = await openAnswer(fresh, REEM);
  // A long quote and what the rep has typed already stay.
  await page.locator(EDITOR).evaluate((editor) => {
    const quote = document.createElement('div');
    quote.className = 'gmail_quote';
    quote.textContent = 'On Monday Reem wrote: the old text';
    editor.append(quote);
  });
  const texts = async () => (await ourTexts(session, 'menuitem')).join();
  const label = () => buttonLabel(session);
  await pressOurs(page, session, label, async () => (await texts()).includes('The second'));
  expect(await texts(), 'only what is next').not.toContain('The third');
  const read = () => page.locator(EDITOR).evaluate((editor) => (editor as HTMLElement).innerText);
  await pressOurs(page, session, 'The second', async () => (await read()).includes('the second note'));
  const written = (await read())
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  expect(written.slice(0, 3)).toEqual(['Hello Reem,', 'the second note to Harbi Clinics.', 'Layla Aziz']);
  expect(written.slice(3)).toEqual(['--', 'Layla Aziz', 'On Monday Reem wrote: the old text']);
  await page.locator(EDITOR).press('Control+z');
  await expect.poll(read).not.toContain('the second note');
  expect(await read()).toContain('the old text');
  await page.close();
});

test('an answer to the objection that is answered stands in the menu of the box', async ({ fresh }) => {
  await trackHuda(fresh);
  const { page, session } = await openAnswer(fresh, HUDA);
  const menu = async () => (await ourTexts(session, 'menu')).join();
  // Its label follows the touches of the conversation as they are recorded.
  const label = () => buttonLabel(session);
  await pressOurs(page, session, label, async () => (await menu()).includes('Price'));
  await page.close();
});

test('a selection is replaced, and nothing else', async ({ fresh }) => {
  await trackReem(fresh);
  const { page } = await openAnswer(fresh, REEM);
  await page.locator(EDITOR).press('Control+Home');
  await page.keyboard.type('Dear Reem, OLD words');
  await page.locator(EDITOR).evaluate((editor) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text;
    while (!node.data.includes('OLD')) node = walker.nextNode() as Text;
    const from = node.data.indexOf('OLD');
    getSelection()!.setBaseAndExtent(node, from, node, from + 3);
  });
  await page.click('h2.hP');
  const reply = await fresh.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*', active: true });
    return chrome.tabs.sendMessage(tab!.id!, { v: 1, t: 'page.insert', text: 'new' });
  });
  expect(reply).toEqual({ inserted: true });
  await expect(page.locator(EDITOR)).toContainText('Dear Reem, new words');
  await page.close();
});

test('nothing is drawn in a box that writes to strangers', async ({ fresh }) => {
  await trackReem(fresh);
  const page = await openInbox(fresh.context);
  await page.click('[data-practice="compose"]');
  await page.fill('.agP', 'stranger@elsewhere.example');
  await page.locator('.agP').press('Tab');
  await page.waitForSelector('[data-hovercard-id="stranger@elsewhere.example"]');
  const session = await fresh.context.newCDPSession(page);
  await page.waitForFunction(() => performance.now() > 3000);
  expect(await ourTexts(session, 'round')).toEqual([]);
  await page.close();
});
