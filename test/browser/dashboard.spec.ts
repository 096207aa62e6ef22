import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';

/** Sends a message as one of our own pages does. */
async function tell(page: Page, t: string, request: object): Promise<void> {
  await page.evaluate(
    ([type, fields]) =>
      chrome.runtime.sendMessage({ v: 1, t: type, id: crypto.randomUUID(), ...(fields as object) }),
    [t, request] as const,
  );
}

/** The dashboard with sample data, at a place. */
async function openSample(extension: Extension, place = '', language: 'en' | 'ar' = 'en'): Promise<Page> {
  const page = await extension.open('dashboard.html');
  await page.setViewportSize({ width: 1440, height: 900 });
  await tell(page, 'settings.set', { key: 'language', value: language });
  await tell(page, 'settings.set', { key: 'homeCountry', value: 'SA' });
  await tell(page, 'sample.add', { language });
  await page.goto(`${page.url().split('#')[0]}#/${place}`);
  return page;
}

test('the first steps lead to a day full of sample data, and are kept', async ({ fresh }) => {
  const page = await fresh.open('dashboard.html#/welcome');
  await page.getByLabel('Your first name').fill('Sami');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('My country').selectOption({ label: 'United Arab Emirates' });
  await expect(page.getByText('Saturday and Sunday are skipped.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  // The same button stands on each step: the next one is there once the answers are stored.
  await expect(page.getByText('3 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'To answer' })).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#/settings/me`);
  await expect(page.getByLabel('First name')).toHaveValue('Sami');
});

test('the day is walked and worked by keys alone, and a slip is taken back', async ({ fresh }) => {
  const page = await openSample(fresh);
  const overdue = page.getByRole('region', { name: 'Overdue' });
  const rows = overdue.getByRole('listitem');
  await expect(rows).not.toHaveCount(0);
  const before = await rows.count();
  const name = (await rows.first().getByRole('button').first().textContent()) ?? '';
  const answers = await page.getByRole('region', { name: 'To answer' }).getByRole('listitem').count();
  const closing = await page.getByRole('region', { name: 'Closing notes' }).getByRole('listitem').count();
  for (let i = 0; i < answers + closing; i += 1) await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(rows).toHaveCount(before - 1);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
  await expect(rows.first()).toContainText(name.slice(0, 5));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the palette finds a person in the other script, and runs commands', async ({ fresh }) => {
  const page = await openSample(fresh);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await box.fill('omar hadad');
  await expect(page.getByRole('option').first()).toContainText('عمر حداد');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'عمر حداد' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await box.fill('التقويم');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
});

test('a deal is moved by the keyboard twin of dragging, and asks for what is missing', async ({ fresh }) => {
  const page = await openSample(fresh, 'pipeline');
  const from = page.getByRole('region', { name: /^Qualification/ });
  const to = page.getByRole('region', { name: /^Offer/ });
  const card = from.getByRole('button', { name: /Ingrid/ }).first();
  await card.focus();
  await page.keyboard.press('m');
  const offer = page.getByRole('menuitem', { name: /^Offer/ });
  await expect(offer).toContainText('open');
  await offer.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('These criteria are still open:')).toBeVisible();
  await dialog.getByLabel('In your own words').fill('Buyer in a hurry');
  await dialog.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(to.getByRole('button', { name: /Ingrid/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(from.getByRole('button', { name: /Ingrid/ }).first()).toBeVisible();
});

test('a card dropped on a column asks as its menu would', async ({ fresh }) => {
  const page = await openSample(fresh, 'pipeline');
  const card = page.getByRole('article').filter({ hasText: 'Ingrid' });
  await card.dragTo(page.getByRole('region', { name: /^Prospecting/ }));
  await expect(page.getByRole('dialog', { name: 'Move to Prospecting' })).toBeVisible();
});

test('the table is filtered in either script, and a bulk act is taken back whole', async ({ fresh }) => {
  const page = await openSample(fresh, 'pipeline/table');
  await expect(page.getByText('12 deals').last()).toBeVisible();
  await page.getByRole('searchbox').fill('qahtani');
  await expect(page.getByRole('link', { name: /القحطاني/ })).toBeVisible();
  await expect(page.getByText('1 deal').last()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('12 deals').last()).toBeVisible();
  // The count comes before the rows it counts.
  await expect(page.locator('.dw-deals-row').filter({ has: page.getByRole('link') })).toHaveCount(12);
  const overdue = async () => (await page.getByText(/^\d+ d$/).allTextContents()).sort();
  const before = await overdue();
  expect(before).not.toEqual([]);
  await page.getByRole('checkbox', { name: 'Select all shown' }).check({ force: true });
  await page.getByRole('toolbar').getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
  await expect.poll(overdue).toEqual([]);
  await page.getByRole('button', { name: 'Undo all' }).click();
  await expect.poll(overdue).toEqual(before);
});

test('LinkedIn stays off until its risks were told; “not now” is as easy as yes', async ({ fresh }) => {
  const page = await openSample(fresh, 'settings/linkedin');
  await expect(page.getByText(/forbid tools that insert things/)).toBeVisible();
  await expect(page.getByText(/It never clicks, types, scrolls/)).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: /accept the risk/ })).toHaveCount(0);
  await expect(page.getByRole('switch', { name: 'Card on LinkedIn profiles' })).not.toBeChecked();
});

test('a holiday may wait for its confirmation: it is closed, and the calendar says so', async ({ fresh }) => {
  const page = await fresh.open('dashboard.html#/settings/calendar');
  await tell(page, 'settings.set', { key: 'homeCountry', value: 'SA' });
  const today = new Date();
  // The nearest Monday of this month's second week: a working day in every week of the region.
  const day = new Date(today.getFullYear(), today.getMonth(), 8);
  while (day.getDay() !== 1) day.setDate(day.getDate() + 1);
  const iso = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await tell(page, 'settings.set', { key: 'holidays', value: { SA: [iso] } });
  const waits = page.getByRole('checkbox', { name: /^to be confirmed/ });
  await waits.check({ force: true });
  await expect(waits).toBeChecked();
  await page.goto(`${page.url().split('#')[0]}#/calendar`);
  const cell = page.locator(`[data-day="${iso}"]`);
  await expect(cell).toHaveAccessibleName(/holiday, to be confirmed/);
  await page.goto(`${page.url().split('#')[0]}#/settings/calendar`);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(waits).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(waits).toBeChecked();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(waits).toHaveCount(0);
  await page.goto(`${page.url().split('#')[0]}#/calendar`);
  await expect(cell).not.toHaveAccessibleName(/holiday/);
});

test('G6 an import shows each line before it writes, and is undone as one act', async ({ fresh }) => {
  const page = await fresh.open('dashboard.html#/data/import');
  const csv =
    'Name,Email,Company\r\nسارة علي,sara@acme.example,Acme\r\nOmar,omar@acme.example,Acme\r\nNobody,,\r\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('2 new')).toBeVisible();
  await expect(page.getByText('1 line refused')).toBeVisible();
  await expect(page.getByText('Line 4')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Refused lines as a file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"Nobody"');
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('2 prospects imported').first()).toBeVisible();
  await page.getByRole('link', { name: /^Pipeline/ }).click();
  await expect(page.getByRole('button', { name: /سارة علي/ }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /سارة علي/ })).toHaveCount(0);
});

test('an import that was taken back says so, from wherever it was, and stands again when it is brought back', async ({
  fresh,
}) => {
  const page = await fresh.open('dashboard.html#/data/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Email\r\nOmar,omar@acme.example\r\n'),
  });
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  const onward = page.getByRole('button', { name: 'Show the pipeline' });
  await expect(onward).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back. Nothing of this import is left.')).toBeVisible();
  await expect(onward).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(onward).toBeVisible();
  await onward.click();
  await expect(page.getByRole('link', { name: /Omar/ }).first()).toBeVisible();
});

