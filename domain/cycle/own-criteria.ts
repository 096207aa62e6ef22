import { STAGES, type StageId } from '../records';
import { type ChecklistItem, checklistOf } from './checklist';

/** A criterion as the rep keeps it: a built-in one by its id, or an own one with its words. */
export interface OwnCriterion {
  /** An item of the checklist, or `own.` and a random part. */
  id: string;
  /** Needed to leave the stage. */
  required: boolean;
  /** Own words; a built-in one without them keeps the words of the language. */
  text?: string | undefined;
  /** Only of an own one: an act of the buyer, so a touch is asked for as proof. */
  buyerAct?: boolean | undefined;
}

/** The rep's own lists; a stage without one keeps the built-in list. */
export type OwnCriteria = Readonly<Partial<Record<StageId, readonly OwnCriterion[]>>>;

/** What is kept in the settings. A version that this build does not know is left alone, and the built-in lists hold. */
export interface KeptCriteria {
  version: number;
  stages: OwnCriteria;
}

export const CRITERIA_VERSION = 1;
export const CRITERIA_MAX = 12;
export const CRITERION_CHARS_MAX = 120;

/** Winning asks for the signature and finishing for the start of delivery (DOMAIN 3.1): these stay, and stay required. */
const FIXED: ReadonlySet<string> = new Set(['clo.signed', 'ref.start']);

const OWN_ID = /^own\.[\w-]{1,60}$/;

/** Has the rep added it, rather than Dawra? */
export function isOwnItem(id: string): boolean {
  return OWN_ID.test(id);
}

/** May this criterion be neither removed nor made optional? */
export function isFixedItem(id: string): boolean {
  return FIXED.has(id);
}

export type CriteriaProblem =
  | { code: 'tooMany' }
  | { code: 'fixed'; id: string }
  | { code: 'noText' | 'tooLong' | 'twice' | 'foreign' /** Counted from 0. */; index: number };

function wordsOf({ text = '' }: OwnCriterion): string {
  return text.trim().toLowerCase();
}

function rowProblem(list: readonly OwnCriterion[], index: number, stage: StageId) {
  const row = list[index]!;
  const isBuiltIn = checklistOf(stage).some((item) => item.id === row.id);
  if (!isBuiltIn && !isOwnItem(row.id)) return 'foreign';
  if (!isBuiltIn && wordsOf(row) === '') return 'noText';
  if ((row.text ?? '').trim().length > CRITERION_CHARS_MAX) return 'tooLong';
  const before = list.slice(0, index);
  const isTwin = (other: OwnCriterion) =>
    other.id === row.id || (wordsOf(row) !== '' && wordsOf(other) === wordsOf(row));
  return before.some(isTwin) ? 'twice' : undefined;
}

/**
 * What keeps a list of criteria from being used: too many, a fixed one gone or made optional, an own one without words,
 * words too long or said twice, an item of another stage.
 * @domain S1, S10, S63
 */
export function checkCriteria(stage: StageId, list: readonly OwnCriterion[]): CriteriaProblem[] {
  const problems: CriteriaProblem[] = list.length > CRITERIA_MAX ? [{ code: 'tooMany' }] : [];
  for (const { id } of checklistOf(stage)) {
    const kept = list.find((row) => row.id === id);
    if (isFixedItem(id) && !kept?.required) problems.push({ code: 'fixed', id });
  }
  list.forEach((_, index) => {
    const code = rowProblem(list, index, stage);
    if (code !== undefined) problems.push({ code, index });
  });
  return problems;
}

function isRow(row: unknown): row is OwnCriterion {
  if (typeof row !== 'object' || row === null) return false;
  const { id, required, text, buyerAct } = row as Partial<Record<keyof OwnCriterion, unknown>>;
  return (
    typeof id === 'string' &&
    typeof required === 'boolean' &&
    (text === undefined || typeof text === 'string') &&
    (buyerAct === undefined || typeof buyerAct === 'boolean')
  );
}

/**
 * The lists of a kept or sent value that are sound, whatever a file brings; a stage whose list is not keeps the
 * built-in one.
 * @domain S1, S10, S63
 */
export function readCriteria(kept: unknown): OwnCriteria {
  const { version, stages } = (kept ?? {}) as Partial<Record<keyof KeptCriteria, unknown>>;
  if (version !== CRITERIA_VERSION || typeof stages !== 'object' || stages === null) return {};
  const lists = stages as Record<string, unknown>;
  const sound = STAGES.flatMap((stage) => {
    const list = Object.hasOwn(lists, stage) ? lists[stage] : undefined;
    if (!Array.isArray(list) || !list.every(isRow)) return [];
    return checkCriteria(stage, list).length === 0 ? [[stage, list] as const] : [];
  });
  return Object.fromEntries(sound);
}

/** A stage's own list as it travels in a team file. */
export interface CriteriaPiece {
  stage: StageId;
  rows: readonly OwnCriterion[];
}

/**
 * The list a team file brings for a stage; undefined when it is none that could be used here.
 * @domain S63
 */
export function criteriaOfPiece(body: unknown): CriteriaPiece | undefined {
  const { stage, rows } = (body ?? {}) as Partial<Record<keyof CriteriaPiece, unknown>>;
  const known = STAGES.find((one) => one === stage);
  const list = known && readCriteria({ version: CRITERIA_VERSION, stages: { [known]: rows } })[known];
  return known && list ? { stage: known, rows: list } : undefined;
}

/**
 * The lists of two colleagues: a stage that has a list of its own keeps it.
 * @domain S63
 */
export function addCriteria(own: OwnCriteria, pieces: readonly CriteriaPiece[]): OwnCriteria {
  const added: Partial<Record<StageId, readonly OwnCriterion[]>> = { ...own };
  for (const { stage, rows } of pieces) added[stage] ??= rows;
  return added;
}

/**
 * The criteria of a stage: the rep's own list, else the built-in one.
 * @domain S1, S10, S11, S17, S20, S24, S34, S38, S42, S63
 */
export function criteriaOf(stage: StageId, own: OwnCriteria = {}): readonly ChecklistItem[] {
  const builtIn = checklistOf(stage);
  return (
    own[stage]?.map((row): ChecklistItem => {
      const item = builtIn.find(({ id }) => id === row.id);
      const text = row.text?.trim();
      return {
        id: row.id,
        stage,
        required: row.required,
        how: item?.how ?? 'tick',
        buyerAct: item?.buyerAct ?? row.buyerAct === true,
        ...(text ? { text } : {}),
      };
    }) ?? builtIn
  );
}

/** Ids of all criteria that are needed to leave a stage, over all stages. */
export function requiredIds(own: OwnCriteria): ReadonlySet<string> {
  return new Set(
    STAGES.flatMap((stage) => criteriaOf(stage, own).flatMap((item) => (item.required ? [item.id] : []))),
  );
}
