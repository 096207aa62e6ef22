import { countRank, type Health } from '../../shared/health';
import { readText } from './read-text';
import { type Fact, MAIL_CONTENT, MAY_BE_ABSENT, SELECTORS } from './selectors';

/** A candidate that matches this many wrong elements is not going to match a right one. */
const TRIES_MAX = 60;

type Parse<T> = (value: string, element: Element) => T | null;

/** Where to look, what to skip and where to count. */
export interface Place {
  scopes: readonly Element[];
  health: Health;
  /** Elements inside these are not asked; by default whatever people wrote. Empty = the scopes are known to be clean. */
  skip?: string;
}

/** The first plausible value of a fact, asked from its candidates in order; what answered is counted. */
export function pick<T>(fact: Fact, place: Place, parse: Parse<T>): T | null {
  return pickAll(fact, place, parse, 1)[0] ?? null;
}

/** All plausible values of the first candidate that has any, in page order, no more than `most`. */
export function pickAll<T>(fact: Fact, place: Place, parse: Parse<T>, most: number): T[] {
  const candidates = SELECTORS[fact];
  const found: T[] = [];
  for (const [rank, candidate] of candidates.entries()) {
    let tries = 0;
    for (const [value, element] of values(candidate, place)) {
      const parsed = parse(value, element);
      if (parsed !== null) found.push(parsed);
      if (found.length >= most || ++tries >= TRIES_MAX + most) break;
    }
    if (found.length > 0) {
      countRank(place.health, fact, rank, candidates.length);
      return found;
    }
  }
  if (!MAY_BE_ABSENT.has(fact)) countRank(place.health, fact, candidates.length, candidates.length);
  return found;
}

function* values(candidate: string, place: Place): Generator<[string, Element]> {
  const at = candidate.lastIndexOf('@');
  const css = at < 0 ? candidate : candidate.slice(0, at);
  const attribute = at < 0 ? null : candidate.slice(at + 1);
  const skip = place.skip ?? MAIL_CONTENT;
  for (const scope of place.scopes) {
    const elements = scope.querySelectorAll(css);
    for (const element of scope.matches(css) ? [scope, ...elements] : elements) {
      if (skip && element.closest(skip)) continue;
      const value = attribute === null ? readText(element) : currentValue(element, attribute);
      if (value !== null) yield [value, element];
    }
  }
}

/** A form field's value of now, which its attribute does not follow. */
function currentValue(element: Element, attribute: string): string | null {
  if (attribute === 'value' && element instanceof HTMLInputElement) return element.value;
  return element.getAttribute(attribute);
}
