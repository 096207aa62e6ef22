/** Stands in for the browser where code of the worker runs in node: stores that keep, everything else that answers. */

interface Area {
  items: Record<string, unknown>;
  /** What the next calls throw, as a store on a full disk does. */
  fails: Error | undefined;
}

function area() {
  const own: Area = { items: {}, fails: undefined };
  const check = () => {
    if (own.fails) throw own.fails;
  };
  return Object.assign(own, {
    get: async (keys?: string | string[]) => {
      check();
      const { items } = own;
      return structuredClone(
        keys === undefined
          ? items
          : Object.fromEntries([keys].flat().flatMap((key) => (key in items ? [[key, items[key]]] : []))),
      );
    },
    set: async (more: Record<string, unknown>) => {
      check();
      own.items = { ...own.items, ...structuredClone(more) };
    },
    remove: async (keys: string | string[]) => {
      check();
      for (const key of [keys].flat()) delete own.items[key];
    },
    clear: async () => {
      check();
      own.items = {};
    },
    setAccessLevel: nothing,
  });
}

const nothing = async () => undefined;

/** An event of the browser that tests fire by hand. */
function event() {
  const listeners = new Set<(...args: never[]) => unknown>();
  return {
    addListener: (run: (...args: never[]) => unknown) => listeners.add(run),
    removeListener: (run: (...args: never[]) => unknown) => listeners.delete(run),
    fire: async (...args: unknown[]) => {
      for (const run of listeners) await run(...(args as never[]));
    },
    /** What the one listener answers. */
    ask: async (...args: unknown[]): Promise<unknown> => {
      const [run] = listeners;
      return run?.(...(args as never[]));
    },
    clear: () => listeners.clear(),
  };
}

function make() {
  const calls: [name: string, ...args: unknown[]][] = [];
  const note =
    (name: string, value?: unknown) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return value;
    };
  return {
    /** What was asked of the browser since the last look, oldest first. */
    calls,
    runtime: {
      id: 'dawra',
      getURL: (path: string) => `chrome-extension://dawra/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
      onInstalled: event(),
      onMessage: event(),
    },
    storage: { local: area(), session: area(), onChanged: event() },
    tabs: {
      query: note('tabs.query', [{ id: 7 }]),
      sendMessage: note('tabs.sendMessage'),
      create: note('tabs.create'),
    },
    scripting: {
      executeScript: note('scripting.executeScript'),
      getRegisteredContentScripts: async () => [],
    },
    action: {
      setBadgeText: note('action.setBadgeText'),
      setBadgeBackgroundColor: nothing,
      setTitle: nothing,
    },
    alarms: { create: note('alarms.create'), clear: note('alarms.clear'), onAlarm: event() },
    notifications: { create: note('notifications.create') },
    permissions: {
      contains: async () => true,
      onAdded: event(),
      onRemoved: event(),
    },
    commands: { onCommand: event() },
    contextMenus: { onClicked: event(), removeAll: nothing, create: note('contextMenus.create') },
    i18n: { getUILanguage: () => 'en' },
  };
}

/** One browser per test file, however often the worker's modules are loaded anew. */
const held = globalThis as { stubOfBrowser?: ReturnType<typeof make> };

/** The browser itself, for tests that look at it or break it. */
export function theBrowser(): ReturnType<typeof make> {
  held.stubOfBrowser ??= make();
  return held.stubOfBrowser;
}

/** The module `webextension-polyfill` as `vi.mock` wants it. */
export const browserStub = () => ({ default: theBrowser() });
