import { Dexie, type Table } from 'dexie';

/**
 * A few values in a database of their own. Firefox lets page scripts read `storage.local`, so what holds words of people
 * lies here instead; a page can reach no database of ours.
 */
class SideDatabase extends Dexie {
  declare kept: Table<{ key: string; value: unknown }, string>;

  constructor() {
    super('dawra-echo', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ kept: '&key' });
  }
}

let shared: SideDatabase | undefined;
const side = () => {
  shared ??= new SideDatabase();
  return shared;
};

/** The same calls as the browser's own local store. */
export const sideStore = {
  async get(keys: readonly string[]): Promise<Record<string, unknown>> {
    const rows = await side().kept.bulkGet([...keys]);
    return Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : [])));
  },
  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    await side().kept.bulkPut(Object.entries(items).map(([key, value]) => ({ key, value })));
  },
  async remove(keys: readonly string[]): Promise<void> {
    await side().kept.bulkDelete([...keys]);
  },
  async clear(): Promise<void> {
    await side().kept.clear();
  },
};
