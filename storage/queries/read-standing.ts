import { readCriteria } from '../../domain/cycle/own-criteria';
import { segmentOf, standingFit } from '../../domain/people/fit-facts';
import type { IcpCriterion } from '../../domain/people/icp-fit';
import type { Segment } from '../../domain/people/segment';
import type { Instant } from '../../domain/records';
import { deriveStanding, type Standing } from '../../domain/standing/derive-standing';
import type { RunFacts, StandingContext } from '../../domain/standing/run-facts';
import type { RunSheets } from '../../domain/standing/sheets';
import type { DawraDatabase } from '../database';
import { calendarFor } from '../plans/calendars';
import { countryOfDossier, planFactsOf } from '../plans/plan-facts-of';
import type { Settings } from '../settings';
import { playbookOf } from './answer-record';
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

/** What of the playbook decides whether somebody fits, and by which measure. */
interface FitRules {
  criteria: readonly IcpCriterion[];
  segments: readonly Segment[];
}

async function readFitRules(db: DawraDatabase): Promise<FitRules> {
  const [criteria, segments] = await Promise.all([
    playbookOf<IcpCriterion>(db, 'icp'),
    playbookOf<Omit<Segment, 'id'>>(db, 'segment'),
  ]);
  return { criteria, segments };
}

/** Settings, history and playbook as the standing rules ask for them. */
function contextOf(dossier: Dossier, settings: Settings, history: History, fit: FitRules): StandingContext {
  const segment = segmentOf(fit.segments, dossier);
  const icp = standingFit(fit.criteria, dossier);
  const { minimumValue } = segment ?? {};
  const isSameCurrency = minimumValue?.ccy === dossier.run.value?.ccy;
  return {
    plan: planFactsOf(dossier, settings),
    calendar: calendarFor(settings, countryOfDossier(dossier, settings)),
    history: history.runs,
    wonCycles: history.wonCycles,
    segmentFactor: segment?.factor ?? settings.segmentFactor,
    ownStageDays: settings.stageDays,
    criteria: readCriteria(settings.criteria),
    referralOn: settings.referralStage,
    minimumValue: minimumValue && isSameCurrency ? minimumValue.minor : 0,
    enterpriseValue: settings.enterpriseValue,
    ...(icp ? { icp } : {}),
  };
}

/** Reads one person and derives the standing; undefined when there is none. */
export async function readCase(
  db: DawraDatabase,
  prospectId: string,
  settings: Settings,
  now: Instant,
): Promise<Case | undefined> {
  const [dossier, history, fit] = await Promise.all([
    readDossier(db, prospectId),
    readHistory(db),
    readFitRules(db),
  ]);
  if (!dossier) return undefined;
  const facts = runFactsOf(dossier);
  const context = contextOf(dossier, settings, history, fit);
  return { dossier, facts, context, standing: deriveStanding(facts, context, now) };
}
