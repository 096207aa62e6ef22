import { signal } from '@preact/signals';
import { database } from '../../../../storage/database';
import { type CardFacts, cardFacts } from '../../../../storage/queries/board';
import { now, settings } from '../../shared/session';

const KEPT_MAX = 3000;

/** Facts of the rows that were on screen, read in batches as they come into view. */
export function createRowStore() {
  const rows = signal<ReadonlyMap<string, CardFacts>>(new Map());
  const wanted = new Set<string>();
  let planned = false;

  const load = async () => {
    planned = false;
    const ids = [...wanted];
    wanted.clear();
    const facts = await cardFacts(database(), ids, settings.value, now.value);
    const kept = rows.value.size > KEPT_MAX ? new Map<string, CardFacts>() : new Map(rows.value);
    for (const one of facts) kept.set(one.plan.prospectId, one);
    rows.value = kept;
  };
  return {
    rows,
    /** The facts of a row, or undefined while they are on their way. */
    get(id: string): CardFacts | undefined {
      const known = rows.value.get(id);
      if (!known && !wanted.has(id)) {
        wanted.add(id);
        if (!planned) queueMicrotask(load);
        planned = true;
      }
      return known;
    },
    /** Something was written: what is seen is read anew, while the old words stay. */
    refresh(): void {
      for (const id of rows.value.keys()) wanted.add(id);
      if (wanted.size > 0) void load();
    },
  };
}
