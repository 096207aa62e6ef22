import { networkIdsOf } from '../../domain/people/network-id';
import { normaliseKey } from '../../domain/people/normalise-key';
import type { DawraDatabase } from '../database';
import type { PlanRow, ProspectRow } from '../rows';
import { lookupKey } from '../stored-id';
import { isLiving } from './read-dossier';

/** Look-up key of an address, an id or address of LinkedIn, or a phone; undefined when it is none of these. */
export function personKey(text: string): string | undefined {
  const kind = text.includes('@') ? 'email' : /^\+?[\d\s()٠-٩۰-۹-]{6,}$/.test(text) ? 'phone' : undefined;
  if (!kind) {
    const { linkedin, memberId, leadId } = networkIdsOf(text) ?? {};
    if (memberId) return lookupKey('member', memberId);
    if (leadId) return lookupKey('lead', leadId);
    return linkedin && lookupKey('linkedin', linkedin);
  }
  const key = normaliseKey(kind, text);
  return key.ok ? lookupKey(kind, key.value) : undefined;
}

/** Known people by the keys a page shows. Unknown keys are absent from the map. */
export async function findProspects(
  db: DawraDatabase,
  texts: readonly string[],
): Promise<Map<string, ProspectRow>> {
  const keyed = texts.map((text) => ({ text, key: personKey(text) })).filter((entry) => entry.key);
  const rows = await Promise.all(keyed.map(({ key }) => db.prospects.where('keys').equals(key!).first()));
  const found = new Map<string, ProspectRow>();
  keyed.forEach(({ text }, i) => {
    const row = rows[i];
    if (row && isLiving(row)) found.set(text, row);
  });
  return found;
}

/**
 * Plans by the keys a page shows, for badges: only the index and the plans are read, never the people themselves.
 * Somebody deleted has no plan. Unknown keys are absent from the map.
 */
export async function plansOfKeys(
  db: DawraDatabase,
  texts: readonly string[],
): Promise<Map<string, PlanRow>> {
  const keyed = texts.flatMap((text) => {
    const key = personKey(text);
    return key ? [{ text, key }] : [];
  });
  const found = new Map<string, PlanRow>();
  // The browser's own requests: fifty keys answered side by side, each plan asked for as soon as its key is known.
  await db.transaction('r', [db.prospects, db.plans], ({ idbtrans }) => {
    const byKey = idbtrans.objectStore('prospects').index('keys');
    const plans = idbtrans.objectStore('plans');
    for (const { text, key } of keyed) {
      const people = byKey.getAllKeys(key);
      people.onsuccess = () => {
        for (const id of people.result) {
          const plan: IDBRequest<PlanRow | undefined> = plans.get(id);
          plan.onsuccess = () => {
            if (plan.result && !found.has(text)) found.set(text, plan.result);
          };
        }
      };
    }
  });
  return found;
}
