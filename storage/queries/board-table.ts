import { stageIndex, stagesShown } from '../../domain/cycle/stages';
import { searchNames } from '../../domain/people/name-search';
import type { CivilDate, ProspectId, StageId } from '../../domain/records';
import type { DawraDatabase } from '../database';
import { playbookOf } from './answer-record';
import { readDirectory } from './directory';
import { peopleIndex } from './find-people';

export const TABLE_SORTS = ['name', 'company', 'stage', 'due'] as const;
export type TableSort = (typeof TABLE_SORTS)[number];
export const DUE_FILTERS = ['overdue', 'due', 'waiting', 'none'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

/** What the table shows, and in which order. */
export interface TableWish {
  text: string;
  stage: StageId | '';
  due: DueFilter | '';
  sort: TableSort;
  down: boolean;
}

export const PLAIN_WISH: TableWish = { text: '', stage: '', due: '', sort: 'due', down: false };

const RUNNING = ['active', 'won'] as const;

/**
 * Ids of the deals the table shows, in order: from keys and the packed directory alone, no row is read. With `only`
 * they are chosen among these deals, closed ones too.
 */
export async function tableIds(
  db: DawraDatabase,
  wish: TableWish,
  today: CivilDate,
  only?: readonly ProspectId[],
): Promise<ProspectId[]> {
  const [running, dated] = await Promise.all([
    only ? idsAmong(db, only, wish.stage) : runningIds(db, wish.stage),
    wish.due ? dueIds(db, wish.due, today) : undefined,
  ]);
  const inDue =
    dated && (wish.due === 'none' ? (id: string) => !dated.has(id) : (id: string) => dated.has(id));
  const named = await textIds(db, wish.text);
  const shown = new Set(running.filter((id) => (!inDue || inDue(id)) && (!named || named.has(id))));
  const ordered = await inOrder(db, wish.sort, running, shown);
  return wish.down ? ordered.reverse() : ordered;
}

async function runningIds(db: DawraDatabase, stage: StageId | ''): Promise<ProspectId[]> {
  const stages = stage ? [stage] : stagesShown(true);
  const lists = await Promise.all(
    stages.flatMap((one) =>
      RUNNING.map((status) =>
        db.plans
          .where('[status+stage+stageSince]')
          .between([status, one, -Infinity], [status, one, Infinity])
          .primaryKeys(),
      ),
    ),
  );
  return lists.flat();
}

/** Of these deals, closed ones too, those in the stage, in the order of the stages. */
async function idsAmong(
  db: DawraDatabase,
  only: readonly ProspectId[],
  stage: StageId | '',
): Promise<ProspectId[]> {
  const plans = (await db.plans.bulkGet([...only])).filter((plan) => plan !== undefined);
  return plans
    .filter((plan) => !stage || plan.stage === stage)
    .sort((a, b) => stageIndex(a.stage) - stageIndex(b.stage) || a.stageSince - b.stageSince)
    .map((plan) => plan.prospectId);
}

/** For `none`: everybody with a date, who is then left out. */
async function dueIds(db: DawraDatabase, due: DueFilter, today: CivilDate): Promise<Set<ProspectId>> {
  const index = db.plans.where('dueOn');
  const range =
    due === 'overdue'
      ? index.below(today)
      : due === 'due'
        ? index.equals(today)
        : due === 'waiting'
          ? index.above(today)
          : index.above('');
  return new Set(await range.primaryKeys());
}

async function textIds(db: DawraDatabase, text: string): Promise<Set<ProspectId> | undefined> {
  if (text.trim() === '') return undefined;
  const index = await peopleIndex(db);
  return new Set(searchNames(index, text, index.entries.length).map((one) => one.id));
}

async function inOrder(
  db: DawraDatabase,
  sort: TableSort,
  running: readonly ProspectId[],
  shown: ReadonlySet<ProspectId>,
): Promise<ProspectId[]> {
  // The keys come by stage, and inside a stage the longest first.
  if (sort === 'stage') return running.filter((id) => shown.has(id));
  if (sort === 'due') {
    const dated = (await db.plans.where('dueOn').above('').primaryKeys()).filter((id) => shown.has(id));
    const known = new Set(dated);
    return [...dated, ...[...shown].filter((id) => !known.has(id))];
  }
  const people = (await readDirectory(db)).filter((one) => shown.has(one.id));
  const { compare } = new Intl.Collator(['en', 'ar'], { sensitivity: 'base' });
  const word = (one: (typeof people)[number]) => (sort === 'name' ? one.name : (one.company ?? '\uffff'));
  return people.sort((a, b) => compare(word(a), word(b))).map((one) => one.id);
}

/** A table as it was saved under a name. */
export interface SavedView {
  id: string;
  name: string;
  wish: TableWish;
  columns: string[];
}

/** Saved ways to see the table. */
export async function savedViews(db: DawraDatabase): Promise<SavedView[]> {
  const views = await playbookOf<Omit<SavedView, 'id'>>(db, 'view');
  return views.filter((one) => Array.isArray(one.columns) && one.wish !== undefined);
}
