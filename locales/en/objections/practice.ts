import type { Format } from '../../format';

/** The drill, and the box for pasted mails with the corrections of what was found. */
export const practice = (f: Format) => ({
  title: 'Practise',
  hint: 'An objection comes, you answer in your own words, then compare. Those that lose most deals come first.',
  left: (n: number) => f.count(n, { one: '{n} objection today', other: '{n} objections today' }),
  done: 'Nothing more to practise today. What you found hard comes back first.',
  again: 'Practise more',
  weight: (lost: number, raised: number) =>
    `raised ${f.number(raised)} times, ${f.number(lost)} deals lost with it`,
  notRaised: 'not raised yet, a common one',
  yourAnswer: 'Your answer',
  yourAnswerHint: 'As you would write or say it. It is not stored.',
  show: 'Compare',
  standard: 'The standard answer',
  fromLibrary: 'From the library; your team has no standard answer yet',
  compare: 'How close was yours?',
  grade: { again: 'Missed it', hard: 'Hard', good: 'Good', easy: 'Easy' },
  comesBack: (days: string) => `comes back in ${days}`,
  keep: 'Keep my words as a draft',
  kept: 'Kept as a draft in the library',
  askFirst: 'A good question first',
  detect: {
    title: 'Check a mail',
    hint: 'Paste the text of a mail. It is read on this device and dropped.',
    text: 'Text of the mail',
    check: 'Find objections',
    checking: 'Reading',
    empty: 'No objection found in this text.',
    maybe: 'unsure',
    right: 'Right',
    wrong: 'Not an objection',
    other: 'Another one…',
    otherLabel: 'What is it really?',
    noted: 'Noted for these words',
    corrections: 'Your corrections',
    correctionsHint: 'Kept as a fingerprint of the words, never the words themselves.',
    lean: {
      quieter: (kind: string, wrong: number, all: number) =>
        `${kind}: called wrong ${f.number(wrong)} of ${f.number(all)} times, so it is shown as unsure.`,
      surer: (kind: string, right: number, all: number) =>
        `${kind}: called right ${f.number(right)} of ${f.number(all)} times, so it is shown without a question mark.`,
    },
    noCorrections: 'No correction yet.',
    verdict: { right: 'right', wrong: 'not an objection', other: 'another one' },
    becomes: (from: string, to: string) => `${from}: really ${to}`,
    takeBack: 'Take back',
    export: 'Export the corrections',
  },
});
