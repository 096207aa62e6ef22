import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../background/open-store';
import { readBackupText, writeBackupText } from '../../storage/backup/backup-file';
import { DawraDatabase, storedSchema } from '../../storage/database';
import { type Migration, migrateTables } from '../../storage/migrations/migration';
import { MIGRATIONS } from '../../storage/migrations/steps';
import { SCHEMA_VERSION } from '../../storage/schema';
import { crashable, lived, liveFor, localStore } from '../support/crash';

beforeAll(crashable);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  liveFor();
});

/** The next schema as it might come: an index more, and a field that moves. */
const NEXT: Migration = {
  to: SCHEMA_VERSION + 1,
  stores: { notes: '&id, prospectId, at' },
  rows: { notes: ({ text, ...row }) => ({ ...row, text, words: String(text).split(' ').length }) },
};
const BROKEN: Migration = {
  ...NEXT,
  rows: {
    notes: (row) => {
      if (row.id === 'n2') throw new Error('a row nobody thought of');
      return NEXT.rows.notes!(row);
    },
  },
};
const HASTE = { retryMs: [1, 1, 1], blockedMs: 5 };

const old = () => new DawraDatabase('dawra');
const next = (step = NEXT) =>
  new DawraDatabase('dawra', { schema: step.to, migrations: [...MIGRATIONS, step] });

async function oldData(count = 3): Promise<object[]> {
  const db = old();
  const notes = Array.from({ length: count }, (_, no) => ({
    id: `n${no + 1}`,
    prospectId: 'p',
    at: no,
    text: 'two words',
    rev: 1,
  }));
  await db.notes.bulkPut(notes);
  db.close();
  return notes;
}

async function notesNow(db: DawraDatabase): Promise<object[]> {
  return db.notes.orderBy('id').toArray();
}

describe('a change of schema', () => {
  it('keeps the list of steps and the version together', () => {
    expect(SCHEMA_VERSION).toBe(1 + MIGRATIONS.length);
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, i) => i + 2));
  });

  it('G5 moves every row and leaves its mark; a second start finds nothing to do', async () => {
    const notes = await oldData();
    const local = localStore();
    const db = next();
    expect(await openStore(local, db, '1', HASTE)).toEqual({ state: 'open' });
    const moved = notes.map((note) => ({ ...note, words: 2 }));
    expect(await notesNow(db)).toEqual(moved);
    expect(await db.meta.get(`migrated:${NEXT.to}`)).toBeDefined();
    expect(local.items).not.toHaveProperty('migration');
    db.close();
    const again = next();
    expect(await openStore(local, again, '1', HASTE)).toEqual({ state: 'open' });
    expect(await notesNow(again)).toEqual(moved);
    again.close();
  });

  it('G5 a database that is new needs no step and has every mark', async () => {
    const db = next();
    expect(await openStore(localStore(), db, '1', HASTE)).toEqual({ state: 'open' });
    expect(await db.meta.get(`migrated:${NEXT.to}`)).toBeDefined();
    db.close();
  });

  it('F4 a worker killed at any point of it leaves the old version whole, and the next start ends it', async () => {
    const notes = await oldData();
    const moved = notes.map((note) => ({ ...note, words: 2 }));
    let survived = false;
    for (let at = 1; !survived; at += 1) {
      globalThis.indexedDB = new IDBFactory();
      liveFor();
      await oldData();
      const local = localStore();
      liveFor(at);
      const dying = next();
      await openStore(local, dying, '1', HASTE).catch(() => undefined);
      survived = !lived().died;
      liveFor();
      dying.close();
      if ((await storedSchema()) === SCHEMA_VERSION) {
        const db = old();
        expect(await notesNow(db), `step ${at}`).toEqual(notes);
        db.close();
      }
      const db = next();
      expect(await openStore(local, db, '1', HASTE), `step ${at}`).toEqual({ state: 'open' });
      expect(await notesNow(db), `step ${at}`).toEqual(moved);
      db.close();
    }
  });

  it('F5 one that throws rolls back; the old data can be read and backed up', async () => {
    const notes = await oldData();
    const local = localStore();
    const failed = await openStore(local, next(BROKEN), '1', HASTE);
    expect(failed).toMatchObject({ state: 'migrationFailed', schema: SCHEMA_VERSION });
    expect(await storedSchema()).toBe(SCHEMA_VERSION);
    const db = new DawraDatabase('dawra', { schema: SCHEMA_VERSION });
    expect(await notesNow(db)).toEqual(notes);
    const text = writeBackupText(new Map([['notes', await notesNow(db)]]), 1, db.schema);
    expect(readBackupText(text)).toMatchObject({ ok: true, value: { rows: 3 } });
    db.close();
  });

  it('F5 is not tried a fourth time by the same build, and tried again by the next', async () => {
    await oldData();
    const local = localStore();
    for (let no = 0; no < 3; no += 1) await openStore(local, next(BROKEN), '1', HASTE);
    expect(await openStore(local, next(), '1', HASTE)).toEqual({
      state: 'migrationFailed',
      schema: SCHEMA_VERSION,
    });
    const db = next();
    expect(await openStore(local, db, '2', HASTE)).toEqual({ state: 'open' });
    db.close();
  });

  it('F6 a version that was raised with no row changed is noticed by its missing mark, and run again', async () => {
    const notes = await oldData();
    // What a wait inside an upgrade leaves in a real browser: the version is up, the rows are not.
    const unmoved = next({ ...NEXT, rows: {} });
    await unmoved.open();
    await unmoved.meta.delete(`migrated:${NEXT.to}`);
    unmoved.close();
    const db = next();
    expect(await openStore(localStore(), db, '1', HASTE)).toEqual({ state: 'open' });
    expect(await notesNow(db)).toEqual(notes.map((note) => ({ ...note, words: 2 })));
    db.close();
  });

  it('moves the rows of an older backup the same way', () => {
    const tables = new Map<string, object[]>([['notes', [{ id: 'n1', text: 'one two three' }]]]);
    expect(migrateTables(tables, SCHEMA_VERSION, [NEXT]).get('notes')).toEqual([
      { id: 'n1', text: 'one two three', words: 3 },
    ]);
    expect(migrateTables(tables, NEXT.to, [NEXT]).get('notes')).toEqual([
      { id: 'n1', text: 'one two three' },
    ]);
  });
});

