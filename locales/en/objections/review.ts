import type { Format } from '../../format';

/** The weekly review: what to look at, who signs, what was agreed. */
export const review = (f: Format) => ({
  title: 'Weekly review',
  order: 'Most raised and least settled come first.',
  today: 'Today',
  nextOn: (day: string) => `next ${day}`,
  raisedSettled: (raised: number, settled: number) =>
    `${f.number(raised)} raised, ${f.number(settled)} settled`,
  trend: (week: number, before: number) =>
    `${f.number(week)} in the last seven days, ${f.number(before)} in the seven before`,
  sentences: (n: number) => f.count(n, { one: '{n} sentence', other: '{n} sentences' }),
  chooseCategory: 'choose a category',
  noStandard: 'no standard answer',
  standardAge: (days: number) =>
    f.count(days, { zero: 'answer is new', one: 'answer is {n} day old', other: 'answer is {n} days old' }),
  write: 'Write the standard answer',
  proposeDraft: (n: number) =>
    f.count(n, { one: 'Propose the draft', other: 'Propose one of the {n} drafts' }),
  empty: 'Nothing was raised since the last review.',
  since: (day: string) => `Since the review of ${day}`,
  sinceStart: 'Since the first objection',
  waiting: 'Waiting for two names',
  noneWaiting: 'No answer waits for approval.',
  minutes: 'Minutes',
  names: 'Who was there',
  namesHint: 'With commas between them',
  notes: 'What was agreed',
  changed: (n: number) =>
    f.count(n, { zero: 'No answer changed', one: '{n} answer changed', other: '{n} answers changed' }),
  hold: 'Save the minutes',
  needNames: 'Say who was there.',
  past: 'Earlier reviews',
  noPast: 'No review yet. The first takes a quarter of an hour.',
  agenda: 'Agenda on one page',
  agendaTitle: (day: string) => `Objections, weekly review, ${day}`,
  print: 'Print',
  standardNow: 'Standard answer now',
  draftsNow: 'Drafts',
  decide: 'To decide',
  openReview: 'Open the review',
});
