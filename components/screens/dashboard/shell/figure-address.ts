/** Figures that open the deals behind them, by the name that stands in the address of their table. */
export const FIGURE_NAMES = [
  'cycle-length',
  'win-rate',
  'attempts',
  'after-five',
  'lengths',
  'stage-days',
  'velocity',
  'dropped',
  'alive-too-long',
  'open-asks',
  'commit',
  'likely',
  'early',
  'without-value',
  'won',
  'entered',
  'silent',
  'source',
  'segment',
  'motion',
  'partner',
  'hand-off',
  'acquired',
  'answered',
  'unanswered',
  'too-young',
  'returned',
  'gone',
  'gave-names',
  'gave-none',
  'revenue',
  'wheel-won',
  'wheel-happy',
  'wheel-referred',
  'wheel-back',
  'issue',
  'issues',
  'clean',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** A figure as an address names it: `entered.offer/90/4f1c…` is who entered the offer, of 90 days, in one segment. */
export interface FigureAddress {
  name: FigureName;
  /** Which of several of that name: a stage, a source, a group of days. */
  of?: string;
  /** Days of the period that ends now; 0 is all time. */
  days: number;
  /** `nameTag` of the segment looked at; absent is all. */
  segment?: string;
}

const KNOWN: ReadonlySet<string> = new Set(FIGURE_NAMES);
const OF = /^[A-Za-z0-9_-]{1,40}$/;
const DAYS = /^(0|[1-9]\d{0,3})$/;

/** Reads the parts of an address after `pipeline/table`; undefined for what is not exactly one of ours. */
export function readFigureAddress([key = '', days = '', segment, ...rest]: readonly string[]):
  | FigureAddress
  | undefined {
  const [name = '', of, ...more] = key.split('.');
  if (rest.length > 0 || more.length > 0 || !KNOWN.has(name) || !DAYS.test(days)) return undefined;
  if ((of !== undefined && !OF.test(of)) || (segment !== undefined && !OF.test(segment))) return undefined;
  return {
    name: name as FigureName,
    days: Number(days),
    ...(of === undefined ? {} : { of }),
    ...(segment === undefined ? {} : { segment }),
  };
}

/** The address of a figure, the other way. */
export function writeFigureAddress({ name, of, days, segment }: FigureAddress): string {
  const key = of === undefined ? name : `${name}.${of}`;
  return [key, days, ...(segment === undefined ? [] : [segment])].join('/');
}
