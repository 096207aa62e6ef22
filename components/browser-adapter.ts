/** The only place where components touch the browser's extension interface. */
import browser from 'webextension-polyfill';
import { readLink } from '../domain/people/read-link';
import type { PageMessageType, PageProtocol } from '../messages/protocol';

export interface ActiveTab {
  id: number;
  url: string;
  title: string;
  windowId: number;
}

/** The tab in front of the user; address and title only where a permission or the user's click allows. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', windowId: tab.windowId ?? -1 };
}

/** Asks the content script of a tab. Undefined when there is none (another site, or it went quiet). */
export async function askPage<T extends PageMessageType>(
  tabId: number,
  type: T,
  request: PageProtocol[T]['request'],
): Promise<PageProtocol[T]['reply'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { v: 1, t: type, ...request }, { frameId: 0 })) as
      | PageProtocol[T]['reply']
      | undefined;
  } catch {
    return undefined;
  }
}

/** Calls back when the tab in front, or its address, changes. Returns the way to stop. */
export function onActiveTabChange(callback: () => void): () => void {
  const updated = (_id: number, change: { url?: string; title?: string; status?: string }) => {
    if (change.url || change.title || change.status === 'complete') callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

const DASHBOARD = 'dashboard.html';

/** Opens the dashboard at a place (`/pipeline`), in its own tab: the one that is open, if there is one. */
export async function openDashboard(place = '/'): Promise<void> {
  const url = browser.runtime.getURL(DASHBOARD);
  const open = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  const [tab] = open;
  if (tab?.id === undefined) await browser.tabs.create({ url: `${url}#${place}` });
  else await browser.tabs.update(tab.id, { url: `${url}#${place}`, active: true });
}

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the side panel; must run inside the user's click. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = globalThis.chrome as unknown as { sidePanel?: SidePanel };
  if (sidePanel) await sidePanel.open({ windowId });
  else await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
}

export const LINKEDIN_HOST = 'https://www.linkedin.com/*';
const MAIL_HOST = 'https://mail.google.com/*';
export type Permission = 'notifications' | 'linkedin' | 'mail';
type Ask = { permissions?: 'notifications'[]; origins?: string[] };

/** Asks the browser for a permission; must run inside the user's click. */
export async function requestPermission(what: Permission): Promise<boolean> {
  return browser.permissions.request(permissionOf(what));
}
export async function hasPermission(what: Permission): Promise<boolean> {
  return browser.permissions.contains(permissionOf(what));
}
export async function dropPermission(what: Permission): Promise<boolean> {
  return browser.permissions.remove(permissionOf(what));
}
function permissionOf(what: Permission): Ask {
  if (what === 'notifications') return { permissions: ['notifications'] };
  return { origins: [what === 'mail' ? MAIL_HOST : LINKEDIN_HOST] };
}

/** The browser's own language, for the first run. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

/** True on the operating systems whose modifier key is ⌘. */
export function isMac(): boolean {
  return /mac/i.test(navigator.userAgent);
}

/** Remembers between popup openings which prospect the side panel shall show. */
export async function rememberPanelSubject(prospectId: string): Promise<void> {
  await browser.storage.session.set({ panelSubject: prospectId });
}
export async function readPanelSubject(): Promise<string | undefined> {
  const { panelSubject } = await browser.storage.session.get('panelSubject');
  return typeof panelSubject === 'string' ? panelSubject : undefined;
}
export function onPanelSubject(callback: (prospectId: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes.panelSubject?.newValue;
    if (area === 'session' && typeof value === 'string') callback(value);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Opens a link: a draft, a profile, a call. Nothing is sent by it; what is no plain link is not opened. */
export async function openUrl(url: string): Promise<void> {
  if (readLink(url).ok) await browser.tabs.create({ url });
}

/** Calls back when a disk that was full has room again. Returns the way to stop. */
export function onHealed(callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.sick && changes.sick.newValue === undefined) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back after each acknowledged write: the worker's echo in the local store tells. Returns the way to stop. */
export function onWritten(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, 'sentinel')) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
