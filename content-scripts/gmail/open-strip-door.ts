import { send } from '../../messages/client';
import type { StripDoor } from './strip-door';

let loading: Promise<unknown> | undefined;

/** Brings the strip's own script into the page when something is to be drawn by it for the first time. */
export async function openStripDoor(): Promise<StripDoor | undefined> {
  if (!globalThis.dawraStrip) {
    loading ??= send('strip.load', {});
    await loading;
    loading = undefined;
  }
  return globalThis.dawraStrip;
}
