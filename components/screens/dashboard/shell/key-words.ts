import { isMac } from '../../../browser-adapter';

/** A key as it is printed for this machine: "⌘K" or "Ctrl K". */
export function modKey(key: string): string {
  return isMac() ? `⌘${key}` : `Ctrl ${key}`;
}
export function modShiftKey(key: string): string {
  return isMac() ? `⇧⌘${key}` : `Ctrl Shift ${key}`;
}
