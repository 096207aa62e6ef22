import type { CDPSession, Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';
import { openPopupOver } from './support/popup';
import { servePractice, tell } from './support/practice';

const MAIL = 'https://mail.google.com/*';
const HUDA = 'huda@karam-foods.example';

interface Stored {
  ops: { id: string; seq: number }[];
  notes: { id: string; text: string }[];
  touches: { channel: string }[];
}

function stored(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opened = indexedDB.open('dawra');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const tx = opened.result.transaction(['ops', 'notes', 'touches']);
          const found: Record<string, unknown[]> = {};
          for (const name of ['ops', 'notes', 'touches']) {
            const all = tx.objectStore(name).getAll();
            all.onsuccess = () => {
              found[name] = all.result;
            };
          }
          tx.oncomplete = () => {
            opened.result.close();
            resolve(found as unknown as Stored);
          };
        };
      }),
  );
}

/** Enough to hit every part of a save; without an end a slow machine would never let the worker live. */
const KILLS_MAX = 25;

/** Stops the worker at moments of its own choosing until told to end. */
async function killer(session: CDPSession, seed: number): Promise<{ end(): Promise<number> }> {
  await session.send('ServiceWorker.enable');
  let goesOn = true;
  let kills = 0;
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const run = (async () => {
    while (goesOn && kills < KILLS_MAX) {
      await new Promise((resolve) => setTimeout(resolve, 20 + random() * 300));
      await session.send('ServiceWorker.stopAllWorkers');
      kills += 1;
    }
  })();
  return {
    end: async () => {
      goesOn = false;
      await run;
      return kills;
    },
  };
}

async function trackHuda(extension: Extension): Promise<string> {
  const reply = await tell(extension, {
    t: 'prospect.track',
    address: HUDA,
    name: 'Huda Karam',
    source: 'gmail',
  });
  return (reply.value as { prospectId: string }).prospectId;
}

test('G1 G3 F1 F49 what was acknowledged is stored, and stored once, however often the worker is killed', async ({
  fresh,
}) => {
  test.setTimeout(120_000);
  const prospectId = await trackHuda(fresh);
  const page = await fresh.open('manifest.json');
  const session = await fresh.context.newCDPSession(page);
  const seed = Date.now() % 100_000;
  const kills = await killer(session, seed);
  // Thirty notes one after another, each sent again under its own id until there is an answer, as the pages do it.
  const acked = await page.evaluate(async (person) => {
    const answered: string[] = [];
    for (let no = 0; no < 30; no += 1) {
      const id = `save-${no}`;
      const message = {
        v: 1,
        t: 'note.put',
        id,
        noteId: `note-${no}`,
        prospectId: person,
        text: `line ${no}`,
      };
      for (let attempt = 0; attempt < 6 && !answered.includes(id); attempt += 1) {
        // A worker stopped while it owes an answer may leave the question hanging.
        const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 3_000));
        const asked = chrome.runtime.sendMessage(message).catch(() => undefined);
        const reply = await Promise.race([asked, patience]);
        if (reply?.ok) answered.push(id);
        else await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
    return answered;
  }, prospectId);
  const killed = await kills.end();
  const found = await stored(page);
  const told = `seed ${seed}, ${killed} kills`;
  expect(acked.length, told).toBeGreaterThan(0);
  const saves = found.ops.filter(({ id }) => id.startsWith('save-'));
  expect(
    saves.map(({ id }) => id),
    told,
  ).toEqual(expect.arrayContaining(acked));
  expect(
    found.notes.map(({ id }) => id),
    told,
  ).toEqual(expect.arrayContaining(acked.map((id) => id.replace('save', 'note'))));
  // Nothing half, nothing twice: each operation has its own number, and the numbers have no gap.
  expect(found.notes, told).toHaveLength(saves.length);
  const numbers = found.ops.map(({ seq }) => seq).sort((a, b) => a - b);
  expect(numbers, told).toEqual(numbers.map((_, i) => i + 1));
  // The next life finds a database that its sentinel agrees with.
  const health = await tell(fresh, { t: 'health.read' });
  expect(health, told).toMatchObject({ ok: true, value: { notices: [] } });
});

test('F18 a popup that is closed while it saves has its act done at the next opening, once', async ({
  fresh,
}) => {
  test.setTimeout(90_000);
  await servePractice(fresh);
  await trackHuda(fresh);
  const page = await fresh.open('manifest.json');
  const session = await fresh.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const popup = await openPopupOver(fresh, MAIL);
  await expect(popup.getByRole('heading', { name: 'Today' })).toBeVisible();
  await popup.keyboard.press('/');
  await popup.getByRole('searchbox').fill('karam');
  await expect(popup.getByRole('button', { name: /Huda Karam/ })).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Huda Karam' })).toBeVisible();
  await popup.getByRole('button', { name: 'Log', exact: true }).click();
  const line = popup.getByRole('menuitem', { name: 'Call · No answer' });
  await expect(line).toBeVisible();
  await session.send('ServiceWorker.stopAllWorkers');
  // The press and the end of the page come in one turn, as when the popup loses its focus.
  await line.evaluate((item: HTMLElement) => {
    item.click();
    window.close();
  });
  const again = await openPopupOver(fresh, MAIL);
  await expect(again.getByRole('heading').first()).toBeVisible();
  await expect.poll(async () => (await stored(page)).touches.length, { timeout: 15_000 }).toBe(1);
  await expect.poll(() => again.evaluate(() => localStorage.getItem('dawra.outbox') ?? '[]')).toBe('[]');
  expect((await stored(page)).touches).toHaveLength(1);
});
