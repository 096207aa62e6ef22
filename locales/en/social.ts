import type { Format } from '../format';

/** Social selling: the own index, its effect, and whom to warm up. */
export const social = (f: Format) => ({
  title: 'Social',
  second: 'From your own log. Dawra never views, likes, connects or sends by itself.',
  reading: 'Reading your log',
  empty: 'No social touch logged yet. Log a view, a comment or a message from a profile, by one press.',
  emptyExample: '“Viewed the profile” · Omar Haddad · today',
  failed: 'The log could not be read.',
  index: {
    title: 'Your social index',
    subtitle: 'Last 28 days, own log only; unrelated to any index of a network',
    of: (value: number) => `${f.number(value)} of 100`,
    formula:
      '25 × min(1, views / 20) + 25 × min(1, comments / 12) + 25 × min(1, accepted / 8) + 25 × min(1, talks / 6) − 5 × pressed, at least 0.',
    part: 'Part',
    counted: 'Counted',
    full: 'Full at',
    points: 'Points',
    v: 'Different people viewed',
    vHint: 'at most 10 a day count',
    c: 'Comments',
    cHint: 'at most 5 a day, 2 a week for each person',
    a: 'Connections accepted',
    aHint: 'each person counts once',
    t: 'Talks, with a message both ways',
    tHint: 'in the last 28 days',
    p: 'Pressed: three messages of yours unanswered',
    pHint: 'takes 5 points each',
    none: '–',
  },
  weeks: {
    title: 'Social touches a week',
    subtitle: 'Yours, last twelve weeks',
    formula: 'Blocks of seven days, counted back from now. What came back is in the table.',
    week: 'Week from',
    all: 'All',
    back: 'Came back',
  },
  effect: {
    title: 'What goes along with it',
    replies: 'First e-mails answered',
    repliesHint: 'within 14 days; “with” = a social touch in the 14 days before',
    wins: 'Deals won',
    winsHint: 'of deals closed in the last 365 days',
    with: 'with social touches',
    without: 'without',
    before: 'What came before replies and wins',
    touch: 'Own touch',
    beforeReplies: 'Before replies',
    beforeWins: 'In won deals',
    beforeHint:
      'Of all replies, those with such a touch in the 14 days before; of the deals won in 365 days, those with one at all.',
    notProven: 'Linked, not proven.',
  },
  warm: {
    title: 'Three people to warm up today',
    subtitle: 'People of the network with an open deal. Look, comment or write by your own hand.',
    none: 'Nobody needs it today. Everyone had a touch lately, or waits for nothing.',
    reason: {
      accepted: (days: string) => `Accepted to connect ${days}, and nothing was said since`,
      due_soon: (days: string) => `The next message is planned ${days}: a look or a comment first`,
      went_quiet: (days: string) => `Last word ${days}; quiet since`,
      before_farewell: (days: string) => `The closing note is planned ${days}: one more sign before it`,
    },
    log: 'Log',
    openProfile: 'Open the profile',
    openPerson: (name: string) => `Open ${f.isolate(name)}`,
  },
  cold: {
    title: 'Going cold',
    subtitle: 'Showed interest once and have been silent for thirty days or more',
    none: 'Nobody is going cold.',
    since: (days: string) => `last sign ${days}`,
  },
});

export type Social = ReturnType<typeof social>;
