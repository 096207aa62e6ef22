import type { Format } from '../../format';

/** The five levers, the claims, the pattern of wins and the review. */
export const levers = (f: Format) => ({
  title: 'Five levers that shorten the cycle',
  automate: {
    name: 'Automate routine work',
    logged: 'touches logged by themselves',
    saved: (time: string) => `about ${time} of typing spared (estimate)`,
    next: (channel: string, times: number) =>
      f.count(times, { one: `Typed most: ${channel}, {n} time`, other: `Typed most: ${channel}, {n} times` }),
    button: 'Automate next',
  },
  followUp: {
    name: 'Keep following up',
    due: (due: number, overdue: number) => `${f.number(due)} due today, ${f.number(overdue)} overdue`,
    dropped: 'given up after one attempt',
    afterFive: 'won after five or more',
    button: 'Open the queue',
  },
  onTop: {
    name: 'Stay on top of the cycle',
    kept: 'sent in time, with a working day of grace',
    alive: (n: number) =>
      f.count(n, {
        zero: 'No deal is open for too long',
        one: '{n} deal is open for too long',
        other: '{n} deals are open for too long',
      }),
    button: 'Decide on the oldest',
    none: 'Nothing to decide',
  },
  smallWins: {
    name: 'Small wins',
    steps: (n: number) =>
      f.count(n, {
        zero: 'No step won this week yet',
        one: '{n} step won this week',
        other: '{n} steps won this week',
      }),
    asks: (n: number) =>
      f.count(n, {
        zero: 'Every open deal has a next ask',
        one: '{n} open deal waits for its next small ask',
        other: '{n} open deals wait for their next small ask',
      }),
    button: 'Next ask',
  },
  team: {
    name: 'Learn from the team',
    best: (name: string) => `Best way to begin: ${name}`,
    none: 'Best way to begin: needs 5 cases',
    approved: 'of answers used were approved ones',
    button: 'Weekly review',
  },
  coach: {
    title: 'Persistence coach',
    subtitle: 'Your own numbers in place of what is often said',
    yours: 'Yours',
    first2: 'Wins on the first attempt',
    fifth50: 'Wins after the fifth attempt or later',
    two: 'Follow-ups per deal',
    quit44: 'Given up after one attempt',
    five: 'Replies by attempt',
    third: 'Touches logged by themselves',
    seven: 'Decision makers named per deal',
    dealsWith: (value: string, deals: string) => `${value}: ${deals}`,
    attemptShare: (no: string, share: string) => `attempt ${no}: ${share}`,
  },
  claims: {
    title: 'You will hear that…',
    first2: '2 % buy on the first try',
    fifth50: 'half of sales come after the fifth contact',
    two: 'the average rep follows up twice',
    quit44: '44 % give up after one try',
    five: 'five follow-ups by e-mail work best',
    third: 'only a third of the time goes to selling',
    seven: 'seven people decide in a mid-size company',
    yours: (figure: string) => `yours: ${figure}`,
    soFar: (figure: string) => `yours: ${figure} so far`,
    where: 'Where does this come from?',
    never: 'Never a target, never a score.',
    badge: {
      folklore: 'folklore',
      opinion: 'opinion',
      vendor_survey: 'vendor survey',
      unsourced: 'no source known',
    },
    source: {
      first2: 'Retold for decades with a graph of falling numbers. No study behind it is known.',
      fifth50: 'Retold as 50, 80 or 90 per cent, depending on the teller. No study behind it is known.',
      two: 'A round number from sales talks; no data set behind it is known.',
      quit44:
        'Often told together with “80 per cent need five follow-ups”. Rival figures exist, none with a study.',
      five: 'An opinion of authors of e-mail sequences. What works depends on whom you write to.',
      third: 'From surveys by makers of sales software: people guessed their own hours.',
      seven: 'Told of firms of 100 to 500 people; other surveys of that size say three to four.',
    },
    instead: 'What Dawra uses',
    useInstead: {
      first2: 'your share of wins with one attempt',
      fifth50: 'your share of wins with five attempts or more',
      two: 'how many follow-ups your deals had',
      quit44: 'your share of deals given up after one attempt',
      five: 'your reply rate by attempt',
      third: 'touches that were logged by themselves; it makes no claim on hours sold',
      seven: 'people you named, and an expected size you may edit',
    },
    pageHint:
      'These sentences travel through sales training. Here they stand beside your own numbers, with what is known of their origin.',
  },
  pattern: {
    title: 'What your wins have in common',
    subtitle: 'Deals won in the last 365 days beside those lost',
    formula: 'Medians from five cases on. Same numbers for lost deals beside them.',
    won: (n: number) => `Won (${f.number(n)})`,
    lost: (n: number) => `Lost (${f.number(n)})`,
    what: 'What',
    attempts: 'Attempts to the first reply',
    response: 'Our answer, hours',
    channel: 'First reply came by',
    deciders: 'Decision makers named at negotiation',
    answer: (category: string) => `Most used answer: ${category}`,
    uses: (title: string, uses: number) => `${title} (${f.number(uses)})`,
    tooFew: 'A pattern needs five wins in the last 365 days.',
  },
  review: {
    title: 'Your review in three sentences',
    subtitle: 'About you alone, against your own earlier numbers. No ranks, no points.',
    strongest: (stage: string, share: string, above: string) =>
      `Your strongest stage is ${stage}: ${share} moved on, ${above} against your own earlier share.`,
    slowest: (stage: string, ratio: string) =>
      `Your slowest stage is ${stage}: open deals stand ${ratio} times as long as usual.`,
    habit: (habit: string, kept: string) => `One habit to try: ${habit}; so far ${kept}.`,
    noStrongest: 'Strongest stage: needs five cases in this period and in the one before.',
    noSlowest: 'Slowest stage: needs five open deals in one stage.',
    noHabit: 'One habit to try: needs five follow-ups.',
    habits: {
      answer_on_the_day: 'answer within a working day',
      keep_the_cadence: 'keep the rhythm of follow-ups',
      say_something_new: 'say something new each time',
      change_the_channel: 'change the channel from one attempt to the next',
      ask_one_thing: 'ask one thing at a time',
      write_in_their_hours: 'write in their working hours',
    },
    points: (value: string) => `${value} points`,
  },
});
