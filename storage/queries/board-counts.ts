import type { DawraDatabase } from '../database';

/** Deals that run now, and all people, for the navigation. Counted by index; nothing is read. */
export async function navCounts(db: DawraDatabase): Promise<{ deals: number; people: number }> {
  const [active, won, people] = await Promise.all([
    db.plans.where('[status+stage]').between(['active', ''], ['active', '\uffff']).count(),
    db.plans.where('[status+stage]').between(['won', ''], ['won', '\uffff']).count(),
    db.plans.count(),
  ]);
  return { deals: active + won, people };
}
