import type { Page } from '@playwright/test';
import { faultsOf } from './support/accessibility';
import { type Extension, expect, test } from './support/extension';
import { putRows } from './support/put-rows';
import { seedRows } from './support/seed-history';

async function openBook(extension: Extension, part = ''): Promise<Page> {
  const page = await extension.open('dashboard.html');
  await page.setViewportSize({ width: 1600, height: 1000 });
  await putRows(page, seedRows(Date.now(), 120));
  await page.goto(`${page.url().split('#')[0]}#/objections${part}`);
  await page.reload();
  return page;
}

test('an answer is written, proposed, and approved by two names only', async ({ fresh }) => {
  const page = await openBook(fresh);
  await page
    .getByRole('navigation', { name: 'Categories' })
    .getByRole('button', { name: /^Timing/ })
    .click();
  await page.getByRole('button', { name: 'Write an answer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Pick the week');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write the answer in at least one language.')).toBeVisible();
  await dialog.getByLabel('English').fill('Which week of the quarter suits {firstName}?');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('article').filter({ hasText: 'Pick the week' });
  await expect(card).toContainText('Draft');
  await card.getByRole('button', { name: 'More for “Pick the week”' }).click();
  await expect(page.getByRole('menuitem', { name: 'Approve' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Propose' }).click();
  await expect(card).toContainText('Proposed');
  await card.getByRole('button', { name: 'More for “Pick the week”' }).click();
  await page.getByRole('menuitem', { name: 'Approve' }).click();
  await dialog.getByLabel('Manager').fill('Maha');
  await dialog.getByLabel('Rep', { exact: true }).fill('maha');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(dialog.getByText('Type two different names.')).toBeVisible();
  await dialog.getByLabel('Rep', { exact: true }).fill('Nour');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(card.getByRole('heading', { name: 'Standard answer' })).toBeVisible();
  await expect(card).toContainText('by Maha and Nour');
  await card.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByLabel('English').fill('Another wording.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('Draft');
  await card.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByText('Earlier wordings').click();
  await expect(dialog.getByText('Which week of the quarter suits')).toBeVisible();
});

test('finds an answer with a slip of the fingers, in both languages', async ({ fresh }) => {
  const page = await openBook(fresh);
  await page.getByLabel('Find an answer').fill('refrence');
  await expect(page.getByRole('heading', { name: /answers found/ })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('No proof or references');
  await page.getByLabel('Find an answer').fill('ميزنية');
  await expect(page.getByRole('article').first()).toContainText('budget');
});

test('a file with one wrong line changes nothing and says which', async ({ fresh }) => {
  const page = await openBook(fresh);
  const take = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a colleague’s file' }).click();
    await page.getByRole('menuitem', { name: 'Import answers' }).click();
    await (await chooser).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  };
  const dialog = page.getByRole('dialog');
  await take('label,title,en\nstall.ghosting,Wave,Still there?\nstall.nothing,Bad,Text\n');
  await expect(dialog).toContainText('Line 3');
  await expect(dialog).toContainText('Unknown kind of objection');
  await expect(dialog.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await take('label,title,en\nstall.ghosting,Wave,Still there?\n');
  await dialog.getByRole('button', { name: 'Add 1 entry' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('Find an answer').fill('Still there');
  await expect(page.getByRole('article').first()).toContainText('Still there?');
});

test('a wrong detection stays away until it is taken back', async ({ fresh }) => {
  const page = await openBook(fresh, '/detect');
  const check = async () => {
    await page.getByLabel('Text of the mail').fill('');
    await page.getByLabel('Text of the mail').fill('Thanks for the offer. This is too expensive for us.');
    await page.getByRole('button', { name: 'Find objections' }).click();
  };
  await check();
  const found = page.getByRole('article').filter({ hasText: 'Too expensive' });
  await expect(found).toBeVisible();
  await found.getByRole('button', { name: 'Not an objection' }).click();
  await expect(found).toContainText('Noted for these words');
  await check();
  await expect(page.getByText('No objection found in this text.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await check();
  await expect(found).toBeVisible();
});

test('practice brings the dearest objection, compares, and moves on', async ({ fresh }) => {
  const page = await openBook(fresh, '/practice');
  await expect(page.getByText('8 objections today')).toBeVisible();
  const sentence = page.locator('blockquote');
  const first = await sentence.innerText();
  await page.getByLabel('Your answer').fill('Compared with what?');
  await expect(page.getByRole('button', { name: 'Good' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('comes back in 1 day').first()).toBeVisible();
  await page.getByRole('button', { name: 'Good' }).click();
  await expect(page.getByText('7 objections today')).toBeVisible();
  await expect(sentence).not.toHaveText(first);
});

test('every part is clean for assistive technology', async ({ fresh }) => {
  const page = await openBook(fresh);
  for (const part of ['', '/sheet', '/review', '/feedback', '/practice', '/detect']) {
    await page.goto(`${page.url().split('#')[0]}#/objections${part}`);
    await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
    await expect(page.locator('.dw-skeleton')).toHaveCount(0);
    expect(await faultsOf(page, 'main'), part).toEqual([]);
  }
});
