/** Capital zones that tell a country. Elsewhere the browser's language may; else nothing is guessed. */
const BY_ZONE: Readonly<Record<string, string>> = {
  'Asia/Riyadh': 'SA',
  'Asia/Dubai': 'AE',
  'Africa/Cairo': 'EG',
  'Asia/Kuwait': 'KW',
  'Asia/Qatar': 'QA',
  'Asia/Bahrain': 'BH',
  'Asia/Muscat': 'OM',
  'Asia/Amman': 'JO',
  'Asia/Baghdad': 'IQ',
  'Asia/Beirut': 'LB',
  'Africa/Casablanca': 'MA',
  'Africa/Tunis': 'TN',
  'Africa/Algiers': 'DZ',
  'Africa/Tripoli': 'LY',
  'Africa/Khartoum': 'SD',
  'Asia/Aden': 'YE',
  'Asia/Damascus': 'SY',
  'Asia/Gaza': 'PS',
  'Asia/Hebron': 'PS',
  'Europe/Istanbul': 'TR',
  'Europe/London': 'GB',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Asia/Karachi': 'PK',
  'Asia/Kolkata': 'IN',
};

/** The country a machine seems to stand in: proposed in the form, never stored by itself. */
export function guessCountry(zone: string, browserLanguage: string): string {
  if (Object.hasOwn(BY_ZONE, zone)) return BY_ZONE[zone]!;
  try {
    return new Intl.Locale(browserLanguage).region ?? '';
  } catch {
    return '';
  }
}
