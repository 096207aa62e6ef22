import { words } from '../../../../locales/area';
import { dashboard } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { nextRedo, nextUndo } from '../../../../storage/queries/recent-acts';
import { showToast } from '../../../ui/toasts';
import { perform, undoAct } from '../../shared/perform';
import { speech } from '../../shared/session';

/** Undoes the newest change that stands, wherever it was made. */
export async function undoNewest(): Promise<void> {
  const id = await nextUndo(database());
  if (id) await undoAct(id);
  else showToast({ text: words(dashboard, speech.value.f).history.nothingToUndo });
}

/** Brings the change undone last back. */
export async function redoNewest(): Promise<void> {
  const id = await nextRedo(database());
  if (id) await redoAct(id);
  else showToast({ text: words(dashboard, speech.value.f).history.nothingToRedo });
}

/** Does an undone change again. */
export async function redoAct(opId: string): Promise<void> {
  await perform('act.redo', { opId }, { undo: false });
}
