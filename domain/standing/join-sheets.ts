import type { RunSheets } from './sheets';

/** What of the older sheet could not stand beside the newer one's word. */
export interface Displaced {
  /** Field names from the sheet's body down to the value; rows of a list by their id. */
  path: readonly string[];
  value: unknown;
}

type Fields = Record<string, unknown>;

/** Sentences two people may have written side by side: both stay, the older first. */
const FREE_TEXT =
  /^(needs\.nextStep|handoff\.fields\.[^.]+|qualification\.answers\.[^.]+\.text|visit\.visits\.[^.]+\.(place|aim|nextStep))$/;
/** How far a paper or a term has come; the further state stands. */
const STATES = ['open', 'proposed', 'agreed', 'not_needed', 'todo', 'with_us', 'with_buyer', 'done'];
/** Values that mean something only whole. */
const WHOLE = new Set(['mood', 'rating', 'approval']);

/**
 * Two sheets of one kind become one: fields, lists and sentences of both stand. Where only one value can stand it is the
 * newer sheet's, and the other is handed back by name.
 */
export function joinSheets(
  kind: keyof RunSheets,
  newer: Fields,
  older: Fields,
): { body: Fields; displaced: Displaced[] } {
  const displaced: Displaced[] = [];
  const body = joinFields([kind], newer, older, displaced);
  return { body, displaced: displaced.map(({ path, value }) => ({ path: path.slice(1), value })) };
}

function joinFields(path: readonly string[], newer: Fields, older: Fields, displaced: Displaced[]): Fields {
  const names = new Set([...Object.keys(newer), ...Object.keys(older)]);
  return Object.fromEntries(
    [...names].map((name) => [name, joinValue([...path, name], newer[name], older[name], displaced)]),
  );
}

function joinValue(path: readonly string[], newer: unknown, older: unknown, displaced: Displaced[]): unknown {
  if (newer === undefined) return older;
  if (older === undefined || isSame(newer, older)) return newer;
  if (Array.isArray(newer) && Array.isArray(older)) return joinLists(path, newer, older, displaced);
  if (isOpen(newer, path) && isOpen(older, path)) return joinFields(path, newer, older, displaced);
  const resolved = bestOf(path, newer, older);
  if (resolved !== undefined) return resolved;
  displaced.push({ path, value: older });
  return newer;
}

/** The value that holds both, where the field has one. */
function bestOf(path: readonly string[], newer: unknown, older: unknown): unknown {
  const name = path.at(-1);
  if (typeof newer === 'string' && typeof older === 'string') {
    if (name === 'state') return STATES.indexOf(newer) >= STATES.indexOf(older) ? newer : older;
    if (!FREE_TEXT.test(path.join('.'))) return undefined;
    if (newer.includes(older)) return newer;
    return older.includes(newer) ? older : `${older}\n${newer}`;
  }
  if (typeof newer !== 'number' || typeof older !== 'number') return undefined;
  if (name === 'level') return Math.max(newer, older);
  return name === 'writtenAt' ? Math.min(newer, older) : undefined;
}

function joinLists(
  path: readonly string[],
  newer: readonly unknown[],
  older: readonly unknown[],
  displaced: Displaced[],
): unknown[] {
  const list = [...newer];
  for (const item of older) {
    const key = keyOf(item);
    const at = list.findIndex((one) => (key === undefined ? isSame(one, item) : keyOf(one) === key));
    if (at < 0) list.push(item);
    else list[at] = joinValue([...path, key ?? ''], list[at], item, displaced);
  }
  return list;
}

/** By which the same row of two lists is known. */
function keyOf(item: unknown): string | undefined {
  const { id, questionId, term } = Object(item) as { id?: string; questionId?: string; term?: string };
  return id ?? questionId ?? term;
}

/** Fields that may be taken one by one: an amount without its currency is none. */
function isOpen(value: unknown, path: readonly string[]): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'ccy' in value) return false;
  return !WHOLE.has(path.at(-1) ?? '');
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
