import type { Problem, Result } from './records';

/** A rule's answer. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A rule's refusal: a value the caller looks at, never an exception. */
export function refuse(code: string, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } };
}
