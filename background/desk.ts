/** The worker's desk: reads each message at the door, hands it to its handler, answers, and tells the others. */
import browser from 'webextension-polyfill';
import { type Role, readMessage, roleOf } from '../messages/guard';
import type { Envelope, MessageProblem, MessageType } from '../messages/protocol';
import { database } from '../storage/database';
import { StoreBehind, writeAct } from '../storage/write-act';
import { ACTS } from './acts/table';
import { afterAct } from './after-act';
import { announce } from './announce';
import { now } from './clock';
import { watchCommands } from './commands';
import { openPanel, watchContextMenus } from './context-menus';
import { logError } from './error-log';
import type { ActHandler, Desk, ReadHandler } from './handler';
import { watchInstall } from './install';
import { registerLinkedIn } from './linkedin-script';
import { localStore } from './local-store';
import { namesOf } from './open-store';
import { READS } from './reads/table';
import { Refusal } from './refusal';
import { forgetSpeech, rememberedSpeech } from './remembered-speech';
import { watchForRoom, watchReminders } from './reminders';
import { echo } from './sentinel';
import { isStoreFull, markSick } from './sick-store';
import {
  checkAgain,
  knownSeq,
  mayRead,
  mayReplace,
  mayWrite,
  noteEcho,
  noteSeq,
  startState,
} from './start-state';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Listens. Every listener is added in the first turn of the worker, or the browser forgets to wake it. */
export function startDesk(): void {
  const extension = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  browser.runtime.onMessage.addListener(async (raw: unknown, sender: Sender) => {
    const role = roleOf(senderFacts(sender), extension);
    const read = readMessage(raw, role);
    if (!read.ok) {
      logError(now(), read.problem.code, `${read.problem.field ?? ''} from ${role ?? 'a stranger'}`);
      return read;
    }
    // At once: the side panel opens only while the user's click still counts, which the first await would end.
    if (read.message.t === 'panel.open' && sender.tab?.windowId !== undefined) openPanel(sender.tab.windowId);
    return answer(read.message, role!, sender.tab?.id);
  });
  watchInstall();
  watchReminders();
  watchCommands();
  watchContextMenus();
  void lockStorage();
  void startState();
  void registerLinkedIn();
}

/** Page scripts have no business in our storage; Firefox offers this lock for the session store alone. */
async function lockStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
  await local
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((error: unknown) => logError(now(), 'start.accessLevel', error));
}

function senderFacts(sender: Sender) {
  const { id, origin, frameId, documentLifecycle } = sender as Sender & {
    origin?: string;
    documentLifecycle?: string;
  };
  return {
    ...(id === undefined ? {} : { id }),
    ...(origin === undefined ? {} : { origin }),
    ...(frameId === undefined ? {} : { frameId }),
    ...(documentLifecycle === undefined ? {} : { lifecycle: documentLifecycle }),
    tabIncognito: sender.tab?.incognito ?? false,
  };
}

/** Answers one parsed message. Never throws: what goes wrong is a problem with a code. */
export async function answer(message: Envelope, role: Role, tabId?: number): Promise<unknown> {
  try {
    const shut = await mayRead();
    if (shut) return READABLE_WITHOUT_STORE.has(message.t) ? withoutStore(message) : refused(shut);
    const desk = await deskFor(role, tabId);
    // Switched off in the settings means off at once, also for a script that still runs in an open tab.
    if (role === 'linkedin' && !desk.speech.settings.linkedin)
      return refused({ code: 'msg.forbidden', field: 'origin' });
    const read = READS[message.t] as ReadHandler<MessageType> | undefined;
    const fixed = REPLACES.has(message.t) ? await mayReplace() : undefined;
    if (fixed) return refused(fixed);
    if (read) return { ok: true, value: await read(message, desk) };
    const act = ACTS[message.t] as ActHandler<MessageType> | undefined;
    if (!act) return refused({ code: 'msg.unknownType', field: 't' });
    return await writeGated(message, desk, act);
  } catch (error) {
    return refused(await problemOf(error, message.t));
  }
}

/** These write outside of the one path of acts. */
const REPLACES: ReadonlySet<string> = new Set(['prospect.erase', 'backup.restore']);

/** What says why the store is shut must not need the store. */
const READABLE_WITHOUT_STORE: ReadonlySet<string> = new Set(['health.read', 'errors.read']);

async function withoutStore(message: Envelope): Promise<unknown> {
  const read = READS[message.t] as (message: Envelope) => Promise<unknown>;
  return { ok: true, value: await read(message) };
}

async function deskFor(role: Role, tabId: number | undefined): Promise<Desk> {
  const db = database();
  const speech = await rememberedSpeech(db);
  return { db, now: now(), role, speech, ...(tabId === undefined ? {} : { tabId }) };
}

/** Writes unless the store is shut. A store that was emptied under us is looked at anew, and the act tried once more. */
async function writeGated(message: Envelope, desk: Desk, act: ActHandler<MessageType>): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const gate = await mayWrite();
    if (gate) return refused(gate);
    try {
      return { ok: true, value: await carryOut(message, desk, act) };
    } catch (error) {
      if (!(error instanceof StoreBehind) || attempt > 0) throw error;
      checkAgain();
    }
  }
}

async function carryOut(message: Envelope, desk: Desk, act: ActHandler<MessageType>): Promise<object> {
  const order = { opId: message.id, type: message.t, now: desk.now, knownSeq: knownSeq() };
  const { reply, seq, repeated, op, people } = await writeAct(desk.db, order, async (write) => {
    const result = await act(message, desk, write);
    return { text: result.text, reply: { ...result.reply, text: result.text } };
  });
  noteSeq(seq);
  if (!repeated) forgetSpeech();
  const echoed = op === undefined || (await echo(localStore, op, people));
  if (!repeated) {
    noteEcho(echoed);
    await afterAct(message, desk);
    // The answer does not wait for those who only look on.
    void announce(desk.db).catch((error: unknown) => logError(now(), 'announce', error));
  }
  return { ...reply, seq, opId: message.id, ...(echoed ? {} : { degraded: true }) };
}

function refused(problem: MessageProblem) {
  return { ok: false, problem };
}

/** The code of what went wrong, in words the rep can act on; never raw browser text. */
async function problemOf(error: unknown, type: string): Promise<MessageProblem> {
  if (error instanceof Refusal) return error.problem;
  logError(now(), `act.${type}`, error);
  if (isStoreFull(error)) {
    await markSick(localStore);
    await watchForRoom();
    return { code: 'notice.diskFull' };
  }
  const names = namesOf(error);
  if (/MissingAPI|InvalidState|OpenFailed/.test(names)) return { code: 'notice.noStorage' };
  if (/Version/.test(names)) return { code: 'notice.newer' };
  return { code: 'notice.unsaved' };
}
