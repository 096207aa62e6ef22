import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyDomain, companyNameOf } from '../../../domain/people/company-name';
import { countryOf } from '../../../domain/people/country';
import { type KeyKind, normaliseKey } from '../../../domain/people/normalise-key';
import { sha256Hex } from '../../../domain/people/sha256';
import { touchId } from '../../../domain/people/touch-id';

/** @domain S14, S48, S80 */

describe('keys', () => {
  test.each<[KeyKind, string, string | undefined]>([
    ['email', ' A.B+c@Gmail.com ', 'ab@gmail.com'],
    ['email', 'a.b+c+d@Acme.COM', 'a.b@acme.com'],
    ['email', '"a@b"@acme.com', '"a@b"@acme.com'],
    ['email', 'acme.com', undefined],
    ['email', '@acme.com', undefined],
    ['email', 'sara@', undefined],
    ['email', '+x@acme.com', undefined],
    ['email', '...@gmail.com', undefined],
    ['email', '  ', undefined],
    ['linkedin', 'https://ae.linkedin.com/IN/Omar-H/details/', 'omar-h'],
    ['linkedin', 'linkedin.com/in/omar-h#top', 'omar-h'],
    ['linkedin', '/in/Omar', 'omar'],
    ['linkedin', ' Omar-H/ ', 'omar-h'],
    ['linkedin', 'https://www.linkedin.com/in/%D8%B9%D9%85%D8%B1', 'عمر'],
    ['linkedin', 'https://www.linkedin.com/in/a%ZZ%FF%E0%80%80b', 'a%zz%ff%e0%80%80b'],
    ['linkedin', 'https://www.linkedin.com/company/acme', undefined],
    ['linkedin', 'https://www.linkedin.com/in/', undefined],
    ['linkedin', 'www.linkedin.com', undefined],
    ['linkedin', 'company/acme', undefined],
    ['linkedin', '', undefined],
    ['phone', '00966 50 123', '+96650123'],
    ['phone', '+۹۶۶ (50) 123', '+96650123'],
    ['phone', '050-123', '050123'],
    ['phone', 'call me', undefined],
    ['phone', '00', undefined],
    ['phone', '0 0', undefined],
    ['phone', '0-0-966 50', '+96650'],
  ])('%s %j → %s', (kind, text, key) => {
    const result = normaliseKey(kind, text);
    expect(result.ok ? result.value : undefined).toBe(key);
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.constantFrom<KeyKind>('email', 'phone'), fc.string(), (kind, text) => {
        const once = normaliseKey(kind, text);
        if (once.ok) expect(normaliseKey(kind, once.value)).toEqual(once);
      }),
    );
  });

  test('the hash is that of everybody', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
    expect(sha256Hex('\ud800')).toBe(createHash('sha256').update('\ufffd').digest('hex'));
  });
});

describe('names of touches', () => {
  const at = Date.parse('2026-03-05T22:30:59.999Z');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

  test.each([
    [{ kind: 'li_message', own: 'Rep', conversation: 'c1', message: 'm1' }, 'li:msg:rep:c1:m1'],
    [
      { kind: 'li_text', own: 'rep', conversation: 'c1', dir: 'in', at, text: ' مرحبا ' },
      `li:msg:rep:c1:in:2026-03-05T22:30Z:${hash('مرحبا')}`,
    ],
    [
      { kind: 'li_connect', own: 'https://www.linkedin.com/in/Rep/', profile: 'Omar', event: 'sent' },
      'li:connect:rep:omar:sent',
    ],
    [
      { kind: 'li_connect', own: 'no handle/at all', profile: 'Omar', event: 'sent' },
      'li:connect:no handle/at all:omar:sent',
    ],
    [{ kind: 'li_comment', own: 'rep', post: 'p', comment: 'k' }, 'li:comment:rep:p:k'],
    [
      { kind: 'li_comment', own: 'rep', post: 'p', text: 'Well said' },
      `li:comment:rep:p:${hash('Well said')}`,
    ],
    [{ kind: 'li_comment', own: 'rep', post: 'p' }, `li:comment:rep:p:${hash('')}`],
    [{ kind: 'typed', random: 'x' }, 'man:x'],
    [{ kind: 'import', source: 'Fair 2026', rowKey: '7' }, `imp:${hash('Fair 2026')}:7`],
  ] as const)('%j', (seen, id) => expect(touchId(seen)).toBe(id));
});

describe('country', () => {
  test.each([
    ['own field first', { own: 'SA', account: 'AE' }, 'SA'],
    ['then the account', { account: 'AE', emails: ['a@b.eg'] }, 'AE'],
    [
      'then the first e-mail that tells',
      { emails: ['a@b.com', 'a@b.io', 'a@b.co.uk'], phones: ['+966 5'] },
      'GB',
    ],
    ['then the phone', { emails: ['a@b.com'], phones: ['050', '٠٠٩٧١ ٥٠'] }, 'AE'],
    ['by the longest code', { phones: ['+1 212'] }, 'US'],
    ['then home', { emails: ['nothing'], phones: ['12'], home: 'JO' }, 'JO'],
    ['else nothing', {}, undefined],
  ])('%s', (_, signs, country) => expect(countryOf(signs)).toBe(country));
});

describe('companies', () => {
  test.each([
    ['sara@acme.com.sa', 'acme.com.sa', 'Acme'],
    ['x@mail.acme-group.co.uk', 'mail.acme-group.co.uk', 'Acme Group'],
    ['x@acme.com', 'acme.com', 'Acme'],
  ])('%s', (email, domain, name) => {
    expect(companyDomain(email)).toBe(domain);
    expect(companyNameOf(domain)).toBe(name);
  });

  test('a provider anyone can join is no company', () => {
    expect(companyDomain('x@gmail.com')).toBeUndefined();
    expect(companyDomain('x@localhost')).toBeUndefined();
  });
});
