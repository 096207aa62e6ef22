import { openSample, tellFrom } from './support/dashboard';
import { expect, test } from './support/extension';

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
  await tellFrom(page, 'settings.set', { key: 'homeCountry', value: 'SA' });
  const today = new Date();
  // The nearest Monday of this month's second week: a working day in every week of the region.
  const day = new Date(today.getFullYear(), today.getMonth(), 8);
  while (day.getDay() !== 1) day.setDate(day.getDate() + 1);
  const iso = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await tellFrom(page, 'settings.set', { key: 'holidays', value: { SA: [iso] } });
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

test('an address that is none leads home with a word', async ({ shared }) => {
  const page = await shared.open('dashboard.html#/p/<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('That address is not a page of Dawra')).toBeVisible();
  await page.close();
});
