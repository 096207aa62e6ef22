/** Something known about a person or an account: a text, a number, or a list of them. */
export type Fact = string | number | boolean | readonly (string | number | boolean)[] | null | undefined;
export type Facts = Readonly<Record<string, Fact>>;

export type CriterionOp = 'in' | 'between' | 'contains';
export const CRITERION_OPS: readonly CriterionOp[] = ['in', 'between', 'contains'];

export type CriterionValue = string | number | boolean | readonly (string | number | boolean)[];

/** One condition on one fact, used by the ideal customer profile and by segments. */
export interface Condition {
  field: string;
  op: CriterionOp;
  value: CriterionValue;
}

export type ConditionResult = 'match' | 'miss' | 'unknown';

const asText = (value: string | number | boolean) => String(value).trim().toLowerCase();

function listOf(value: Fact): (string | number | boolean)[] {
  if (value === null || value === undefined) return [];
  const list = typeof value === 'object' ? [...value] : [value];
  return list.filter((entry) => entry !== null && entry !== undefined && asText(entry) !== '');
}

/**
 * Compares one condition with the facts (DOMAIN 8.1): text trimmed and in lower case, `between` with both
 * ends, `contains` a part of a text or an entry of a list. An empty fact is unknown, never a miss.
 */
export function checkCondition(condition: Condition, facts: Facts): ConditionResult {
  const fact = Object.hasOwn(facts, condition.field) ? facts[condition.field] : undefined;
  const entries = listOf(fact);
  if (entries.length === 0) return 'unknown';
  const wanted = listOf(condition.value);
  return holds(condition.op, entries, wanted, typeof fact === 'object') ? 'match' : 'miss';
}

function holds(
  op: CriterionOp,
  entries: readonly (string | number | boolean)[],
  wanted: readonly (string | number | boolean)[],
  isList: boolean,
): boolean {
  if (op === 'between') {
    const low = Number(wanted[0]);
    const high = Number(wanted[1]);
    return entries.some(
      (entry) => typeof entry !== 'boolean' && Number(entry) >= low && Number(entry) <= high,
    );
  }
  const texts = entries.map(asText);
  const targets = wanted.map(asText);
  if (op === 'in' || isList) return texts.some((text) => targets.includes(text));
  return texts.some((text) => targets.some((target) => text.includes(target)));
}
