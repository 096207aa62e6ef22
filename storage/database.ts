import { Dexie, type Table } from 'dexie';
import type {
  AccountRow,
  CommitmentRow,
  ConcessionRow,
  DeciderRow,
  DirectoryRow,
  MetaRow,
  MoveRow,
  NoteRow,
  ObjectionRow,
  OpRow,
  OutcomeRow,
  PlanRow,
  PlaybookRow,
  ProspectRow,
  RunRow,
  SettingRow,
  SheetRow,
  SuppressionRow,
  TickRow,
  TouchRow,
} from './rows';
import { SCHEMA, SCHEMA_VERSION } from './schema';

export const DATABASE_NAME = 'dawra';

/** The one database. Every acknowledged write is strict: it is on disk before the rep reads "Saved". */
export class DawraDatabase extends Dexie {
  declare prospects: Table<ProspectRow, string>;
  declare accounts: Table<AccountRow, string>;
  declare runs: Table<RunRow, string>;
  declare touches: Table<TouchRow, string>;
  declare moves: Table<MoveRow, string>;
  declare ticks: Table<TickRow, string>;
  declare notes: Table<NoteRow, string>;
  declare commitments: Table<CommitmentRow, string>;
  declare deciders: Table<DeciderRow, string>;
  declare concessions: Table<ConcessionRow, string>;
  declare objections: Table<ObjectionRow, string>;
  declare outcomes: Table<OutcomeRow, string>;
  declare sheets: Table<SheetRow, string>;
  declare playbook: Table<PlaybookRow, string>;
  declare plans: Table<PlanRow, string>;
  declare settings: Table<SettingRow, string>;
  declare meta: Table<MetaRow, string>;
  declare ops: Table<OpRow, string>;
  declare suppressions: Table<SuppressionRow, string>;
  declare directory: Table<DirectoryRow, number>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores(SCHEMA);
  }
}

let shared: DawraDatabase | undefined;

/** The connection of this context (worker or extension page), opened on first use. */
export function database(): DawraDatabase {
  shared ??= new DawraDatabase();
  return shared;
}
