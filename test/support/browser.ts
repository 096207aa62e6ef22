/** Stands in for the browser where code of the worker runs in node: stores that keep, everything else that answers. */
function area() {
  let items: Record<string, unknown> = {};
  return {
    get: async (keys?: string | string[]) =>
      structuredClone(
        keys === undefined ? items : Object.fromEntries([keys].flat().map((key) => [key, items[key]])),
      ),
    set: async (more: Record<string, unknown>) => {
      items = { ...items, ...structuredClone(more) };
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
    clear: async () => {
      items = {};
    },
  };
}

const nothing = async () => undefined;

/** The module `webextension-polyfill` as `vi.mock` wants it. */
export function browserStub() {
  return {
    default: {
      runtime: { id: 'dawra', getURL: (path: string) => `chrome-extension://dawra/${path}` },
      storage: { local: area(), session: area() },
      tabs: { query: async () => [], sendMessage: nothing },
      action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
      i18n: { getUILanguage: () => 'en' },
    },
  };
}
