/** What the rep fills in about a run: ticks, promises, deciders, concessions, sheets. */
import type { RunId } from '../../domain/records';
import type { RunRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { checkTypedDate } from '../typed-date';

/** The run a request names; its prospect's plan is derived again with this act. */
export async function runOf(write: Writer, runId: RunId): Promise<RunRow> {
  const run = (await write.db.runs.get(runId)) ?? refuse('notice.gone', 'runId');
  if (run.voidedAt !== undefined) refuse('notice.gone', 'runId');
  write.affected.add(run.prospectId);
  return run;
}

export const setTick: ActHandler<'tick.set'> = async (request, { speech, now }, write) => {
  await runOf(write, request.runId);
  const id = storedId(`tick:${request.id}`);
  const { runId, itemId, done, touchId, note } = request;
  await write.put('ticks', id, {
    id,
    runId,
    itemId,
    done,
    at: now,
    rev: 0,
    ...(touchId ? { touchId } : {}),
    ...(note ? { note } : {}),
  });
  return { reply: {}, text: speech.words.saved };
};

export const putCommitment: ActHandler<'commitment.put'> = async (request, desk, write) => {
  const { speech, db, now } = desk;
  const run = await runOf(write, request.runId);
  const { commitment } = request;
  const known = await db.commitments.get(commitment.id);
  if (commitment.dueOn !== known?.dueOn)
    await checkTypedDate(desk, run.prospectId, 'dueOn', commitment.dueOn, 'any');
  if (commitment.text.trim() === '') refuse('bad_input', 'text');
  await write.put('commitments', commitment.id, {
    at: known?.at ?? now,
    ...commitment,
    runId: request.runId,
    rev: 0,
  });
  return { reply: {}, text: speech.words.saved };
};

export const deleteCommitment: ActHandler<'commitment.delete'> = async (request, { speech, db }, write) => {
  const known = (await db.commitments.get(request.commitmentId)) ?? refuse('notice.gone', 'commitmentId');
  await runOf(write, known.runId);
  await write.tombstone('commitments', known.id);
  return { reply: {}, text: speech.words.deleted };
};

export const putDecider: ActHandler<'decider.put'> = async (request, { speech }, write) => {
  const { decider } = request;
  await runOf(write, decider.runId);
  if (decider.roles.length === 0) refuse('bad_input', 'roles');
  const id = deciderId(decider.runId, decider.prospectId);
  await write.put('deciders', id, { ...decider, id, rev: 0 });
  return { reply: {}, text: speech.words.saved };
};

export const deleteDecider: ActHandler<'decider.delete'> = async (request, { speech }, write) => {
  await runOf(write, request.runId);
  await write.tombstone('deciders', deciderId(request.runId, request.prospectId));
  return { reply: {}, text: speech.words.deleted };
};

/** One seat per person and run. */
export function deciderId(runId: string, prospectId: string): string {
  return storedId(`decider:${runId}:${prospectId}`);
}

export const putConcession: ActHandler<'concession.put'> = async (request, { speech }, write) => {
  await runOf(write, request.concession.runId);
  await write.put('concessions', request.concession.id, { ...request.concession, rev: 0 });
  return { reply: {}, text: speech.words.saved };
};

export const deleteConcession: ActHandler<'concession.delete'> = async (request, { speech, db }, write) => {
  const known = (await db.concessions.get(request.concessionId)) ?? refuse('notice.gone', 'concessionId');
  await runOf(write, known.runId);
  await write.tombstone('concessions', known.id);
  return { reply: {}, text: speech.words.deleted };
};

/** Merges the given fields into the sheet; a field with `null` is emptied. */
export const putSheet: ActHandler<'sheet.put'> = async (request, { speech, db, now }, write) => {
  await runOf(write, request.runId);
  const id = `${request.runId}:${request.kind}`;
  const known = await db.sheets.get(id);
  const fields = new Map(Object.entries({ ...(known?.body as object | undefined), ...request.body }));
  for (const [key, value] of fields) if (value === null) fields.delete(key);
  await write.put('sheets', id, {
    id,
    runId: request.runId,
    kind: request.kind,
    at: now,
    body: Object.fromEntries(fields),
    rev: 0,
  });
  return { reply: {}, text: speech.words.saved };
};

/** Value, framework, segment, cadence, expected closing day. `null` empties a field. */
export const editRun: ActHandler<'run.edit'> = async (request, desk, write) => {
  const run = await runOf(write, request.runId);
  const { expectedOn, value, tags = run.tags } = request.edit;
  await checkTypedDate(desk, run.prospectId, 'expectedOn', expectedOn, 'ahead');
  // Only a free pilot is worth nothing (DOMAIN 20.13).
  if (value?.minor === 0 && !tags?.includes('pilot')) refuse('money.zero', 'value');
  const fields = new Map(Object.entries({ ...run, ...request.edit }));
  for (const [key, value] of fields) if (value === null) fields.delete(key);
  await write.put('runs', run.id, Object.fromEntries(fields));
  return { reply: {}, text: desk.speech.words.saved };
};
