import { beforeEach, describe, expect, it, vi } from 'vitest';
import { theBrowser } from '../support/browser';
import { breakMethod, emptyComputer, type Life, wake } from '../support/worker';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

beforeEach(emptyComputer);

const refused = (code: string) => ({ ok: false, problem: { code } });
const full = () =>
  new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');

async function noted(life: Life, prospectId: string, noteId: string, id: string = noteId) {
  return life.tell('note.put', { noteId, prospectId, text: `text of ${noteId}` }, { id });
}
const notices = async (life: Life) => {
  const reply = await life.tell('health.read', {});
  return reply.ok ? reply.value.notices : [];
};

describe('a full disk', () => {
  it('F11 refuses, acknowledges nothing until the store was written through, then takes the same act', async () => {
    const life = await wake();
    const prospectId = await life.track();
    const put = breakMethod(IDBObjectStore.prototype, 'put', () => () => {
      throw full();
    });
    expect(await noted(life, prospectId, 'n1')).toMatchObject(refused('notice.diskFull'));
    expect(theBrowser().storage.local.items.sick).toBe(true);
    // Still full: the next one is refused before it is tried, and it is said.
    expect(await noted(life, prospectId, 'n2')).toMatchObject(refused('notice.diskFull'));
    expect(await notices(life)).toEqual(['notice.diskFull']);
    put.mend();
    expect(await noted(life, prospectId, 'n1')).toMatchObject({ ok: true });
    expect(await notices(life)).toEqual(['notice.healed']);
    expect(await notices(life)).toEqual([]);
    expect(theBrowser().storage.local.items).not.toHaveProperty('sick');
    expect((await life.database().notes.toArray()).map(({ id }) => id)).toEqual(['n1']);
  });

  it('F11 is remembered by the next life of the worker, and healed without anybody asking', async () => {
    const first = await wake();
    const prospectId = await first.track();
    const put = breakMethod(IDBObjectStore.prototype, 'put', () => () => {
      throw full();
    });
    await noted(first, prospectId, 'n1');
    expect(theBrowser().calls.map(([name, what]) => `${name} ${what}`)).toContain('alarms.create dawra.heal');
    first.end();
    const next = await wake();
    const { watchReminders } = await import('../../background/reminders');
    watchReminders();
    await theBrowser().alarms.onAlarm.fire({ name: 'dawra.heal' });
    expect(await noted(next, prospectId, 'n2')).toMatchObject(refused('notice.diskFull'));
    put.mend();
    await theBrowser().alarms.onAlarm.fire({ name: 'dawra.heal' });
    expect(theBrowser().storage.local.items).not.toHaveProperty('sick');
    expect(theBrowser().calls.map(([name, what]) => `${name} ${what}`)).toContain('alarms.clear dawra.heal');
    theBrowser().alarms.onAlarm.clear();
  });

  it('F11 puts back what the torn log lost, before anything is acknowledged again', async () => {
    const life = await wake();
    const prospectId = await life.track();
    await noted(life, prospectId, 'n1');
    const put = breakMethod(IDBObjectStore.prototype, 'put', () => () => {
      throw full();
    });
    await noted(life, prospectId, 'n2');
    put.mend();
    // What was acknowledged last is gone once the store was opened again.
    await life.database().notes.clear();
    await life.database().meta.put({ key: 'seq', value: 1 });
    expect(await noted(life, prospectId, 'n3')).toMatchObject({ ok: true });
    expect((await life.database().notes.toArray()).map(({ id }) => id)).toEqual(['n1', 'n3']);
    expect(await notices(life)).toEqual(expect.arrayContaining(['notice.repaired', 'notice.healed']));
  });

  it('F12 a quota that is reached at the commit leaves nothing behind, and erasing goes on', async () => {
    const life = await wake();
    const prospectId = await life.track();
    let isFull = true;
    // The last request of an act asks for the operation that leaves the history: after it comes the commit.
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      breakMethod(IDBIndex.prototype, name, (real) => {
        return function (this: IDBIndex, ...args: unknown[]) {
          const request = Reflect.apply(real, this, args) as IDBRequest;
          const transaction = this.objectStore.transaction as unknown as { _abort(name: string): void };
          if (this.name === 'seq' && isFull)
            request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
          return request;
        } as never;
      });
    }
    breakMethod(IDBObjectStore.prototype, 'put', (real) => {
      return function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
        if (isFull && args[0]?.key === 'scrub') throw full();
        return real.apply(this, args);
      };
    });
    expect(await noted(life, prospectId, 'n1')).toMatchObject(refused('notice.diskFull'));
    expect(await life.database().notes.count()).toBe(0);
    expect(await life.tell('prospect.erase', { prospectId })).toMatchObject({ ok: true });
    expect(await life.database().prospects.count()).toBe(0);
    isFull = false;
    expect(await life.tell('prospect.track', { name: 'Omar', source: 'typed' })).toMatchObject({ ok: true });
  });
});

