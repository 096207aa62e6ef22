import { readFileSync } from 'node:fs';
import { openSample } from './support/dashboard';
import { expect, test } from './support/extension';

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
