import type { Format } from '../format';

/** Counted things: the whole phrase is chosen by number, never put together from parts. */
export const units = (f: Format) => ({
  touch: (n: number) => f.count(n, { one: '{n} touchpoint', other: '{n} touchpoints' }),
  attempt: (n: number) => f.count(n, { one: '{n} attempt', other: '{n} attempts' }),
  followup: (n: number) => f.count(n, { one: '{n} follow-up', other: '{n} follow-ups' }),
  prospect: (n: number) => f.count(n, { one: '{n} prospect', other: '{n} prospects' }),
  customer: (n: number) => f.count(n, { one: '{n} customer', other: '{n} customers' }),
  company: (n: number) => f.count(n, { one: '{n} company', other: '{n} companies' }),
  deal: (n: number) => f.count(n, { one: '{n} deal', other: '{n} deals' }),
  win: (n: number) => f.count(n, { one: '{n} won deal', other: '{n} won deals' }),
  reply: (n: number) => f.count(n, { one: '{n} reply', other: '{n} replies' }),
  message: (n: number) => f.count(n, { one: '{n} message', other: '{n} messages' }),
  call: (n: number) => f.count(n, { one: '{n} call', other: '{n} calls' }),
  meeting: (n: number) => f.count(n, { one: '{n} meeting', other: '{n} meetings' }),
  visit: (n: number) => f.count(n, { one: '{n} visit', other: '{n} visits' }),
  objection: (n: number) => f.count(n, { one: '{n} objection', other: '{n} objections' }),
  answer: (n: number) => f.count(n, { one: '{n} answer', other: '{n} answers' }),
  decider: (n: number) => f.count(n, { one: '{n} decision maker', other: '{n} decision makers' }),
  commitment: (n: number) => f.count(n, { one: '{n} commitment', other: '{n} commitments' }),
  concession: (n: number) => f.count(n, { one: '{n} concession', other: '{n} concessions' }),
  referral: (n: number) => f.count(n, { one: '{n} referral', other: '{n} referrals' }),
  item: (n: number) => f.count(n, { one: '{n} item', other: '{n} items' }),
  paper: (n: number) => f.count(n, { one: '{n} document', other: '{n} documents' }),
  step: (n: number) => f.count(n, { one: '{n} step', other: '{n} steps' }),
  need: (n: number) => f.count(n, { one: '{n} need', other: '{n} needs' }),
  case: (n: number) => f.count(n, { one: '{n} case', other: '{n} cases' }),
  minute: (n: number) => f.count(n, { one: '{n} minute', other: '{n} minutes' }),
  hour: (n: number) => f.count(n, { one: '{n} hour', other: '{n} hours' }),
  day: (n: number) => f.count(n, { one: '{n} day', other: '{n} days' }),
  workday: (n: number) => f.count(n, { one: '{n} working day', other: '{n} working days' }),
  week: (n: number) => f.count(n, { one: '{n} week', other: '{n} weeks' }),
  month: (n: number) => f.count(n, { one: '{n} month', other: '{n} months' }),
  minutesAgo: (n: number) =>
    f.count(n, { zero: 'just now', one: '{n} minute ago', other: '{n} minutes ago' }),
  hoursAgo: (n: number) => f.count(n, { one: '{n} hour ago', other: '{n} hours ago' }),
  daysAgo: (n: number) => f.count(n, { zero: 'today', one: 'yesterday', other: '{n} days ago' }),
  daysIn: (n: number) => f.count(n, { zero: 'today', one: 'tomorrow', other: 'in {n} days' }),
  workdaysLate: (n: number) => f.count(n, { one: '{n} working day late', other: '{n} working days late' }),
});

export type Units = ReturnType<typeof units>;