test('an import that is being written shows how far it is and is cancelled whole', async ({ fresh }) => {
  const page = await fresh.open('dashboard.html#/data/import');
  const people = Array.from({ length: 4000 }, (_, i) => `Person ${i},p${i}@firm-${i % 90}.example`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Name,Email', ...people].join('\r\n')),
  });
  await page.getByRole('button', { name: 'Import 4,000 people' }).click();
  await expect(page.getByText('Writing, all or nothing')).toBeVisible();
  await expect(page.getByText(/^[\d,]+ of 4,000$/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was imported.')).toBeVisible();
  await page.getByRole('link', { name: /^Pipeline/ }).click();
  await expect(page.getByRole('button', { name: /Person/ })).toHaveCount(0);
});

test('a file once saved in the wrong encoding is read as it was meant, on the rep’s word only', async ({
  fresh,
}) => {
  const page = await fresh.open('dashboard.html#/data/import');
  const meant = 'Name,Email,Company\r\nسارة علي,sara@acme.example,Renée & Fils\r\n';
  const garbled = Buffer.from(meant).toString('latin1');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(garbled) });
  const readAs = page.getByLabel('Read it as');
  await expect(readAs).toHaveValue('utf-8');
  await expect(page.getByText(/Some letters look broken/)).toBeVisible();
  await expect(page.getByText('سارة علي')).toHaveCount(0);
  await readAs.focus();
  await readAs.selectOption('repaired');
  await expect(page.getByText('سارة علي').first()).toBeVisible();
  await expect(page.getByText(/Some letters look broken/)).toHaveCount(0);
  await expect(readAs).toBeFocused();
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByText('1 prospect imported').first()).toBeVisible();

  // A guess is said to be one until the rep has chosen.
  await page.getByRole('button', { name: 'Import another file' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'old.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Email\r\nRen\u00e9e,renee@acme.example\r\n', 'latin1'),
  });
  await expect(page.getByText('The encoding is a guess.')).toBeVisible();
  await readAs.selectOption('windows-1256');
  await expect(page.getByText('The encoding is a guess.')).toHaveCount(0);
  await readAs.selectOption('windows-1252');
  await expect(page.getByText('Ren\u00e9e').first()).toBeVisible();
  await expect(page.getByText('The encoding is a guess.')).toHaveCount(0);
});

