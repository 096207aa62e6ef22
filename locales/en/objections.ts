import type { Format } from '../format';
import { feedback } from './objections/feedback';
import { file } from './objections/file';
import { library } from './objections/library';
import { practice } from './objections/practice';
import { review } from './objections/review';
import { sheet } from './objections/sheet';

/** The objections page: library, sheet, review, practice. */
export const objections = (f: Format) => ({
  title: 'Objections',
  view: 'Part of the page',
  tabs: {
    library: 'Library',
    sheet: 'Sheet',
    review: 'Review',
    feedback: 'Product feedback',
    practice: 'Practice',
    detect: 'Check a mail',
  },
  uncategorised: 'Uncategorised',
  loading: 'Reading objections',
  library: library(f),
  review: review(f),
  sheet: sheet(f),
  feedback: feedback(f),
  practice: practice(f),
  file: file(f),
});

export type Objections = ReturnType<typeof objections>;
