import type { Page } from '@playwright/test';
import { type Extension, startExtension } from '../../test/browser/support/extension';
import { putRows } from '../../test/browser/support/put-rows';
import { seedRows } from '../../test/browser/support/seed-history';
import { fillDatabase } from '../../test/support/big-database';
import { fillHardPerson } from './hard-person';

export type Lang = 'en' | 'ar';
export type Theme = 'light' | 'dark';
/** How much there is to see: nothing, the sample data, or ten thousand people, a year of history and one person of extremes. */
export type Amount = 'empty' | 'typical' | 'full';

/** The moment of the mock-ups: Monday 23 November, 10:12 in Riyadh. Pictures of one build are the same on every day. */
export const MOMENT = Date.parse('2026-11-23T07:12:00Z');
const ZONE = 'Asia/Riyadh';
const PEOPLE = 10_000;

/** Sends a message as a page of ours does, and returns what came back. Throws when it was refused. */
export type Tell = (t: string, request: object) => Promise<Record<string, unknown>>;

/** Starts the extension at `MOMENT`, in a browser that writes as the mock-ups' one does. */
export async function startAtMoment(): Promise<Extension> {
  process.env.TZ = ZONE;
  const extension = await startExtension({
    args: ['--force-device-scale-factor=1', '--force-color-profile=srgb', '--disable-lcd-text'],
  });
  // The loader of scripts wraps functions in a helper that a page does not have.
  await extension.context.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
  const stop = `globalThis.Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(${MOMENT}); }
    static now() { return ${MOMENT}; }
  }`;
  await extension.context.addInitScript({ content: stop });
  await extension.worker.evaluate(stop);
  extension.context.on('serviceworker', (worker) => void worker.evaluate(stop));
  return extension;
}

/** A page of ours that stays open to send messages. */
export async function openTeller(extension: Extension): Promise<{ page: Page; tell: Tell }> {
  const page = await extension.open('manifest.json');
  const tell: Tell = async (t, request) => {
    const reply = await page.evaluate(
      ([type, fields]) =>
        chrome.runtime.sendMessage({ v: 1, t: type, id: crypto.randomUUID(), ...(fields as object) }),
      [t, request] as const,
    );
    if (!reply?.ok) throw new Error(`${t} was refused: ${JSON.stringify(reply)}`);
    return reply.value;
  };
  return { page, tell };
}

/** Fills an empty store with so much, and returns the person whose deal is looked at. */
export async function fill(
  { page, tell }: { page: Page; tell: Tell },
  amount: Amount,
): Promise<string | undefined> {
  await tell('settings.set', { key: 'homeZone', value: ZONE });
  await tell('settings.set', { key: 'homeCountry', value: 'SA' });
  await tell('settings.set', { key: 'onboarded', value: true });
  if (amount === 'empty') return undefined;
  await tell('sample.add', { language: 'en' });
  if (amount === 'typical') return await idOf(tell, 'Huda Al-Mansour');
  await fillDatabase(page, { people: PEOPLE, touchesEach: 3, now: MOMENT });
  await putRows(page, seedRows(MOMENT, 200));
  return fillHardPerson(tell, MOMENT);
}

async function idOf(tell: Tell, name: string): Promise<string | undefined> {
  const { people } = (await tell('people.find', { query: name, limit: 1 })) as { people: { id: string }[] };
  return people[0]?.id;
}

/** What says that something is on its way: lines of a skeleton, a progress bar, a count that has not come. */
const ON_ITS_WAY = '.dw-skeleton, [role="progressbar"], [data-counting]';
/** So many looks in a row have to be alike. */
const LOOKS = 3;

/**
 * Waits until a page is whole: it shows something, nothing in it says that more is on its way, and some looks in a row are
 * alike. Throws when a page never comes to rest, since its picture would be another one each time.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const seen = await page.evaluateHandle(() => ({ look: '', alike: 0 }));
  await page.waitForFunction(
    ({ seen, onItsWay, looks }) => {
      const look = document.querySelector(onItsWay) ? '' : document.body.innerHTML;
      seen.alike = look && look === seen.look ? seen.alike + 1 : 0;
      seen.look = look;
      return seen.alike >= looks;
    },
    { seen, onItsWay: ON_ITS_WAY, looks: LOOKS - 1 },
    { polling: 90 },
  );
}
