import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorTexts, problemTexts } from '../../locales/en/errors';

const ROOMS = ['background', 'messages', 'storage', 'domain', 'components', 'content-scripts'];
/** A code has a family and a name; everything else in quotes is something else. */
const CODE =
  /(?:refuse\(|code: |[Cc]ode: \w+ = |\? |: )'((?:email|name|template|money|date|csv|vcard|backup|url|msg|passphrase|db|notice|undo|prospect|row|phone|erase)\.[a-zA-Z]+)'/g;

/** Message types share families with codes; they are no codes. */
const MESSAGES = new Set([
  'erase.all',
  'backup.read',
  'backup.restore',
  'prospect.track',
  'prospect.merge',
  'prospect.block',
  'prospect.erase',
]);

test('G15 every code that is refused anywhere has its words', () => {
  const missing = new Map<string, string>();
  let seen = 0;
  for (const room of ROOMS) {
    for (const path of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(path)) continue;
      for (const [, code = ''] of readFileSync(`${room}/${path}`, 'utf8').matchAll(CODE)) {
        if (MESSAGES.has(code)) continue;
        seen += 1;
        if (!(code in errorTexts) && !(code in problemTexts)) missing.set(code, `${room}/${path}`);
      }
    }
  }
  expect([...missing]).toEqual([]);
  expect(seen).toBeGreaterThan(80);
});
