import type { Format } from '../../format';

/** Rhythms of attempts, built in and own. */
export const cadencesPart = (f: Format) => ({
  builtIn: 'Built-in cadences',
  builtInHint:
    'Each stage has its own rhythm, in working days of the customer. A step suggests a way; an attempt by any other way completes it too. An answer stops the cadence at once.',
  start: 'Start',
  day: (day: number) => `Day ${f.number(day)}`,
  attempts: (n: number) => f.count(n, { one: '{n} attempt', other: '{n} attempts' }),
  onChoice: 'when you choose it for a deal',
  limits: 'Limits that always hold',
  limitAttempts: (n: number) => `After ${f.number(n)} attempts without an answer the first contact rests.`,
  limitEmails: (n: number) =>
    f.count(n, {
      one: 'At most {n} email without an answer; the other attempts go by other ways.',
      other: 'At most {n} emails without an answer; the other attempts go by other ways.',
    }),
  limitConnect: 'A connection request goes to a person once, ever.',
  limitMessage: 'A LinkedIn message is planned only once you are connected.',
  limitCall: 'A call is planned only when there is a number.',
  limitReply:
    'Where a way is closed, the next open one takes its place; with none left, it ends early and kindly.',
  openSettings: 'Change length and email limit',
  own: 'Own cadences',
  ownHint:
    'Choose one for a deal in the side panel, under “Details”. The deal keeps it through all stages until you choose another.',
  ownEmpty: 'No own cadence yet. Write one for a kind of customer that needs another rhythm.',
  example: 'Start from an example',
  write: 'Write a cadence',
  change: 'Change the cadence',
  inUse: (n: number) =>
    f.count(n, {
      zero: 'no deal follows it',
      one: '{n} open deal follows it',
      other: '{n} open deals follow it',
    }),
  name: 'Name',
  noName: 'Give the cadence a name.',
  steps: 'Steps',
  stepChannel: (no: number) => `Step ${f.number(no)}`,
  stepGap: 'Wait after the step before',
  workDays: 'working days',
  firstStep: 'On the first day',
  removeStep: (no: number) => `Remove step ${f.number(no)}`,
  addStep: 'Add a step',
  stepsHint: 'The last of several steps is the closing note. The limits for all cadences hold here too.',
  noSteps: 'A cadence needs at least one step.',
  tooMany: (max: number) => `A cadence has ${f.number(max)} steps at most: more would be pressing.`,
  badGap: (max: number) =>
    `Wait at least one working day and at most ${f.number(max)}: two steps on one day are one attempt.`,
});
