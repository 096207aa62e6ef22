import { type HandOffKind, handOff } from '../domain/insight/hand-off';
import { type Rate, rate } from '../domain/insight/rate';
import type { HandoffSheet } from '../domain/standing/sheets';
import type { InsightFacts } from '../storage/queries/insights';
import { isOpenRun, isWonRun } from './insight-run';

/** Notes between teams: how many are complete, and which are not. */
export interface HandOffNumbers {
  kind: HandOffKind;
  complete: Rate;
  open: { prospectId: string; name: string; missing: number }[];
}

const KINDS: readonly HandOffKind[] = ['marketing_to_sales', 'sales_to_delivery', 'delivery_to_sales'];

/** Every kind of note with those that are complete and those that are not (DOMAIN 17.4). */
export function handOffNumbers(facts: InsightFacts): HandOffNumbers[] {
  const notes = new Map(
    facts.sheets
      .filter(({ kind }) => kind === 'handoff')
      .map(({ runId, body }) => [runId, (body as HandoffSheet).fields ?? {}]),
  );
  return KINDS.map((kind) => {
    const concerned = facts.runs.filter((one) =>
      kind === 'marketing_to_sales'
        ? isOpenRun(one) && ['inbound_web', 'event', 'free_account'].includes(one.prospect.source)
        : isWonRun(one),
    );
    const judged = concerned.map((one) => ({ one, ...handOff(kind, notes.get(one.run.id) ?? {}) }));
    return {
      kind,
      complete: rate(judged.filter(({ done }) => done).length, judged.length),
      open: judged
        .filter(({ done }) => !done)
        .map(({ one, missing }) => ({
          prospectId: one.prospect.id,
          name: one.prospect.name,
          missing: missing.length,
        })),
    };
  });
}
