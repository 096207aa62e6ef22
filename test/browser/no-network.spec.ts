import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startExtension, test } from './support/extension';
import { hosts, stripBox } from './support/mail-page';
import { openPopupOver } from './support/popup';
import { INBOX, servePractice, tell } from './support/practice';

const HUDA = 'huda@karam-foods.example';
const ROW = `tr.zA:has([email="${HUDA}"])`;

interface NetLog {
  events: { params?: { url?: string; initiator?: string } }[];
}

/**
 * The browser's own log of all that goes out: it sees the worker and every page, whatever a test has intercepted.
 * Answers of the practice pages never get that far.
 */
function requestsIn(path: string): { url: string; initiator: string }[] {
  const text = readFileSync(path, 'utf8');
  const log = JSON.parse(text) as NetLog;
  return log.events.flatMap(({ params }) =>
    params?.url && /^(?:https?|wss?):/.test(params.url)
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

test('G9 a working day asks the network for nothing', async () => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'dawra-net-'));
  const log = join(folder, 'net.json');
  const extension = await startExtension({
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  });
  const strays = await servePractice(extension);
  await tell(extension, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await expect.poll(() => hosts(page, ROW)).toBe(1);
  await page.click(ROW);
  await expect.poll(() => stripBox(page)).not.toBeNull();
  const popup = await openPopupOver(extension, 'https://mail.google.com/*');
  await expect(popup.getByRole('heading').first()).toBeVisible();
  for (const file of ['dashboard.html', 'sidepanel.html']) {
    const own = await extension.open(file);
    await own.waitForLoadState('networkidle');
  }
  // The log is whole and would have shown it: this page is asked for outside of what the test answers itself.
  await extension.context.unroute('**/*');
  const control = await extension.context.newPage();
  await control.goto('http://127.0.0.1:9/control').catch(() => undefined);
  await extension.close();

  const requests = requestsIn(log);
  expect(requests.map(({ url }) => url)).toContain('http://127.0.0.1:9/control');
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
  expect(ours).toEqual([]);
  const foreign = requests.filter(
    ({ url }) => !/^https?:\/\/(?:127\.0\.0\.1|[\w.-]*google(?:apis)?\.com)\b/.test(url),
  );
  expect(foreign).toEqual([]);
  expect(strays).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
