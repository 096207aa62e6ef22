import type { Calendar } from '../cadence/calendar';
import { workDaysBetween } from '../cadence/work-days';
import { type Summary, summary } from '../insight/summary';
import type { CivilDate } from '../records';
import { dayNumber } from '../time/civil-day';

/** Every paper a signature may need, in the order in which they are shown (DOMAIN 15.4). */
export const PAPERS = [
  'pap.quote',
  'pap.nda',
  'pap.vendor_form',
  'pap.tax',
  'pap.security',
  'pap.dpa',
  'pap.contract',
  'pap.signatory',
  'pap.po',
  'pap.payment',
  'pap.invoice',
  'pap.start',
] as const;
export type PaperId = (typeof PAPERS)[number];

const LIGHT: readonly PaperId[] = ['pap.quote', 'pap.contract', 'pap.payment'];
/** Papers a deal of each kind starts with. */
export const PAPER_PRESETS = {
  light: LIGHT,
  standard: [...LIGHT, 'pap.tax', 'pap.signatory', 'pap.po'],
  enterprise: PAPERS,
} as const satisfies Record<string, readonly PaperId[]>;
export type PapersPreset = keyof typeof PAPER_PRESETS;

export const PAPER_STATES = ['not_needed', 'todo', 'with_us', 'with_buyer', 'done'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface Paper {
  id: PaperId;
  state: PaperState;
  /** Day on which it came into this state. */
  since?: CivilDate;
}

export interface PapersReview {
  done: number;
  required: number;
  /** Waiting for us. */
  ours: number;
  /** Waiting for the buyer. */
  theirs: number;
  /** Working days the longest-waiting paper has been with us. */
  oldestOurs?: number;
  colour?: 'amber' | 'red';
}

/** The list of a run: the preset's papers (todo until told otherwise) and those added, in table order. */
export function papersOf(preset: PapersPreset, known: readonly Paper[]): Paper[] {
  const byId = new Map(known.map((paper) => [paper.id, paper]));
  const inPreset: readonly PaperId[] = PAPER_PRESETS[preset];
  return PAPERS.flatMap((id): Paper[] => {
    const paper = byId.get(id);
    if (paper) return paper.state === 'not_needed' ? [] : [paper];
    return inPreset.includes(id) ? [{ id, state: 'todo' }] : [];
  });
}

/**
 * Where the paperwork stands and how long it has been waiting for us (DOMAIN 15.4).
 * @domain S38, S41
 */
export function reviewPapers(
  preset: PapersPreset,
  known: readonly Paper[],
  today: CivilDate,
  calendar: Calendar,
): PapersReview {
  const papers = papersOf(preset, known);
  const ours = papers.filter((paper) => paper.state === 'with_us');
  const waits = ours.flatMap(({ since }) =>
    since === undefined ? [] : [workDaysBetween(dayNumber(since), dayNumber(today), calendar)],
  );
  const oldestOurs = waits.length > 0 ? Math.max(...waits) : undefined;
  const colour = waitColour(oldestOurs);
  return {
    done: papers.filter((paper) => paper.state === 'done').length,
    required: papers.length,
    ours: ours.length,
    theirs: papers.filter((paper) => paper.state === 'with_buyer').length,
    ...(oldestOurs === undefined ? {} : { oldestOurs }),
    ...(colour === undefined ? {} : { colour }),
  };
}

function waitColour(workDays = 0): PapersReview['colour'] {
  if (workDays > 3) return 'red';
  return workDays > 1 ? 'amber' : undefined;
}

/**
 * How long papers stay with us, in working days over closed runs, under the rule of five (DOMAIN 15.4).
 * @domain S41
 */
export function papersTurnaround(
  withUs: readonly { from: CivilDate; until: CivilDate }[],
  calendar: Calendar,
): Summary {
  return summary(
    withUs.map(({ from, until }) => workDaysBetween(dayNumber(from), dayNumber(until), calendar)),
  );
}
