import { majorUnits, minorDigits } from '../domain/money/minor-units';
import type { Language } from './format';

export { majorUnits, minorDigits };

/** Minor units of one currency, as ISO 4217 counts them. */
export interface Money {
  minor: number;
  ccy: string;
}

/** Currencies offered first, in this order. */
export const CURRENCIES = [
  'SAR AED EGP KWD QAR BHD OMR JOD MAD DZD TND LYD IQD LBP SDG YER SYP',
  'USD EUR GBP TRY INR PKR JPY',
].flatMap((line) => line.split(' '));

/** Where Arabic writes a shorter sign than CLDR. */
const ARABIC_SIGN: Readonly<Record<string, string>> = { USD: '$' };

/** The two ways an amount is written. */
export function createMoneyFormat(lang: Language, tag: string) {
  // Whole amounts are written without decimals; others with the digits the region uses.
  const options = (value: number, ccy: string): Intl.NumberFormatOptions => ({
    style: 'currency',
    currency: ccy,
    currencyDisplay: lang === 'ar' ? 'narrowSymbol' : 'code',
    ...(Number.isInteger(value) ? { maximumFractionDigits: 0 } : {}),
  });
  const parts = (amount: Money) => {
    const value = majorUnits(amount);
    return new Intl.NumberFormat(tag, options(value, amount.ccy)).formatToParts(value);
  };
  const figure = (amount: Money) =>
    parts(amount)
      .filter(({ type }) => type !== 'currency' && type !== 'literal')
      .map(({ value }) => value)
      .join('');
  const symbol = (amount: Money) =>
    ARABIC_SIGN[amount.ccy] ??
    parts(amount)
      .find(({ type }) => type === 'currency')
      ?.value.trim() ??
    amount.ccy;
  return {
    amount: figure,
    // The code stands before the figure in English; in Arabic the sign follows it, as one unit.
    money: (amount: Money) =>
      lang === 'ar'
        ? `\u2068${figure(amount)}\u00a0${symbol(amount)}\u2069`
        : `${amount.ccy}\u00a0${figure(amount)}`,
  };
}
