import type { Format } from '../../format';

interface Position {
  forWhom: string;
  need: string;
  category: string;
  benefit: string;
  unlike: string;
  proof: string;
}

/** Personas, the ideal customer, segments. */
export const fitPart = (f: Format) => ({
  commas: 'Separate with commas',
  name: 'Name',
  needsName: 'Give it a name.',
  personas: 'Buyer personas',
  personasHint: 'The words of a job title suggest one. A tie suggests none: then you choose.',
  addPersona: 'Add a persona',
  changePersona: 'Change the persona',
  noPersona: 'No persona yet. Start with the one you sell to most.',
  keywords: 'Words in the title',
  keywordsHint: 'In every language you sell in, apart by commas: sales, مبيعات',
  needsKeywords: 'Without a word to look for, nobody would be recognised.',
  seniority: 'Seniority',
  goals: 'Goals',
  pains: 'What troubles them',
  bestChannel: 'Best channel',
  anyChannel: 'Any',
  questions: 'Questions that suit them',
  icp: 'Ideal customer',
  icpHint:
    'Each criterion matches, misses, or is not known. The score counts only what is known; below half it says so instead.',
  addCriterion: 'Add a criterion',
  changeCriterion: 'Change the criterion',
  noIcp: 'No criterion yet. Without one, “fits the ideal customer” is ticked by hand.',
  field: 'Fact',
  how: 'Compared how',
  ops: { in: 'is one of', contains: 'contains' },
  values: 'Words',
  countryHint: 'Two letters each: SA, AE',
  from: 'From',
  to: 'To',
  needsValue: 'Write at least one word to compare with.',
  badRange: 'Write two numbers, the smaller first.',
  weight: 'Weight',
  weightHint: '5 counts most',
  mustHint: 'A must: a miss puts the account outside, whatever the score',
  isBetween: (field: string, low: string, high: string) => `${field}: ${low} to ${high}`,
  isOneOf: (field: string, list: string) => `${field} is ${list}`,
  contains: (field: string, list: string) => `${field} contains ${list}`,
  segments: 'Segments',
  segmentsHint:
    'The first whose rules all fit takes the account. Its pace and smallest deal count from then on.',
  addSegment: 'Add a segment',
  changeSegment: 'Change the segment',
  noSegment: 'No segment yet. Write the one you win most in.',
  segment: 'Segment',
  everyoneElse: 'Everyone else',
  moveUp: (name: string) => `Move up: ${f.isolate(name)}`,
  target: 'target',
  noTarget: 'outside target',
  isTarget: 'We want these customers',
  pace: (factor: string) => `pace × ${factor}`,
  fromValue: (amount: string) => `from ${amount}`,
  rules: 'Who belongs here: all of these hold',
  noRules: 'Without rules it is chosen by hand only.',
  addRule: 'Add a rule',
  removeRule: (no: number) => `Remove rule ${f.number(no)}`,
  rulesFull: 'Five rules are enough to tell a segment.',
  factor: 'Pace',
  factorHint: '1 is usual; 2 takes twice as long',
  badFactor: 'Write a number above 0, at most 20.',
  minimum: 'Smallest worthwhile deal',
  badAmount: 'Write a number, or leave it empty.',
  positioning: 'Position in six boxes',
  positioningHint: 'Once all six are filled, they make one line.',
  boxes: {
    forWhom: 'For whom',
    need: 'who needs',
    category: 'we are a',
    benefit: 'that gives',
    unlike: 'unlike',
    proof: 'as shown by',
  },
  positioningLine: ({ forWhom, need, category, benefit, unlike, proof }: Position) =>
    `For ${forWhom} who need ${need}, we are ${category} that gives ${benefit}, unlike ${unlike}, as shown by ${proof}.`,
  missingBoxes: (boxes: string) => `The position still lacks: ${boxes}`,
  tryTitle: 'Try it',
  tryHint: 'Type a title and what you know of a firm. Nothing is saved.',
  persona: 'Persona',
  noMatch: 'None stands out: you would choose',
});
