import { type AnswerPiece, standardFor } from '../../../../../domain/objections/own-answer';
import { reviewQueue } from '../../../../../domain/objections/review-queue';
import type { Instant } from '../../../../../domain/records';
import { DAY_MS } from '../../../../../domain/time/civil-day';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { type Book, isSettled, labelOf, within } from '../use-book';

/** One line of the review: a category, what came up, and where its answers stand. */
export interface ReviewItem {
  id: string;
  raised: number;
  settled: number;
  /** Times raised in the last seven days, and in the seven before. */
  week: number;
  weekBefore: number;
  /** The kind of the category that came up most without a standard answer, else the one that came up most. */
  label?: string;
  standard?: AnswerPiece;
  drafts: AnswerPiece[];
  heard: HeardObjection[];
}

/** The last review, or the beginning of time. */
export function reviewStart(book: Book): number {
  return book.reviews[0]?.at ?? 0;
}

/** What to look at since the last review, in the order of DOMAIN 12. */
export function reviewItems(book: Book, now: Instant): ReviewItem[] {
  const heard = within(book.all, reviewStart(book), Number.MAX_SAFE_INTEGER);
  const known = new Set(book.library.categories.map(({ id }) => id));
  const sorted = heard.filter(({ categoryId }) => known.has(categoryId));
  const unsorted = heard.filter(({ categoryId }) => !known.has(categoryId));
  const counts = [...new Set(sorted.map(({ categoryId }) => categoryId))].map((id) => {
    const own = sorted.filter(({ categoryId }) => categoryId === id);
    return { id, count: own.length, resolved: own.filter(isSettled).length };
  });
  return reviewQueue(counts, unsorted.length).map(({ id }) => {
    const own = id === 'uncategorised' ? unsorted : sorted.filter(({ categoryId }) => categoryId === id);
    return { ...itemOf(id, own, book.answers), ...trendOf(id, book.all, known, now) };
  });
}

/** Weeks are counted back from now, so that a late or skipped review does not bend the trend. */
function trendOf(
  id: string,
  all: readonly HeardObjection[],
  known: ReadonlySet<string>,
  now: Instant,
): Pick<ReviewItem, 'week' | 'weekBefore'> {
  const own = all.filter(({ categoryId }) =>
    id === 'uncategorised' ? !known.has(categoryId) : categoryId === id,
  );
  const between = (from: number, to: number) =>
    own.filter(({ at }) => at > now - from * DAY_MS && at <= now - to * DAY_MS).length;
  return { week: between(7, 0), weekBefore: between(14, 7) };
}

function itemOf(
  id: string,
  heard: HeardObjection[],
  answers: readonly AnswerPiece[],
): Omit<ReviewItem, 'week' | 'weekBefore'> {
  const base = { id, heard, raised: heard.length, settled: heard.filter(isSettled).length };
  if (id === 'uncategorised') return { ...base, drafts: [] };
  const times = new Map<string, number>();
  for (const one of heard) if (one.subId) times.set(labelOf(one), (times.get(labelOf(one)) ?? 0) + 1);
  const labels = [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)! || (a < b ? -1 : 1));
  const label = labels.find((one) => !standardFor(answers, one)) ?? labels[0];
  if (!label) return { ...base, drafts: [] };
  const standard = standardFor(answers, label);
  return {
    ...base,
    label,
    drafts: answers.filter((one) => one.label === label && one.state === 'draft'),
    ...(standard ? { standard } : {}),
  };
}

/** Answers written or moved since the last review. */
export function changedAnswers(book: Book): AnswerPiece[] {
  const from = reviewStart(book);
  return book.answers.filter(({ reviewedAt }) => (reviewedAt ?? 0) > from);
}
