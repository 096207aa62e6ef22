/** What waits, as a shape first and a colour second. */
export type DueMark = 'none' | 'answer' | 'due' | 'late' | 'rest' | 'done' | 'next';

export interface MarkShape {
  d: string;
  /** Stroke width; absent means filled. */
  line?: number;
}

/** Marks in the centre of the 14 px badge. */
export const CENTRE_MARKS: Readonly<Record<Exclude<DueMark, 'none' | 'next'>, MarkShape>> = {
  answer: { d: 'M5 5.6H9L7 8.9Z' },
  due: { d: 'M5.1 7A1.9 1.9 0 1 1 8.9 7A1.9 1.9 0 1 1 5.1 7Z' },
  late: { d: 'M7 4.5L9.5 7L7 9.5L4.5 7Z' },
  rest: { d: 'M5.2 7H8.8', line: 1.6 },
  done: { d: 'M5.1 7.1L6.5 8.5L9 5.7', line: 1.4 },
};

/** The same marks beside a word, in a box of 8. `next` is a date that is not due yet. */
export const WORD_MARKS: Readonly<Record<Exclude<DueMark, 'none'>, MarkShape>> = {
  answer: { d: 'M.8 1.2H7.2L4 7Z' },
  due: { d: 'M1 4A3 3 0 1 1 7 4A3 3 0 1 1 1 4Z' },
  late: { d: 'M4 .4L7.6 4L4 7.6L.4 4Z' },
  rest: { d: 'M1 4H7', line: 2 },
  done: { d: 'M1 4.3L3 6.3L7 1.8', line: 1.75 },
  next: { d: 'M1.4 4A2.6 2.6 0 1 1 6.6 4A2.6 2.6 0 1 1 1.4 4Z', line: 1.4 },
};

/** The whole badge of a person who must not be contacted: a circle with a slash. */
export const BLOCKED: readonly MarkShape[] = [
  { d: 'M1.25 7A5.75 5.75 0 1 1 12.75 7A5.75 5.75 0 1 1 1.25 7Z', line: 1.5 },
  { d: 'M3 11L11 3', line: 1.5 },
];

/** The colour token of a mark. */
export const MARK_TOKEN: Readonly<Record<DueMark, string>> = {
  none: '--dw-ink-3',
  answer: '--dw-due',
  due: '--dw-due',
  late: '--dw-late',
  rest: '--dw-rest',
  next: '--dw-rest',
  done: '--dw-done',
};
