import browser from 'webextension-polyfill';
import type { MessageProblem } from '../messages/protocol';
import { database } from '../storage/database';
import { refreshAllPlans } from '../storage/plans/refresh-plan';
import { readSettings } from '../storage/settings';
import { now } from './clock';
import { finishErase } from './empty-store';
import { logError } from './error-log';
import { checkStart, rememberAnew, type StartState } from './sentinel';

let checked: Promise<StartState> | undefined;

/** The start check, once per life of the worker: is the database what the sentinel remembers? */
export function startState(): Promise<StartState> {
  checked ??= check();
  return checked;
}

async function check(): Promise<StartState> {
  const db = database();
  await finishErase(db);
  const state = await checkStart(browser.storage.local, db);
  if (state.state === 'repaired') await refreshAllPlans(db, now(), await readSettings(db));
  return state;
}

/** Why nothing may be written now, or undefined. */
export async function mayWrite(): Promise<MessageProblem | undefined> {
  try {
    const { state } = await startState();
    if (state === 'newer') return { code: 'db.newer' };
    if (state === 'lost') return { code: 'notice.lost' };
    return undefined;
  } catch (error) {
    checked = undefined;
    logError(now(), 'start.check', error);
    return { code: 'notice.noStorage' };
  }
}

/** The rep chose to start empty, or restored: what the database holds now is the truth again. */
export async function acceptDatabase(): Promise<void> {
  await rememberAnew(browser.storage.local, database());
  checked = undefined;
}
