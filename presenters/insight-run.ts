import { attemptsOf } from '../domain/cadence/attempts';
import { isReply } from '../domain/people/touch-meaning';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';

export const isWonRun = ({ run }: Pick<InsightRun, 'run'>) => run.status === 'won' || run.status === 'done';
export const isOpenRun = ({ run }: Pick<InsightRun, 'run'>) => run.status === 'active';
export const isClosedRun = (one: Pick<InsightRun, 'run'>) => !isOpenRun(one);

/** A reply that is no refusal: a person who talks. */
export function hasTalk({ touches }: Pick<InsightRun, 'touches'>): boolean {
  return touches.some(
    (touch) => isReply(touch) && touch.inKind !== 'refusal' && touch.inKind !== 'unsubscribe',
  );
}

/** A deal as the levers count it. */
export function leverRun(one: InsightRun) {
  return {
    status: one.run.status,
    attempts: attemptsOf(one.touches).length,
    hasReply: one.touches.some(isReply),
  };
}

/** Only the deals of one segment; an empty id is all of them. */
export function ofSegment(facts: InsightFacts, segmentId: string): InsightFacts {
  if (!segmentId) return facts;
  const isIn = ({ run, account }: Pick<InsightRun, 'run' | 'account'>) =>
    (run.segmentId ?? account?.segmentId) === segmentId;
  const runs = facts.runs.filter(isIn);
  const people = new Set(runs.map(({ run }) => run.prospectId));
  const accounts = new Map(facts.runs.map((one) => [one.run.id, one]));
  return {
    ...facts,
    runs,
    prospects: facts.prospects.filter(({ id }) => people.has(id)),
    won: facts.won.filter((run) => run.segmentId === segmentId || isIn(accounts.get(run.id) ?? { run })),
  };
}
