import browser from 'webextension-polyfill';
import { sideStore } from '../storage/side-store';

/** What survives the database: kept apart from it, so that one can tell when the other was lost. */
export interface LocalStore {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Keys whose values hold words or hashes of people. */
const PERSONAL = new Set(['ring', 'erasing']);

/** Can page scripts be kept out of the browser's local store? */
const isLocked = () => 'setAccessLevel' in browser.storage.local;

/** The local store: the browser's own, and a side database for what page scripts must not read where it has no lock. */
export const localStore: LocalStore = {
  async get(keys) {
    const { local } = browser.storage;
    if (isLocked()) return local.get(keys);
    const [open, personal] = split(keys);
    return { ...(await local.get(open)), ...(personal.length > 0 ? await sideStore.get(personal) : {}) };
  },
  async set(items) {
    const { local } = browser.storage;
    if (isLocked()) return local.set(items);
    const [open, personal] = split(Object.keys(items));
    const pick = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]]));
    // The numbers last: they promise that the rest is there.
    if (personal.length > 0) await sideStore.set(pick(personal));
    if (open.length > 0) await local.set(pick(open));
  },
  async remove(keys) {
    await browser.storage.local.remove(keys);
    if (!isLocked()) await sideStore.remove(keys);
  },
  async clear() {
    await browser.storage.local.clear();
    if (!isLocked()) await sideStore.clear();
  },
};

function split(keys: readonly string[]): [open: string[], personal: string[]] {
  return [keys.filter((key) => !PERSONAL.has(key)), keys.filter((key) => PERSONAL.has(key))];
}
