import { entryOf } from '../../domain/objections/library';
import type { Dossier } from '../../storage/queries/read-dossier';
import { readDossier } from '../../storage/queries/read-dossier';
import type { ObjectionRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import { type Correction, correctionKey } from '../corrections';
import type { ActHandler, Desk } from '../handler';
import { objectionLibrary } from '../objection-detector';
import { refuse } from '../refusal';
import { runOf } from './run-sheets';

/** At most this much of the buyer's own words is kept with an objection. */
const WORDS_MAX = 160;

async function dossierOf(prospectId: string, { db }: Desk): Promise<Dossier> {
  return (await readDossier(db, prospectId)) ?? refuse('notice.gone', 'prospectId');
}

/** The same objection in the same words is one objection, however often the mail is opened. */
function objectionOf(dossier: Dossier, label: string, words: string, now: number): ObjectionRow {
  const [categoryId = '', subId] = label.split('.');
  const kept = words.slice(0, WORDS_MAX);
  if (!entryOf(objectionLibrary(), label)) refuse('bad_input', 'label');
  const id = storedId(`objection:${dossier.run.id}:${label}:${correctionKey(words)}`);
  // One that came with a joined record bears the name of that record's deal.
  const isSame = (one: ObjectionRow) =>
    one.categoryId === categoryId && one.subId === subId && correctionKey(one.words) === correctionKey(kept);
  const known =
    dossier.objections.find((one) => one.id === id) ??
    (dossier.prospect.joined && dossier.objections.find(isSame));
  return (
    known ?? {
      id,
      runId: dossier.run.id,
      prospectId: dossier.prospect.id,
      at: now,
      categoryId,
      words: kept,
      state: 'open',
      rev: 0,
      ...(subId ? { subId } : {}),
    }
  );
}

/** "Not an objection": remembered for these words, and a logged one is taken back. */
export const dismissObjection: ActHandler<'objection.dismiss'> = async (request, desk, write) => {
  const dossier = await dossierOf(request.prospectId, desk);
  await rememberCorrection(write, { label: request.label, words: request.words, verdict: 'wrong' });
  const logged = objectionOf(dossier, request.label, request.words, desk.now);
  await write.tombstone('objections', logged.id);
  write.affected.add(request.prospectId);
  return { reply: {}, text: desk.speech.words.notObjection };
};

/** An answer was put into a reply or copied: the objection is logged as answered, the use counts for the record. */
export const answerObjection: ActHandler<'objection.answer'> = async (request, desk, write) => {
  const dossier = await dossierOf(request.prospectId, desk);
  const logged = dossier.objections.find((one) => one.id === request.objectionId);
  const objection = logged ?? objectionOf(dossier, request.label, request.words, desk.now);
  await write.put('objections', objection.id, {
    ...objection,
    state: 'answered',
    answerId: request.answerId,
  });
  const useId = storedId(`use:${request.id}`);
  await write.put('outcomes', useId, {
    id: useId,
    answerId: request.answerId,
    runId: dossier.run.id,
    objectionId: objection.id,
    at: desk.now,
    how: request.how,
    rev: 0,
    ...(dossier.prospect.sample ? { sample: true as const } : {}),
  });
  write.affected.add(request.prospectId);
  const { words } = desk.speech;
  return { reply: {}, text: request.how === 'insert' ? words.answerUsed : words.answerCopied };
};

/** An objection typed or moved on by hand. Settling it settles the uses of its answer. */
export const putObjection: ActHandler<'objection.put'> = async (request, desk, write) => {
  const run = await runOf(write, request.runId);
  const known = await desk.db.objections.get(request.objectionId);
  if (request.words.trim() === '') refuse('bad_input', 'words');
  await write.put('objections', request.objectionId, {
    ...(known ?? { at: desk.now, rev: 0 }),
    id: request.objectionId,
    runId: run.id,
    prospectId: run.prospectId,
    categoryId: request.categoryId,
    words: request.words.slice(0, WORDS_MAX),
    state: request.state,
    ...(request.subId ? { subId: request.subId } : {}),
    ...(request.answerId ? { answerId: request.answerId } : {}),
    ...(request.rival === undefined ? {} : { rival: request.rival.trim() }),
    ...(request.product === undefined ? {} : { product: request.product }),
  });
  if (request.state === 'resolved') await settleUses(write, request.objectionId, run.id);
  return { reply: {}, text: desk.speech.words.saved };
};

/** Right, wrong, or another label: the rep's word on a detection, from the box for pasted mails. */
export const judgeDetection: ActHandler<'objection.feedback'> = async (request, { speech }, write) => {
  const { label, words, verdict, other } = request;
  if (!entryOf(objectionLibrary(), label)) refuse('bad_input', 'label');
  if (verdict === 'other' && !entryOf(objectionLibrary(), other ?? '')) refuse('bad_input', 'other');
  await rememberCorrection(write, {
    label,
    words,
    verdict,
    ...(verdict === 'other' && other ? { other } : {}),
  });
  return { reply: {}, text: verdict === 'wrong' ? speech.words.notObjection : speech.words.saved };
};

async function settleUses(write: Writer, objectionId: string, runId: string): Promise<void> {
  for (const use of await write.db.outcomes.where('runId').equals(runId).toArray()) {
    if (use.objectionId !== objectionId || use.resolvedAt !== undefined) continue;
    await write.put('outcomes', use.id, { ...use, resolvedAt: write.now });
  }
}

/** Keeps what the rep said of a detection, as a hash of the words. */
export async function rememberCorrection(
  write: Writer,
  {
    label,
    words,
    verdict,
    other,
  }: { label: string; words: string; verdict: Correction['verdict']; other?: string },
): Promise<void> {
  const key = correctionKey(words);
  const id = storedId(`correction:${key}:${label}`);
  const body: Correction = { words: key, label, verdict, at: write.now, ...(other ? { other } : {}) };
  await write.put('playbook', id, { id, kind: 'correction', body, at: write.now, rev: 0 });
}
