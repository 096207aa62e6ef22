import type { LinkedInFacts } from '../../../content-scripts/linkedin/read';

export interface ReliedOn {
  classes: string[];
  values: [attribute: string, piece: string][];
}
export const RELIED_ON: ReliedOn;
export interface Reading {
  signal: string;
  facts: LinkedInFacts;
}
/** In the page: reads it whole, then once per broken signal. */
export function readBroken(
  readPage: (url: string) => LinkedInFacts,
  url: string,
  reliedOn: ReliedOn,
): Reading[];
/** Facts of a broken reading that the whole page does not give. */
export function wrongFacts(whole: LinkedInFacts, broken: LinkedInFacts): string[];
/** Facts of the whole page that the broken reading no longer gives. */
export function lostFacts(whole: LinkedInFacts, broken: LinkedInFacts): string[];
