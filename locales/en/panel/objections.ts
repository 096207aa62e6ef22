import type { Format } from '../../format';

/** Doubts of this deal: what was said, what answers it, how it stands. */
export const objectionsPart = (f: Format) => ({
  title: 'Objections',
  counts: (open: number, settled: number) => `${f.number(open)} open, ${f.number(settled)} settled`,
  none: 'No objection logged yet. Asking for concerns brings them out.',
  add: 'Log an objection',
  categoryLabel: 'What it is about',
  subLabel: 'More exactly',
  words: 'Their words',
  wordsHint: 'As short as shows the point',
  state: 'How it stands',
  answers: 'Answers',
  showAnswers: 'Show answers',
  hideAnswers: 'Hide answers',
  noAnswers: 'No ready answer for this. Write your own and log it.',
  copied: 'Copied. The objection counts as answered.',
  question: (question: string) => `Ask first: ${f.isolate(question)}`,
  events: {
    answer: 'Answered',
    buyer_resolves: 'Buyer says it is settled',
    buyer_accepts: 'Buyer lives with it',
    raised_again: 'Raised again',
  },
  own: 'Answered in own words',
  noneRaised: 'None raised, confirmed',
  noneRaisedHint: 'An easy yes asks for a second look at the fit.',
  category: {
    price: 'Price',
    timing: 'Timing',
    competition: 'Competition',
    need: 'Need',
    authority: 'Authority',
    trust: 'Trust',
    product: 'Product',
    legal: 'Legal',
    brush_off: 'Brush-off',
    stall: 'Stall',
    delivery: 'Delivery',
  },
});

export type ObjectionsPart = ReturnType<typeof objectionsPart>;
