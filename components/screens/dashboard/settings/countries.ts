import type { Language } from '../../../../locales/format';

/** Countries one can choose: where our customers most often are come first, then the rest by name. */
const FIRST = 'SA AE EG KW QA BH OM JO IQ LB MA TN DZ LY SD YE SY PS TR';
const REST =
  'AF AL AM AO AR AT AU AZ BA BD BE BF BG BI BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO ' +
  'EC EE ER ES ET FI FR GA GB GE GH GM GN GQ GR GT GY HK HN HR HT HU ID IE IL IN IR IS IT JM JP KE KG KH KM KR KZ LA LK ' +
  'LR LS LT LU LV MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ PA PE PG PH PK PL PT PY RO RS RU ' +
  'RW SC SE SG SI SK SL SN SO SS SV TD TG TH TJ TM TW TZ UA UG US UY UZ VE VN ZA ZM ZW';

/** Name of a country in a language; the code itself where the engine does not know it. */
export function countryName(code: string, lang: Language): string {
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** All countries with their names, ready for a list. */
export function countryOptions(lang: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const option = (value: string) => ({ value, label: names.of(value) ?? value });
  const { compare } = new Intl.Collator(lang);
  return [
    ...FIRST.split(' ').map(option),
    ...REST.split(' ')
      .map(option)
      .sort((a, b) => compare(a.label, b.label)),
  ];
}
