import type { Rate } from '../domain/insight/rate';
import type { Common } from '../locales/en/common';
import type { Format } from '../locales/format';

/** A rate in words: counts always, percent and range only from five cases on. */
export interface PresentedRate {
  kind: Rate['kind'];
  counts: string;
  percent?: string;
  range?: string;
  fewCases?: string;
}

/** Writes a rate under the sample-size rule (DOMAIN 0.3). */
export function presentRate({ k, n, kind, p, lo, hi }: Rate, words: Common, f: Format): PresentedRate {
  if (kind === 'none') return { kind, counts: words.noData };
  const counts = words.kOfN(k, n);
  if (p === undefined || lo === undefined || hi === undefined) return { kind, counts };
  return {
    kind,
    counts,
    percent: f.percent(p),
    range: f.percentRange(lo, hi),
    ...(kind === 'few' ? { fewCases: words.fewCases } : {}),
  };
}

/** The same in one line, for tables, files and tooltips: "8 of 20 · 40 % (22–61 %)". */
export function rateLine(rate: Rate, words: Common, f: Format): string {
  const { counts, percent, range } = presentRate(rate, words, f);
  return percent ? `${counts} · ${percent} (${range})` : counts;
}
