import type { ObjectionLibrary } from '../../../../domain/objections/library';
import type { AnswerPiece } from '../../../../domain/objections/own-answer';
import { database } from '../../../../storage/database';
import { answerRecord, playbookOf } from '../../../../storage/queries/answer-record';
import { type HeardObjection, readHeard } from '../../../../storage/queries/objection-book';
import { now, speech } from '../../shared/session';
import { useLibrary } from '../../shared/use-library';
import { useQuery } from '../../shared/use-query';

/** Minutes of a weekly review, as the playbook keeps them. */
export interface Review {
  id: string;
  at: number;
  names: string[];
  notes: string;
  /** Answers changed since the review before. */
  changed: string[];
}

/** Everything the objections page is drawn from. */
export interface Book {
  library: ObjectionLibrary;
  answers: AnswerPiece[];
  record: ReadonlyMap<string, { used: number; resolved: number }>;
  hasProof: boolean;
  /** All objections ever, oldest first. */
  all: HeardObjection[];
  /** Newest first. */
  reviews: Review[];
}

/** The library, the team's answers and what was heard; undefined until all is read. */
export function useBook(): Book | undefined {
  const library = useLibrary();
  const facts = useQuery(async () => {
    const db = database();
    const [answers, record, proofs, all, reviews] = await Promise.all([
      playbookOf<Omit<AnswerPiece, 'id'>>(db, 'answer'),
      answerRecord(db),
      playbookOf<{ expiresOn?: string }>(db, 'proof'),
      readHeard(db, 0, Number.MAX_SAFE_INTEGER),
      playbookOf<Omit<Review, 'id'>>(db, 'review'),
    ]);
    const today = speech.value.f.dayOf(now.value);
    return {
      answers,
      record,
      all,
      hasProof: proofs.some(({ expiresOn }) => !expiresOn || expiresOn >= today),
      reviews: reviews.toSorted((a, b) => b.at - a.at),
    };
  }, []);
  return library && facts ? { library, ...facts } : undefined;
}

/** `category.subcategory`, or the category alone while it is not sorted further. */
export function labelOf({ categoryId, subId }: Pick<HeardObjection, 'categoryId' | 'subId'>): string {
  return subId ? `${categoryId}.${subId}` : categoryId;
}

/** Objections of a span [from, to). */
export function within(all: readonly HeardObjection[], from: number, to: number): HeardObjection[] {
  return all.filter(({ at }) => at >= from && at < to);
}

/** The buyer said it is settled, or lives with it. */
export function isSettled({ state }: Pick<HeardObjection, 'state'>): boolean {
  return state === 'resolved' || state === 'accepted';
}

/** Names of a label in the language in use; an unknown one is called uncategorised. */
export function labelNames(
  library: ObjectionLibrary,
  label: string,
  lang: 'en' | 'ar',
  unknown: string,
): { category: string; kind: string } {
  const [categoryId, subId] = label.split('.');
  const category = library.categories.find((one) => one.id === categoryId);
  const kind = category?.subcategories.find((one) => one.id === subId);
  return { category: category?.[lang] ?? unknown, kind: kind?.[lang] ?? category?.[lang] ?? unknown };
}
