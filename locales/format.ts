import { createDateFormat, type DateFormat } from './dates';
import { isolate, leftToRight } from './isolate-text';
import { createMoneyFormat, type Money } from './money';

export type Language = 'en' | 'ar';
export type Digits = 'latn' | 'arab';

/** The writing direction of a language. */
export function directionOf(lang: Language): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** What the user chose that changes how a value is written. */
export interface FormatPrefs {
  lang: Language;
  digits: Digits;
  /** IANA zone in which instants are read. */
  zone: string;
  /** ISO 3166 code; decides Arabic month names. */
  country?: string;
  /** Adds the Umm al-Qura date as a second line. */
  hijri?: boolean;
}

/** The six forms a counted phrase can take; English uses `one` and `other`. `{n}` stands for the number. */
export interface CountForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Writes numbers, dates, money and lists in one language, with the user's choice of digits. */
export interface Format extends DateFormat {
  prefs: FormatPrefs;
  lang: Language;
  number: (value: number, decimals?: number) => string;
  /** A share between 0 and 1 as whole percent. */
  percent: (share: number) => string;
  /** Two shares as one range that reads low to high in both directions. */
  percentRange: (low: number, high: number) => string;
  range: (low: number, high: number) => string;
  /** With its sign, for differences. */
  signed: (value: number) => string;
  /** Picks the form the language needs for `n` and writes the number into it. */
  count: (n: number, forms: CountForms) => string;
  list: (items: readonly string[], kind?: 'and' | 'or') => string;
  /** With its currency; ISO minor digits are dropped where the region does not write them. */
  money: (amount: Money) => string;
  /** Without its currency, for columns that name it once. */
  amount: (amount: Money) => string;
  /** Keeps a foreign name or word from disturbing the sentence. */
  isolate: (text: string) => string;
  /** For addresses, numbers with signs, codes. */
  ltr: (text: string) => string;
}

/** The tag passed to Intl: digits and the Gregorian calendar are always stated, never left to the system. */
export function intlTag({ lang, digits, country }: FormatPrefs): string {
  // The same words everywhere in English; in Arabic the region names the months.
  const base = lang === 'en' ? 'en' : `ar-${country ?? 'SA'}`;
  return `${base}-u-ca-gregory-nu-${digits}`;
}

/** Builds the writer for one set of choices. It keeps its Intl objects, so make it once per change. */
export function createFormat(prefs: FormatPrefs): Format {
  const { lang } = prefs;
  const tag = intlTag(prefs);
  // Without a region, so that Latin digits come with the Latin percent sign.
  const plain = `${lang}-u-nu-${prefs.digits}`;
  const lists = {
    and: new Intl.ListFormat('en', { type: 'conjunction' }),
    or: new Intl.ListFormat('en', { type: 'disjunction' }),
  };
  const plural = new Intl.PluralRules(lang);
  const whole = new Intl.NumberFormat(plain);
  const percentOf = new Intl.NumberFormat(plain, { style: 'percent', maximumFractionDigits: 0 });
  const sign = new Intl.NumberFormat(plain, { signDisplay: 'exceptZero' });
  const list = (items: readonly string[], kind: 'and' | 'or' = 'and') => {
    if (lang === 'en') return lists[kind].format(items);
    // Commas throughout: «و» must not be glued to a Latin word.
    return kind === 'and' ? items.join('، ') : items.join(' أو ');
  };
  const number = (value: number, decimals?: number) =>
    decimals === undefined
      ? whole.format(value)
      : value.toLocaleString(plain, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  // English sets a space before the sign, Arabic none.
  const percent = (share: number) =>
    lang === 'ar' ? percentOf.format(share) : `${whole.format(Math.round(share * 100))}\u00a0%`;
  // A range is one figure: a line does not break after its dash.
  const ranged = (low: string, high: string) => isolated(`${low}–\u2060${high}`);
  const isolated = (text: string) => (lang === 'ar' ? leftToRight(text) : text);

  return {
    ...createDateFormat(prefs, tag),
    ...createMoneyFormat(lang, plain),
    prefs,
    lang,
    number,
    percent,
    percentRange: (low, high) => ranged(number(Math.round(low * 100)), percent(high)),
    range: (low, high) => ranged(number(low), number(high)),
    signed: (value) => isolated(sign.format(value)),
    count: (n, forms) => {
      const exact = n === 0 ? forms.zero : undefined;
      return (exact ?? forms[plural.select(n)] ?? forms.other).replace('{n}', number(n));
    },
    list,
    isolate: (text) => isolate(text, lang),
    ltr: isolated,
  };
}
