import type { Format } from '../format';

/** The seven stages, their purposes, and everything that names a deal's state or move. */
export const stages = (f: Format) => ({
  name: {
    prospecting: 'Prospecting',
    qualification: 'Qualification',
    offer: 'Offer',
    objections: 'Objections',
    negotiation: 'Negotiation',
    closing: 'Closing',
    referral: 'Referral',
  },
  /** For columns and badges; the same in English. */
  short: {
    prospecting: 'Prospecting',
    qualification: 'Qualification',
    offer: 'Offer',
    objections: 'Objections',
    negotiation: 'Negotiation',
    closing: 'Closing',
    referral: 'Referral',
  },
  purpose: {
    prospecting: 'Find people who fit, choose how to reach them, and get a human answer.',
    qualification: 'Learn whether this is an ideal customer and worth the time. Refuse gladly.',
    offer: 'Show the benefits that answer the stated needs, never a generic show.',
    objections: 'Bring the doubts out, answer each, and have the buyer confirm.',
    negotiation: 'Agree terms while everyone who decides has what they need to decide well.',
    closing: 'Get the signature. The way follows the buyer’s mood; paperwork is right and fast.',
    referral: 'Once the customer is happy, ask for one introduction, kindly and rarely.',
  },
  ofSeven: (no: number, of: number) => `${f.number(no)} of ${f.number(of)}`,
  status: {
    active: 'Active',
    won: 'Won',
    lost: 'Lost',
    recycling: 'Resting, to revisit',
    done: 'Completed',
  },
  age: { fresh: 'On pace', watch: 'Slowing', stale: 'Slow', stuck: 'Stuck' },
  dayUsual: (day: number, usual: number) => `day ${f.number(day)}, usual ${f.number(usual)}`,
  day: 'day',
  usual: (days: number) => `usual ${f.number(days)}`,
  pastUsual: (state: string, days: number) =>
    f.count(days, { one: `${state}: {n} day past usual`, other: `${state}: {n} days past usual` }),
  usualIsMedian: (wins: number) =>
    f.count(wins, { one: 'your median of {n} win', other: 'your median of {n} wins' }),
  usualIsStart: 'starting value',
  keptAlive: 'Open for too long',
  fitCheck: 'Bought without a question: look at the fit again',
  /** Accessible name of the ring. */
  ring: (ring: {
    stage: string;
    no: number;
    of: number;
    day: number;
    usual: number;
    met: number;
    items: number;
  }) =>
    `${ring.stage}, stage ${f.number(ring.no)} of ${f.number(ring.of)}, day ${f.number(ring.day)}, usual ${f.number(ring.usual)}, ${f.number(ring.met)} of ${f.number(ring.items)} items met`,
  move: {
    open: 'Opened',
    forward: 'Move forward',
    skip: 'Skip to a later stage',
    back: 'Move back',
    won: 'Mark as won',
    lost: 'Mark as lost',
    recycle: 'Revisit later',
    reactivate: 'Reactivate',
    reopen: 'Reopen',
    done: 'Complete',
  },
  moved: (stage: string) => `Moved to ${stage}`,
  moveTo: (stage: string) => `Move to ${stage}`,
  override: 'Continue anyway',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  ownWords: 'In your own words',
  reasonMissing: 'Choose or write a reason first',
  stillOpen: 'These criteria are still open:',
  signedOn: 'Signed on',
  comeBackOn: 'Come back on',
  comeBackHint: 'Left empty, Dawra proposes the day for the reason.',
  backReason: {
    new_need: 'A new need came up',
    new_decider: 'A new decision maker joined',
    reply_lost: 'The buyer went quiet',
    terms_reopened: 'Terms were opened again',
    other: 'Another reason',
  },
  lostReason: {
    no_reply: 'No reply',
    bad_timing: 'Bad timing',
    no_decision: 'No decision made',
    no_budget: 'No budget',
    price: 'Price',
    competitor: 'Chose a competitor',
    no_need: 'No need',
    missing_feature: 'Missing feature',
    wrong_person: 'Wrong person',
    left_company: 'Left the company',
    not_a_fit: 'Not a fit',
    duplicate: 'Duplicate',
    do_not_contact: 'Do not contact',
    refused: 'Refused',
  },
});

export type Stages = ReturnType<typeof stages>;
