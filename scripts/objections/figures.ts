/** A mail with its right answer, as in the judged sets. */
export interface GoldMail {
  id: string;
  lang: string;
  text: string;
  subject?: string;
  labels: string[];
  alt?: string[];
  alt_for?: Record<string, string | null>;
  hard?: string;
}

/** Counts of hits, false hits and misses. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

/** What a detector did on a set of mails. */
export interface Figures {
  mails: number;
  category: Tally;
  subcategory: Tally;
  harmless: number;
  alarms: number;
}

/** Harmonic mean of precision and recall. */
export function f1Of({ hits, wrong, missed }: Tally): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

const categoryOf = (label: string) => label.slice(0, label.indexOf('.'));

/** Answers that are right too are neither asked for nor held against the detector. */
function counted(gold: GoldMail, given: string[]): string[] {
  return given.flatMap((label) => {
    if (gold.labels.includes(label) || !gold.alt?.includes(label)) return [label];
    const named = gold.alt_for?.[label];
    const stands = named !== undefined ? named : gold.labels.length === 1 ? gold.labels[0]! : null;
    return stands === null ? [] : [stands];
  });
}

function tally(into: Tally, gold: Set<string>, given: Set<string>): void {
  for (const label of given) gold.has(label) ? into.hits++ : into.wrong++;
  for (const label of gold) if (!given.has(label)) into.missed++;
}

/** Compares answers with the right ones. */
export function figuresOf(mails: GoldMail[], answers: string[][]): Figures {
  const figures: Figures = {
    mails: mails.length,
    category: { hits: 0, wrong: 0, missed: 0 },
    subcategory: { hits: 0, wrong: 0, missed: 0 },
    harmless: 0,
    alarms: 0,
  };
  mails.forEach((mail, i) => {
    const given = counted(mail, answers[i]!);
    tally(figures.subcategory, new Set(mail.labels), new Set(given));
    tally(figures.category, new Set(mail.labels.map(categoryOf)), new Set(given.map(categoryOf)));
    if (mail.labels.length > 0) return;
    figures.harmless++;
    if (given.length > 0) figures.alarms++;
  });
  return figures;
}

/** The same, of the mails that `keep` names. */
export function figuresWhere(
  mails: GoldMail[],
  answers: string[][],
  keep: (mail: GoldMail) => boolean,
): Figures {
  const chosen = mails.flatMap((mail, i) => (keep(mail) ? [i] : []));
  return figuresOf(
    chosen.map((i) => mails[i]!),
    chosen.map((i) => answers[i]!),
  );
}

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(6)}`;

/** One line of a printed table. */
export function rowOf(name: string, figures: Figures): string {
  const { category, subcategory } = figures;
  const precision = subcategory.hits / Math.max(1, subcategory.hits + subcategory.wrong);
  const recall = subcategory.hits / Math.max(1, subcategory.hits + subcategory.missed);
  const alarms = figures.harmless ? percent(figures.alarms / figures.harmless) : '     -';
  return [
    name.padEnd(26),
    String(figures.mails).padStart(6),
    percent(f1Of(category)),
    percent(f1Of(subcategory)),
    percent(precision),
    percent(recall),
    alarms,
  ].join(' ');
}

/** The head of such a table. */
export const tableHead = `${'in %'.padEnd(26)}  mails cat F1 sub F1      P      R alarms`;
