import type { Money } from '../records';
import type { Covered } from './offer-fit';
import { type RankedNeed, rankNeeds, TOP_NEEDS } from './rank-needs';

/** A need with the buyer's own words. */
export interface SpokenNeed extends RankedNeed {
  words: string;
  category?: string;
}

/** What we bring to one need. */
export interface Benefit {
  needId?: string;
  feature: string;
  benefit: string;
  proof?: string;
  covered: Covered;
  story?: ProofStory;
}

/** A proof told in three boxes. */
export interface ProofStory {
  situation: string;
  turn: string;
  result: string;
}

export interface SheetRow {
  needId: string;
  words: string;
  /** Best answer first; empty where none is written yet. */
  answers: { benefit: string; feature: string; covered: Covered; proof?: string; story?: ProofStory }[];
}

/** One page for the buyer: their needs in their words, what answers each, then price and next step. */
export interface OfferSheet {
  rows: SheetRow[];
  price?: Money;
  nextStep?: string;
}

const COVERED_ORDER: readonly Covered[] = ['yes', 'part', 'no'];

/**
 * The one-page offer as structured data, in rank order (DOMAIN 11). Benefits nobody asked for stay out.
 * @domain S20, S22, S23, S88, S93
 */
export function offerSheet(
  needs: readonly SpokenNeed[],
  benefits: readonly Benefit[],
  closing: { price?: Money; nextStep?: string } = {},
): OfferSheet {
  const rows = rankNeeds(needs).map(({ id, words }): SheetRow => {
    const answers = benefits
      .filter((line) => line.needId === id)
      .sort((a, b) => COVERED_ORDER.indexOf(a.covered) - COVERED_ORDER.indexOf(b.covered))
      .map(({ needId, ...answer }) => answer);
    return { needId: id, words, answers };
  });
  return { rows, ...closing };
}

export interface DemoBlock {
  needId: string;
  words: string;
  /** Features to show, those that cover fully first; "not covered" is said, not shown. */
  show: string[];
  minutes: number;
}

/**
 * The demo in the order of the offer: one block of minutes for each of the top needs (DOMAIN 11).
 * @domain S21
 */
export function demoPlan(
  needs: readonly SpokenNeed[],
  benefits: readonly Benefit[],
  totalMinutes: number,
): DemoBlock[] {
  const rows = offerSheet(needs, benefits).rows.slice(0, TOP_NEEDS);
  return rows.map((row, i) => ({
    needId: row.needId,
    words: row.words,
    show: row.answers.filter(({ covered }) => covered !== 'no').map(({ feature }) => feature),
    // Whole minutes that add up to the total; the first need gets what does not divide.
    minutes: Math.floor(totalMinutes / rows.length) + (i === 0 ? totalMinutes % rows.length : 0),
  }));
}
