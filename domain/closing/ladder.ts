import type { CommitmentLevel } from '../records';
import type { Mood } from './moods';

/** The eight small commitments a buyer gives on the way (DOMAIN 15.1), lowest first. */
export const LADDER: readonly { level: CommitmentLevel; id: string }[] = [
  { level: 1, id: 'answered' },
  { level: 2, id: 'next_step' },
  { level: 3, id: 'attended' },
  { level: 4, id: 'homework' },
  { level: 5, id: 'brought_decider' },
  { level: 6, id: 'how_to_judge' },
  { level: 7, id: 'yes_to_terms' },
  { level: 8, id: 'signed' },
];

const TOP: CommitmentLevel = 8;
const EAGER: readonly Mood[] = ['enthusiastic', 'confident'];

/** Done levels with what they imply: meeting us implies an answer and a dated step, signing implies all. */
function impliedDone(done: readonly CommitmentLevel[]): Set<CommitmentLevel> {
  const all = new Set(done);
  if (all.has(TOP)) return new Set(LADDER.map((step) => step.level));
  if (done.some((level) => level >= 3)) all.add(1).add(2);
  return all;
}

/**
 * The next small ask: the lowest level not done, or the two lowest when the buyer is eager (DOMAIN 15.1).
 * @domain S59, S60
 */
export function nextAsk(done: readonly CommitmentLevel[], mood?: Mood): CommitmentLevel[] {
  const has = impliedDone(done);
  const open = LADDER.map((step) => step.level).filter((level) => !has.has(level));
  return open.slice(0, mood !== undefined && EAGER.includes(mood) ? 2 : 1);
}

/**
 * "A big ask too early": asking for the yes or the signature while the highest step done is 2 (DOMAIN 15.1).
 * @domain S60
 */
export function isAskTooBig(ask: CommitmentLevel, done: readonly CommitmentLevel[]): boolean {
  return ask >= 7 && done.every((level) => level <= 2);
}
