import browser from 'webextension-polyfill';
import type { MessageProblem } from '../messages/protocol';
import { database, readOlderSchema } from '../storage/database';
import { refreshAllPlans } from '../storage/plans/refresh-plan';
import { readSettings } from '../storage/settings';
import { forgetBadges } from './badge-cache';
import { now } from './clock';
import { finishErase } from './empty-store';
import { logError } from './error-log';
import { localStore } from './local-store';
import { type Opened, openStore, whyNot } from './open-store';
import { forgetSpeech } from './remembered-speech';
import { checkStart, clockWentBack, rememberAnew, type StartState } from './sentinel';
import { heal, isSick } from './sick-store';

/** How the store was found, and what may be done with it. */
export type StoreState = StartState | Exclude<Opened, { state: 'open' }>;

let checked: Promise<StoreState> | undefined;
let lastSeq = 0;
/** Things to say once, until somebody asked. */
const news = new Set<string>();

/** The start check, once per life of the worker: can the store be opened, and is it what the sentinel remembers? */
export function startState(): Promise<StoreState> {
  checked ??= check().catch((error: unknown) => {
    logError(now(), 'start.check', error);
    checkAgain();
    return whyNot(error);
  });
  return checked;
}

/** The store went away under us, or was put into another state: the next act looks again before it writes. */
export function checkAgain(): void {
  checked = undefined;
  forgetSpeech();
  forgetBadges();
}

async function check(): Promise<StoreState> {
  const db = database();
  watchConnection();
  if (await finishErase(db)) news.add('notice.eraseResuming');
  const opened = await openStore(localStore, db, browser.runtime.getManifest().version);
  if ('error' in opened && opened.error) logError(now(), `start.${opened.state}`, opened.error);
  if (opened.state === 'migrationFailed') readOlderSchema(opened.schema);
  // What may pass by itself is looked at again by the next act.
  if (opened.state === 'blocked' || opened.state === 'storage' || opened.state === 'noStorage') checkAgain();
  if (opened.state !== 'open') return opened;
  if (await clockWentBack(localStore)) news.add('notice.clock');
  const state = await checkStart(localStore, db);
  lastSeq = ((await db.meta.get('seq'))?.value as number | undefined) ?? 0;
  if (state.state === 'repaired') await refreshAllPlans(db, now(), await readSettings(db));
  return state;
}

const watched = new WeakSet<object>();

/** Deleted from elsewhere or cleared by the browser, a store comes back empty: the next act must not write into it. */
function watchConnection(): void {
  const db = database();
  if (watched.has(db)) return;
  watched.add(db);
  db.on('versionchange', checkAgain);
  db.on('close', checkAgain);
}

/** The number the store had at the last act of this worker; it can only grow. */
export const knownSeq = (): number => lastSeq;
export function noteSeq(seq: number): void {
  lastSeq = Math.max(lastSeq, seq);
}

const REFUSALS: Readonly<Record<StoreState['state'], string | undefined>> = {
  ready: undefined,
  repaired: undefined,
  newer: 'db.newer',
  lost: 'notice.lost',
  migrationFailed: 'notice.migrationFailed',
  blocked: 'notice.blocked',
  storage: 'notice.storage',
  noStorage: 'notice.noStorage',
};

const problemOf = (code: string, state?: StoreState): MessageProblem =>
  state?.state === 'lost' ? { code, args: { expected: state.had.prospects, found: state.found } } : { code };

/** Why nothing can even be read now, or undefined. */
export async function mayRead(): Promise<MessageProblem | undefined> {
  const { state } = await startState();
  return state === 'blocked' || state === 'storage' || state === 'noStorage'
    ? problemOf(REFUSALS[state]!)
    : undefined;
}

/** Why rows may not even be taken away or replaced by a backup: the data are not in the schema this build writes. */
export async function mayReplace(): Promise<MessageProblem | undefined> {
  const { state } = await startState();
  return state === 'newer' || state === 'migrationFailed' ? problemOf(REFUSALS[state]!) : undefined;
}

/** Why nothing may be written now, or undefined. A sick store is healed first, if there is room again. */
export async function mayWrite(): Promise<MessageProblem | undefined> {
  if ((await isSick(localStore)) && !(await healNow())) return { code: 'notice.diskFull' };
  const state = await startState();
  const code = REFUSALS[state.state];
  return code ? problemOf(code, state) : undefined;
}

let healing: Promise<boolean> | undefined;

/** Heals once at a time; true when the store takes writes again. */
export function healNow(): Promise<boolean> {
  healing ??= (async () => {
    if (await mayRead()) return false;
    const healed = await heal(localStore, database());
    if (healed) {
      news.add('notice.healed');
      checkAgain();
      await startState();
    }
    return healed;
  })().finally(() => {
    healing = undefined;
  });
  return healing;
}

/** The rep chose to start empty, or restored: what the database holds now is the truth again. */
export async function acceptDatabase(): Promise<void> {
  await rememberAnew(localStore, database());
  lastSeq = 0;
  checkAgain();
}

let isDegraded = false;
/** Whether the last act was echoed beside the database. */
export function noteEcho(echoed: boolean): void {
  isDegraded = !echoed;
}
export const degraded = (): boolean => isDegraded;

const NOTICES: Readonly<Record<StoreState['state'], string | undefined>> = {
  ...REFUSALS,
  repaired: 'notice.repaired',
  newer: 'notice.newer',
};

/** What the rep must know of the store, with the numbers of the sentences. News is said once. */
export async function storeNotices(): Promise<{ codes: string[]; values: Record<string, number> }> {
  const sick = await isSick(localStore);
  const state = await startState();
  const notice = NOTICES[state.state];
  const codes = [
    ...(notice ? [notice] : []),
    ...(sick ? ['notice.diskFull'] : []),
    ...(isDegraded ? ['notice.degraded'] : []),
    ...news,
  ];
  news.clear();
  const values: Record<string, number> = {};
  if (state.state === 'repaired') values.n = state.replayed;
  if (state.state === 'lost') Object.assign(values, { expected: state.had.prospects, found: state.found });
  return { codes, values };
}
