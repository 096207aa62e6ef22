import type { Format } from '../format';
import { cycle } from './insights/cycle';
import { growth } from './insights/growth';
import { levers } from './insights/levers';
import { money } from './insights/money';
import { records } from './insights/records';

/** Numbers from the user’s own records. */
export const insights = (f: Format) => ({
  title: 'Insights',
  view: 'Part of the page',
  tabs: {
    overview: 'Overview',
    levers: 'Levers',
    money: 'Revenue',
    growth: 'Growth',
    records: 'Records',
    claims: 'Claims',
  },
  behind: (deals: string, figure: string) => `Show ${deals} behind “${figure}”`,
  period: 'Period',
  periods: { 30: 'Last 30 days', 90: 'Last 90 days', 365: 'Last 365 days', 0: 'All time' },
  segment: 'Segment',
  allSegments: 'Segment: all',
  ofSegment: (name: string) => `Segment: ${f.isolate(name)}`,
  everyoneElse: 'Everyone else',
  reading: 'Reading your records',
  readingShare: (share: number) => `${f.percent(share)} read`,
  asOf: (time: string) => `as of ${time}`,
  refresh: 'Read again',
  failed: 'The records could not be read.',
  empty: 'No figures yet. They come from your own deals, so add the first person from any message.',
  emptyExample: '“23 of 70 deals won · 33 % (23–45 %)”',
  notProven: 'Linked, not proven.',
  tooFew: (n: number) => `Too few cases for a figure: ${f.number(n)} so far, 5 are needed.`,
  list: (values: string) => `So far: ${values}`,
  cycle: cycle(f),
  levers: levers(f),
  money: money(f),
  growth: growth(f),
  records: records(f),
});

export type Insights = ReturnType<typeof insights>;
