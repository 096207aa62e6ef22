import { type Attempt, type Round, roundsOf } from '../cadence/attempts';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import type { Instant } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type Rate, rate } from './rate';

/** A reply this long after an attempt is taken as its effect; until then the attempt is too young to judge. */
const EFFECT_MS = 14 * DAY_MS;

/** Does the attempt count, and did it work? */
function judge(attempt: Attempt, isLast: boolean, round: Round, now: Instant): 'answered' | 'not' | 'open' {
  const reply = isLast ? round.endedBy : undefined;
  if (reply !== undefined) return reply.at - attempt.at <= EFFECT_MS ? 'answered' : 'not';
  return !isLast || now - attempt.at >= EFFECT_MS ? 'not' : 'open';
}

/**
 * How often the k-th attempt since the last reply was answered within two weeks and before the next (DOMAIN 18,
 * `m.reply`).
 * @domain S4, S50, S51, S52
 */
export function replyByAttempt(
  runs: readonly { touches: readonly ContactFacts[] }[],
  now: Instant,
): ({ no: number } & Rate)[] {
  const tries: { k: number; n: number }[] = [];
  for (const round of runs.flatMap((run) => roundsOf(orderedTouches(run.touches)))) {
    round.attempts.forEach((attempt, i) => {
      const verdict = judge(attempt, i === round.attempts.length - 1, round, now);
      tries[i] ??= { k: 0, n: 0 };
      if (verdict !== 'open') tries[i].n += 1;
      if (verdict === 'answered') tries[i].k += 1;
    });
  }
  return tries.map(({ k, n }, i) => ({ no: i + 1, ...rate(k, n) })).filter(({ n }) => n > 0);
}
