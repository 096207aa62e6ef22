import type { Summary } from '../../../../domain/insight/summary';
import type { Money } from '../../../../domain/records';
import type { Format } from '../../../../locales/format';
import { minorDigits } from '../../../../locales/money';

/** A number of days or hours: one decimal under ten, none above. */
export function shortNumber(value: number, f: Format): string {
  return value < 10 ? f.number(Math.round(value * 10) / 10) : f.number(Math.round(value));
}

/** The median, or the list while there are under five values; undefined without any. */
export function summaryWords(summary: Summary, f: Format): string | undefined {
  if ('median' in summary) return shortNumber(summary.median, f);
  return undefined;
}

/** The values so far, where a median would say too much. */
export function listWords(summary: Summary, f: Format): string {
  return 'list' in summary ? summary.list.map((value) => shortNumber(value, f)).join(' · ') : '';
}

/** A computed amount without its fractions: a forecast is not known to the cent. */
export function wholeUnits(minor: number, ccy: string): Money {
  const unit = 10 ** minorDigits(ccy);
  return { minor: Math.round(minor / unit) * unit, ccy };
}
