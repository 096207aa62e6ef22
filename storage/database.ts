import { Dexie, type Table } from 'dexie';
import { declareVersions, type Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/steps';
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

  /** The schema this connection speaks. */
  readonly schema: number;
  readonly migrations: readonly Migration[];

  /** `schema` opens an older version as it is, to read it; `migrations` are the released ones but in tests. */
  constructor(
    name = DATABASE_NAME,
    {
      schema = SCHEMA_VERSION,
      migrations = MIGRATIONS,
    }: { schema?: number; migrations?: readonly Migration[] } = {},
  ) {
    const factory = globalThis.indexedDB as IDBFactory | undefined;
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(factory ? { indexedDB: withoutPatches(factory) } : {}),
    });
    this.schema = schema;
    this.migrations = migrations;
    declareVersions(this, SCHEMA, migrations, schema);
  }
}

/** Dexie counts versions in tens. */
const VERSION_UNIT = 10;

/**
 * Dexie mends a database that lacks something by raising its version by a part of a unit. Data of a newer Dawra may
 * lack what this one expects, and must not be changed by it.
 */
function withoutPatches(factory: IDBFactory): IDBFactory {
  return {
    open: (name: string, version?: number) => {
      if (version !== undefined && version % VERSION_UNIT !== 0) {
        throw new DOMException('the database is of another version', 'VersionError');
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
  };
}

/** The schema of the data on disk, read before anything is opened; 0 = there is none yet. */
export async function storedSchema(name = DATABASE_NAME): Promise<number> {
  const known = await indexedDB.databases();
  return Math.floor((known.find((one) => one.name === name)?.version ?? 0) / VERSION_UNIT);
}

let shared: DawraDatabase | undefined;

/** The connection of this context (worker or extension page), opened on first use. */
export function database(): DawraDatabase {
  shared ??= new DawraDatabase();
  return shared;
}

/** From now on this context reads the data as they are, in an older schema: bringing them up to date did not work. */
export function readOlderSchema(schema: number): void {
  shared?.close();
  shared = new DawraDatabase(DATABASE_NAME, { schema });
}
