import type { FoundObjection } from '../domain/objections/found-objection';
import { leansOf } from '../domain/objections/lean-of';
import { playbookOf } from '../storage/queries/answer-record';
import { storedId } from '../storage/stored-id';
import type { Desk } from './handler';

/** What the rep said of a detection. The words are kept as a hash: a correction is no copy of the mail. */
export interface Correction {
  /** Hash of the normalised words. */
  words: string;
  label: string;
  verdict: 'right' | 'wrong' | 'other';
  other?: string;
  at: number;
}

/** Same words in another spelling of blanks and case are the same words. */
export function correctionKey(words: string): string {
  return storedId(
    `words:${words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`,
  );
}

/**
 * Applies the rep's corrections: what was called wrong stays away, what was called something else changes its label. A
 * kind called wrong or right often is shown quieter or surer in other words too.
 */
export async function corrected(
  { db }: Pick<Desk, 'db'>,
  mail: { text: string },
  found: readonly FoundObjection[],
): Promise<FoundObjection[]> {
  if (found.length === 0) return [];
  const corrections = await playbookOf<Correction>(db, 'correction');
  if (corrections.length === 0) return [...found];
  const leans = leansOf(corrections);
  const byKey = new Map(corrections.map((one) => [`${one.words}/${one.label}`, one]));
  return found.flatMap((one) => {
    const words = correctionKey(mail.text.slice(one.sentence.from, one.sentence.to));
    const correction = byKey.get(`${words}/${one.label}`);
    if (correction?.verdict === 'wrong') return [];
    if (correction?.verdict === 'other' && correction.other)
      return [{ ...one, label: correction.other, sure: true }];
    if (correction?.verdict === 'right') return [{ ...one, sure: true }];
    const lean = leans.get(one.label);
    return [lean ? { ...one, sure: lean.shown === 'surer' } : one];
  });
}