describe('data of a newer Dawra', () => {
  it('F7 G5 are not even opened by this one, and no byte of them changes', async () => {
    const db = next();
    await db.notes.put({ id: 'n1', prospectId: 'p', at: 1, text: 'new', rev: 1 });
    db.close();
    const opened: (number | undefined)[] = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      opened.push(version);
      return open.call(this, name, version);
    };
    expect(await openStore(localStore(), old(), '1', HASTE)).toEqual({ state: 'newer' });
    IDBFactory.prototype.open = open;
    expect(opened).toEqual([]);
    expect(await storedSchema()).toBe(NEXT.to);
  });

  it('F7 are read by an older Dawra without being mended to its liking', async () => {
    const later: Migration = { to: SCHEMA_VERSION + 1, stores: { outcomes: null }, rows: {} };
    const db = next(later);
    await db.notes.put({ id: 'n1', prospectId: 'p', at: 1, text: 'new', rev: 1 });
    db.close();
    const older = old();
    await older.notes.count().catch(() => undefined);
    older.close();
    expect(await storedSchema()).toBe(later.to);
    const [{ version = 0 } = {}] = await indexedDB.databases();
    expect(version % 10).toBe(0);
  });
});

describe('G5 from every schema ever released', () => {
  const folder = new URL('../fixtures/databases/', import.meta.url);
  const frozen = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('there is a frozen database of each', () => {
    expect(frozen).toHaveLength(SCHEMA_VERSION);
  });

  it.each(frozen)('%s keeps every row', async (name) => {
    const { schema, tables } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      schema: number;
      tables: Record<string, object[]>;
    };
    const before = new DawraDatabase('dawra', { schema });
    for (const [table, rows] of Object.entries(tables)) await before.table(table).bulkPut(rows);
    before.close();
    const db = old();
    expect(await openStore(localStore(), db, '1', HASTE)).toEqual({ state: 'open' });
    const expected = migrateTables(new Map(Object.entries(tables)), schema, MIGRATIONS);
    for (const [table, rows] of expected) {
      const now = await db.table(table).toArray();
      expect(now, table).toHaveLength(rows.length);
      expect(now, table).toEqual(expect.arrayContaining(rows));
    }
    db.close();
  });
});

describe('a store that cannot be opened', () => {
  it('F8 gives up on a connection that does not let go, and opens once it has', async () => {
    await oldData();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('dawra');
      request.onsuccess = () => resolve(request.result);
    });
    const db = next();
    const local = localStore();
    expect(await openStore(local, db, '1', HASTE)).toEqual({ state: 'blocked' });
    expect(await openStore(local, db, '1', HASTE)).toEqual({ state: 'blocked' });
    stubborn.close();
    expect(await openStore(local, db, '1', { ...HASTE, blockedMs: 5000 })).toEqual({ state: 'open' });
    expect(await db.notes.count()).toBe(3);
    db.close();
  });

  it('F8 our own connections let go when another wants to change the database', async () => {
    await oldData();
    const page = old();
    await page.open();
    const db = next();
    expect(await openStore(localStore(), db, '1', HASTE)).toEqual({ state: 'open' });
    expect(page.isOpen()).toBe(false);
    db.close();
  });

  it.each([
    [1, 'open'],
    [9, 'storage'],
  ])('F14 an unknown error of the browser is waited out: %i of them end in %s', async (times, state) => {
    await oldData();
    const { databases } = IDBFactory.prototype;
    let left = times;
    IDBFactory.prototype.databases = async function () {
      left -= 1;
      if (left >= 0) throw new DOMException('Internal error.', 'UnknownError');
      return databases.call(this);
    };
    const db = old();
    expect(await openStore(localStore(), db, '1', HASTE)).toMatchObject({ state });
    IDBFactory.prototype.databases = databases;
    db.close();
  });

  it('F14 an open that fails once works the second time', async () => {
    await oldData();
    const { open } = IDBFactory.prototype;
    let left = 6;
    IDBFactory.prototype.open = function (name, version) {
      left -= 1;
      if (left >= 0) throw new DOMException('Internal error.', 'UnknownError');
      return open.call(this, name, version);
    };
    const db = old();
    expect(await openStore(localStore(), db, '1', HASTE)).toEqual({ state: 'open' });
    IDBFactory.prototype.open = open;
    expect(await db.notes.count()).toBe(3);
    db.close();
  });

  it('F43 a browser that keeps nothing is told from one that is broken', async () => {
    const { open, databases } = IDBFactory.prototype;
    const refuse = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
    IDBFactory.prototype.open = refuse;
    IDBFactory.prototype.databases = refuse;
    expect(await openStore(localStore(), old(), '1', HASTE)).toMatchObject({ state: 'noStorage' });
    Object.assign(IDBFactory.prototype, { open, databases });
  });
});
