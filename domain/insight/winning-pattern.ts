import type { Channel, Instant } from '../records';
import { DAY_MS } from '../time/civil-day';
import { CASES_FOR_SHARE } from './rate';
import { type Summary, summary } from './summary';

/** A closed run, as far as patterns look. */
export interface PatternRun {
  outcome: 'won' | 'lost';
  closedAt: Instant;
  attemptsToFirstReply?: number;
  /** Hours we took to answer, one for each answer. */
  responseHours: readonly number[];
  firstReplyChannel?: Channel;
  /** People named when negotiation began. */
  decidersAtNegotiation?: number;
  /** Answers used, with the category they were used in. */
  answersUsed: readonly { categoryId: string; answerId: string }[];
}

export interface Pattern {
  runs: number;
  attemptsToFirstReply: Summary;
  responseHours: Summary;
  /** Most frequent first. */
  firstReplyChannels: { channel: Channel; runs: number }[];
  decidersAtNegotiation: Summary;
  /** The most used answer of each category, by category. */
  answers: { categoryId: string; answerId: string; uses: number }[];
}

/** Won beside lost, always with the sentence "linked, not proven"; absent under five wins. */
export interface WinningPattern {
  won?: Pattern;
  lost?: Pattern;
}

const LOOK_BACK_DAYS = 365;

/**
 * What runs won in the last 365 days have in common, beside those lost (DOMAIN 4, L5).
 * @domain S6, S62, S63, S72
 */
export function winningPattern(runs: readonly PatternRun[], now: Instant): WinningPattern {
  const recent = runs.filter(({ closedAt }) => closedAt <= now && now - closedAt <= LOOK_BACK_DAYS * DAY_MS);
  const won = recent.filter(({ outcome }) => outcome === 'won');
  const lost = recent.filter(({ outcome }) => outcome === 'lost');
  if (won.length < CASES_FOR_SHARE) return {};
  return { won: pattern(won), ...(lost.length < CASES_FOR_SHARE ? {} : { lost: pattern(lost) }) };
}

function pattern(runs: readonly PatternRun[]): Pattern {
  return {
    runs: runs.length,
    attemptsToFirstReply: summary(runs.flatMap((run) => run.attemptsToFirstReply ?? [])),
    responseHours: summary(runs.flatMap((run) => run.responseHours)),
    firstReplyChannels: tally(runs.flatMap((run) => run.firstReplyChannel ?? [])).map(([channel, count]) => ({
      channel: channel as Channel,
      runs: count,
    })),
    decidersAtNegotiation: summary(runs.flatMap((run) => run.decidersAtNegotiation ?? [])),
    answers: mostUsedAnswers(runs.flatMap((run) => run.answersUsed)),
  };
}

function mostUsedAnswers(used: PatternRun['answersUsed']): Pattern['answers'] {
  const categories = [...new Set(used.map(({ categoryId }) => categoryId))].sort();
  return categories.flatMap((categoryId) => {
    const ids = used.filter((answer) => answer.categoryId === categoryId).map(({ answerId }) => answerId);
    const [most] = tally(ids);
    return most ? [{ categoryId, answerId: most[0], uses: most[1] }] : [];
  });
}

/** How often each word occurs, most frequent first, ties by the word. */
function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
