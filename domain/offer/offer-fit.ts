import { type RankedNeed, rankNeeds, TOP_NEEDS } from './rank-needs';

export type Covered = 'yes' | 'part' | 'no';

/** A line of the offer sheet, as far as the fit looks. */
export interface OfferLine {
  /** Absent: nobody asked for it. */
  needId?: string;
  covered: Covered;
  proof?: string;
}

export interface OfferFit {
  /** Need ids, most pressing first. */
  rank: string[];
  /** Share of the top needs that are answered, a plain "not covered" included. */
  coverage: number;
  /** Share of the top needs that are met; a part counts half. */
  strength: number;
  /** The offer could have gone to anyone. */
  generic: boolean;
  /** The checklist item `off.map`: every top need has a benefit with proof or a plain "not covered". */
  mapped: boolean;
}

const WORTH: Readonly<Record<Covered, number>> = { yes: 1, part: 0.5, no: 0 };
const GENERIC_BELOW = 0.5;

/**
 * How well an offer answers the needs that were said (DOMAIN 11).
 * @domain S20, S22, S23, S93
 */
export function offerFit(needs: readonly RankedNeed[], lines: readonly OfferLine[]): OfferFit {
  const ranked = rankNeeds(needs);
  const top = ranked.slice(0, TOP_NEEDS).map((need) => linesFor(need.id, lines));
  const answered = top.filter((own) => own.length > 0).length;
  const worth = top.reduce((sum, own) => sum + Math.max(0, ...own.map((line) => WORTH[line.covered])), 0);
  const coverage = top.length === 0 ? 0 : answered / top.length;
  const strength = top.length === 0 ? 0 : worth / top.length;
  const isAsked = ({ needId }: OfferLine) => needs.some((need) => need.id === needId);
  return {
    rank: ranked.map((need) => need.id),
    coverage,
    strength,
    generic: strength < GENERIC_BELOW || !lines.every(isAsked),
    mapped: top.length > 0 && top.every((own) => own.some(isSettled)),
  };
}

const linesFor = (needId: string, lines: readonly OfferLine[]) =>
  lines.filter((line) => line.needId === needId);

/** A benefit that can be shown, or the honest word that there is none. */
const isSettled = ({ covered, proof }: OfferLine) => covered === 'no' || Boolean(proof?.trim());
