/** What came up since the last review, by category. */
export interface CategoryCount {
  id: string;
  count: number;
  resolved: number;
}

export interface ReviewItem {
  id: string;
  weight: number;
}

/**
 * What the weekly review looks at, in order (DOMAIN 12): objections without a category first, then categories
 * by those not resolved; ties by larger count, then id.
 * @domain S28, S29
 */
export function reviewQueue(categories: readonly CategoryCount[], uncategorised = 0): ReviewItem[] {
  const ranked = categories
    .map(({ id, count, resolved }) => ({ id, count, weight: count - resolved }))
    .sort((a, b) => b.weight - a.weight || b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ id, weight }) => ({ id, weight }));
  return uncategorised > 0 ? [{ id: 'uncategorised', weight: uncategorised }, ...ranked] : ranked;
}
