import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD, expect, startExtension, test } from './support/extension';
import { tell, trackHuda } from './support/mail-page';

/** Ids of the notes on disk, whoever wrote them. */
function notes(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opened = indexedDB.open('dawra');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('notes').objectStore('notes').getAllKeys();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result as string[]);
          };
        };
      }),
  );
}

async function hudaId(extension: Parameters<typeof trackHuda>[0]): Promise<string> {
  const reply = await trackHuda(extension);
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value.prospectId;
}

test('F17 F25 F51 a sleeping worker, no network and a crashed page change nothing', async ({ fresh }) => {
  const prospectId = await hudaId(fresh);
  const dashboard = await fresh.open('dashboard.html#/data/backup');
  await expect(dashboard.getByRole('heading').first()).toBeVisible();
  const session = await fresh.context.newCDPSession(dashboard);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  expect(await tell(fresh, 'note.put', { noteId: 'asleep', prospectId, text: 'wakes it' })).toMatchObject({
    ok: true,
  });
  await fresh.context.setOffline(true);
  expect(await tell(fresh, 'note.put', { noteId: 'offline', prospectId, text: 'no network' })).toMatchObject({
    ok: true,
  });
  await fresh.context.setOffline(false);
  const crashed = dashboard.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await tell(fresh, 'note.put', { noteId: 'after', prospectId, text: 'goes on' })).toMatchObject({
    ok: true,
  });
  const again = await fresh.open('dashboard.html');
  await expect(again.getByRole('heading').first()).toBeVisible();
  expect((await notes(again)).sort()).toEqual(['after', 'asleep', 'offline']);
});

test('F27 an update in the middle of a save loses nothing: it is on disk or still in the outbox', async () => {
  test.setTimeout(90_000);
  const build = mkdtempSync(join(tmpdir(), 'dawra-build-'));
  cpSync(BUILD, build, { recursive: true });
  const extension = await startExtension({ build, args: ['--enable-unsafe-extension-debugging'] });
  try {
    const prospectId = await hudaId(extension);
    const page = await extension.open('manifest.json');
    const path = join(build, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: '99.0.0' }));
    const session = await extension.context.browser()!.newBrowserCDPSession();
    // As our pages do it: into the outbox and on its way in one turn.
    await page.evaluate((person) => {
      const request = { noteId: 'n1', prospectId: person, text: 'typed while the update came' };
      localStorage.setItem('dawra.outbox', JSON.stringify([{ id: 'op-1', t: 'note.put', request }]));
      void chrome.runtime.sendMessage({ v: 1, t: 'note.put', id: 'op-1', ...request }).catch(() => undefined);
    }, prospectId);
    await session.send('Extensions.loadUnpacked' as never, { path: build } as never);
    await expect
      .poll(
        async () => {
          const own = await extension.open('dashboard.html').catch(() => undefined);
          const found = await own
            ?.waitForFunction(() => localStorage.getItem('dawra.outbox') === '[]')
            .then(
              () => notes(own),
              () => undefined,
            );
          await own?.close();
          return found;
        },
        { timeout: 40_000 },
      )
      .toEqual(['n1']);
  } finally {
    await extension.context.close();
    rmSync(build, { recursive: true, force: true });
    rmSync(extension.profile, { recursive: true, force: true });
  }
});
