import type { CivilDate, Instant } from '../records';

/** What may have changed at a customer since the run was lost. */
export type RecycleNews = 'new_person' | 'feature_shipped' | 'named_date' | 'wrote_again';

export interface NewsFacts {
  lostAt: Instant;
  today: CivilDate;
  /** When people of the account were first saved. */
  peopleSince?: readonly Instant[];
  /** When features the run was lost for were shipped. */
  shippedAt?: readonly Instant[];
  /** A day the buyer named. */
  namedOn?: CivilDate;
  /** Replies, whenever. */
  repliesAt?: readonly Instant[];
}

/**
 * What is new since the loss, the reasons to write again that are not the old mail (DOMAIN 16.2).
 * @domain S58
 */
export function whatChanged({ lostAt, today, ...facts }: NewsFacts): RecycleNews[] {
  const since = (instants: readonly Instant[] = []) => instants.some((at) => at > lostAt);
  const news: [RecycleNews, boolean][] = [
    ['new_person', since(facts.peopleSince)],
    ['feature_shipped', since(facts.shippedAt)],
    ['named_date', facts.namedOn !== undefined && facts.namedOn <= today],
    ['wrote_again', since(facts.repliesAt)],
  ];
  return news.filter(([, isTrue]) => isTrue).map(([name]) => name);
}