describe('a store that goes away', () => {
  it('F10 deleted under the worker: nothing is written into the new, empty one; what was there is named', async () => {
    const life = await wake();
    const prospectId = await life.track();
    for (let no = 0; no < 70; no += 1) await noted(life, prospectId, `n${no}`);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('dawra');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(await noted(life, prospectId, 'late')).toEqual({
      ok: false,
      problem: { code: 'notice.lost', args: { expected: 1, found: 0 } },
    });
    expect(await life.database().ops.count()).toBe(0);
    expect(await notices(life)).toEqual(['notice.lost']);
  });

  it('F10 emptied between the check and the write: the transaction itself finds out', async () => {
    const life = await wake();
    const prospectId = await life.track();
    await noted(life, prospectId, 'n1');
    await life.database().notes.clear();
    await life.database().meta.put({ key: 'seq', value: 1 });
    expect(await noted(life, prospectId, 'n2')).toMatchObject({ ok: true });
    expect((await life.database().notes.toArray()).map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(await notices(life)).toEqual(['notice.repaired']);
  });

  it('F13 a connection that was closed silently is opened again, and the act runs once', async () => {
    const life = await wake();
    const prospectId = await life.track();
    let closed = 1;
    const transaction = breakMethod(
      IDBDatabase.prototype,
      'transaction',
      (real) =>
        function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
          if (closed-- > 0)
            throw new DOMException('The database connection is closing.', 'InvalidStateError');
          return real.apply(this, args);
        },
    );
    expect(await noted(life, prospectId, 'n1')).toMatchObject({ ok: true, value: { seq: 2 } });
    transaction.mend();
    expect(await life.database().notes.count()).toBe(1);
  });

  it('F15 a transaction that never ends is given up after ten seconds and acknowledges nothing', async () => {
    const life = await wake();
    const prospectId = await life.track();
    const { writeAct } = await import('../../storage/write-act');
    let hung: (value: unknown) => void = () => undefined;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const written = writeAct(life.database(), { opId: 'op', type: 'note.put', now: 1 }, async (write) => {
      await write.put('notes', 'n1', { id: 'n1', prospectId, at: 1, text: 'half', rev: 0 });
      await new Promise((resolve) => {
        hung = resolve;
      });
      return { reply: {}, text: '' };
    });
    const failed = expect(written).rejects.toThrow('did not end');
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await failed;
    hung(undefined);
    expect(await life.database().notes.count()).toBe(0);
    expect(await life.database().ops.get('op')).toBeUndefined();
  });
});

describe('a local store that fails', () => {
  it('F16 writes go on, each answer says that the safety copy is missing, and so does the health dot', async () => {
    const life = await wake();
    const prospectId = await life.track();
    theBrowser().storage.local.fails = new Error('FILE_ERROR_NO_SPACE');
    expect(await noted(life, prospectId, 'n1')).toMatchObject({ ok: true, value: { degraded: true } });
    expect(await notices(life)).toEqual(['notice.degraded']);
    expect(await life.tell('popup.view', { keys: [] })).toMatchObject({
      value: { health: { state: 'amber', degraded: true } },
    });
    theBrowser().storage.local.fails = undefined;
    expect(await noted(life, prospectId, 'n2')).not.toHaveProperty('value.degraded');
    expect(await notices(life)).toEqual([]);
  });

  it('F16 a worker that starts while the local store is off reads and writes all the same', async () => {
    theBrowser().storage.local.fails = new Error('off');
    const life = await wake();
    expect(await life.tell('prospect.track', { name: 'Omar', source: 'typed' })).toMatchObject({
      ok: true,
      value: { degraded: true },
    });
  });

  it('F50 where page scripts can read the local store, it holds numbers only and the ring lies elsewhere', async () => {
    const local = theBrowser().storage.local as { setAccessLevel?: unknown };
    const { setAccessLevel } = local;
    delete local.setAccessLevel;
    try {
      const life = await wake();
      await life.track('zqcanary@firm.example', 'zqcanary');
      const text = JSON.stringify(theBrowser().storage.local.items);
      expect(text).toContain('"seq":1');
      expect(text).not.toContain('zqcanary');
      expect(Object.keys(theBrowser().storage.local.items)).toEqual(['sentinel']);
      const { localStore } = await import('../../background/local-store');
      expect(JSON.stringify(await localStore.get(['ring']))).toContain('zqcanary');
      // A store that fell behind is mended from there.
      await life.database().prospects.clear();
      await life.database().ops.clear();
      await life.database().meta.put({ key: 'seq', value: 0 });
      life.end();
      const next = await wake();
      expect(await notices(next)).toEqual(['notice.repaired']);
      expect(await next.database().prospects.count()).toBe(1);
      await localStore.clear();
      expect(await localStore.get(['ring', 'sentinel'])).toEqual({});
    } finally {
      local.setAccessLevel = setAccessLevel;
    }
  });
});
