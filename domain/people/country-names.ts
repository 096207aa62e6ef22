import { titleWords } from './title-words';

/** ISO 3166-1 alpha-2, and XK as it is used. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');
const known = new Set(CODES);

/** Short forms that people write and no dictionary lists. */
const SHORT: Readonly<Record<string, string>> = {
  ksa: 'SA',
  saudi: 'SA',
  'kingdom of saudi arabia': 'SA',
  السعوديه: 'SA',
  uae: 'AE',
  emirates: 'AE',
  الامارات: 'AE',
  uk: 'GB',
  england: 'GB',
  usa: 'US',
  'united states of america': 'US',
  turkey: 'TR',
  palestine: 'PS',
  'czech republic': 'CZ',
};

/** Is this the code of a country? */
export function isCountry(code: string): boolean {
  return known.has(code);
}

const fold = (name: string) => titleWords(name).join(' ');

function namesInBothLanguages(): Map<string, string> {
  const all = Object.entries(SHORT).map(([name, code]) => [fold(name), code] as const);
  for (const lang of ['en', 'ar']) {
    const names = new Intl.DisplayNames(lang, { type: 'region' });
    for (const code of CODES) all.push([fold(names.of(code) ?? code), code]);
  }
  return new Map(all);
}

let names: Map<string, string> | undefined;

/**
 * The country a text means: a code, or a name in English or Arabic; undefined when it is neither, never a guess.
 * @domain S14, S56
 */
export function countryNamed(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (known.has(code)) return code;
  names ??= namesInBothLanguages();
  return names.get(fold(text));
}
