import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './support/accessibility';
import { type Extension, expect, test } from './support/extension';

async function openPlaybook(extension: Extension, tab: string): Promise<Page> {
  const page = await extension.open(`dashboard.html#/playbook/${tab}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.getByRole('heading', { level: 1, name: 'Team playbook' })).toBeVisible();
  return page;
}

async function importFile(page: Page, pieces: object[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Team file' }).click();
  await page.getByRole('menuitem', { name: /Import a playbook/ }).click();
  const buffer = Buffer.from(JSON.stringify({ dawra: 'team', version: 1, pieces }));
  await (await chooser).setFiles({ name: 'team.json', mimeType: 'application/json', buffer });
}

test('writes an own cadence and says what is wrong where it is wrong', async ({ fresh }) => {
  const page = await openPlaybook(fresh, 'cadences');
  await page.getByRole('button', { name: 'Write a cadence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a cadence' });
  await dialog.getByRole('button', { name: 'Remove step 1' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Give the cadence a name.')).toBeVisible();
  await expect(dialog.getByText('A cadence needs at least one step.')).toBeVisible();
  await dialog.getByLabel('Name').fill('Public sector');
  await dialog.getByRole('button', { name: 'Add a step' }).click();
  await dialog.getByRole('button', { name: 'Add a step' }).click();
  const wait = dialog.getByLabel('Wait after the step before');
  await wait.fill('0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(wait).toHaveAttribute('aria-invalid', 'true');
  await wait.fill('4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Public sector' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('Day 4', { exact: true }).first()).toBeVisible();
});

test('criteria of a stage are written, checked at their field, kept, and put back', async ({ fresh }) => {
  const page = await openPlaybook(fresh, 'stages');
  const stage = page.getByRole('article', { name: 'Offer' });
  const edit = () => stage.getByRole('button', { name: 'Criteria of the stage “Offer”' }).click();
  await edit();
  const dialog = page.getByRole('dialog', { name: 'Criteria of the stage “Offer”' });
  await dialog.getByRole('button', { name: 'Remove criterion 1' }).click();
  await dialog.getByRole('button', { name: 'Move criterion 3 up' }).click();
  await dialog.getByRole('button', { name: 'Add a criterion' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const own = dialog.getByRole('textbox', { name: 'Criterion 5' });
  await expect(own).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByText('Write what must hold, in a few words.')).toBeVisible();
  await own.fill('Pilot agreed');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await expect(stage.getByText('own list')).toBeVisible();
  await expect(stage.getByText('Pilot agreed')).toBeVisible();
  await expect(stage.getByText('Needs ranked')).toHaveCount(0);
  expect(await faultsOf(page, 'main')).toEqual([]);

  await edit();
  await dialog.getByRole('button', { name: 'Built-in list' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(stage.getByText('own list')).toHaveCount(0);
  await expect(stage.getByText('Needs ranked')).toBeVisible();
});

test('takes a colleague’s criteria with the team file, and hands on its own', async ({ fresh }) => {
  const page = await openPlaybook(fresh, 'stages');
  const rows = [{ id: 'own.board', required: true, text: 'Shown to the board' }];
  await importFile(page, [{ id: 'criteria:offer', kind: 'criteria', body: { stage: 'offer', rows } }]);
  const report = page.getByRole('dialog', { name: 'What is in the file' });
  await expect(report.getByText(/Criteria: .*Offer/)).toBeVisible();
  await report.getByRole('button', { name: 'Add 1 entry' }).click();
  const stage = page.getByRole('article', { name: 'Offer' });
  await expect(stage.getByText('Shown to the board')).toBeVisible();
  await page.getByRole('button', { name: 'Team file' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Export the playbook/ }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file.pieces).toEqual([{ id: 'criteria:offer', kind: 'criteria', body: { stage: 'offer', rows } }]);
});

test('refuses a message with an unknown place', async ({ fresh }) => {
  const page = await openPlaybook(fresh, 'messages');
  await page.getByRole('button', { name: 'Write a message' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a message' });
  await dialog.getByLabel('Title in English').fill('Hello');
  await dialog.getByLabel('Text in English').fill('Hi {lastName}');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/uses a field we do not know/)).toBeVisible();
  await dialog.getByLabel('Text in English').fill('Hi {firstName');
  await expect(dialog.getByText(/is never closed/)).toBeVisible();
  await dialog.getByLabel('Text in English').fill('Hi {firstName}');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Hello' })).toBeVisible();
});

test('takes a colleague’s playbook all or nothing, and tries it', async ({ fresh }) => {
  const page = await openPlaybook(fresh, 'fit');
  const persona = {
    id: 'persona:1',
    kind: 'persona',
    body: { name: 'Sales lead', keywords: ['sales'], seniority: [], goals: [], pains: [], questions: [] },
  };
  await importFile(page, [persona, { id: 'x', kind: 'icp', body: { field: 'headcount' } }]);
  const report = page.getByRole('dialog', { name: 'What is in the file' });
  await expect(report.getByText(/one wrong line stops the whole file/)).toBeVisible();
  await report.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('No persona yet.')).toBeVisible();
  await importFile(page, [persona]);
  await report.getByRole('button', { name: 'Add 1 entry' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Sales lead' })).toBeVisible();
  await page.getByRole('region', { name: 'Try it' }).getByLabel('Title').fill('VP of Sales');
  await expect(page.getByRole('definition').filter({ hasText: 'Sales lead' })).toBeVisible();
});

test('has no accessibility problem on any tab', async ({ shared }) => {
  const page = await openPlaybook(shared, 'stages');
  for (const tab of ['Stages', 'Cadences', 'Messages', 'Social wording', 'Fit', 'Proof', 'Partners']) {
    const choice = page.getByRole('radio', { name: tab });
    await choice.click();
    await expect(choice).toHaveAttribute('aria-checked', 'true');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await faultsOf(page), tab).toEqual([]);
  }
  await page.close();
});
