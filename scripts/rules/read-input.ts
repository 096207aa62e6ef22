import type { CalendarFacts } from '../../domain/cadence/calendar';
import { isCivilDate, type Weekday } from '../../domain/time/civil-day';
import { isZone } from '../../domain/time/zone';

/** The input breaks its shape; `field` is the top-level key. Caught by the door, never by a rule. */
export class BadInput extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`bad input: ${field}`);
    this.field = field;
  }
}

/** Takes a value of unknown shape and gives it back with its type, or throws. */
export type Read<T> = (value: unknown) => T;
export type Keys = Record<string, unknown>;

/** Thrown inside a reader; the key it happened under names the field. */
function fail(): never {
  throw new BadInput('');
}

/** A JSON object. */
export function object(value: unknown): Keys {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail();
  return value as Keys;
}

/** A required key: absent and `null` are refused. */
export function need<T>(input: Keys, key: string, read: Read<T>): T {
  const value = input[key];
  if (value === undefined || value === null) throw new BadInput(key);
  return under(key, value, read);
}

/** A key that may be absent; `null` counts as absent. */
export function may<T>(input: Keys, key: string, read: Read<T>): T | undefined {
  const value = input[key];
  return value === undefined || value === null ? undefined : under(key, value, read);
}

function under<T>(key: string, value: unknown, read: Read<T>): T {
  try {
    return read(value);
  } catch (error) {
    // The outermost key wins, since the problem names a top-level key.
    throw error instanceof BadInput ? new BadInput(key) : error;
  }
}

/** A rule's whole input. */
export function inputOf(value: unknown): Keys {
  return under('input', value, object);
}

export const text: Read<string> = (value) => (typeof value === 'string' ? value : fail());
export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : fail());
export const number: Read<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail();

/** A number the test holds for. */
export function numberWhere(holds: (value: number) => boolean): Read<number> {
  return (value) => {
    const read = number(value);
    return holds(read) ? read : fail();
  };
}
export const share = numberWhere((value) => value >= 0 && value <= 1);
export const notNegative = numberWhere((value) => value >= 0);
export const positive = numberWhere((value) => value > 0);
/** A whole number, not negative. */
export const count = numberWhere((value) => Number.isSafeInteger(value) && value >= 0);
/** A stretch of days, fractions allowed, that a calendar can hold: about ten thousand years. */
export const dayCount = numberWhere((value) => value >= 0 && value <= 3_650_000);
/** A whole number within both ends. */
export function wholeBetween(low: number, high: number): Read<number> {
  return numberWhere((value) => Number.isInteger(value) && value >= low && value <= high);
}

/** One of the listed words. */
export function oneOf<const T extends string>(words: readonly T[]): Read<T> {
  return (value) => words.find((word) => word === value) ?? fail();
}

/** A list whose entries are all read the same way. */
export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value) => (Array.isArray(value) ? value.map((entry) => read(entry)) : fail());
}

/** An object whose values are all read the same way, its keys checked by `isKey`; `null` values are absent. */
export function mapOf<K extends string, T>(readKey: Read<K>, read: Read<T>): Read<Partial<Record<K, T>>> {
  return (value) => {
    const out: Partial<Record<K, T>> = {};
    for (const [key, entry] of Object.entries(object(value))) {
      const known = readKey(key);
      if (entry !== null) out[known] = read(entry);
    }
    return out;
  };
}

/** Refuses the named key unless the test holds: for conditions between keys. */
export function check(holds: boolean, field: string): void {
  if (!holds) throw new BadInput(field);
}

/** `YYYY-MM-DD` of a day that exists. */
export const day: Read<string> = (value) =>
  typeof value === 'string' && isCivilDate(value) ? value : fail();

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;

/** An ISO instant with `Z` that exists, as epoch milliseconds. */
export const instant: Read<number> = (value) => {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  return match?.[1] !== undefined && isCivilDate(match[1]) ? Date.parse(match[0]) : fail();
};

/** An IANA zone name the platform knows. */
export const zone: Read<string> = (value) => (typeof value === 'string' && isZone(value) ? value : fail());

const closedEntry: Read<string> = (value) => {
  const entry = text(value);
  const ends = entry.split('/');
  return ends.length <= 2 && ends.every(isCivilDate) ? entry : fail();
};
const weekend: Read<Weekday[]> = (value) => {
  const days = listOf(wholeBetween(0, 6))(value) as Weekday[];
  return new Set(days).size < 7 ? days : fail();
};

/** A calendar: country, days off, own weekend. */
export const cal: Read<CalendarFacts> = (value) => {
  const input = object(value);
  const closed = may(input, 'closed', listOf(closedEntry));
  const own = may(input, 'weekend', weekend);
  return {
    country: need(input, 'country', text),
    ...(closed && { closed }),
    ...(own && { weekend: own }),
  };
};

/** An instant as the door writes it: no fraction when it is zero. */
export function writeInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
