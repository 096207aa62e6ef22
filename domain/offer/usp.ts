/** A unique selling proposition: what only we can say, with the proof that lets us say it (DOMAIN 8.4). */
export interface Usp {
  text: { en: string; ar: string };
  proof?: string;
  /** Need tags it answers. */
  needTags: readonly string[];
  /** The rival it beats, if it is about one. */
  beats?: string;
}

/** More than three is a list, not a position. */
export const USP_MAX = 3;

/**
 * Statements that may stand in this run's offer: with proof and a need tag in common (DOMAIN 8.4).
 * @domain S94
 */
export function uspsFor(usps: readonly Usp[], needTags: readonly string[]): Usp[] {
  return usps
    .slice(0, USP_MAX)
    .filter(
      ({ proof, needTags: own }) => Boolean(proof?.trim()) && own.some((tag) => needTags.includes(tag)),
    );
}

/**
 * The same, for an answer about a named rival: those that beat this rival first (DOMAIN 8.4).
 * @domain S27, S94
 */
export function uspsAgainst(usps: readonly Usp[], needTags: readonly string[], rival: string): Usp[] {
  const beats = ({ beats: name }: Usp) => name?.trim().toLowerCase() === rival.trim().toLowerCase();
  const fitting = uspsFor(usps, needTags);
  return [...fitting.filter(beats), ...fitting.filter((usp) => !beats(usp))];
}
