import { CADENCES, type Cadence, type CadenceId } from '../../domain/cadence/cadences';
import { cadenceOfPiece } from '../../domain/cadence/own-cadence';
import type { ProspectId } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type {
  AccountRow,
  CommitmentRow,
  ConcessionRow,
  DeciderRow,
  Kept,
  MoveRow,
  NoteRow,
  ObjectionRow,
  ProspectRow,
  RunRow,
  SheetRow,
  TickRow,
  TouchRow,
} from '../rows';

/** Every living fact about one prospect and the run in hand: what the rules are asked with. */
export interface Dossier {
  prospect: ProspectRow;
  account?: AccountRow;
  /** The run in hand: the newest one. */
  run: RunRow;
  /** Earlier runs, oldest first. */
  earlierRuns: RunRow[];
  /** All touches ever, oldest first. */
  touches: TouchRow[];
  moves: MoveRow[];
  ticks: TickRow[];
  notes: NoteRow[];
  commitments: CommitmentRow[];
  deciders: DeciderRow[];
  concessions: ConcessionRow[];
  objections: ObjectionRow[];
  sheets: Map<string, SheetRow>;
  /** The cadence chosen for the run; the stage's own when there is none. */
  cadence?: CadenceId | Cadence;
}

/** Left in place by undo, delete and unfinished imports; never shown. */
export function isLiving(row: Kept): boolean {
  return row.voidedAt === undefined && row.batch === undefined;
}

/** Reads one person whole; undefined when there is none (deleted counts as none). */
export async function readDossier(db: DawraDatabase, prospectId: ProspectId): Promise<Dossier | undefined> {
  const prospect = await db.prospects.get(prospectId);
  if (!prospect || !isLiving(prospect)) return undefined;
  const runs = (await db.runs.where('prospectId').equals(prospectId).toArray()).filter(isLiving);
  runs.sort((a, b) => a.no - b.no || a.openedAt - b.openedAt);
  const run = runs.at(-1);
  if (!run) return undefined;
  const ofRun = <T>(table: {
    where(index: string): { equals(key: string): { toArray(): PromiseLike<T[]> } };
  }) => table.where('runId').equals(run.id).toArray();
  const [
    account,
    touches,
    notes,
    objections,
    moves,
    ticks,
    commitments,
    deciders,
    concessions,
    sheets,
    cadence,
  ] = await Promise.all([
    prospect.accountId ? db.accounts.get(prospect.accountId) : undefined,
    db.touches.where('[prospectId+at]').between([prospectId, -Infinity], [prospectId, Infinity]).toArray(),
    db.notes.where('prospectId').equals(prospectId).toArray(),
    db.objections.where('prospectId').equals(prospectId).toArray(),
    ofRun<MoveRow>(db.moves),
    ofRun<TickRow>(db.ticks),
    ofRun<CommitmentRow>(db.commitments),
    ofRun<DeciderRow>(db.deciders),
    ofRun<ConcessionRow>(db.concessions),
    ofRun<SheetRow>(db.sheets),
    chosenCadence(db, run.cadenceId),
  ]);
  return {
    prospect,
    ...(account && isLiving(account) ? { account } : {}),
    run,
    earlierRuns: runs.slice(0, -1),
    touches: touches.filter(isLiving),
    moves: moves.filter(isLiving).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    ticks: ticks.filter(isLiving).sort((a, b) => a.at - b.at),
    notes: notes.filter(isLiving).sort((a, b) => b.at - a.at),
    commitments: commitments.filter(isLiving).sort((a, b) => a.at - b.at),
    deciders: deciders.filter(isLiving),
    concessions: concessions.filter(isLiving).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    objections: objections.filter(isLiving).sort((a, b) => a.at - b.at),
    sheets: new Map(sheets.filter(isLiving).map((sheet) => [sheet.kind, sheet])),
    ...(cadence ? { cadence } : {}),
  };
}

/** A built-in cadence by its name, an own one by its piece; none when it is gone or unsound. */
async function chosenCadence(
  db: DawraDatabase,
  id: string | undefined,
): Promise<CadenceId | Cadence | undefined> {
  if (id === undefined) return undefined;
  const builtIn = CADENCES.find((one) => one === id);
  if (builtIn) return builtIn;
  const piece = await db.playbook.get(id);
  return piece && isLiving(piece) ? cadenceOfPiece(piece.body) : undefined;
}
