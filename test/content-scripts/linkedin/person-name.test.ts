import { describe, expect, it } from 'vitest';
import { isPlausibleName } from '../../../content-scripts/linkedin/read/person-name';

const PLAUSIBLE: [text: string, ok: boolean][] = [
  ['Omar Haddad', true],
  ['李', false],
  ['李明', true],
  ['سارة', true],
  ['****** ****', false],
  ['500+', false],
  ['(4)', false],
  ['🚀🚀', false],
  ['https://example.com', false],
  ['', false],
  ['x'.repeat(161), false],
];

describe('names on a page', () => {
  it.each(PLAUSIBLE)('plausible %s: %s', (text, ok) => {
    expect(isPlausibleName(text)).toBe(ok);
  });
});
