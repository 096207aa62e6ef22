import { isReply, type TouchFacts } from '../people/touch-meaning';
import type { CivilDate, Instant, TouchTag } from '../records';

/** What planning needs to know of a touch; a stored touch has it all. */
export interface ContactFacts extends TouchFacts {
  id: string;
  at: Instant;
  recordedAt?: Instant | undefined;
  tags?: readonly TouchTag[] | undefined;
  returnOn?: CivilDate | undefined;
  away?: boolean | undefined;
  answers?: string | undefined;
}

/**
 * Time order; at the same instant replies first (DOMAIN 5.1: a mail sent as the talk ends comes after it), then `in`
 * before `out`, then by id (DOMAIN 0.1).
 */
export function compareTouches(a: ContactFacts, b: ContactFacts): number {
  if (a.at !== b.at) return a.at - b.at;
  const aReplies = isReply(a);
  if (aReplies !== isReply(b)) return aReplies ? -1 : 1;
  if (a.dir !== b.dir) return a.dir === 'in' ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** One touch seen twice: a later non-empty value wins, `at` keeps the earliest (DOMAIN 1.1). */
export function mergeTouches<T extends ContactFacts>(first: T, second: T): T {
  const recorded = (touch: T) => touch.recordedAt ?? touch.at;
  const [earlier, later] = recorded(second) < recorded(first) ? [second, first] : [first, second];
  const filled = Object.entries(later).filter(([, value]) => !isEmpty(value));
  return { ...earlier, ...Object.fromEntries(filled), at: Math.min(first.at, second.at) };
}

function isStrictlyOrdered(touches: readonly ContactFacts[]): boolean {
  for (let i = 1; i < touches.length; i += 1) {
    if (compareTouches(touches[i - 1]!, touches[i]!) >= 0) return false;
  }
  return true;
}

function hasTwins(touches: readonly ContactFacts[]): boolean {
  if (touches.length > 12) return new Set(touches.map((touch) => touch.id)).size < touches.length;
  // A person has few touches: comparing pairs is cheaper than a set.
  for (let i = 1; i < touches.length; i += 1) {
    for (let j = 0; j < i; j += 1) if (touches[i]!.id === touches[j]!.id) return true;
  }
  return false;
}

/**
 * Every touch once, in time order. They come in any order, and twice (DOMAIN 1.1, 20.5).
 * @domain S80
 */
export function orderedTouches<T extends ContactFacts>(touches: readonly T[]): readonly T[] {
  const twins = hasTwins(touches);
  if (!twins && isStrictlyOrdered(touches)) return touches;
  if (!twins) return [...touches].sort(compareTouches);
  const byId = new Map<string, T>();
  for (const touch of touches) {
    const known = byId.get(touch.id);
    byId.set(touch.id, known === undefined ? touch : mergeTouches(known, touch));
  }
  return [...byId.values()].sort(compareTouches);
}
