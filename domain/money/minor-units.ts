import type { Money } from '../records';

/** Currencies whose smallest ISO unit is not a hundredth. */
const ISO_DIGITS: Readonly<Record<string, number>> = {
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  JPY: 0,
};

/** How many digits the currency's minor unit has, by ISO 4217. */
export function minorDigits(ccy: string): number {
  return ISO_DIGITS[ccy] ?? 2;
}

/** Major units: for screens, and for rules that a person writes in major units. */
export function majorUnits({ minor, ccy }: Money): number {
  return minor / 10 ** minorDigits(ccy);
}
