import { stageIndex } from '../../domain/cycle/stages';
import type { ProspectId, Status } from '../../domain/records';
import { type Displaced, joinSheets } from '../../domain/standing/join-sheets';
import type { RunSheets } from '../../domain/standing/sheets';
import { isLiving } from '../../storage/queries/read-dossier';
import type { MoveRow, RunRow, SheetRow } from '../../storage/rows';
import type { Writer } from '../../storage/writer';
import { moveSeat } from './move-seats';

/** What of two deals could not stand side by side. */
export interface JoinedDeals {
  displaced: { kind: keyof RunSheets; values: Displaced[] }[];
  /** The deal in hand and the one that went up in it. */
  run?: { kept: RunRow; joined: RunRow };
  /** The steps of the deal that went up in the other. */
  moves: MoveRow[];
}

/** Which deal is the one in hand, when only one can be. */
const IN_HAND: readonly Status[] = ['active', 'won', 'recycling', 'done', 'lost'];

/**
 * All deals of two records under one person. Two deals in progress are one deal, the one that stands further; closed ones
 * stay as they are, as earlier passes.
 */
export async function joinRuns(write: Writer, to: ProspectId, from: ProspectId): Promise<JoinedDeals> {
  const [own, theirs] = [await runsOf(write, to), await runsOf(write, from)];
  const [a, b] = [own.at(-1), theirs.at(-1)];
  let found: JoinedDeals = { displaced: [], moves: [] };
  let runs = [...own, ...theirs];
  if (a?.status === 'active' && b?.status === 'active') {
    const [kept, joined] = stageIndex(b.stage) > stageIndex(a.stage) ? [b, a] : [a, b];
    const whole = joinRunFields(kept, joined);
    found = { ...(await foldRun(write, kept, joined)), run: { kept, joined } };
    runs = runs.flatMap((run) => (run === joined ? [] : [run === kept ? whole : run]));
  }
  await numberRuns(write, runs, to);
  for (const one of await write.db.objections.where('prospectId').equals(from).toArray()) {
    await write.put('objections', one.id, { ...one, prospectId: to });
  }
  return found;
}

async function runsOf({ db }: Writer, prospectId: ProspectId): Promise<RunRow[]> {
  const runs = (await db.runs.where('prospectId').equals(prospectId).toArray()).filter(isLiving);
  return runs.sort((a, b) => a.no - b.no || a.openedAt - b.openedAt);
}

/** The deal in hand comes last; it counts touches from where the other record's last deal ended. */
async function numberRuns(write: Writer, runs: readonly RunRow[], to: ProspectId): Promise<void> {
  const rank = (run: RunRow) => IN_HAND.indexOf(run.status);
  const [hand] = [...runs].sort((a, b) => rank(a) - rank(b) || b.openedAt - a.openedAt);
  if (!hand) return;
  const earlier = runs.filter((run) => run !== hand).sort((a, b) => a.openedAt - b.openedAt);
  const closed = earlier.flatMap((run) => (run.prospectId === hand.prospectId ? [] : (run.closedAt ?? [])));
  const counts = hand.status === 'active' && hand.since === undefined && closed.length > 0;
  const last = counts ? { ...hand, since: Math.min(hand.openedAt, Math.max(...closed)) } : hand;
  for (const [i, run] of [...earlier, last].entries()) {
    await write.put('runs', run.id, { ...run, prospectId: to, no: i + 1 });
  }
}

/** The kept deal with what it lacks. */
function joinRunFields(kept: RunRow, joined: RunRow): RunRow {
  const { sample: _, ...facts } = { ...joined, ...kept };
  const tags = [...new Set([...(kept.tags ?? []), ...(joined.tags ?? [])])];
  return {
    ...facts,
    ...(tags.length > 0 ? { tags } : {}),
    ...(kept.sample && joined.sample ? { sample: true as const } : {}),
  };
}

/** Moves every fact of one deal to another; its steps stay with it, for they would turn back the other's. */
async function foldRun(write: Writer, { id: runId }: RunRow, joined: RunRow): Promise<JoinedDeals> {
  const { db } = write;
  for (const name of ['ticks', 'commitments', 'concessions', 'outcomes', 'objections'] as const) {
    for (const row of await db.table(name).where('runId').equals(joined.id).toArray()) {
      await write.put(name, row.id, { ...row, runId });
    }
  }
  for (const seat of await db.deciders.where('runId').equals(joined.id).toArray()) {
    if (isLiving(seat)) await moveSeat(write, seat, { prospectId: seat.prospectId, runId });
  }
  const displaced: JoinedDeals['displaced'] = [];
  for (const sheet of await db.sheets.where('runId').equals(joined.id).toArray()) {
    if (isLiving(sheet)) displaced.push(await foldSheet(write, sheet, runId));
  }
  const moves = (await db.moves.where('runId').equals(joined.id).toArray()).filter(isLiving);
  await write.tombstone('runs', joined.id);
  return { displaced, moves: moves.sort((a, b) => a.at - b.at) };
}

async function foldSheet(
  write: Writer,
  sheet: SheetRow,
  runId: string,
): Promise<JoinedDeals['displaced'][number]> {
  const kind = sheet.kind as keyof RunSheets;
  const id = `${runId}:${kind}`;
  const there = await write.db.sheets.get(id);
  const pair = there && isLiving(there) ? [sheet, there].sort((a, b) => b.at - a.at) : [sheet, sheet];
  const [newer, older] = pair as [SheetRow, SheetRow];
  const joined = joinSheets(kind, newer.body as object as never, older.body as object as never);
  await write.put('sheets', id, { ...newer, id, runId, body: joined.body });
  await write.tombstone('sheets', sheet.id);
  return { kind, values: joined.displaced };
}
