import type { PageFacts } from '../../../content-scripts/shared/page-facts';

export interface Signal {
  id: string;
  kind: 'class' | 'attribute';
  name: string;
  value?: string;
}
/** Every class and attribute the readers ask for, from their own table. */
export function signalsOf(table: { selectors: string[]; classes: string[] }): Signal[];
/** In the page: reads it whole, then once for each mark that is renamed everywhere. */
export function readBroken(
  url: string,
  signals: Signal[],
): { whole: PageFacts; broken: { signal: string; facts: PageFacts }[] };
/** Statements of a broken reading that the whole reading does not make. */
export function wrongFacts(whole: PageFacts, broken: PageFacts): string[];
/** Names of the facts that a broken reading has lost. */
export function lostFacts(whole: PageFacts, broken: PageFacts): string[];
