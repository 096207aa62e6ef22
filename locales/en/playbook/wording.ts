import type { Format } from '../../format';

/** Short texts for LinkedIn. */
export const wordingPart = (f: Format) => ({
  title: 'Wording for LinkedIn',
  hint: 'Copy one, fill in the marked places, and send it yourself. Dawra never sends anything on LinkedIn.',
  write: 'Write a text',
  change: 'Change the text',
  adapt: 'Adapt',
  own: 'own',
  kind: 'Kind',
  kinds: { note: 'Connection note', message: 'First message' },
  all: 'All',
  stage: 'Stage',
  aida: 'The buyer seems to be at',
  length: (n: number, max: number) => `${f.number(n)} of ${f.number(max)} characters`,
  tooLong: (over: number, max: number) =>
    f.count(over, {
      one: `Take out {n} character: LinkedIn takes ${f.number(max)}.`,
      other: `Take out {n} characters: LinkedIn takes ${f.number(max)}.`,
    }),
  found: (n: number) => f.count(n, { zero: 'No text', one: '{n} text', other: '{n} texts' }),
  none: 'No text fits this choice yet.',
  showAll: 'Show all',
});
