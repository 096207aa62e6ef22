/** Shares of each step of the pipeline and what a win is worth: own rates from five cases on, else typed guesses. */
export interface PipelineRates {
  /** Average value of a win. */
  value: number;
  /** Offers → wins. */
  win: number;
  /** Meetings → offers. */
  offer: number;
  /** Replies → meetings. */
  meet: number;
  /** Prospects → replies. */
  reply: number;
}

export interface PipelineNeeded {
  wins: number;
  offers: number;
  meetings: number;
  replies: number;
  prospects: number;
  touches: number;
  /** Touches per working day left. */
  perDay?: number;
}

export interface PipelineYield {
  replies: number;
  meetings: number;
  offers: number;
  wins: number;
  revenue: number;
}

/** Rounds up, forgiving the binary fraction that turns 60 into 60.000000001; `+ 0` keeps −0 out. */
const ceil = (value: number) => Math.ceil(value - 1e-9) + 0;

/**
 * How many touches a target takes, counted backward and rounded up at every step (DOMAIN 17.1). Every unit of money
 * in it is earned by a sale: the model takes no outside money (DOMAIN 21.1).
 * @domain S12, S78, S86
 */
export function revenueBackward(
  target: number,
  rates: PipelineRates & { tpp: number },
  workDaysLeft?: number,
): PipelineNeeded {
  const wins = ceil(target / rates.value);
  const offers = ceil(wins / rates.win);
  const meetings = ceil(offers / rates.offer);
  const replies = ceil(meetings / rates.meet);
  const prospects = ceil(replies / rates.reply);
  const touches = ceil(prospects * rates.tpp);
  return {
    wins,
    offers,
    meetings,
    replies,
    prospects,
    touches,
    ...(workDaysLeft === undefined ? {} : { perDay: touches / workDaysLeft }),
  };
}

/**
 * What a number of prospects brings, unrounded (DOMAIN 17.1).
 * @domain S12, S78
 */
export function revenueForward(prospects: number, rates: PipelineRates): PipelineYield {
  const replies = prospects * rates.reply;
  const meetings = replies * rates.meet;
  const offers = meetings * rates.offer;
  const wins = offers * rates.win;
  return { replies, meetings, offers, wins, revenue: wins * rates.value };
}

export const REVENUE_LEVERS = ['win', 'offer', 'meet', 'reply', 'value', 'cycle'] as const;
export type RevenueLever = (typeof REVENUE_LEVERS)[number];
const RAISE = 1.1;
/** A cycle one tenth shorter fits more runs into the same time. */
const SHORTER_CYCLE = 0.9;

/**
 * Which change of a tenth pays most (DOMAIN 17.1): rates stop at 1, changes equal to the cent keep the fixed order.
 * @domain S45, S72, S78
 */
export function revenueLevers(
  prospects: number,
  rates: PipelineRates,
): { id: RevenueLever; change: number }[] {
  const base = revenueForward(prospects, rates).revenue;
  const raised = (id: RevenueLever): number => {
    if (id === 'cycle') return base / SHORTER_CYCLE;
    const value = rates[id] * RAISE;
    return revenueForward(prospects, { ...rates, [id]: id === 'value' ? value : Math.min(1, value) }).revenue;
  };
  // The nudge keeps two equal amounts on the same side of half a cent.
  const cents = (change: number) => Math.round(change * 100 + 1e-6);
  return REVENUE_LEVERS.map((id) => ({ id, change: raised(id) - base })).sort(
    (a, b) => cents(b.change) - cents(a.change),
  );
}
