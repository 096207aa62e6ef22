import type { Envelope } from '../messages/protocol';
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
  if (message.t === 'act.undo' || message.t === 'act.redo') await refreshHistory(desk.db, desk.now);
}
