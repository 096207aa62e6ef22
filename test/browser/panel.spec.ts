import type { Page } from '@playwright/test';
import { faultsOf } from './support/accessibility';
import { tellFrom } from './support/dashboard';
import { type Extension, expect, test } from './support/extension';
import { INBOX, servePractice } from './support/practice';

/** The panel with sample data, on the person looked up by name. */
async function openPanel(extension: Extension, name: string, width = 400): Promise<Page> {
  const page = await extension.open('sidepanel.html');
  await page.setViewportSize({ width, height: 760 });
  await tellFrom(page, 'sample.add', { language: 'en' });
  await page.getByRole('searchbox').fill(name);
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
  return page;
}

test('offers the directory while nobody is known, and adds somebody by name', async ({ fresh }) => {
  const page = await fresh.open('sidepanel.html');
  await expect(page.getByText('You do not track anybody yet.')).toBeVisible();
  await page.getByRole('searchbox').fill('Rana Aziz');
  await page.getByRole('button', { name: /Add “.*Rana Aziz.*”/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rana Aziz' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Story' })).toHaveAttribute('aria-selected', 'true');
});

test('follows the conversation in front, offers its stranger, and stays when pinned', async ({ fresh }) => {
  test.setTimeout(90_000);
  await servePractice(fresh);
  const mail = await fresh.context.newPage();
  await mail.goto(INBOX);
  await mail.locator('tr.zA', { hasText: 'Huda Karam' }).click();
  await expect(mail.getByRole('heading', { name: /Cold chain sensors/ })).toBeVisible();

  // In a test the panel is a tab of its own, so it is told which tab is in front: the mail.
  const panel = await fresh.context.newPage();
  await panel.setViewportSize({ width: 400, height: 760 });
  await panel.addInitScript(() => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    Object.assign(chrome.tabs, {
      query: (asked: chrome.tabs.QueryInfo) =>
        query(asked.active ? { url: 'https://mail.google.com/*' } : asked),
    });
  });
  await panel.goto(`chrome-extension://${fresh.id}/sidepanel.html`);
  await expect(panel.getByText(/You do not track .*Huda/)).toBeVisible();
  await panel.getByRole('button', { name: 'Track', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1, name: /Huda/ })).toBeVisible();

  // Another conversation in the same tab: another person.
  await mail.evaluate(() => history.back());
  await mail.locator('tr.zA').filter({ hasNotText: 'Huda Karam' }).first().click();
  await expect(panel.getByRole('button', { name: 'Track', exact: true })).toBeVisible();

  // Back at the first one and pinned, it stays.
  await mail.evaluate(() => history.back());
  await mail.locator('tr.zA', { hasText: 'Huda Karam' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: /Huda/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Keep this person here' }).click();
  await mail.evaluate(() => history.back());
  await mail.locator('tr.zA').filter({ hasNotText: 'Huda Karam' }).first().click();
  await expect(panel.getByRole('button', { name: 'Follow the page again' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel.getByRole('heading', { level: 1, name: /Huda/ })).toBeVisible();
});

test('logs a call into the story, and takes it back', async ({ fresh }) => {
  const page = await openPanel(fresh, 'Ingrid');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  const form = page.getByRole('form', { name: 'Log a touchpoint' });
  await form.getByRole('button', { name: 'asked for concerns' }).click();
  await form.getByLabel('Note').fill('Wants a trial in spring.');
  await form.getByRole('button', { name: 'Log', exact: true }).click();
  const story = page.getByRole('list', { name: /Story of the deal/ });
  await expect(story.getByText('Call, spoke')).toBeVisible();
  await expect(story.getByText('Wants a trial in spring.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(story.getByText('Call, spoke')).toHaveCount(0);
});

test('keeps a note while it is typed: a reload at the last key loses nothing', async ({ fresh }) => {
  const page = await openPanel(fresh, 'Daniel');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially('Calls before ten');
  await page.reload();
  await page.getByRole('searchbox').fill('Daniel');
  await page
    .getByRole('button', { name: /Daniel/ })
    .first()
    .click();
  const recovered = page.getByRole('textbox', { name: 'Note' });
  const kept = page.getByText('Calls before ten');
  await expect(recovered.or(kept).first()).toBeVisible();
  if (await recovered.isVisible()) {
    await expect(recovered).toHaveValue('Calls before ten');
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await expect(
    page.getByRole('list', { name: /Story of the deal/ }).getByText('Calls before ten'),
  ).toBeVisible();
});

test('F32 two panels that edit one note keep both texts', async ({ fresh }) => {
  const page = await openPanel(fresh, 'Daniel');
  const id = await prospectId(page, 'Daniel Okafor');
  await tellFrom(page, 'note.put', { noteId: 'shared', prospectId: id, text: 'Common ground' });
  const other = await fresh.open(`sidepanel.html?prospect=${id}`);
  for (const one of [page, other]) {
    await one.bringToFront();
    await one.getByRole('button', { name: 'Edit this note' }).click();
    await expect(one.getByRole('textbox', { name: 'Note' })).toHaveValue('Common ground');
  }
  await page.getByRole('textbox', { name: 'Note' }).fill('Ours');
  await page.getByRole('button', { name: 'Done' }).click();
  await other.getByRole('textbox', { name: 'Note' }).fill('Theirs');
  await expect(other.getByText('Both are kept')).toBeVisible();
  await other.getByRole('button', { name: 'Done' }).click();
  const story = other.getByRole('list', { name: /Story of the deal/ });
  await expect(story.getByText('Ours')).toBeVisible();
  await expect(story.getByText('Theirs')).toBeVisible();
});

test('asks for a reason before a stage is left early, then shows the move', async ({ fresh }) => {
  const page = await openPanel(fresh, 'Daniel');
  await page.getByRole('tab', { name: 'Steps' }).click();
  await expect(page.getByText('Leave this stage when')).toBeVisible();
  await page.getByRole('button', { name: 'Continue anyway' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('In your own words').fill('They asked for the offer');
  await dialog.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(page.locator('.dw-head .dw-stage-name')).toHaveText('Offer');
  await page.getByRole('tab', { name: 'Story' }).click();
  await expect(page.getByText(/left early.*They asked for the offer/)).toBeVisible();
});

test('writes a need with its benefit and judges the offer by it', async ({ fresh }) => {
  const page = await openPanel(fresh, 'Lina');
  await page.getByRole('tab', { name: 'Needs' }).click();
  await page.getByRole('button', { name: 'Add a need' }).click();
  await page.getByLabel('In their words').fill('Shelves are empty on Thursdays');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/0 of 1 answered/)).toBeVisible();
  await page.getByRole('button', { name: 'Link a benefit' }).click();
  await page.getByLabel('Benefit', { exact: true }).fill('An alert on Wednesday');
  await page.getByLabel('Proof', { exact: true }).fill('Tamra pilot');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/1 of 1 answered · strength 1.00/)).toBeVisible();
  await expect(page.getByText('tailored')).toBeVisible();
});

for (const lang of ['en', 'ar'] as const) {
  test(`every part fits 320 pixels and has no accessibility fault (${lang})`, async ({ fresh }) => {
    test.setTimeout(120_000);
    const page = await openPanel(fresh, 'Huda', 320);
    await tellFrom(page, 'settings.set', { key: 'language', value: lang });
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    const parts = ['story', 'steps', 'needs', 'people', 'terms', 'asks', 'qualification', 'objections'];
    for (const part of [...parts, 'closing', 'papers', 'referral', 'handoff', 'details']) {
      await page.evaluate((place) => {
        location.hash = place;
      }, part);
      await expect(page.locator('.dw-panel-part .dw-skeleton')).toHaveCount(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${part} is too wide`).toBeLessThanOrEqual(0);
      expect(await faultsOf(page), part).toEqual([]);
    }
  });
}

async function prospectId(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const opened = indexedDB.open('dawra');
        opened.onsuccess = () => {
          const all = opened.result.transaction('prospects').objectStore('prospects').getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result.find((one) => one.name === wanted).id);
          };
        };
      }),
    name,
  );
}
