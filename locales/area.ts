import type { Format, Language } from './format';

/** The words of one area in both languages, as functions of the writer that fills in numbers and dates. */
export type Area<Words> = Readonly<Record<Language, (f: Format) => Words>>;

const made = new WeakMap<Format, Map<unknown, unknown>>();

/** The words of an area, made once for each writer. */
export function words<Words>(area: Area<Words>, f: Format): Words {
  const known = made.get(f) ?? new Map<unknown, unknown>();
  made.set(f, known);
  const ready = known.get(area) as Words | undefined;
  if (ready) return ready;
  const fresh = area[f.lang](f);
  known.set(area, fresh);
  return fresh;
}
