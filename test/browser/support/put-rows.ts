/** Rows past the worker into the extension's own store, for histories too long to be lived through. */
import { expect, type Page } from '@playwright/test';
import type { SeededRows } from './seed-history';

/** Writes rows into the extension's own store; the page must be one of ours and have opened the store once. */
export async function putRows(page: Page, rows: SeededRows): Promise<void> {
  await page.evaluate(
    async (tables) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('dawra');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const [table, list] of Object.entries(tables)) {
        await new Promise<void>((resolve, reject) => {
          const tx = db.transaction(table, 'readwrite');
          for (const row of list as unknown[]) tx.objectStore(table).put(row);
          tx.oncomplete = () => resolve();
          tx.onerror = () => reject(tx.error);
        });
      }
      db.close();
    },
    rows as unknown as Record<string, unknown[]>,
  );
}

/** Has rows that were put in past the worker planned by it, and waits for the last of them; the page is one of ours. */
export async function planRows(page: Page): Promise<void> {
  // A setting that moves plans has every plan derived again, after it was answered.
  await page.evaluate(() =>
    chrome.runtime.sendMessage({
      v: 1,
      t: 'settings.set',
      id: crypto.randomUUID(),
      key: 'attempts',
      value: 5,
    }),
  );
  await expect.poll(() => page.evaluate(unplanned)).toBe(0);
  // What a page counted while they were being planned is not counted again for plans alone.
  await page.reload();
}

/** How many people have no plan yet. */
async function unplanned(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('dawra');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const counts = await new Promise<number[]>((resolve, reject) => {
    const tx = db.transaction(['prospects', 'plans']);
    const requests = ['prospects', 'plans'].map((table) => tx.objectStore(table).count());
    tx.oncomplete = () => resolve(requests.map(({ result }) => result));
    tx.onerror = () => reject(tx.error);
  });
  db.close();
  return counts[0]! - counts[1]!;
}
