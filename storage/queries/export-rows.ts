import { cellsOf, type ExportId, isoInstant, plainAmount } from '../../domain/export/export-tables';
import type { Money } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type {
  CommitmentRow,
  Kept,
  MoveRow,
  NoteRow,
  ObjectionRow,
  ProspectRow,
  RunRow,
  TouchRow,
} from '../rows';
import { isLiving } from './read-dossier';

/** Rows read at once. */
const SLICE = 1000;

interface Who {
  person: string;
  company: string;
}
type Cells = Parameters<typeof cellsOf>[1];

/** How one table is written: whose each row is, and what stands in its cells. */
interface Source<Row> {
  table: 'prospects' | 'runs' | 'touches' | 'moves' | 'notes' | 'commitments' | 'objections';
  /** The person of a row, or the deal that has one. */
  owner: (row: Row) => { prospectId: string } | { runId: string };
  cells: (row: Row, who: Who, amount: (value: Money | undefined) => string) => Cells;
}

const source = <Row>(one: Source<Row>) => one as Source<Kept & { id: string }>;
const ofPerson = ({ prospectId }: { prospectId: string }) => ({ prospectId });
const ofDeal = ({ runId }: { runId: string }) => ({ runId });

const SOURCES: Readonly<Record<ExportId, Source<Kept & { id: string }>>> = {
  people: source<ProspectRow>({
    table: 'prospects',
    owner: ({ id }) => ({ prospectId: id }),
    cells: (row, { company }) => ({
      id: row.id,
      name: row.name,
      emails: row.emails,
      phones: row.phones,
      linkedin: row.linkedin ? `https://www.linkedin.com/in/${row.linkedin}` : '',
      title: row.title,
      company,
      country: row.country,
      source: row.source,
      do_not_contact: row.dnc ? 'yes' : '',
      tags: row.tags ?? [],
      created: isoInstant(row.createdAt),
    }),
  }),
  deals: source<RunRow>({
    table: 'runs',
    owner: ofPerson,
    cells: (row, who, amount) => ({
      id: row.id,
      person_id: row.prospectId,
      ...who,
      number: row.no,
      status: row.status,
      stage: row.stage,
      value: amount(row.value),
      currency: row.value?.ccy,
      opened: isoInstant(row.openedAt),
      closed: isoInstant(row.closedAt),
      lost_reason: row.lostReason,
      revisit_on: row.recycleOn,
      tags: row.tags ?? [],
    }),
  }),
  touches: source<TouchRow>({
    table: 'touches',
    owner: ofPerson,
    cells: (row, { person }) => ({
      id: row.id,
      person_id: row.prospectId,
      person,
      at: isoInstant(row.at),
      channel: row.channel,
      direction: row.dir,
      kind: row.inKind,
      outcome: row.outcome,
      subject: row.subject,
      note: row.note,
      tags: row.tags,
      source: row.source,
    }),
  }),
  moves: source<MoveRow>({
    table: 'moves',
    owner: ofDeal,
    cells: (row, { person }) => ({
      id: row.id,
      deal_id: row.runId,
      person,
      at: isoInstant(row.at),
      kind: row.kind,
      from: row.from,
      to: row.to,
      reason: row.reason,
    }),
  }),
  notes: source<NoteRow>({
    table: 'notes',
    owner: ofPerson,
    cells: (row, { person }) => ({
      id: row.id,
      person_id: row.prospectId,
      person,
      at: isoInstant(row.at),
      text: row.text,
    }),
  }),
  commitments: source<CommitmentRow>({
    table: 'commitments',
    owner: ofDeal,
    cells: (row, { person }) => ({
      id: row.id,
      deal_id: row.runId,
      person,
      by: row.by,
      level: row.level,
      text: row.text,
      due: row.dueOn,
      done: isoInstant(row.doneAt),
    }),
  }),
  objections: source<ObjectionRow>({
    table: 'objections',
    owner: ofPerson,
    cells: (row, { person }) => ({
      id: row.id,
      deal_id: row.runId,
      person,
      at: isoInstant(row.at),
      category: row.categoryId,
      subcategory: row.subId,
      words: row.words,
      state: row.state,
    }),
  }),
};

/** A table as rows of cells, slice by slice in the order of its keys. What was deleted, and sample data, stay out. */
export async function* exportRows(
  db: DawraDatabase,
  id: ExportId,
  digitsOf: (ccy: string) => number,
): AsyncGenerator<string[][]> {
  const { table, owner, cells } = SOURCES[id];
  const amount = (value: Money | undefined) => plainAmount(value, value ? digitsOf(value.ccy) : 0);
  for (let after = ''; ; ) {
    const rows = (await db.table(table).where('id').above(after).limit(SLICE).toArray()) as (Kept & {
      id: string;
    })[];
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const kept = rows.filter((row) => isLiving(row) && !row.sample);
    const whose = await namesFor(db, kept.map(owner));
    yield kept.map((row, i) => cellsOf(id, cells(row, whose[i]!, amount)));
  }
}

/** Names of people and firms for rows that only hold ids. */
async function namesFor(
  db: DawraDatabase,
  owners: readonly ({ prospectId: string } | { runId: string })[],
): Promise<Who[]> {
  const runs = await db.runs.bulkGet(owners.map((one) => ('runId' in one ? one.runId : '')));
  const ids = owners.map((one, i) => ('prospectId' in one ? one.prospectId : (runs[i]?.prospectId ?? '')));
  const prospects = await db.prospects.bulkGet(ids);
  const accounts = await db.accounts.bulkGet(prospects.map((one) => one?.accountId ?? ''));
  return ids.map((_, i) => ({ person: prospects[i]?.name ?? '', company: accounts[i]?.name ?? '' }));
}

/** People for an address book, slice by slice; who must not be contacted is left out. */
export async function* exportPeople(
  db: DawraDatabase,
): AsyncGenerator<(ProspectRow & { company: string })[]> {
  for (let after = ''; ; ) {
    const rows = await db.prospects.where('id').above(after).limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const kept = rows.filter((row) => isLiving(row) && !row.sample && !row.dnc);
    const whose = await namesFor(
      db,
      kept.map(({ id }) => ({ prospectId: id })),
    );
    yield kept.map((row, i) => ({ ...row, company: whose[i]!.company }));
  }
}