test('address cards come without a table of columns', async ({ fresh }) => {
  const page = await fresh.open('dashboard.html#/data/import');
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Sara Ali\nEMAIL:sara@acme.example\nORG:Acme\nEND:VCARD\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) });
  await expect(page.getByText('Address cards (vCard)')).toBeVisible();
  await expect(page.getByText('Sara Ali').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Which column is what' })).toHaveCount(0);
});

test('an export of messages whose owner cannot be told asks for the owner before anything else', async ({
  fresh,
}) => {
  const page = await fresh.open('dashboard.html#/data/import');
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
  const line =
    'c1,,Sami Rep,https://www.linkedin.com/in/sami-rep,Omar Haddad,https://www.linkedin.com/in/omar-h,2026-05-01 10:00:00 UTC,,Hello,INBOX,,No,No';
  await page.locator('input[type=file]').setInputFiles({
    name: 'messages.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${head}\r\n${line}\r\n`),
  });
  const owner = page.getByLabel('Which profile is yours?');
  await expect(owner).toHaveValue('');
  await expect(page.getByText(/none is proposed/)).toBeVisible();
  await owner.selectOption('sami-rep');
  await expect(page.getByText('1 new')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 1 person' })).toBeEnabled();
});

test('F48 G7 a backup counts only once its file was checked, and brings everything back after an erase', async ({
  fresh,
}) => {
  const page = await openSample(fresh, 'data/backup');
  // A browser that cannot say when a file is complete asks for it instead.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  const path = await (await download).path();
  await expect(page.getByText('No backup yet.').first()).toBeVisible();
  await page.locator('input[aria-label="Choose the file to check it"]').setInputFiles(path);
  await expect(page.getByText('Last backup: today.')).toBeVisible();

  await page.goto(`${page.url().split('#')[0]}#/data/erase`);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type erase').fill('erase');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Every deal goes round once' })).toBeVisible();

  await page.goto(`${page.url().split('#')[0]}#/data/backup`);
  await page.locator('input[aria-label="Choose a backup"]').setInputFiles(path);
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByText(/Restored: \d+ entries/)).toBeVisible();
  await page.getByRole('link', { name: /^Pipeline/ }).click();
  await expect(page.getByText('12 deals')).toBeVisible();
});

test('an address that is none leads home with a word', async ({ shared }) => {
  const page = await shared.open('dashboard.html#/p/<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('That address is not a page of Dawra')).toBeVisible();
  await page.close();
});
