import { droppedAfterOne, type LeverRun, winsAfterFive } from './levers';
import { CASES_FOR_SHARE, type Rate, rate } from './rate';

/** How far a claim repeated by the literature may be trusted; shown with it, always (DOMAIN 0.4). */
export type ClaimBadge = 'folklore' | 'opinion' | 'vendor_survey' | 'unsourced';

/** The seven claims, as text with a badge: never a target, a score input or a nag. */
export const CLAIMS = [
  { id: 'claim.first2', badge: 'folklore' },
  { id: 'claim.fifth50', badge: 'folklore' },
  { id: 'claim.two', badge: 'folklore' },
  { id: 'claim.quit44', badge: 'folklore' },
  { id: 'claim.five', badge: 'opinion' },
  { id: 'claim.third', badge: 'vendor_survey' },
  { id: 'claim.seven', badge: 'unsourced' },
] as const satisfies readonly { id: string; badge: ClaimBadge }[];
export type ClaimId = (typeof CLAIMS)[number]['id'];

/** The user's own facts that stand against the claims. */
export interface CoachFacts {
  runs: readonly LeverRun[];
  /** Reply rate per attempt number (DOMAIN 18 `m.reply`). */
  replyByAttempt: readonly ({ no: number } & Rate)[];
  /** Touches logged by themselves, and all. */
  loggedTouches: { auto: number; all: number };
  /** People named, per run that has any. */
  namedDeciders: readonly number[];
}

export interface CoachCard {
  id: ClaimId;
  badge: ClaimBadge;
  /** Own data replaces the claim from five cases on. */
  shows: 'claim' | 'own';
  /** "1 of 3 so far" beside the claim, or the rate that replaces it. */
  own?: Rate;
  /** Where a share would say too little: how many runs had how many (follow-ups, people), ascending. */
  distribution?: { value: number; runs: number }[];
  /** Reply rate per attempt, for the claim about the best number. */
  byAttempt?: readonly ({ no: number } & Rate)[];
}

/**
 * Each claim beside the user's own numbers, in the order of DOMAIN 0.4.
 * @domain S25, S36, S47, S50, S51, S52
 */
export function persistenceCoach(facts: CoachFacts): CoachCard[] {
  return CLAIMS.map(({ id, badge }) => {
    const { cases, ...own } = ownNumbers(id, facts);
    return { id, badge, shows: cases >= CASES_FOR_SHARE ? 'own' : 'claim', ...own };
  });
}

type OwnNumbers = Pick<CoachCard, 'own' | 'distribution' | 'byAttempt'> & { cases: number };

function ownNumbers(id: ClaimId, facts: CoachFacts): OwnNumbers {
  const ofRate = (own: Rate): OwnNumbers => ({ own, cases: own.n });
  switch (id) {
    case 'claim.first2':
      return ofRate(winsOnFirst(facts.runs));
    case 'claim.fifth50':
      return ofRate(winsAfterFive(facts.runs));
    case 'claim.quit44':
      return ofRate(droppedAfterOne(facts.runs));
    case 'claim.third':
      return ofRate(rate(facts.loggedTouches.auto, facts.loggedTouches.all));
    case 'claim.two': {
      const tried = facts.runs.filter(({ attempts }) => attempts > 0);
      return { distribution: distribution(tried.map(({ attempts }) => attempts - 1)), cases: tried.length };
    }
    case 'claim.five':
      return { byAttempt: facts.replyByAttempt, cases: facts.replyByAttempt[0]?.n ?? 0 };
    case 'claim.seven':
      return { distribution: distribution(facts.namedDeciders), cases: facts.namedDeciders.length };
  }
}

/** Share of wins that took a single attempt. */
function winsOnFirst(runs: readonly LeverRun[]): Rate {
  const won = runs.filter(({ status }) => status === 'won' || status === 'done');
  return rate(won.filter(({ attempts }) => attempts === 1).length, won.length);
}

function distribution(values: readonly number[]): { value: number; runs: number }[] {
  const runs = new Map<number, number>();
  for (const value of values) runs.set(value, (runs.get(value) ?? 0) + 1);
  return [...runs].map(([value, count]) => ({ value, runs: count })).sort((a, b) => a.value - b.value);
}
