import type { Mood } from './moods';

export interface ClosingTechnique {
  id: string;
  suits: readonly Mood[];
  avoid: readonly Mood[];
  /** A deadline must be true: stock, price list, the buyer's own goal. */
  needsTrueDate?: true;
}

/** Closing techniques, in the order in which they are offered (DOMAIN 15.3). */
export const TECHNIQUES: readonly ClosingTechnique[] = [
  { id: 'direct', suits: ['confident', 'enthusiastic'], avoid: ['cautious'] },
  { id: 'summary', suits: ['analytical', 'cautious'], avoid: ['pressed'] },
  { id: 'next_step', suits: ['enthusiastic', 'pressed'], avoid: ['sceptical'] },
  { id: 'options', suits: ['confident', 'price_led'], avoid: ['sceptical'] },
  { id: 'trial', suits: ['cautious', 'sceptical'], avoid: ['pressed'] },
  { id: 'proof', suits: ['sceptical', 'analytical'], avoid: ['enthusiastic'] },
  { id: 'trade', suits: ['price_led'], avoid: ['silent'] },
  { id: 'question', suits: ['cautious', 'silent'], avoid: ['pressed'] },
  { id: 'deadline', suits: ['pressed', 'confident'], avoid: [], needsTrueDate: true },
  // Open objections rule every technique out, so `papers` needs no line of its own for them.
  { id: 'papers', suits: ['pressed', 'enthusiastic'], avoid: [] },
];

/** Without a mood, the two that fit anyone. */
const MOOD_UNKNOWN = ['question', 'summary'];
const SHOWN_MAX = 3;
const COVERAGE_MIN = 40;

export type CloseSuggestion = { notYet: 'objections' | 'deciders' } | { techniques: string[] };

/**
 * How to ask for the signature, or what stands in the way (DOMAIN 15.3).
 * @domain S38, S39, S40
 */
export function suggestClose(
  mood: Mood | 'unknown',
  openObjections: number,
  coverage: number,
  hasTrueDate = false,
): CloseSuggestion {
  if (openObjections > 0) return { notYet: 'objections' };
  if (coverage < COVERAGE_MIN) return { notYet: 'deciders' };
  if (mood === 'unknown') return { techniques: [...MOOD_UNKNOWN] };
  const suitable = TECHNIQUES.filter(
    ({ suits, avoid, needsTrueDate }) =>
      suits.includes(mood) && !avoid.includes(mood) && (hasTrueDate || !needsTrueDate),
  );
  return { techniques: suitable.slice(0, SHOWN_MAX).map(({ id }) => id) };
}
