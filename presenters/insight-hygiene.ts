import type { PlanKind } from '../domain/cadence/plan-facts';
import { ageState } from '../domain/cycle/age-state';
import { benchmark } from '../domain/cycle/benchmark';
import { stageDays } from '../domain/cycle/stage-days';
import { hygiene } from '../domain/insight/hygiene';
import { type Rate, rate } from '../domain/insight/rate';
import { companyDomain } from '../domain/people/company-name';
import { countryOf } from '../domain/people/country';
import type { Instant } from '../domain/records';
import type { NeedsSheet } from '../domain/standing/sheets';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import type { ProspectRow } from '../storage/rows';
import { isOpenRun } from './insight-run';

export interface HygieneIssue {
  id: string;
  prospectId: string;
  name: string;
  runId: string;
  /** The other record, with the two duplicates. */
  otherId?: string;
}

/** What is missing or doubtful in the records of open deals, and the share that has nothing (DOMAIN 17.5). */
export function hygieneIssues(
  facts: InsightFacts,
  today: string,
  now: Instant,
): { issues: HygieneIssue[]; clean: Rate } {
  const open = facts.runs.filter(isOpenRun);
  const twins = twinsByKey(facts.prospects);
  const firms = new Map<string, Set<string>>();
  for (const { emails, accountId } of facts.prospects) {
    const domain = emails[0] && companyDomain(emails[0]);
    if (domain && accountId) firms.set(domain, (firms.get(domain) ?? new Set()).add(accountId));
  }
  const needs = new Map(
    facts.sheets.filter(({ kind }) => kind === 'needs').map(({ runId, body }) => [runId, body as NeedsSheet]),
  );
  const issues = open.flatMap((one) => {
    const others = [...new Set(one.prospect.keys.flatMap((key) => twins.get(key) ?? []))].filter(
      ({ id }) => id !== one.prospect.id,
    );
    const found = issuesOf(one, facts, needs.get(one.run.id), others, today, now);
    const domain = one.prospect.emails[0] && companyDomain(one.prospect.emails[0]);
    if (domain && (firms.get(domain)?.size ?? 0) > 1) found.push('h.dup_account');
    return found.map((id): HygieneIssue => {
      const twin = id === 'h.dup_email' || id === 'h.dup_handle' ? others[0] : undefined;
      return {
        id,
        prospectId: one.prospect.id,
        name: one.prospect.name,
        runId: one.run.id,
        ...(twin ? { otherId: twin.id } : {}),
      };
    });
  });
  const dirty = new Set(issues.map(({ runId }) => runId));
  return { issues, clean: rate(open.length - dirty.size, open.length) };
}

function twinsByKey(prospects: readonly ProspectRow[]): Map<string, ProspectRow[]> {
  const byKey = new Map<string, ProspectRow[]>();
  for (const one of prospects) for (const key of one.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  return byKey;
}

function issuesOf(
  { run, prospect, account, moves, touches }: InsightRun,
  { plans, history }: InsightFacts,
  needs: NeedsSheet | undefined,
  others: readonly ProspectRow[],
  today: string,
  now: Instant,
): string[] {
  const { emails, phones, linkedin, source } = prospect;
  const hasBounced = touches.some(({ inKind }) => inKind === 'bounce');
  const country = countryOf({ own: prospect.country, account: account?.country, emails, phones });
  const days = stageDays(moves, now)[run.stage] ?? 0;
  const byId = new Map(touches.map(({ id, at }) => [id, at]));
  return hygiene({
    now,
    run: { status: run.status, stage: run.stage, value: run.value, lostReason: run.lostReason },
    plan: (plans.get(prospect.id)?.kind ?? 'first') as PlanKind,
    ageState: ageState(days, benchmark(run.stage, run.segmentId, history.runs, now).days, today),
    needs: (needs?.needs ?? []).flatMap(({ touchId }) => {
      const at = touchId && byId.get(touchId);
      return at ? [{ evidenceAt: at }] : [];
    }),
    unconfirmed: touches.flatMap(({ guessed, inKind }) => (guessed && inKind ? [inKind] : [])),
    touches,
    others,
    prospect: {
      emails,
      phones,
      linkedin,
      source,
      country,
      ...(hasBounced && emails.length === 1 ? { bounced: emails } : {}),
    },
  });
}
