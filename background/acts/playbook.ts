/** The team's playbook: its pieces, one by one or as a colleague's file. */
import { cadenceOfPiece } from '../../domain/cadence/own-cadence';
import {
  addCriteria,
  CRITERIA_VERSION,
  type CriteriaPiece,
  criteriaOfPiece,
  readCriteria,
} from '../../domain/cycle/own-criteria';
import type { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import type { Writer } from '../../storage/writer';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { planAgain } from './plan-again';

export const putPlaybook: ActHandler<'playbook.put'> = async (request, { speech, now }, write) => {
  const { pieceId: id, kind, body } = request;
  if (kind === 'cadence' && !cadenceOfPiece(body)) refuse('bad_input', 'steps');
  await write.put('playbook', id, { id, kind, body, at: now, rev: 0 });
  if (kind === 'cadence') await planAgain(write, id);
  return { reply: {}, text: speech.words.saved };
};

/** Adds what is not here yet; a piece that is, or a stage's own list of criteria, stays as it is. */
export const importPlaybook: ActHandler<'playbook.import'> = async (
  { pieces },
  { speech, db, now },
  write,
) => {
  const lists: CriteriaPiece[] = [];
  for (const { id, kind, body } of pieces) {
    if (kind === 'criteria') {
      lists.push(criteriaOfPiece(body) ?? refuse('bad_input', 'criteria'));
      continue;
    }
    const known = await db.playbook.get(id);
    if (known && known.voidedAt === undefined) continue;
    await write.put('playbook', id, { id, kind, body, at: now, rev: 0 });
    // One that was deleted here comes back, and with it the rhythm of the deals that chose it.
    if (known && kind === 'cadence') await planAgain(write, id);
  }
  if (lists.length > 0) await addLists(lists, db, write);
  return { reply: {}, text: speech.words.saved };
};

async function addLists(lists: readonly CriteriaPiece[], db: DawraDatabase, write: Writer): Promise<void> {
  const { criteria } = await readSettings(db);
  const stages = addCriteria(readCriteria(criteria), lists);
  await write.put('settings', 'criteria', { key: 'criteria', value: { version: CRITERIA_VERSION, stages } });
}

export const deletePlaybook: ActHandler<'playbook.delete'> = async (request, { speech }, write) => {
  await write.tombstone('playbook', request.pieceId);
  await planAgain(write, request.pieceId);
  return { reply: {}, text: speech.words.deleted };
};
