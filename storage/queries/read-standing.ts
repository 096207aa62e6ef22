import type { Instant } from '../../domain/records';
import { deriveStanding, type Standing } from '../../domain/standing/derive-standing';
import type { RunFacts, StandingContext } from '../../domain/standing/run-facts';
import type { RunSheets } from '../../domain/standing/sheets';
import type { DawraDatabase } from '../database';
import { calendarFor } from '../plans/calendars';
import { countryOfDossier, planFactsOf } from '../plans/plan-facts-of';
import type { Settings } from '../settings';
import { type History, readHistory } from './history';
import { type Dossier, readDossier } from './read-dossier';

/** A person whole: the facts and where the run stands now. */
export interface Case {
  dossier: Dossier;
  facts: RunFacts;
  context: StandingContext;
  standing: Standing;
}

/** Rows as the standing rules ask for them. */
export function runFactsOf(dossier: Dossier): RunFacts {
  const { prospect, account, run, touches, moves, ticks, commitments, deciders, concessions, objections } =
    dossier;
  return {
    prospect,
    account,
    run,
    touches,
    moves,
    ticks,
    commitments,
    deciders,
    concessions,
    objections: objections.filter((one) => one.runId === run.id),
    sheets: Object.fromEntries([...dossier.sheets].map(([kind, row]) => [kind, row.body])) as RunSheets,
  };
}

/** Settings and history as the standing rules ask for them. */
export function contextOf(dossier: Dossier, settings: Settings, history: History): StandingContext {
  return {
    plan: planFactsOf(dossier, settings),
    calendar: calendarFor(settings, countryOfDossier(dossier, settings)),
    history: history.runs,
    wonCycles: history.wonCycles,
    segmentFactor: settings.segmentFactor,
    ownStageDays: settings.stageDays,
    referralOn: settings.referralStage,
    minimumValue: 0,
    enterpriseValue: settings.enterpriseValue,
  };
}

/** Reads one person and derives the standing; undefined when there is none. */
export async function readCase(
  db: DawraDatabase,
  prospectId: string,
  settings: Settings,
  now: Instant,
): Promise<Case | undefined> {
  const [dossier, history] = await Promise.all([readDossier(db, prospectId), readHistory(db)]);
  if (!dossier) return undefined;
  const facts = runFactsOf(dossier);
  const context = contextOf(dossier, settings, history);
  return { dossier, facts, context, standing: deriveStanding(facts, context, now) };
}
