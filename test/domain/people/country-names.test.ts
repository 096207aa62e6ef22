import { expect, test } from 'vitest';
import { countryNamed, isCountry } from '../../../domain/people/country-names';

/** @domain S14, S56 */

test.each([
  ['SA', 'SA'],
  [' ae ', 'AE'],
  ['Saudi Arabia', 'SA'],
  ['المملكة العربية السعودية', 'SA'],
  ['السعودية', 'SA'],
  ['UAE', 'AE'],
  ['الإمارات العربية المتحدة', 'AE'],
  ['united kingdom', 'GB'],
  ['Jordan', 'JO'],
  ['مصر', 'EG'],
  ['Atlantis', undefined],
  ['ZZ', undefined],
  ['', undefined],
])('%s', (text, code) => expect(countryNamed(text)).toBe(code));

test('a code is known by its two capital letters', () => {
  expect(isCountry('KW')).toBe(true);
  for (const text of ['kw', 'KWT', 'ZZ', '', 'constructor']) expect(isCountry(text)).toBe(false);
});
