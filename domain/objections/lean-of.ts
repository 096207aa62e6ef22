/** What the rep said of detections of one kind, and what follows from it. */
export interface Lean {
  /** Detections of this kind called right; `wrong` holds those called none or something else. */
  right: number;
  wrong: number;
  /** From now on: shown as "maybe" only, or without the "maybe". */
  shown: 'quieter' | 'surer';
}

/** Fewer verdicts than this on one side say nothing about the kind. */
const VERDICTS_MIN = 3;

/**
 * Kinds of objection that the rep's verdicts speak for or against, beyond the words they were said of: three on one
 * side and more than twice as many as on the other. Taking a verdict back takes its effect back.
 * @domain S24, S31
 */
export function leansOf(
  verdicts: readonly { label: string; verdict: 'right' | 'wrong' | 'other' }[],
): Map<string, Lean> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { label, verdict } of verdicts) {
    const { right, wrong } = counts.get(label) ?? { right: 0, wrong: 0 };
    counts.set(label, verdict === 'right' ? { right: right + 1, wrong } : { right, wrong: wrong + 1 });
  }
  const leans = new Map<string, Lean>();
  for (const [label, { right, wrong }] of counts) {
    if (wrong >= VERDICTS_MIN && wrong > 2 * right) leans.set(label, { right, wrong, shown: 'quieter' });
    else if (right >= VERDICTS_MIN && right > 2 * wrong) leans.set(label, { right, wrong, shown: 'surer' });
  }
  return leans;
}
