import type { Envelope } from '../messages/protocol';
import { changesOf } from '../storage/op-changes';
import { refreshHistory } from '../storage/queries/history';
import { afterSetting } from './acts/settings';
import { drawContextMenus } from './context-menus';
import type { Desk } from './handler';
import { registerLinkedIn } from './linkedin-script';

/** What an act drags along once it is on disk: nothing here is a fact, all of it can be done again. */
export async function afterAct(message: Envelope, desk: Desk): Promise<void> {
  if (message.t === 'settings.set') {
    const { key } = message as Envelope<'settings.set'>;
    await afterSetting(key, desk);
    if (key === 'language') await drawContextMenus();
    if (key === 'linkedin') await registerLinkedIn();
  }
  if (message.t === 'act.undo' || message.t === 'act.redo') {
    await refreshHistory(desk.db, desk.now);
    const { opId } = message as Envelope<'act.undo' | 'act.redo'>;
    for (const key of await settingsOf(opId, desk)) await afterSetting(key, desk);
  }
}

/** Settings an operation changed: taken back or done again they drag along the same as when they were set. */
async function settingsOf(opId: string, { db }: Desk): Promise<string[]> {
  const op = await db.ops.get(opId);
  const changes = op ? await changesOf(db, op) : [];
  return changes.flatMap(({ table, key }) => (table === 'settings' ? [key] : []));
}
